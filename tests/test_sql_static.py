"""All SQL that the presets and examples render: PostgreSQL's parser reads it and squawk finds nothing new in it."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from pglast import ast

from datamodel.environment import ROOT
from datamodel.load import Sources
from datamodel.logical import Options
from datamodel.project import Project
from rendering import EXAMPLES, example, render_migrations, rendered, split, statements, write_migrations

CONFIG = ROOT / ".squawk.toml"
PRESETS = sorted(path.stem for path in (ROOT / "presets").glob("*.yaml"))
INPUTS = sorted(EXAMPLES.glob("*/input"))


def _projects() -> list:
    presets = [pytest.param(Project(Sources(), Options(business_model=name)), id=f"preset-{name}") for name in PRESETS]
    examples = [pytest.param(example(path.parent.name), id=f"example-{path.parent.name}") for path in INPUTS]
    return [*presets, *examples]


PROJECTS = _projects()


def squawk(folder: Path, *arguments: str) -> list[dict[str, Any]]:
    """Return what squawk finds in the migrations of a folder."""
    program = shutil.which("squawk", path=str(Path(sys.executable).parent)) or shutil.which("squawk")
    assert program, "squawk comes with the development dependencies"
    files = sorted(map(str, folder.glob("*.sql")))
    # In a folder without a configuration, which squawk would read by itself.
    run = subprocess.run(
        [program, *arguments, "--reporter", "json", *files], cwd=folder, capture_output=True, text=True
    )
    assert run.stdout, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize("project", PROJECTS)
def test_the_parser_of_postgresql_reads_it(project: Project) -> None:
    for sql in rendered(project).values():
        assert statements(sql)


@pytest.mark.parametrize("project", PROJECTS)
def test_no_way_up_drops_anything(project: Project) -> None:
    for name, migration in render_migrations(project).items():
        up, down = split(migration)
        assert not [node for node in statements(up) if isinstance(node, ast.DropStmt)], name
        assert {type(node) for node in statements(down)} <= {ast.DropStmt, ast.AlterTableStmt, ast.VariableSetStmt}, (
            name
        )


@pytest.mark.parametrize("project", PROJECTS)
def test_squawk_finds_nothing_but_what_is_waived(project: Project, tmp_path: Path) -> None:
    write_migrations(project, tmp_path)
    findings = squawk(tmp_path, "--config", str(CONFIG))
    assert not [f"{item['file']}:{item['line'] + 1}: {item['rule_name']}: {item['message']}" for item in findings]


def test_every_waiver_is_needed(tmp_path: Path) -> None:
    for parameters in PROJECTS:
        (project,) = parameters.values
        (tmp_path / parameters.id).mkdir()
        write_migrations(project, tmp_path / parameters.id)
    found = {item["rule_name"] for folder in tmp_path.iterdir() for item in squawk(folder, "--assume-in-transaction")}
    waived = set(tomllib.loads(CONFIG.read_text())["excluded_rules"])
    assert waived <= found
