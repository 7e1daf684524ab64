"""Databases as the service sees them, filled with the seeds for tests."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import connections
from django.db.backends.signals import connection_created
from driver import Database, Log, Trial
from prepared import SERVICE

from models.django import transaction


class _Undone(Exception):
    pass


@pytest.fixture(scope="session")
def owner(filled_database: Any) -> Iterator[Database]:
    """The database as its owner sees it: all rows of all tenants."""
    connections["default"].settings_dict["NAME"] = filled_database.name
    found = Database()
    yield found
    found.close()


@pytest.fixture(scope="session")
def service(filled_database: Any) -> Iterator[Database]:
    """The database as the service sees it, whose role owns nothing."""
    connections[SERVICE].settings_dict["NAME"] = filled_database.name
    found = Database(SERVICE)
    yield found
    found.close()


@pytest.fixture
def trial(owner: Database) -> Trial:
    """Runs work in a transaction that is rolled back, and returns what it returned."""

    def run(work: Callable[[], Any]) -> Any:
        results: list[Any] = []

        def undone() -> None:
            results.append(work())
            raise _Undone

        with pytest.raises(_Undone):
            transaction(undone, using=owner.alias)
        return results[0]

    return run


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """What is sent to the database while the test runs."""
    sent: list[str] = []
    log = Log(sent.append)
    connection_created.connect(log.attach)
    yield sent
    connection_created.disconnect(log.attach)
    for connection in connections.all():
        connection.execute_wrappers.clear()
