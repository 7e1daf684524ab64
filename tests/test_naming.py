"""Names in the database: short, unquoted where that is safe, and never two of the same."""

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pglast import ast, keywords

from datamodel.dialects import PostgreSQL
from datamodel.errors import SpecificationError
from datamodel.naming import LIMIT, compose, fit, singular
from engines.server import Server
from rendering import make_project, statements

KEYWORDS = sorted(
    {
        *keywords.RESERVED_KEYWORDS,
        *keywords.COL_NAME_KEYWORDS,
        *keywords.TYPE_FUNC_NAME_KEYWORDS,
        *keywords.UNRESERVED_KEYWORDS,
    }
)
NAMES = st.from_regex("[a-z][a-z0-9_]{0,150}", fullmatch=True)


def create(name: str) -> str:
    """Return statements that use the name in every place where we write one."""
    quoted = PostgreSQL.identifier(name)
    return f"""
        CREATE TABLE {quoted} (
            {quoted} integer NOT NULL DEFAULT 1,
            other integer GENERATED ALWAYS AS ({quoted} + 1) STORED,
            CONSTRAINT {quoted} CHECK ({quoted} = 1 AND {quoted} BETWEEN 1 AND {quoted}),
            CONSTRAINT self FOREIGN KEY ({quoted}) REFERENCES {quoted} ({quoted}),
            UNIQUE ({quoted})
        );
        CREATE INDEX idx ON {quoted} ({quoted} DESC, {quoted}) WHERE {quoted} IS NOT NULL AND NOT {quoted} = 2;
        CREATE TRIGGER {quoted} BEFORE UPDATE OF {quoted} ON {quoted} EXECUTE FUNCTION do_something();
        COMMENT ON COLUMN {quoted}.{quoted} IS 'x';
        GRANT SELECT ({quoted}) ON {quoted} TO somebody;
        ALTER TABLE {quoted} DROP CONSTRAINT {quoted};
        DROP INDEX {quoted};
    """


@pytest.mark.parametrize("name", [*KEYWORDS, "plain", "_x", "a1"])
def test_every_word_of_sql_can_be_a_name(name: str) -> None:
    table, index, trigger, comment, grant, _, drop = statements(create(name))
    assert isinstance(table, ast.CreateStmt)
    assert table.relation.relname == name
    assert [item.colname for item in table.tableElts[:1]] == [name]
    assert table.tableElts[2].conname == name
    assert [item.name for item in index.indexParams] == [name, name]
    assert (trigger.trigname, trigger.columns[0].sval) == (name, name)
    assert [part.sval for part in comment.object] == [name, name]
    assert grant.privileges[0].cols[0].sval == name
    assert drop.objects[0][0].sval == name


def test_every_word_of_sql_is_kept_by_the_engine(postgresql: Server) -> None:
    with postgresql.create_database() as database, psycopg.connect(database.url) as connection:
        for word in KEYWORDS:
            quoted = PostgreSQL.identifier(word)
            connection.execute(f"CREATE TABLE {quoted} ({quoted} integer, CONSTRAINT {quoted} CHECK ({quoted} > 0))")
            connection.execute(f"CREATE INDEX {PostgreSQL.identifier(f'idx_{word}')} ON {quoted} ({quoted})")
            connection.execute(f"INSERT INTO {quoted} ({quoted}) VALUES (1)")
            assert connection.execute(f"SELECT {quoted} FROM {quoted} WHERE {quoted} = 1").fetchone() == (1,)
        query = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        assert sorted(connection.execute(query)) == sorted((word, word) for word in KEYWORDS)


@pytest.mark.parametrize("word", ["user", "order", "group", "end", "check", "values", "window"])
def test_a_word_of_sql_can_be_an_entity_a_field_and_a_rule(word: str) -> None:
    project = make_project(
        f"""
feature: words
summary: x
entities:
  {word}:
    purpose: x
    fields: {{{word}: integer, other: {{references: {word}, optional: true}}}}
    checks: {{{word}_rule: "{word} > 0 AND \\"{word}\\" < 9"}}
"""
    )
    table = project.schema.tables[word]
    quoted = f'"{word}"'
    assert f"{quoted} integer NOT NULL" in PostgreSQL.ddl.table(table, table.foreign_keys)
    assert table.checks[0].condition == f"{quoted} > 0 AND {quoted} < 9"


def test_a_short_name_is_kept() -> None:
    assert compose("idx", "tickets", "assignee_id", "created_at") == "idx_tickets_assignee_id_created_at"
    assert fit("x" * LIMIT) == "x" * LIMIT


def test_a_long_name_is_cut_and_told_apart_by_a_hash() -> None:
    assert fit("x" * 53) == "x" * 43 + "_8a04a39a"
    assert fit("é" * 30) == "é" * 21 + "_" + fit("é" * 30)[-8:]


@given(NAMES, NAMES)
def test_names_fit_and_differ(one: str, other: str) -> None:
    assert len(fit(one).encode()) <= LIMIT
    assert (fit(one) == fit(other)) == (one == other)
    assert fit(fit(one)) == fit(one)


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("tickets", "ticket"),
        ("order_addresses", "order_address"),
        ("categories", "category"),
        ("boxes", "box"),
        ("branches", "branch"),
        ("people", "person"),
        ("user_children", "user_child"),
        ("statuses", "status"),
        ("buses", "bus"),
        ("news", "news"),
        ("series", "series"),
        ("movies", "movie"),
        ("cases", "case"),
        ("caches", "cache"),
        ("sizes", "size"),
        ("warehouses", "warehouse"),
        ("clauses", "clause"),
        ("analyses", "analysis"),
        ("status", "status"),
        ("staff", "staff"),
        ("x", "x"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


LONG = "a" * 60


@pytest.mark.parametrize(
    ("entities", "message"),
    [
        (
            "things: {purpose: x, fields: {a_b: text, c: text, a: text, b_c: text}, unique: [[a_b, c], [a, b_c]]}",
            "things: unique (a_b, c) and unique (a, b_c) would both get the name 'uq_things_a_b_c'",
        ),
        (
            "things: {purpose: x, fields: {owner: {references: users}, owner_id: uuid}}",
            "things: 'owner_id' and 'owner' would both become the column 'owner_id'",
        ),
        (
            "things: {purpose: x, fields: {email: email}, checks: {email: \"email <> ''\"}}",
            "would both get the name 'ck_things_email'",
        ),
        (
            "things: {purpose: x, traits: [audited], fields: {audit_insert: {enum: [a, b], default: a}}, "
            "transitions: {audit_insert: {a: [b]}}}",
            "the trigger enforce_transition and the trigger record_audit would both get the name "
            "'tr_things_audit_insert'",
        ),
        (
            "things: {purpose: x, fields: {b_c: text}, indexes: [{fields: [b_c], purpose: x}]}\n"
            "  things_b: {purpose: x, fields: {c: text}, indexes: [{fields: [c], purpose: x}]}",
            "things_b: the index (b_c) and the index (c) would both get the name 'idx_things_b_c'",
        ),
        (
            "things: {purpose: x, fields: {search_vector: text, name: text}, search: [name]}",
            "things: a field and the search would both get the name 'search_vector'",
        ),
    ],
)
def test_two_things_of_one_name_are_both_named(entities: str, message: str) -> None:
    with pytest.raises(SpecificationError) as error:
        _ = make_project(f"feature: a\nsummary: x\nentities:\n  {entities}\n").schema
    assert message in str(error.value)


def test_a_name_with_a_hash_can_meet_a_written_one() -> None:
    cut = fit(LONG)
    text = f"feature: a\nsummary: x\nentities:\n  {LONG}: {{purpose: x, fields: {{n: text}}}}\n"
    with pytest.raises(SpecificationError, match=f"'{LONG}' and '{cut}'|'{cut}' and '{LONG}'"):
        _ = make_project(text + f"  {cut}: {{purpose: x, fields: {{n: text}}}}\n").schema
