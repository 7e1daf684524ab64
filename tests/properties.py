"""What holds for the schema and the migrations of every model."""

import re
from collections.abc import Iterator

from pglast import ast
from pglast.enums import AlterTableType, ObjectType

from datamodel.dialects import PostgreSQL
from datamodel.naming import LIMIT
from datamodel.relational.schema import ForeignKey, Index, IndexColumn, Schema, Table
from rendering import split, statements


def names_are_apart_and_indexes_serve(schema: Schema) -> None:
    relations: list[str] = []
    for table in schema.tables.values():
        relations += [table.name, *(item.name for item in (*_indexes(table), *table.exclusions))]
        _names_are_short_unique_and_harmless(table)
        _every_foreign_key_has_an_index(table, schema.tables)
        _no_index_repeats_another(table)
    assert len(set(relations)) == len(relations)


def every_undo_drops_exactly_what_was_made(migrations: dict[str, str]) -> None:
    for name, migration in migrations.items():
        up, down = map(statements, split(migration))
        made, attached = _made(up)
        assert _dropped(down) == made - attached, name


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
