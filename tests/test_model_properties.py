"""What holds for every model that can be written, however odd: tried on a thousand of them."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from pglast import ast
from pglast.enums import AlterTableType, ObjectType

from databases import catalogue, dbmate, execute, project_roles
from datamodel.dialects import PostgreSQL
from datamodel.naming import LIMIT
from datamodel.project import Project
from datamodel.relational.schema import ForeignKey, Index, IndexColumn, Table
from engines.server import Server
from rendering import make_project, render_migrations, render_schema, rendered, split, statements, write_migrations
from strategies import WrittenModel, models

# Not shrunk: a failing model is read faster than it is made smaller. Add Phase.shrink where that is not so.
THOROUGH = settings(phases=[Phase.explicit, Phase.generate])


def project_of(model: WrittenModel) -> Project:
    return make_project(*model.features, rules=model.rules, **model.options)


@settings(THOROUGH, max_examples=60)
@given(models())
def test_rendering_does_not_depend_on_the_order_of_entities_or_files(model: WrittenModel) -> None:
    once = rendered(project_of(model))
    assert once == rendered(project_of(model))
    mix = random.Random(len(str(model)))
    features = [{**feature, "entities": _shuffled(feature["entities"], mix)} for feature in reversed(model.features)]
    assert once == rendered(make_project(*features, rules=model.rules, **model.options))


def _shuffled(mapping: dict, mix: random.Random) -> dict:
    return dict(mix.sample(list(mapping.items()), len(mapping)))


@pytest.mark.slow
@settings(THOROUGH, max_examples=700)
@given(models())
def test_names_are_apart_and_indexes_serve(model: WrittenModel) -> None:
    by_name = project_of(model).schema.tables
    tables = by_name.values()
    relations: list[str] = []
    for table in tables:
        relations += [table.name, *(item.name for item in (*_indexes(table), *table.exclusions))]
        _names_are_short_unique_and_harmless(table)
        _every_foreign_key_has_an_index(table, by_name)
        _no_index_repeats_another(table)
    assert len(set(relations)) == len(relations)


def _names_are_short_unique_and_harmless(table: Table) -> None:
    keys = (table.primary_key, *table.unique_constraints, *table.foreign_keys)
    constraints = (*keys, *table.checks, *table.exclusions)
    for group in (constraints, table.columns, table.triggers, table.indexes, [table]):
        names = [item.name for item in group]
        assert len(set(names)) == len(names)
        for name in names:
            assert len(name.encode()) <= LIMIT
            assert re.fullmatch("[a-z][a-z0-9_]*", name)


def _every_foreign_key_has_an_index(table: Table, tables: dict[str, Table]) -> None:
    for key in table.foreign_keys:
        sought = list(_sought(key, tables[key.target]))
        assert any(_serves_foreign_key(index, set(key.columns), sought) for index in _indexes(table)), key


def _sought(key: ForeignKey, target: Table) -> Iterator[set[str]]:
    """Yield columns of a reference that match what is unique in the other table, and tell its row by themselves."""
    mine = dict(zip(key.target_columns, key.columns, strict=True))
    for item in (target.primary_key, *target.unique_constraints):
        if set(item.columns) <= set(mine):
            yield {mine[name] for name in item.columns}


def _no_index_repeats_another(table: Table) -> None:
    indexes = list(_indexes(table))
    for index in indexes:
        repeats = [other for other in indexes if other is not index and _repeats(index, other)]
        assert not repeats, (index, repeats)


def _indexes(table: Table) -> Iterator[Index]:
    """Yield what the engine keeps as b-tree or other index, constraints included."""
    for item in (table.primary_key, *table.unique_constraints):
        yield Index(name=item.name, columns=tuple(IndexColumn(name=name) for name in item.columns), unique=True)
    yield from table.indexes


def _serves_foreign_key(index: Index, columns: set[str], sought: list[set[str]]) -> bool:
    """Whether a search for rows by a reference can use the index: a predicate may only leave out missing values."""
    present = {f"{name} IS NOT NULL" for name in map(PostgreSQL.identifier, columns)}
    leading = [column.name for column in index.columns]
    return (
        index.method is None
        and (any(set(leading[: len(names)]) == names for names in sought) or (index.unique and set(leading) <= columns))
        and (index.where is None or set(index.where.split(" AND ")) <= present)
    )


def _repeats(index: Index, other: Index) -> bool:
    return (
        not index.unique
        and index.method == other.method
        and index.columns == other.columns[: len(index.columns)]
        and other.where in (None, index.where)
    )


@pytest.mark.slow
@settings(THOROUGH, max_examples=240)
@given(models())
def test_all_sql_parses_and_every_undo_drops_exactly_what_was_made(model: WrittenModel) -> None:
    project = project_of(model)
    for sql in render_schema(project).values():
        statements(sql)
    for name, migration in render_migrations(project).items():
        up, down = map(statements, split(migration))
        made, attached = _made(up)
        assert _dropped(down) == made - attached, name


Thing = tuple[str, ...]


def _made(tree: tuple[ast.Node, ...]) -> tuple[set[Thing], set[Thing]]:
    """Return what statements create, and what of it belongs to a table that they create too."""
    tables = {node.relation.relname for node in tree if isinstance(node, ast.CreateStmt)}
    made, attached = set(), set()
    for node in tree:
        for thing, table in _things(node):
            made.add(thing)
            if table in tables and thing != ("table", table):
                attached.add(thing)
    return made, attached


def _things(node: ast.Node) -> Iterator[tuple[Thing, str]]:
    match node:
        case ast.CreateStmt():
            yield ("table", node.relation.relname), node.relation.relname
        case ast.IndexStmt():
            yield ("index", node.idxname), node.relation.relname
        case ast.CreateTrigStmt():
            yield ("trigger", node.relation.relname, node.trigname), node.relation.relname
        case ast.CreateFunctionStmt():
            yield ("function", node.funcname[-1].sval), ""
        case ast.CreateExtensionStmt():
            yield ("extension", node.extname), ""
        case ast.AlterTableStmt(cmds=(ast.AlterTableCmd(subtype=AlterTableType.AT_EnableRowSecurity),)):
            yield ("row security", node.relation.relname), node.relation.relname
        case ast.AlterTableStmt():
            (command,) = node.cmds
            assert command.subtype == AlterTableType.AT_AddConstraint
            yield ("constraint", node.relation.relname, command.def_.conname), node.relation.relname
        case ast.CreatePolicyStmt():
            yield ("policy", node.table.relname, node.policy_name), node.table.relname
        case ast.GrantStmt(is_grant=True):
            for grantee in node.grantees:
                table = node.objects[0].relname
                yield ("grant", table, grantee.rolename), table


_KINDS = {
    ObjectType.OBJECT_TABLE: "table",
    ObjectType.OBJECT_INDEX: "index",
    ObjectType.OBJECT_TRIGGER: "trigger",
    ObjectType.OBJECT_FUNCTION: "function",
    ObjectType.OBJECT_EXTENSION: "extension",
}


def _dropped(tree: tuple[ast.Node, ...]) -> set[Thing]:
    result: set[Thing] = set()
    for node in tree:
        match node:
            case ast.DropStmt():
                (item,) = node.objects
                names = item.objname if isinstance(item, ast.ObjectWithArgs) else item
                path = [names.sval] if isinstance(names, ast.String) else [part.sval for part in names]
                result.add((_KINDS[node.removeType], *path))
            case ast.AlterTableStmt():
                (command,) = node.cmds
                assert command.subtype == AlterTableType.AT_DropConstraint
                result.add(("constraint", node.relation.relname, command.name))
            case _:
                assert isinstance(node, ast.VariableSetStmt), node
    return result


ON_ENGINE = settings(THOROUGH, max_examples=39)


@pytest.mark.slow
def test_schema_files_and_migrations_build_the_same_and_leave_nothing(postgresql_newest: Server) -> None:
    @ON_ENGINE
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_twice(postgresql_newest, model)

    builds_the_same()


@pytest.mark.slow
def test_a_few_models_build_the_same_on_every_engine(postgresql: Server) -> None:
    @settings(ON_ENGINE, max_examples=5)
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_twice(postgresql, model)

    builds_the_same()


def _build_twice(server: Server, model: WrittenModel) -> None:
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = make_project(*model.features, rules=model.rules, **_options(model, server, name))
        ups, downs = zip(*map(split, render_migrations(project).values()), strict=True)
        nothing = catalogue(one.url)
        execute(one.url, ups)
        built = catalogue(one.url)
        execute(other.url, render_schema(project).values())
        assert built == catalogue(other.url)
        execute(one.url, reversed(downs))
        assert catalogue(one.url) == nothing
        execute(one.url, ups)
        assert catalogue(one.url) == built


def _options(model: WrittenModel, server: Server, name: str) -> dict[str, str]:
    return {**model.options, "database_version": str(server.major), "project_name": name}


@pytest.mark.slow
def test_dbmate_reads_the_migrations_as_we_do(postgresql_newest: Server, tmp_path: Path) -> None:
    @settings(ON_ENGINE, max_examples=6)
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_with_dbmate(postgresql_newest, model, tmp_path)

    builds_the_same()


def _build_with_dbmate(server: Server, model: WrittenModel, folder: Path) -> None:
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = make_project(*model.features, rules=model.rules, **_options(model, server, name))
        migrations = folder / name
        migrations.mkdir()
        count = write_migrations(project, migrations)
        nothing = catalogue(one.url)
        execute(one.url, [split(text)[0] for text in render_migrations(project).values()])
        dbmate(other.url, migrations, "up", "--strict")
        assert catalogue(other.url) == catalogue(one.url)
        for _ in range(count):
            dbmate(other.url, migrations, "down")
        assert catalogue(other.url) == nothing
