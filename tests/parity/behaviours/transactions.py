"""Transactions are all or nothing, as isolated as they say, and tried again where that helps."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg

from parity.behaviours.making import make_code
from parity.shop import Row, Shop

_WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
WAIT_SECONDS = 5


@contextmanager
def _held(shop: Shop, *rows: Row) -> Iterator[psycopg.Connection]:
    """Yield a session that has changed rows of a forum and not committed yet."""
    with shop.connect() as connection:
        connection.execute("SET deadlock_timeout = '1min'")
        for row in rows:
            connection.execute("UPDATE forums SET name = name || '!' WHERE id = %s", [row["id"]])
        yield connection
        connection.rollback()


def _wait_until_blocked(shop: Shop) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while shop.sql(_WAITING) == [(0,)]:
        assert time.monotonic() < deadline, "nobody waits for a lock"
        time.sleep(0.01)


def _read_and_change(shop: Shop, row: Row) -> list[Row]:
    key = shop.key("forums", row)
    return [
        shop.step("get", "forums", key=key),
        shop.step("update", "forums", key=key, changes={"name": make_code()}),
    ]


def transactions_commit_together(shop: Shop) -> None:
    """All steps of a transaction are there afterwards, and each sees those before it."""
    forum, post = (shop.create("forums", name="x")["id"], make_code())
    made, found = shop.transaction(
        shop.step("create", "posts", values={"forum_id": forum, "code": post, "title": "x"}),
        shop.step("query", "posts", name="by_code", arguments={"code": post}),
    )
    assert found["rows"] == [made]
    assert shop.get("posts", made) == made


def rollback_leaves_nothing(shop: Shop) -> None:
    """When a step is refused, nothing of the steps before it stays."""
    taken = shop.create("forums", name="taken")
    with shop.refused("UniqueViolation"):
        shop.transaction(
            shop.step("create", "forums", values={"name": "new"}),
            shop.step("create", "topics", values={"name": "new"}),
            shop.step("update", "forums", key=shop.key("forums", taken), changes={"name": "changed"}),
            shop.step("create", "forums", values={"name": "changed"}),
        )
    assert shop.sql("SELECT name FROM forums WHERE tenant_id = %s", shop.tenant) == [("taken",)]
    assert shop.sql("SELECT count(*) FROM topics WHERE tenant_id = %s", shop.tenant) == [(0,)]


def serialization_failures_are_tried_again(shop: Shop) -> None:
    """A transaction that lost against another is run again, and succeeds."""
    forum = shop.create("forums", name="x")
    with _held(shop, forum) as other:
        steps = _read_and_change(shop.acting(), forum)
        answer = shop.acting(isolation="serializable").send("transaction", steps=steps)
        _wait_until_blocked(shop)
        other.commit()
        read, changed = answer.result(30)
    assert read["name"] == "x!"
    assert shop.get("forums", forum)["name"] == changed["name"]


def serialization_failures_are_named(shop: Shop) -> None:
    """A transaction that may be tried once, and lost, is a SerializationFailure."""
    forum = shop.create("forums", name="x")
    with _held(shop, forum) as other, shop.refused("SerializationFailure"):
        steps = _read_and_change(shop, forum)
        answer = shop.acting(isolation="serializable").send("transaction", steps=steps, attempts=1)
        _wait_until_blocked(shop)
        other.commit()
        answer.result(30)
    assert shop.get("forums", forum)["name"] == "x!"


def deadlocks_are_named(shop: Shop) -> None:
    """Of two who wait for each other, the one that is given up gets Deadlock."""
    one, two = (shop.create("forums", name=name) for name in ("one", "two"))
    with _held(shop, one) as other, shop.refused("Deadlock"):
        steps = [
            shop.step("update", "forums", key=shop.key("forums", row), changes={"name": make_code()})
            for row in (two, one)
        ]
        answer = shop.send("transaction", steps=steps, attempts=1)
        _wait_until_blocked(shop)
        other.execute("UPDATE forums SET name = 'held' WHERE id = %s", [two["id"]])
        answer.result(30)


def lock_timeouts_are_named(shop: Shop) -> None:
    """Who waits too long for a row gets LockTimeout."""
    forum = shop.create("forums", name="x")
    with _held(shop, forum), shop.refused("LockTimeout"):
        shop.transaction(*_read_and_change(shop, forum), attempts=1)
    assert shop.update("forums", forum, name="free")["name"] == "free"


def lost_connections_are_replaced(shop: Shop) -> None:
    """After the server has ended all connections, the next requests are answered."""
    forum = shop.create("forums", name="x")
    shop.sql(
        "SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity"
        " WHERE datname = current_database() AND usename <> current_user"
    )
    for _ in range(6):
        assert shop.get("forums", forum) == forum
