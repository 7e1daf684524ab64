"""The migrations build what schemas/postgresql declares, and it keeps the promises of scripts/promises."""

import declared
import pytest
from connection import PROJECT


def names(connection, query):
    return {name for (name,) in connection.execute(query)}


def test_the_declarations_are_understood():
    assert declared.TABLES
    assert all(declared.COLUMNS.values())


def test_tables(connection):
    query = """
        SELECT relname FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
    """
    assert names(connection, query) == {*declared.TABLES, "schema_migrations"}


@pytest.mark.parametrize("table", declared.TABLES)
def test_columns(connection, table):
    query = """
        SELECT attname, attnotnull FROM pg_attribute
        WHERE attrelid = to_regclass(%s) AND attnum > 0 AND NOT attisdropped
    """
    actual = dict(connection.execute(query, [f"public.{table}"]).fetchall())
    assert actual.keys() == declared.COLUMNS[table].keys()
    assert [name for name in declared.not_null_columns(table) if not actual[name]] == []


def test_constraints(connection):
    expected = set(declared.constraints("PRIMARY KEY", "UNIQUE", "FOREIGN KEY", "CHECK", "EXCLUDE"))
    query = "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND convalidated"
    assert expected - names(connection, query) == set()


def test_indexes(connection):
    query = "SELECT indexrelid::regclass::name FROM pg_index WHERE indisvalid AND indisready"
    assert set(declared.INDEXES) - names(connection, query) == set()


def test_triggers(connection):
    query = "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'"
    assert {trigger.name for trigger in declared.TRIGGERS} - names(connection, query) == set()


@pytest.mark.parametrize("promise", sorted((PROJECT / "scripts/promises").glob("*.sql")), ids=lambda path: path.stem)
def test_promise(connection, app_role, promise):
    connection.execute("SELECT set_config('promise.app_role', %s, true)", [app_role])
    assert connection.execute(promise.read_text(encoding="utf-8")).fetchall() == []
