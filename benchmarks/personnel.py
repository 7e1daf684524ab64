"""Ten entities rendered by Groundplan and, if asked, by JHipster: what it takes, and what the schemas have.

Usage: python benchmarks/personnel.py [--jhipster node_modules/.bin/jhipster] [--runs 3]
JHipster 9.4 needs Node 22 on the PATH: `npm install --ignore-scripts generator-jhipster@9.4.0`.
"""

import argparse
import re
import shutil
import statistics
from pathlib import Path
from tempfile import TemporaryDirectory

import yaml
from runs import Run, clone, copy, count, measure

SPECS = Path(__file__).parent / "personnel"
LOCK = "05-templates/database-models/migrations/schema.lock.yaml"
CHANGELOG = "src/main/resources/config/liquibase/changelog"
ROW = "{:12} {:>7} {:>7} {:>6} {:>6} {:>13} {:>15} {:>7} {:>11} {:>10}"


def ours(folder: Path) -> tuple[int, ...]:
    """Count in the lock of our project: keys, those without index, checks, times without zone, ways back.

    Only the ten entities count, not the tables that a project begins with.
    """
    lock = yaml.load((folder / LOCK).read_text(), Loader=yaml.CSafeLoader)
    names = yaml.load((SPECS / "personnel.yaml").read_text(), Loader=yaml.CSafeLoader)["entities"]
    tables = [lock["tables"][name] for name in names]
    keys = [(table, key["columns"]) for table in tables for key in table.get("foreign_keys", {}).values()]
    bare = [columns for table, columns in keys if columns not in [item[: len(columns)] for item in _indexed(table)]]
    checks = sum(len(table.get("checks", ())) for table in tables)
    zoneless = sum(column["type"] == "timestamp" for table in tables for column in table["columns"].values())
    migrations = (folder / LOCK).parent.glob("postgresql/[0-9]*.sql")
    back = sum("-- migrate:down\n" in path.read_text() for path in migrations)
    return len(keys), len(bare), checks, zoneless, back


def _indexed(table: dict) -> list[list[str]]:
    indexes = [*table.get("unique_constraints", {}).values(), *table.get("indexes", {}).values()]
    return [table["primary_key"]["columns"], *(list(index["columns"]) for index in indexes)]


def theirs(folder: Path) -> tuple[int, ...]:
    """Count the same in JHipster's changelogs of the entities, without its own tables."""
    text = "\n".join(path.read_text() for path in (folder / CHANGELOG).glob("*_added_entity_*.xml"))
    keys = re.findall(r'<addForeignKeyConstraint baseColumnNames="(\w+)"', text)
    indexed = set(re.findall(r'<createIndex.*?<column name="(\w+)"', text, re.DOTALL))
    bare = [name for name in keys if name not in indexed]
    zoneless = len(re.findall(r'<column name="\w+" type="\$\{datetimeType\}"', text))
    return len(keys), len(bare), len(re.findall("CHECK", text)), zoneless, text.count("<rollback")


def show(name: str, runs: list[Run], files: int, found: tuple[int, ...]) -> None:
    """Print a row."""
    wall, cpu, memory = (statistics.median(getattr(run, what) for run in runs) for what in ("wall", "cpu", "memory"))
    print(ROW.format(name, f"{wall:.1f}", f"{cpu:.1f}", f"{memory:.0f}", files, *found), flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jhipster", type=Path, help="its program")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    feature = yaml.load((SPECS / "personnel.yaml").read_text(), Loader=yaml.CSafeLoader)
    heads = ("wall s", "cpu s", "MiB", "files", "foreign keys", "without index", "checks", "zoneless", "ways back")
    print(ROW.format("", *heads))
    with TemporaryDirectory() as name:
        template, project = clone(Path(name) / "template"), Path(name) / "personnel"
        runs = [copy(template, project, {"project_name": "personnel"}, feature) for _ in range(options.runs)]
        show("Groundplan", runs, count(project), ours(project))
        if options.jhipster:
            runs = []
            for _ in range(options.runs):
                shutil.rmtree(project)
                project.mkdir()
                shutil.copy(SPECS / "personnel.jdl", project)
                words = [str(options.jhipster.resolve()), "jdl", "personnel.jdl"]
                runs.append(measure([*words, "--skip-install", "--skip-git", "--force"], project))
            show("JHipster", runs, count(project), theirs(project))


if __name__ == "__main__":
    main()
