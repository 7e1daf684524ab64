"""Recipes of factories: what a rendered project makes by them, the database accepts."""

import itertools
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from hypothesis import Phase, given, settings
from psycopg import sql
from psycopg.rows import dict_row

from databases import execute, project_roles
from datamodel.errors import SpecificationError
from datamodel.logical import LOGGED_TENANT, TENANT
from datamodel.project import Project
from datamodel.seeds.recipes import Recipe
from datamodel.seeds.sequences import LARGEST, Sequence
from engines.server import Server
from rendering import example, make_project, render_schema, render_seeds
from strategies import WrittenModel, models
from test_presets import MODULES
from test_seeds import EXAMPLES, TRICKY, TRICKY_RULES

Row = dict[str, Any]


class Maker:
    """Makes rows as a rendered project does: values by field, as text of the database."""

    def __init__(self, project: Project, connection: psycopg.Connection, begin: int) -> None:
        self.project, self.connection = project, connection
        self.names = project.seeds.names
        self.numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: itertools.count(begin))

    def make(self, name: str, given: Row | None = None) -> Row:
        """Insert a row, with its parents and companion, and return it."""
        recipe, row = self.project.seeds.recipes.found[name], dict(given or {})
        for parent in recipe.parents:
            if not row.keys() & parent.takes.keys():
                values = self.build(recipe) | row
                above = self.make(parent.entity, {theirs: values[mine] for theirs, mine in parent.passes.items()})
                row |= {mine: above[theirs] for mine, theirs in parent.takes.items()}
        made = self.insert(recipe, self.build(recipe) | row)
        if (item := recipe.companion) is not None:
            rest = {name: made[name] for name in item.same}
            left = {item.field: item.equals - int(made[item.field])}
            self.insert(recipe, self.build(recipe) | (given or {}) | rest | left)
        return made

    def build(self, recipe: Recipe) -> Row:
        number = next(self.numbers[recipe.entity.name])
        return {
            name: value.value(number) if isinstance(value, Sequence) else value for name, value in recipe.values.items()
        }

    def insert(self, recipe: Recipe, values: Row) -> Row:
        entity, name = recipe.entity, sql.Identifier
        columns = self.names.of(entity.name)
        self.connection.execute("SELECT set_config('app.tenant_id', %s, true)", [self.tenant(values)])
        statement = sql.SQL("INSERT INTO {} ({}) VALUES ({}) RETURNING {}").format(
            name(self.names.table(entity.name)),
            sql.SQL(", ").join(name(columns[field]) for field in values),
            sql.SQL(", ").join(sql.SQL(self.literal(recipe, *item)) for item in values.items()),
            sql.SQL(", ").join(sql.SQL("{}::text AS {}").format(name(columns[f]), name(f)) for f in entity.fields),
        )
        if not values:
            statement = sql.SQL("INSERT INTO {} DEFAULT VALUES RETURNING {}").format(
                name(self.names.table(entity.name)),
                sql.SQL(", ").join(sql.SQL("{}::text AS {}").format(name(columns[f]), name(f)) for f in entity.fields),
            )
        return self.connection.execute(statement).fetchone()

    def tenant(self, values: Row) -> str:
        return values.get(TENANT) or values.get(LOGGED_TENANT) or ""

    def literal(self, recipe: Recipe, field: str, value: Any) -> str:
        kind = recipe.entity.fields[field].type
        if isinstance(value, str) and kind.name not in ("bytes", "json"):
            return "'{}'".format(value.replace("'", "''"))
        return self.project.dialect.value(kind, value)


@contextmanager
def loaded(server: Server, project: Project) -> Iterator[psycopg.Connection]:
    """Yield a connection to a database with the test seeds."""
    with server.create_database() as database:
        execute(database.url, render_schema(project).values())
        if any(table.partition_by for table in project.schema.tables.values()):
            execute(database.url, ["SELECT create_month_partitions()"])
        execute(database.url, [render_seeds(project, "reference"), render_seeds(project, "test")])
        with psycopg.connect(database.url, autocommit=True, row_factory=dict_row) as connection:
            yield connection


def refused(connection: psycopg.Connection, project: Project) -> dict[str, str]:
    """Make three rows of each entity as the application does, and return what the database says against it."""
    result = {}
    for begin in (0, LARGEST - 90):
        maker = Maker(project, connection, begin)
        for name in project.seeds.recipes.found:
            try:
                with connection.transaction():
                    role = sql.Identifier(f"{project.options.database_name}_app")
                    connection.execute(sql.SQL("SET LOCAL ROLE {}").format(role))
                    for _ in range(3):
                        maker.make(name)
                    connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            except psycopg.Error as error:
                result[name] = str(error)
    return result


def tricky(**options: Any) -> Project:
    return make_project(TRICKY, rules=TRICKY_RULES, **options)


CASES = [
    *(pytest.param(make_project, {"business_model": name, "modules": MODULES[name]}, id=name) for name in MODULES),
    *(pytest.param(lambda name=name, **more: example(name, **more), {}, id=name) for name in EXAMPLES),
    pytest.param(tricky, {}, id="tricky"),
]


@pytest.mark.parametrize(("build", "options"), CASES)
def test_the_database_accepts_what_is_made(postgresql_newest, build, options):
    with project_roles(postgresql_newest) as name:
        project = build(**options, project_name=name, database_version=str(postgresql_newest.major))
        with loaded(postgresql_newest, project) as connection:
            assert refused(connection, project) == {}


@pytest.mark.slow
def test_the_database_accepts_what_is_made_for_random_models(postgresql_newest):
    found, missing = 0, 0

    @settings(max_examples=40, phases=[Phase.generate])
    @given(models())
    def try_one(model: WrittenModel) -> None:
        nonlocal found, missing
        options = {**model.options, "project_name": roles, "database_version": str(postgresql_newest.major)}
        project = make_project(*model.features, rules=model.rules, **options)
        try:
            recipes = project.seeds.recipes
        except SpecificationError as error:
            # Many random checks contradict themselves.
            if "add some that do under `examples`" not in str(error):
                raise
            return
        found, missing = found + len(recipes.found), missing + len(recipes.missing) - 1
        try:
            with loaded(postgresql_newest, project) as connection:
                assert refused(connection, project) == {}
        except psycopg.errors.CheckViolation as error:
            # Seeds take a text that a check compares a time zone with for one.
            if "there is no time zone" not in str(error):
                raise

    with project_roles(postgresql_newest) as roles:
        try_one()
    assert found > 10 * missing


@pytest.mark.parametrize(("build", "options"), CASES)
def test_every_entity_has_a_recipe(build, options):
    recipes = build(**options).seeds.recipes
    assert recipes.missing == {"audit_logs": "triggers write it, and nobody else"} | (
        {"only": "the uniqueness of (kind) leaves no room"} if build is tricky else {}
    )
