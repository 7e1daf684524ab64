"""Whether a running database keeps what is written about its preset."""

import psycopg
from statements import Pair


def broken(connection: psycopg.Connection, pair: Pair) -> list[str]:
    """Return what the database does otherwise than a pair says; nothing stays of what is tried."""
    # Up to 17, a row that others hold on to is reported like one that is missing.
    old = connection.info.server_version < 180000
    expected = pair.refused.replace("23001", "23503") if old else pair.refused
    accepted, refused = (_outcome(connection, pair.given, text) for text in (pair.right, pair.wrong))
    result = []
    if accepted != "accepted":
        result.append(f"{pair.rule}: the right statement is refused: {accepted}")
    if refused.split(" | ")[0] != expected:
        result.append(f"{pair.rule}: the wrong statement is not refused by {expected}: {refused}")
    return result


def _outcome(connection: psycopg.Connection, given: str, statement: str) -> str:
    """Run a statement in a transaction that is rolled back; returns how the database took it."""
    with connection.transaction(force_rollback=True):
        try:
            with connection.transaction():
                if given:
                    connection.execute(given)
        except psycopg.Error as error:
            return f"what is given fails: {error.diag.message_primary}"
        try:
            with connection.transaction():
                cursor = connection.execute(statement)
                connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
                return "accepted" if cursor.rowcount != 0 else "touches no row"
        except psycopg.Error as error:
            name = error.diag.constraint_name or error.diag.column_name or ""
            return f"{error.sqlstate} {name}".strip() + f" | {error.diag.message_primary}"


def served(connection: psycopg.Connection, query: str, index: str) -> bool:
    """Return whether a query over few rows uses an index where its table has no other but those of constraints."""
    with connection.transaction(force_rollback=True):
        connection.execute("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off")
        others = connection.execute(
            "SELECT other.indexrelid::regclass FROM pg_index AS own JOIN pg_index AS other USING (indrelid) "
            "WHERE own.indexrelid = to_regclass(%s) AND other.indexrelid <> own.indexrelid "
            "AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = other.indexrelid)",
            [index],
        ).fetchall()
        for (name,) in others:
            connection.execute(f"DROP INDEX {name}")
        # A plan names the indexes of partitions.
        parts = "SELECT relid::regclass::text FROM pg_partition_tree(to_regclass(%s))"
        names = {index, *(name for (name,) in connection.execute(parts, [index]))}
        plan = "\n".join(line for (line,) in connection.execute(f"EXPLAIN (COSTS off) {query}"))
        return any(name in plan for name in names)
