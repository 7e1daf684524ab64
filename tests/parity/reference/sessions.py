"""Connections, and transactions of a tenant on them."""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
from psycopg import IsolationLevel, errors
from psycopg.rows import dict_row

SIZE = 5
ATTEMPTS = 3
DELAY_SECONDS = 0.05
_AGAIN = (errors.SerializationFailure, errors.DeadlockDetected, psycopg.OperationalError)
_NEVER = (errors.LockNotAvailable, errors.QueryCanceled)
_SETTINGS = {"tenant": "app.tenant_id", "actor": "app.user_id"}

Result = TypeVar("Result")


class Session:
    """A transaction that is open."""

    def __init__(self, connections: "Connections", connection: psycopg.Connection, context: dict[str, str]) -> None:
        self._connections, self._connection, self.context = connections, connection, context

    def execute(self, statement: str, values: Sequence[Any] | dict[str, Any] = ()) -> psycopg.Cursor[dict[str, Any]]:
        """Send a statement."""
        self._connections.count()
        return self._connection.execute(statement, values)

    @property
    def sent(self) -> int:
        """How many statements all sessions have sent."""
        return self._connections.sent


class Connections:
    """A few connections, which are opened when they are needed."""

    def __init__(self, url: str) -> None:
        self._url, self.sent, self._lock = url, 0, threading.Lock()
        self._free: queue.LifoQueue[psycopg.Connection | None] = queue.LifoQueue()
        for _ in range(SIZE):
            self._free.put(None)

    def count(self) -> None:
        with self._lock:
            self.sent += 1

    def transaction(
        self, work: Callable[[Session], Result], context: dict[str, str], attempts: int = ATTEMPTS
    ) -> Result:
        """Do some work in a transaction, again where the database asks for that."""
        for attempt in range(1, attempts + 1):
            try:
                return self._once(work, context)
            except _AGAIN as error:
                if attempt == attempts or isinstance(error, _NEVER):
                    raise
                time.sleep(DELAY_SECONDS * 2**attempt)
        raise AssertionError("attempts is 1 or more")

    def _once(self, work: Callable[[Session], Result], context: dict[str, str]) -> Result:
        connection = self._free.get()
        try:
            if connection is None or connection.closed:
                connection = psycopg.connect(self._url, autocommit=True, row_factory=dict_row)
            level = context.get("isolation", "read committed").upper().replace(" ", "_")
            connection.isolation_level = IsolationLevel[level]
            with connection.transaction():
                session = Session(self, connection, context)
                for name, setting in _SETTINGS.items():
                    if name in context:
                        session.execute("SELECT set_config(%s, %s, true)", (setting, context[name]))
                return work(session)
        finally:
            self._free.put(connection)

    def close(self) -> None:
        """Close what is open."""
        with suppress(queue.Empty):
            while True:
                if connection := self._free.get_nowait():
                    connection.close()
