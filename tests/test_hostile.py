"""Texts that attack: what people write as prose, value or statement stays what it is, in every tool that reads it."""

import subprocess
from pathlib import Path
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from databases import catalogue, dbmate, execute, project_roles
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_migrations, render_schema, split, statements, write_migrations
from strategies import HOSTILE, string, texts

TEXTS = [text.strip() for text in HOSTILE]


def project_of(attacks: list[str], **options: Any) -> Project:
    """Return a project with one entity per text, which stands in every place that takes a text."""
    entities = {f"things{index}": _entity(text) for index, text in enumerate(attacks)}
    feature = {
        "feature": "attack",
        "summary": attacks[0],
        "modules": {"attack": {"purpose": attacks[0]}},
        "entities": entities,
    }
    rules = [rule for index, text in enumerate(attacks) for rule in _rules(f"things{index}", index, text)]
    personas = {"personas": [{"id": "a", "name": attacks[0], "role": "attacker", "description": attacks[0]}]}
    return make_project(feature, rules={"rules": rules}, personas=personas, **options)


def _entity(text: str) -> dict[str, Any]:
    label = text[:120]
    return {
        "purpose": text,
        "traits": ["audited", "soft_delete"],
        "fields": {
            "words": {"type": "text", "default": text, "purpose": text},
            "state": {"enum": [label, "other"], "default": label, "pii": "sensitive", "purpose": text},
            "data": {"type": "json", "default": {text: [text]}},
            "list": {"type": "string_list", "default": [text, "", 'a"b\\']},
        },
        "checks": {"same": f"words = {string(text)} OR words IN ({string(text)}, 'x') OR words LIKE {string(text)}"},
        "transitions": {"state": {label: ["other"]}},
        "search": ["words"],
        "links": {"others": {"to": "users", "purpose": text}},
        "queries": {
            "read": {"purpose": text, "where": f"words <> {string(text)} AND state = :state", "order_by": ["words"]},
            "write": {"purpose": text, "sql": f"SELECT {string(text)}", "index": ["state", "words"]},
        },
        "indexes": [{"fields": ["created_at"], "where": f"state = {string(label)}", "purpose": text}],
        "retention": {"keep": "1 year", "after": "created_at"},
        "examples": [{"words": text, "state": label, "data": {text: text}, "list": [text]}],
    }


def _rules(entity: str, index: int, text: str) -> list[dict[str, Any]]:
    condition = f"words = {string(text)}"
    return [
        {"id": f"C{index}", "entity": entity, "statement": text, "check": f"{condition} OR {condition}"},
        {
            "id": f"L{index}",
            "entity": entity,
            "statement": text,
            "limit": {"count": 1, "per": "words", "where": condition},
        },
        {"id": f"M{index}", "entity": entity, "statement": text, "manual": True},
    ]


def kinds(sql: str) -> list[str]:
    return [type(statement).__name__ for statement in statements(sql)]


@settings(max_examples=60)
@given(st.sampled_from(TEXTS) | texts())
def test_renders_the_same_statements_as_for_a_harmless_text(text: str) -> None:
    attacked, harmless = project_of([text]), project_of(["harmless"])
    pairs = [(render_schema(attacked), render_schema(harmless))]
    pairs.append((render_migrations(attacked), render_migrations(harmless)))
    for found, expected in pairs:
        assert list(found) == list(expected)
        for name in found:
            assert kinds(found[name]) == kinds(expected[name])
    for found, expected in zip(*(map(split, files.values()) for files in pairs[1]), strict=True):
        assert list(map(kinds, found)) == list(map(kinds, expected))


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:20]))
def test_no_line_of_a_file_begins_with_what_somebody_wrote(text: str) -> None:
    """Tools that read files by lines (dbmate, psql) would obey it."""
    project = project_of([text])
    for sql in (*render_schema(project).values(), *render_migrations(project).values()):
        assert sql.count("\n") == len(sql.splitlines()), "no other line break than a line feed"
        for line in sql.splitlines():
            assert not line.startswith(("\\", "x-- migrate"))
    for sql in render_migrations(project).values():
        assert sum(line.startswith("-- migrate:") for line in sql.splitlines()) == 2


@pytest.mark.slow
def test_every_text_comes_back_from_the_engine(postgresql: Server) -> None:
    with project_roles(postgresql) as name, postgresql.create_database() as database:
        project = project_of(TEXTS, project_name=name, database_version=str(postgresql.major))
        execute(database.url, [*render_schema(project).values(), "SELECT create_month_partitions()"])
        with psycopg.connect(database.url) as connection:
            for index, text in enumerate(TEXTS):
                _comes_back(connection, f"things{index}", index, text)


def _comes_back(connection: psycopg.Connection, table: str, index: int, text: str) -> None:
    comments = f"""
        SELECT obj_description('{table}'::regclass), col_description('{table}'::regclass, attnum),
            (SELECT obj_description(oid) FROM pg_constraint WHERE conname = 'ck_{table}_c{index}'),
            (SELECT obj_description(oid) FROM pg_trigger WHERE tgname = 'tr_{table}_l{index}')
        FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attname = 'words'
    """
    assert connection.execute(comments).fetchone() == (text, text, f"C{index}: {text}", f"L{index}: {text}")
    inserted = f"INSERT INTO {table} DEFAULT VALUES RETURNING words, state, data, list"
    assert connection.execute(inserted).fetchone() == (text, text[:120], {text: [text]}, [text, "", 'a"b\\'])
    with (
        pytest.raises(psycopg.errors.CheckViolation, match=f"tr_{table}_l{index} allows 1 rows"),
        connection.transaction(),
    ):
        connection.execute(f"INSERT INTO {table} DEFAULT VALUES")
    changed = f"UPDATE {table} SET state = 'other' RETURNING state"
    assert connection.execute(changed).fetchone() == ("other",)
    with pytest.raises(psycopg.errors.CheckViolation), connection.transaction():
        connection.execute(f"UPDATE {table} SET words = 'something else'")


@pytest.mark.slow
def test_dbmate_and_psql_read_the_files_right(postgresql_newest: Server, tmp_path: Path) -> None:
    server = postgresql_newest
    psql = server.bin("psql")
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = project_of(TEXTS, project_name=name, database_version=str(server.major))
        count = write_migrations(project, tmp_path)
        nothing = catalogue(one.url)
        dbmate(one.url, tmp_path, "up", "--strict")
        for file, text in render_schema(project).items():
            path = tmp_path / f"{file}.psql"
            path.write_text(text, newline="")
            subprocess.run(
                [psql, "-qX1", "-v", "ON_ERROR_STOP=1", "-f", path, other.url], check=True, capture_output=True
            )
        assert catalogue(one.url) == catalogue(other.url)
        for _ in range(count):
            dbmate(one.url, tmp_path, "down")
        assert catalogue(one.url) == nothing
