"""Copies and updates a project in processes of their own, and says what each run cost."""

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
COPIER = Path(sys.executable).with_name("copier")
_INPUTS = "03-features"
_GIT = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "benchmark"), ("EMAIL", "benchmark@example.org"))
}
_ENVIRONMENT = {**os.environ, **_GIT}
_ENVIRONMENT.pop("PYTHONDONTWRITEBYTECODE", None)  # Users' machines seldom have it.


@dataclass(frozen=True)
class Run:
    """One run with all processes that it started: wall and processor time in seconds, peak memory in MiB."""

    wall: float
    cpu: float
    memory: float


def measure(command: list[str], folder: Path) -> Run:
    """Run a command in a folder; what it says is shown only if it fails."""
    with (folder.parent / "said").open("w+") as said:
        begin = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=_ENVIRONMENT, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        if status:
            said.seek(0)
            raise SystemExit(f"{' '.join(command)} failed:\n{said.read()}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def commit(folder: Path, tag: str | None = None) -> None:
    """Commit everything in a folder, as its first commit or the next."""
    commands = [["init", "-q"], ["add", "-A"], ["commit", "-qm", "State", "--allow-empty"]]
    for words in [*commands, *([["tag", tag]] if tag else [])]:
        subprocess.run(["git", *words], cwd=folder, env=_ENVIRONMENT, check=True)


def clone(folder: Path) -> Path:
    """Clone what is committed here, with one version, and return the folder."""
    subprocess.run(["git", "clone", "--quiet", "--no-tags", str(ROOT), str(folder)], check=True)
    subprocess.run(["git", "tag", "v100.0.0"], cwd=folder, check=True)
    return folder


def write_feature(folder: Path, feature: dict[str, Any] | None) -> None:
    """Write the input of a project; None for none."""
    if feature is not None:
        (folder / _INPUTS).mkdir(exist_ok=True)
        (folder / _INPUTS / f"{feature['feature']}.yaml").write_text(yaml.safe_dump(feature, sort_keys=False))


def copy(template: Path, folder: Path, answers: dict[str, str], feature: dict[str, Any] | None = None) -> Run:
    """Copy into a folder, which is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    write_feature(folder, feature)
    data = [word for item in answers.items() for word in ("--data", "=".join(item))]
    return measure([str(COPIER), "copy", "--trust", "--defaults", "--quiet", *data, str(template), "."], folder)


def update(folder: Path) -> Run:
    """Update a project that is committed, to the newest version of its template."""
    return measure([str(COPIER), "update", "--trust", "--defaults", "--quiet"], folder)


def add_version(template: Path, rendered: Path, tag: str, settings: str = "") -> None:
    """Make a template of rendered files, each a template without logic, or its next version.

    Args:
        template: Its repository.
        rendered: A folder with the files.
        tag: The version.
        settings: More lines for its copier.yml.
    """
    shutil.rmtree(template / "template", ignore_errors=True)
    for path in rendered.rglob("*"):
        parts = path.relative_to(rendered).parts
        if path.is_file() and not {".git", _INPUTS, ".copier-answers.yml"} & set(parts):
            target = template / "template" / f"{path.relative_to(rendered)}.jinja"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text("{% raw %}" + path.read_text(encoding="utf-8") + "{% endraw %}", encoding="utf-8")
            target.chmod(path.stat().st_mode)
    (template / "template/{{ _copier_conf.answers_file }}.jinja").write_text("{{ _copier_answers | to_nice_yaml }}\n")
    (template / "copier.yml").write_text(f"{settings}_subdirectory: template\nproject_name: service\n")
    commit(template, tag)


def count(folder: Path) -> int:
    """Return how many files a project has."""
    return sum(path.is_file() for path in folder.rglob("*") if ".git" not in path.parts)
