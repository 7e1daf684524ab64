"""Renders the examples: `examples/<name>/input` with `answers.yaml` becomes `examples/<name>/output`.

Only what the model shapes is kept; files that the template copies as they are can be read in template/.
`--check` renders into a temporary folder and shows what differs.
"""

import filecmp
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from copier import run_copy

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"


def render(example: Path, output: Path) -> None:
    """Render one example through Copier, as a user would, into an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        shutil.copytree(example / "input", project)
        answers = yaml.safe_load((example / "answers.yaml").read_text())
        run_copy(str(ROOT), project, data=answers, defaults=True, unsafe=True, quiet=True, vcs_ref="HEAD")
        (project / ".copier-answers.yml").unlink()
        written = [path for path in project.rglob("*") if path.is_file()]
        for path in written:
            relative = path.relative_to(project)
            if not (example / "input" / relative).exists() and not _verbatim(path, relative):
                target = output / relative
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)


def _verbatim(path: Path, relative: Path) -> bool:
    source = ROOT / "template" / relative
    return source.is_file() and filecmp.cmp(source, path, shallow=False)


def check(example: Path) -> bool:
    """Render one example again and print what differs; return whether nothing does."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "output"
        render(example, fresh)
        result = subprocess.run(
            ["git", "diff", "--no-index", "--stat", str(example / "output"), str(fresh)], check=False
        )
        return result.returncode == 0


def main() -> int:
    """Render, or compare; return the exit status."""
    examples = sorted(path.parent for path in EXAMPLES.glob("*/answers.yaml"))
    if "--check" in sys.argv:
        stale = [example.name for example in examples if not check(example)]
        if stale:
            names = ", ".join(stale)
            print(f"examples differ from what the template renders: {names}; run: make examples", file=sys.stderr)
        return 1 if stale else 0
    for example in examples:
        print(f"examples/{example.name}", flush=True)
        shutil.rmtree(example / "output", ignore_errors=True)
        render(example, example / "output")
    return 0


if __name__ == "__main__":
    sys.exit(main())
