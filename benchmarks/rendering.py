"""What a copy and an update cost: the template against Copier alone, which renders the same files without logic.

Both are cloned from git, as users' templates are. Runs alternate, so that a machine that slows down slows both. Ratios
are medians of pairs, and those of processor time count: it depends least on what else the machine does.
Usage: python benchmarks/rendering.py [copy|floor|update|orm ...] [--runs 3] [--presets saas ...] [--entities 20 ...]
"""

import argparse
import os
import platform
import statistics
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from entities import changed, feature
from runs import Run, add_version, clone, commit, copy, count, update, write_feature

PRESETS = ("saas", "marketplace", "ecommerce")
ORMS = ("drizzle", "knex", "prisma", "sequelize", "typeorm", "django", "sqlalchemy")
Pair = tuple[Run, Run]
_EXTENSIONS = "_jinja_extensions: [copier_template_extensions.TemplateExtensionLoader, extensions/floor.py:Floor]\n"
_FLOOR = """
import sys
from pathlib import Path

from copier_template_extensions import ContextHook

sys.path.insert(0, str(Path(__file__).parent))
import datamodel


class Floor(ContextHook):
    def hook(self, context):
        return None
"""
HEADER = "{:30} {:>6} {:>7} {:>7} {:>6} {:>6} {:>5} {:>6} {:>8}"


def show(name: str, files: int, pairs: list[Pair]) -> None:
    """Print a row: what ours and the other need, and the ratios."""

    def median(what: str, side: int) -> float:
        return statistics.median(getattr(pair[side], what) for pair in pairs)

    def ratio(what: str) -> float:
        return statistics.median(getattr(ours, what) / getattr(theirs, what) for ours, theirs in pairs)

    print(
        f"{name:30} {files:6} {median('cpu', 0):7.2f} {median('cpu', 1):7.2f} {ratio('cpu'):6.2f} {ratio('wall'):6.2f} "
        f"{median('memory', 0):5.0f} {ratio('memory'):6.2f} {1000 * median('cpu', 0) / files:8.1f}",
        flush=True,
    )


def compare_copies(template: Path, folder: Path, name: str, answers: dict[str, str], size: int, runs: int) -> None:
    """Copy with the template, and with Copier alone."""
    copy(template, folder / "ours", answers, feature(size))
    add_version(folder / "alone", folder / "ours", "v1.0.0")
    pairs = [
        (copy(template, folder / "ours", answers, feature(size)), copy(folder / "alone", folder / "theirs", {}))
        for _ in range(runs)
    ]
    show(f"copy {name}", count(folder / "ours"), pairs)


def compare_floors(template: Path, folder: Path, name: str, answers: dict[str, str], size: int, runs: int) -> None:
    """Copy what a copy costs at least: Copier alone with our repository to clone, then with our code to import."""
    copy(template, folder / "ours", answers, feature(size))
    add_version(folder / "alone", folder / "ours", "v1.0.0")
    for label, settings in (("cloned", ""), ("cloned and imported", _EXTENSIONS)):
        floor = clone(folder / label)
        (floor / "extensions/floor.py").write_text(_FLOOR)
        add_version(floor, folder / "ours", "v101.0.0", settings)
        pairs = [
            (copy(floor, folder / "floor", {}), copy(folder / "alone", folder / "theirs", {})) for _ in range(runs)
        ]
        show(f"{name} {label}", count(folder / "floor"), pairs)


def compare_updates(template: Path, folder: Path, name: str, answers: dict[str, str], size: int, runs: int) -> None:
    """Update a project without a change, then with one field more; Copier alone gets the files of that in a version."""
    ours, alone, theirs = folder / "ours", folder / "alone", folder / "theirs"
    copy(template, ours, answers, feature(size))
    add_version(alone, ours, "v1.0.0")
    copy(alone, theirs, {})
    commit(ours)
    commit(theirs)
    show(f"update {name}, no change", count(ours), [(update(ours), update(theirs)) for _ in range(runs)])
    pairs: list[Pair] = []
    for number in range(1, runs + 1):
        write_feature(ours, changed(size, number))
        commit(ours)
        run = update(ours)
        add_version(alone, ours, f"v1.{number}.0")
        pairs.append((run, update(theirs)))
        commit(ours)
        commit(theirs)
    show(f"update {name}, one field", count(ours), pairs)


def compare_orms(template: Path, folder: Path, preset: str, orms: list[str], runs: int) -> None:
    """Copy with ORMs, and with none."""
    answers = {"project_name": "service", "business_model": preset}
    for orm in orms:
        pairs = [
            (copy(template, folder / "ours", {**answers, "orm": orm}), copy(template, folder / "theirs", answers))
            for _ in range(runs)
        ]
        show(f"{preset} with {orm}, without", count(folder / "ours"), pairs)


COMPARISONS = {"copy": compare_copies, "floor": compare_floors, "update": compare_updates}


def parse() -> Any:
    """Return the options."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", choices=[*COMPARISONS, "orm"], default=[*COMPARISONS, "orm"])
    parser.add_argument("--runs", type=int, default=3, help="pairs of each comparison")
    parser.add_argument("--presets", nargs="*", choices=PRESETS, default=PRESETS)
    parser.add_argument("--entities", type=int, nargs="*", default=[20, 100, 500], help="beside those of `minimal`")
    parser.add_argument("--largest-update", type=int, default=100, help="most entities that updates are measured with")
    parser.add_argument("--orms", nargs="*", choices=ORMS, default=ORMS)
    parser.add_argument("--orm-presets", nargs="*", choices=PRESETS, default=["saas"])
    return parser.parse_args()


def main() -> None:
    """Measure and print."""
    options = parse()
    print(
        f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}; times are of the processor"
    )
    print(HEADER.format("", "files", "s", "other", "ratio", "wall", "MiB", "ratio", "ms/file"))
    cases = [(preset, {"project_name": "service", "business_model": preset}, 0) for preset in options.presets]
    cases += [(f"{size} entities", {"project_name": "service"}, size) for size in options.entities]
    with TemporaryDirectory() as name:
        template, folder = clone(Path(name) / "template"), Path(name) / "work"
        for label, answers, size in cases:
            for what, compare in COMPARISONS.items():
                if what in options.what and (what != "update" or size <= options.largest_update):
                    with TemporaryDirectory(dir=name) as inner:
                        compare(template, Path(inner), label, answers, size, options.runs)
        for preset in options.orm_presets if "orm" in options.what else ():
            compare_orms(template, folder, preset, options.orms, options.runs)


if __name__ == "__main__":
    main()
