"""Renders models in process, as Copier would, and takes the result apart."""

import re
from functools import lru_cache
from pathlib import Path
from typing import Any

import pglast
import yaml
from jinja2 import Environment

from datamodel.environment import ROOT, build_environment
from datamodel.load import Document, Sources, read_sources, read_yaml
from datamodel.logical import Options
from datamodel.migrations import Migration
from datamodel.project import Project

EXAMPLES = ROOT / "examples"
SCHEMA_FILES = ("initial_schema", "indexes", "triggers")
_OUTPUT = "template/05-templates/database-models"
_MIGRATION = "{% yield migration from project.migrations %}{{ migration.file_name }}{% endyield %}.sql.jinja"
# As dbmate splits a file: github.com/amacneil/dbmate, pkg/dbmate/parse.go.
_UP = re.compile(r"^--\s*migrate:up(\s*$|\s+\S+)", re.MULTILINE)
_DOWN = re.compile(r"^--\s*migrate:down(\s*$|\s+\S+)", re.MULTILINE)


def make_project(*features: dict[str, Any] | str, rules: Any = None, personas: Any = None, **options: Any) -> Project:
    """Return the project of what people wrote.

    Args:
        features: Contents of files in `03-features`, each as data or as YAML text.
        rules: Content of a file in `07-business-rules`.
        personas: Content of `01-foundation/user-personas.yaml`.
        options: Answers, by the names of the questions.
    """
    sources = Sources(
        features=tuple(_document(f"03-features/{index}.yaml", item) for index, item in enumerate(features, 1)),
        rules=(_document("07-business-rules/rules.yaml", rules),) if rules else (),
        personas=_document("01-foundation/user-personas.yaml", personas) if personas else None,
    )
    return Project(sources, Options(**{"project_name": "help-desk", **options}))


def example(name: str, **options: Any) -> Project:
    """Return the project of an example with its answers, or others.

    Args:
        name: A folder of `examples`.
        options: Answers, by the names of the questions, that take the place of the example's.
    """
    answers = yaml.safe_load((EXAMPLES / name / "answers.yaml").read_text())
    answers["modules"] = tuple(answers["modules"]) if "modules" in answers else None
    return Project(read_sources(EXAMPLES / name / "input"), Options(**{**answers, **options}))


def _document(file: str, content: dict[str, Any] | str) -> Document:
    return read_yaml(content.encode(), file) if isinstance(content, str) else Document(file, content)


@lru_cache(maxsize=1)
def environment() -> Environment:
    return build_environment()


def render_schema(project: Project) -> dict[str, str]:
    """Return the schema files by name, in the order in which they are loaded."""
    return {name: _render(f"schemas/postgresql/{name}.sql.jinja", project) for name in SCHEMA_FILES}


def render_migrations(project: Project) -> dict[str, str]:
    """Return the migrations by file name, in order."""
    return {f"{item.file_name}.sql": render_migration(project, item) for item in project.migrations}


def render_migration(project: Project, migration: Migration) -> str:
    """Return the text of one migration."""
    return _render(f"migrations/postgresql/{_MIGRATION}", project, migration=migration)


def render_seeds(project: Project, name: str) -> str:
    """Return the seeds of an environment: reference, development, test or production."""
    return _render(f"seeds/{name}.sql.jinja", project)


def render_file(project: Project, path: str) -> str:
    """Return the text of a file of the database layer, by the path of its template."""
    return _render(path, project)


def _render(path: str, project: Project, **context: Any) -> str:
    template = environment().get_template(f"{_OUTPUT}/{path}")
    return template.render(project=project, project_name=project.options.project_name, **context)


def write_migrations(project: Project, folder: Path) -> int:
    """Write the migrations for a real dbmate and return how many there are."""
    migrations = render_migrations(project)
    for name, text in migrations.items():
        (folder / name).write_text(text)
    return len(migrations)


def split(migration: str) -> tuple[str, str]:
    """Return up and down of a migration as dbmate does."""
    ups, downs = list(_UP.finditer(migration)), list(_DOWN.finditer(migration))
    assert len(ups) == len(downs) == 1, "each marker stands exactly once"
    assert ups[0].end() < downs[0].start()
    return migration[ups[0].end() : downs[0].start()], migration[downs[0].end() :]


@lru_cache(maxsize=1000)
def statements(sql: str) -> tuple[pglast.ast.Node, ...]:
    """Return the statements as PostgreSQL's own parser reads them."""
    return tuple(raw.stmt for raw in pglast.parse_sql(sql))


def rendered(project: Project) -> dict[str, str]:
    """Return all SQL of a project by file name."""
    return {**render_schema(project), **render_migrations(project)}
