"""Clones of the template as it lies in the working tree, for tests that go through Copier itself."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]
HELPDESK = ROOT / "examples" / "helpdesk" / "input"
DATABASE = "05-templates/database-models"


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder, as somebody, without this machine's settings; return what it prints."""
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    command = ["git", "-C", str(folder), *identity, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def commit_all(folder: Path, message: str = "change") -> None:
    """Commit everything in a folder."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)


def clone_working_tree(folder: Path, tag: str) -> Path:
    """Make a repository with the files of the working tree, committed or not, in one tagged commit."""
    listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, listed):
        if (ROOT / name).is_file() and not name.startswith(("examples/", "tests/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit_all(folder, tag)
    git(folder, "tag", tag)
    return folder


def project_from(inputs: Path, folder: Path) -> Path:
    """Make a folder with the inputs of an example, committed."""
    shutil.copytree(inputs, folder)
    git(folder, "init", "--quiet", "--initial-branch=main")
    commit_all(folder, "specs")
    return folder


def status(folder: Path) -> str:
    """Return what git says has changed, new files included."""
    return git(folder, "status", "--porcelain", "--untracked-files=all")


def edit(path: Path, *pairs: str) -> None:
    """Replace texts in a file, given in pairs of old and new; each old one must be there."""
    text = path.read_text(encoding="utf-8")
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
