"""Names that rendered code has taken: entities may be called by them, in any language."""

import ast
import re
from pathlib import Path

import pytest

from datamodel.project import Project
from datamodel.targets import TARGETS
from layers import write_layer
from packages import node_packages
from parity.runtimes import add_adapter
from rendering import make_project
from test_sqlalchemy import HOSTILE, run

TYPESCRIPT = sorted(name for name, target in TARGETS.items() if target.language == "typescript")
LAYER = (
    "models",
    "tests",
    ".gitignore.jinja",
    "{% if project.typescript %}.prettierrc{% endif %}",
    "{% if project.typescript %}package.json{% endif %}.jinja",
    "{% if project.typescript %}tsconfig.json{% endif %}.jinja",
    "{% if project.orm.prisma %}prisma.config.ts{% endif %}",
)
_OFFERED = re.compile(r'^export (?:type )?(?:\*|\{([^}]*)\}) from "\./(access/\w+|values)\.js";', re.MULTILINE)
_DECLARED = re.compile(r"^export (?:abstract )?(?:class|interface|type) (\w+)", re.MULTILINE)


def build(orm: str) -> Project:
    return make_project(HOSTILE, orm=orm)


def offered(folder: Path) -> set[str]:
    """Return the classes and types that a rendered package offers beside the model."""
    if (folder / "__init__.py").exists():
        tree = ast.parse((folder / "__init__.py").read_text())
        nodes = [node for node in tree.body if isinstance(node, ast.ImportFrom) and "access." in (node.module or "")]
        names = {item.name for node in nodes for item in node.names}
    else:
        names = set()
        for found in _OFFERED.finditer((folder / "index.ts").read_text()):
            listed, module = found.groups()
            own = _DECLARED.findall((folder / f"{module}.ts").read_text())
            names |= {item.split()[-1] for item in listed.split(",") if item.strip()} if listed else set(own)
    return {name for name in names if name[0].isupper()}


@pytest.mark.parametrize("orm", [name for name in TARGETS if name != "django"])
def test_what_a_package_offers_is_no_class_of_a_model(tmp_path, orm):
    """Django's classes have a package of their own."""
    write_layer(build(orm), tmp_path, "models")
    names = offered(tmp_path / "models" / orm)
    assert {"DatabaseError", "Page", "Problem"} <= names
    assert not names - TARGETS[orm].taken_classes


@pytest.mark.slow
@pytest.mark.parametrize("orm", TYPESCRIPT)
def test_taken_names_compile_and_so_does_the_adapter_of_the_parity_suite(tmp_path, orm):
    write_layer(build(orm), tmp_path, *LAYER)
    add_adapter(orm, tmp_path)
    node_packages(tmp_path)
    assert not run(tmp_path, "npm", "run", "check", PRISMA_SCHEMA_ENGINE_BINARY="/bin/false")
