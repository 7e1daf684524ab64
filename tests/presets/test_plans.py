"""The plans of hot and declared queries over 100,000 rows a table: the index meant for them, no large scan or sort."""

from collections.abc import Callable

import psycopg
import pytest
from live import PRESETS, Live, live
from psycopg import sql
from statements import NAME, WRITTEN, Written

from datamodel.logical import Entity, Query
from rendering import EXAMPLES, example, render_file

ROWS = 100_000
FOLDER = "scripts/plans"


@pytest.mark.slow
@pytest.mark.parametrize("preset", PRESETS)
def test_hot_queries_of_presets_use_their_indexes(postgresql_newest, preset):
    with live(postgresql_newest, preset) as database, psycopg.connect(database.url, autocommit=True) as connection:
        declare(connection, database, lambda entity, query: query.frequency == "high")
        if preset in WRITTEN:
            add_written(connection, Written(preset))
        assert not faults(connection, database)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.iterdir()))
def test_declared_queries_of_examples_use_their_indexes(postgresql_newest, name):
    own = {item for document in example(name).sources.features for item in document.data.get("entities", {})}
    with (
        live(postgresql_newest, example=name) as database,
        psycopg.connect(database.url, autocommit=True) as connection,
    ):
        declare(connection, database, lambda entity, query: entity.name in own)
        assert not faults(connection, database)


@pytest.mark.slow
def test_a_plan_without_its_index_is_a_fault(postgresql_newest):
    with (
        live(postgresql_newest, example="helpdesk") as database,
        psycopg.connect(database.url, autocommit=True) as connection,
    ):
        connection.execute("DROP INDEX idx_tickets_assignee_id_priority_created_at_id")
        connection.execute("DROP INDEX idx_users_created_at_id")
        declare(connection, database, lambda entity, query: query.name in ("agent_queue", "admin_list"))
        found = faults(connection, database)
    queue = "idx_tickets_assignee_id_priority_created_at_id"
    assert f"tickets.agent_queue uses idx_tickets_assignee_id; {queue} was made for it" in found
    assert "users.admin_list reads all of users (Seq Scan); idx_users_created_at_id was made for it" in found
    assert [line for line in found if line.startswith("users.admin_list sorts ")]
    assert "`scan: true`" in found[-1]


@pytest.mark.slow
def test_beginnings_are_long(postgresql_newest):
    """A tenth of all names may begin with a short one, and the planner rightly reads them all then."""
    with (
        live(postgresql_newest, example="library") as database,
        psycopg.connect(database.url, autocommit=True) as connection,
    ):
        declare(connection, database, lambda entity, query: (entity.name, query.name) == ("authors", "by_name"))
        assert not faults(connection, database)
        (beginning,) = connection.execute("SELECT plans.sample(queries) FROM plans.queries").fetchone()[0]
        longest = connection.execute("SELECT max(length(family_name)) FROM plans.authors").fetchone()[0]
    assert len(beginning.removesuffix("%")) == longest


def test_any_index_that_begins_alike_is_as_good():
    (query,) = (item for item in example("shift-planning").plans if item.name == "contracts.running")
    assert "idx_contracts_tenant_id_employee_id" in query.indexes, "row security lets it use the tenant alone"


def declare(connection: psycopg.Connection, database: Live, wanted: Callable[[Entity, Query], bool]) -> None:
    """List the wanted queries as the project does, with what comes after their first pages."""
    entities = database.project.model.entities.values()
    pairs = [(entity, query) for entity in entities for query in entity.queries]
    names = [f"{entity.name}.{query.name}" for entity, query in pairs if wanted(entity, query)]
    connection.execute(render_file(database.project, f"{FOLDER}/queries.sql.jinja"))
    connection.execute("DELETE FROM plans.queries WHERE split_part(name, ',', 1) <> ALL (%s)", [names])


def add_written(connection: psycopg.Connection, written: Written) -> None:
    """List the hot queries that are written down, for the rows that the names stand for."""
    for query in written.hot_queries:
        values = {name: connection.execute(written.names[name]).fetchone()[0] for name in NAME.findall(query.sql)}
        statement = NAME.sub(lambda found, values=values: sql.quote(values[found[1]]), query.sql)
        connection.execute(
            "INSERT INTO plans.queries (name, tab, indexes, statement) "
            "SELECT %s, relname, ARRAY[%s], %s FROM pg_index JOIN pg_class ON oid = indrelid "
            "WHERE indexrelid = %s::regclass",
            [query.name, query.index, statement, query.index],
        )


def faults(connection: psycopg.Connection, database: Live) -> list[str]:
    """Enlarge the tables and return what is wrong with the plans."""
    role = f"{database.project.options.database_name}_app"
    connection.execute(f"SET promise.app_role = '{role}'; SET plans.rows = {ROWS}")
    connection.execute(render_file(database.project, f"{FOLDER}/tables.sql"))
    cursor = connection.execute(render_file(database.project, f"{FOLDER}/judge.sql"))
    while cursor.nextset():
        pass
    return [line for (line,) in cursor]
