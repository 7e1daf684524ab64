"""What a copy costs: the template against Copier alone, which renders the same files from templates without logic.

Runs in pairs, one after the other, so that a machine that slows down slows both. Prints medians and ratios.
Usage: python benchmarks/rendering.py [--runs 5] [--entities 0 20 100 500]
"""

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
COPIER = Path(sys.executable).with_name("copier")


@dataclass(frozen=True)
class Run:
    """One run of a whole process: wall and processor time in seconds, peak memory in MiB."""

    wall: float
    cpu: float
    memory: float


def entity(number: int) -> dict:
    """Return a believable entity that refers to an earlier one."""
    fields: dict = {
        "title": {"type": "string", "length": 120},
        "body": "text",
        "status": {"enum": ["draft", "open", "closed"], "default": "draft"},
        "amount": {"type": "money", "optional": True},
        "currency": {"type": "currency", "default": "EUR"},
        "owner": {"references": "users"},
    }
    if number:
        fields["parent"] = {"references": f"things_{number // 2}", "optional": True, "on_delete": "set_null"}
    return {
        "purpose": f"Thing number {number}.",
        "traits": ["soft_delete"],
        "fields": fields,
        "checks": {"amount_range": "amount >= 0"},
        "transitions": {"status": {"draft": ["open"], "open": ["closed"]}},
        "queries": {
            "newest": {"purpose": "Newest first", "where": "owner = :owner", "order_by": ["-created_at"], "limit": 20}
        },
    }


def measure(template: Path, inputs: Path, folder: Path) -> Run:
    """Copy once into a new folder."""
    project = folder / "service"
    subprocess.run(["cp", "-R", str(inputs), str(project)], check=True)
    command = [str(COPIER), "copy", "--trust", "--defaults", "--quiet", str(template), str(project)]
    begin = time.perf_counter()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    if status:
        raise SystemExit(f"{' '.join(command)} failed")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def yardstick(rendered: Path, folder: Path) -> Path:
    """Make a template of the rendered files, each a template without logic."""
    template = folder / "yardstick"
    for path in rendered.rglob("*"):
        if path.is_file() and path.name != ".copier-answers.yml" and "03-features" not in path.parts:
            target = template / "template" / f"{path.relative_to(rendered)}.jinja"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text("{% raw %}" + path.read_text(encoding="utf-8") + "{% endraw %}", encoding="utf-8")
    (template / "copier.yml").write_text("_subdirectory: template\n")
    return template


def files(folder: Path) -> int:
    """Count the files below a folder."""
    return sum(path.is_file() for path in folder.rglob("*"))


def compare(entities: int, runs: int, template: Path) -> None:
    """Measure one size and print a row."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        inputs = folder / "inputs"
        (inputs / "03-features").mkdir(parents=True)
        if entities:
            feature = {
                "feature": "things",
                "summary": "Things.",
                "entities": {f"things_{number}": entity(number) for number in range(entities)},
            }
            (inputs / "03-features/things.yaml").write_text(yaml.safe_dump(feature, sort_keys=False))
        first = folder / "first"
        first.mkdir()
        measure(template, inputs, first)
        plain = yardstick(first / "service", folder)
        pairs: list[tuple[Run, Run]] = []
        for number in range(runs):
            ours, theirs = folder / f"ours{number}", folder / f"theirs{number}"
            ours.mkdir()
            theirs.mkdir()
            pairs.append((measure(template, inputs, ours), measure(plain, inputs, theirs)))
        rendered = files(first / "service")
    wall, bare = (statistics.median(pair[side].wall for pair in pairs) for side in (0, 1))
    ratio = statistics.median(ours.wall / theirs.wall for ours, theirs in pairs)
    cpu = statistics.median(ours.cpu / theirs.cpu for ours, theirs in pairs)
    memory = statistics.median(ours.memory / theirs.memory for ours, theirs in pairs)
    peak = statistics.median(ours.memory for ours, _ in pairs)
    print(
        f"{entities:8} {rendered:6} {wall:7.2f} {bare:9.2f} {ratio:6.2f} {cpu:6.2f} {peak:9.0f} {memory:7.2f} "
        f"{1000 * wall / rendered:8.1f}",
        flush=True,
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--entities", type=int, nargs="+", default=[0, 20, 100, 500])
    options = parser.parse_args()
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}")
    print("entities  files   copy s  copier s  ratio    cpu  peak MiB   ratio  ms/file")
    with tempfile.TemporaryDirectory() as name:
        template = Path(name) / "template"
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(template)], check=True)
        subprocess.run(["rm", "-rf", str(template / ".git")], check=True)
        for entities in options.entities:
            compare(entities, options.runs, template)


if __name__ == "__main__":
    main()
