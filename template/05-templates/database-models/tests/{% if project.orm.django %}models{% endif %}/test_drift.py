"""The models agree with the migrated database: what Django would create is what is there."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.checks import run_checks
from django.db import connections, models
from django.db.models.fields.related import ForeignObject
from driver import Database, classes

from models.django import transaction

Lines = set[tuple[Any, ...]]
SCHEMA = "as_django_says"
# Django cannot say that a generated column is never missing.
COLUMNS = """
SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull OR a.attgenerated <> '',
       a.attidentity <> '', a.attgenerated,
       coalesce(pg_get_expr(d.adbin, d.adrelid), ''), coalesce(col_description(c.oid, a.attnum), '')
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND NOT c.relispartition
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = %s::regnamespace AND a.attnum > 0 AND NOT a.attisdropped AND c.relname = ANY(%s)
UNION ALL
SELECT relname, '', '', false, false, '', '', coalesce(obj_description(oid, 'pg_class'), '')
FROM pg_class WHERE relnamespace = %s::regnamespace AND relname = ANY(%s)
"""
CONSTRAINTS = """
SELECT t.relname, CASE contype WHEN 'p' THEN '' ELSE conname END, contype, pg_get_constraintdef(c.oid)
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
WHERE t.relnamespace = %s::regnamespace AND t.relname = ANY(%s) AND contype IN ('p', 'u', 'c', 'x')
"""
INDEXES = """
SELECT tablename, indexname, pg_get_indexdef(format('%%I.%%I', schemaname, indexname)::regclass)
FROM pg_indexes
WHERE schemaname = %s AND tablename = ANY(%s) AND NOT EXISTS (
    SELECT FROM pg_constraint WHERE conname = indexname AND connamespace = schemaname::regnamespace
)
"""
REFERENCES = """
SELECT c.conrelid::regclass::text, c.confrelid::regclass::text,
       ARRAY(SELECT (SELECT attname::text FROM pg_attribute WHERE attrelid = conrelid AND attnum = key)
             FROM unnest(conkey) WITH ORDINALITY AS keys (key, place) ORDER BY place),
       ARRAY(SELECT (SELECT attname::text FROM pg_attribute WHERE attrelid = confrelid AND attnum = key)
             FROM unnest(confkey) WITH ORDINALITY AS keys (key, place) ORDER BY place)
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
WHERE contype = 'f' AND NOT t.relispartition AND c.conparentid = 0 AND t.relnamespace = 'public'::regnamespace
"""


class _Undone(Exception):
    pass


def catalogue(cursor: Any, schema: str) -> Lines:
    tables = [model._meta.db_table for model in classes().values()]
    own = {item.name for model in classes().values() for item in model._meta.constraints}
    found: Lines = set()
    for statement in (COLUMNS, CONSTRAINTS, INDEXES):
        cursor.execute(statement, [schema, tables] * (2 if statement is COLUMNS else 1))
        rows = (tuple(_plain(value) for value in row) for row in cursor.fetchall())
        # A one-to-one relation is unique by itself, too.
        found |= {row for row in rows if not (len(row) == 4 and row[2] == "u" and row[1] not in own)}
    return found


def _plain(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if value.startswith("NULL::"):
        return ""
    return value.replace(f"{SCHEMA}.", "").replace("public.", "").replace(" ON ONLY ", " ON ")


def references() -> Lines:
    """What a column of the models refers to, where the database checks that."""
    fields: list[Any] = [field for model in classes().values() for field in model._meta.get_fields()]
    keys: list[Any] = [item for item in fields if isinstance(item, ForeignObject)]
    return {
        (
            key.model._meta.db_table,
            key.related_model._meta.db_table,
            frozenset((mine.column, theirs.column) for mine, theirs in key.related_fields),
        )
        for key in keys
        if getattr(key, "db_constraint", True)
    }


def differences(cursor: Any) -> Lines:
    """What is only in the database, or only in the models."""
    connection: Any = connections["default"]
    there = catalogue(cursor, "public")
    cursor.execute(f"CREATE SCHEMA {SCHEMA}")
    cursor.execute(f"SET LOCAL search_path = {SCHEMA}, public")
    with connection.schema_editor(atomic=False) as editor:
        execute = editor.execute
        # Percent signs of conditions are what they look like.
        editor.execute = lambda sql, params=None: execute(*_escaped(str(sql), params))
        for model in classes().values():
            with written_out(model):
                editor.create_model(model)
            for index in model._meta.indexes:
                editor.add_index(model, index)
        editor.deferred_sql = [item for item in editor.deferred_sql if "FOREIGN KEY" not in str(item)]
    said = catalogue(cursor, SCHEMA)
    cursor.execute("SET LOCAL search_path = public")
    cursor.execute(REFERENCES)
    rows = cursor.fetchall()
    checked = {(table, target, frozenset(zip(mine, theirs, strict=True))) for table, target, mine, theirs in rows}
    unchecked = {way for way in references() if not any(_guards(key, way) for key in checked)}
    unsaid = {key for key in checked if not any(_guards(key, way) for way in references())}
    return (there ^ said) | unchecked | unsaid


def _escaped(sql: str, params: Any) -> tuple[str, Any]:
    return (re.sub("%(?!s)", "%%", sql), params) if params else (sql, None)


@contextmanager
def written_out(model: type[models.Model]) -> Iterator[None]:
    """Shows what the database keeps as the columns that they are; the app calls them generated."""
    fields: list[Any] = list(model._meta.concrete_fields)
    kept = [item for item in fields if item.generated and not isinstance(item, models.GeneratedField)]
    for field in kept:
        field.generated = False
    yield
    for field in kept:
        field.generated = True


def _guards(key: tuple[Any, ...], way: tuple[Any, ...]) -> bool:
    """Whether the database checks a way, perhaps with more columns."""
    return key[:2] == way[:2] and bool(way[2] <= key[2])


@contextmanager
def changed(*statements: str) -> Iterator[Callable[[], Lines]]:
    """Compares after statements, which are rolled back."""
    found: list[Lines] = []

    def work() -> None:
        with connections["default"].cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)
            found.append(differences(cursor))
        raise _Undone

    with pytest.raises(_Undone):
        transaction(work)
    yield found.pop


def test_the_database_is_as_the_models_say(owner: Database) -> None:
    with changed() as found:
        assert not sorted(found(), key=str)


def test_django_finds_no_mistake_in_the_models(owner: Database) -> None:
    assert not [item for item in run_checks(databases=[owner.alias]) if not item.is_silenced()]


@pytest.mark.parametrize(
    "change",
    [
        "ALTER TABLE {table} DROP COLUMN {column} CASCADE",
        "ALTER TABLE {table} ALTER COLUMN {column} DROP DEFAULT, ADD COLUMN another text",
    ],
)
def test_a_difference_is_found(owner: Database, change: str) -> None:
    model: type[models.Model] = next(iter(classes().values()))
    names = {"table": model._meta.db_table, "column": model._meta.concrete_fields[-1].column}
    with changed(change.format(**names)) as found:
        assert found()
