"""Factories as they are rendered: each value is that of the recipe, in the language's own words."""

import ast
import keyword
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest

from datamodel.logical import Field
from datamodel.seeds.sequences import Sequence
from datamodel.targets import TARGETS, Target
from datamodel.types import Type
from rendering import example, make_project, render_file
from strategies import HOSTILE
from test_factories import CASES

PYTHON = "tests/{% if project.python %}models{% endif %}/factories.py.jinja"
TYPESCRIPT = "tests/{% if project.typescript %}models{% endif %}/factories.ts.jinja"
_TYPES = {
    **{"integer": "int", "bigint": "int", "money": "int", "basis_points": "int", "boolean": "bool", "bytes": "bytes"},
    **{"date": "dt.date", "timestamp": "dt.datetime", "decimal": "Decimal", "uuid": "UUID", "json": "Any"},
    **{"period": "Range[dt.datetime]", "string_list": "list[str]"},
}


class PlainPython(Target):
    """A target without an ORM."""

    def value_type(self, kind: Type, singular: str, field: str) -> str:
        return _TYPES.get(kind.name, "str")

    def property_name(self, column: str) -> str:
        return f"{column}_" if keyword.iskeyword(column) else column


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    target = PlainPython(name="plain", title="Plain", language="python", types={}, values=_TYPES, any_value="Any")
    monkeypatch.setattr("datamodel.project.TARGETS", {**TARGETS, "plain": target})


def run(code: str, monkeypatch: pytest.MonkeyPatch) -> tuple[ModuleType, list[tuple[str, dict[str, Any], Any]]]:
    """Return the module, and a list of what it will create: record, values, tenant."""
    driver, module = ModuleType("driver"), ModuleType("factories")
    created: list[tuple[str, dict[str, Any], Any]] = []

    def create(record: str, values: dict[str, Any], tenant: Any = None) -> dict[str, Any]:
        created.append((record, values, tenant))
        return {**dict.fromkeys(module.__dict__[f"{record}Values"].__annotations__, None), **values}

    driver.create = create
    driver.create_all = lambda record, rows, tenant=None: [create(record, row, tenant) for row in rows]
    for name in ("models", "models.plain", "models.plain.enums"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "driver", driver)
    exec(compile(code, "factories.py", "exec"), module.__dict__)
    return module, created


def plainly(field: Field, value: Any) -> Any:
    """Return a value as it stands in a recipe."""
    match field.type.name:
        case "timestamp":
            return value.isoformat()
        case "date":
            return value.isoformat()
        case "period":
            return [bound and bound.isoformat() for bound in (value.lower, value.upper)]
        case "bytes":
            return value.hex()
        case "uuid":
            return str(value)
    return value


@pytest.mark.parametrize(("build", "options"), CASES)
def test_values_are_those_of_the_recipes(monkeypatch, build, options):
    project = build(**options, orm="plain")
    module, _ = run(render_file(project, PYTHON), monkeypatch)
    for factory in project.factories:
        built = getattr(module.build, factory.record.name)()
        assert set(built) == {item.name for item, _ in factory.values}
        for item, value in factory.values:
            found = plainly(item.field, built[item.name])
            if not isinstance(value, Sequence):
                assert found == value
            elif value.kind != "uuid":
                assert found == value.value(module.BEGIN)


def test_hostile_text_comes_back(monkeypatch):
    examples = [{"code": f"x{index}", "body": text, "data": {text: text}} for index, text in enumerate(HOSTILE)]
    for row in examples:
        entity = {
            "purpose": "P.",
            "fields": {"code": "code", "body": "text", "data": "json"},
            "unique": [["code"], ["body"]],
            "examples": [row],
        }
        project = make_project({"feature": "f", "summary": "s", "entities": {"things": entity}}, orm="plain")
        module, _ = run(render_file(project, PYTHON), monkeypatch)
        built = module.build.thing()
        assert built["data"] == row["data"]
        assert built["body"] == project.seeds.recipes.found["things"].values["body"].value(module.BEGIN)


def test_parents_come_first_and_what_is_given_is_kept(monkeypatch):
    module, created = run(render_file(example("helpdesk", orm="plain"), PYTHON), monkeypatch)
    module.make.user_profile(display_name="Mo")
    assert [record for record, _, _ in created] == ["User", "UserProfile"]
    assert created[1][1]["display_name"] == "Mo"
    created.clear()
    module.make.user_profile(user_id=UUID(int=1))
    assert [record for record, _, _ in created] == ["UserProfile"]


def test_a_row_is_made_for_its_tenant(monkeypatch):
    module, created = run(render_file(make_project(business_model="saas", orm="plain"), PYTHON), monkeypatch)
    module.make.tag(tenant_id=UUID(int=7))
    assert created[-1][2] == UUID(int=7)


def test_what_is_left_of_a_sum_comes_along(monkeypatch):
    module, created = run(render_file(example("field-service", orm="plain"), PYTHON), monkeypatch)
    module.make.journal_line(amount_minor=40)
    first, second = (values for record, values, _ in created if record == "JournalLine")
    assert (first["amount_minor"], second["amount_minor"]) == (40, -40)
    assert all(first[name] == second[name] for name in ("entry_number", "currency", "account_id"))


def test_a_record_without_a_recipe_says_why():
    for orm, path in (("plain", PYTHON), ("sequelize", TYPESCRIPT)):
        text = render_file(make_project(orm=orm), path)
        assert text.endswith(" No factory for audit_logs: triggers write it, and nobody else.\n")


@pytest.mark.parametrize(("build", "options"), CASES)
def test_python_is_as_ruff_leaves_it(tmp_path: Path, build, options):
    ruff = str(Path(sys.executable).parent / "ruff")
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 120\n")
    file = tmp_path / "factories.py"
    file.write_text(render_file(build(**options, orm="plain"), PYTHON))
    ast.parse(file.read_text())
    subprocess.run([ruff, "format", "--diff", file], check=True, cwd=tmp_path)
    subprocess.run([ruff, "check", file], check=True, cwd=tmp_path)


@pytest.mark.parametrize(("build", "options"), CASES)
def test_typescript_makes_every_record(build, options):
    project = build(**options, orm="sequelize")
    text = render_file(project, TYPESCRIPT)
    for factory in project.factories:
        name = factory.record.class_name
        assert f"  async {factory.record.name}(given: Partial<{name}> = {{}}): Promise<{name}> {{\n" in text
        assert f"  {factory.record.name}(given: Partial<{name}> = {{}}) {{\n" in text
    assert not [line for line in text.splitlines() if len(line) > 120 and '"' not in line and "`" not in line]


def test_recipes_leave_the_seeds_as_they_are():
    before, after = example("helpdesk"), example("helpdesk")
    assert after.seeds.recipes.found
    assert before.seeds.test == after.seeds.test
