"""Transactions: who acts, for which tenant, how isolated; again where another attempt may succeed."""

import random
import time
from collections.abc import Callable
from itertools import count
from typing import TypeVar
from uuid import UUID

from .database import Database
from .errors import ConnectionLost, DatabaseError
from .session import Session

T = TypeVar("T")


class _Unknown(Exception):
    """The connection was lost during the commit: nobody knows whether it happened."""


def transaction(
    database: Database,
    work: Callable[[Session], T],
    *,
    tenant: UUID | None = None,
    actor: UUID | None = None,
    isolation: str | None = None,
    read_only: bool = False,
) -> T:
    """Runs `work` in one transaction, and again as often as config.yml allows when another attempt may succeed.

    Args:
        database: What `connect` returned.
        work: Called with a session; may be called several times, so its effects must all be in the database.
        tenant: Whose rows are seen and written, where there are tenants.
        actor: The user who acts; None for the system itself.
        isolation: `read committed`, `repeatable read` or `serializable`; without it what config.yml says.
        read_only: Refuses writes, and may run on a replica, which may lag behind.

    Raises:
        DatabaseError: What the last attempt raised, or an error that no other attempt can help.
        ValidationFailed: A row has values that the database would not take.
    """
    retry = database.settings["retry"]
    level = (isolation or database.settings["isolation"]["default"]).upper()
    for attempt in count(1):
        try:
            engine = database.engine(read_only=read_only)
            with Session(engine, expire_on_commit=False, info={"actor": actor}) as session:
                options = {"isolation_level": level, "postgresql_readonly": read_only}
                connection = session.connection(execution_options=options)
                for name, value in {"tenant_id": tenant, "user_id": actor}.items():
                    if value is not None:
                        connection.exec_driver_sql(f"SET LOCAL app.{name} = '{_literal(value)}'")
                result = work(session)
                session.flush()
                try:
                    session.commit()
                except ConnectionLost as error:
                    raise _Unknown from error
                return result
        except _Unknown as unknown:
            raise unknown.__cause__ or unknown from None
        except DatabaseError as error:
            lost = isinstance(error, ConnectionLost) and retry["connection_loss"]
            if not (lost or error.sqlstate in retry["sqlstates"]) or attempt >= retry["attempts"]:
                raise
            # Two that failed by each other do not meet again at the same moment.
            time.sleep(retry["delay_seconds"] * retry["backoff"] ** (attempt - 1) * random.uniform(0.5, 1))
    raise AssertionError


def critical(
    database: Database, work: Callable[[Session], T], *, tenant: UUID | None = None, actor: UUID | None = None
) -> T:
    """Runs `work` at the isolation level for money, stock and bookings."""
    level = database.settings["isolation"]["critical"]
    return transaction(database, work, tenant=tenant, actor=actor, isolation=level)


def _literal(value: UUID) -> str:
    """Returns a key as it may stand in a statement: SET takes no parameters."""
    if not isinstance(value, UUID):
        raise TypeError(f"{value!r} is no key")
    return str(value)
