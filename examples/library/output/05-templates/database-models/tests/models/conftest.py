"""Databases as the service sees them, filled with the seeds for tests."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from driver import Trial, use
from sqlalchemy import event

from models.sqlalchemy import Database, Session, connect, transaction


class _Undone(Exception):
    pass


@pytest.fixture(scope="session")
def owner(filled_database: Any) -> Iterator[Database]:
    """The database as its owner sees it: all rows of all tenants."""
    found = connect("test", dbname=filled_database.name)
    use(found)
    yield found
    found.close()


@pytest.fixture(scope="session")
def service(filled_database: Any, app_role: str) -> Iterator[Database]:
    """The database as the service sees it, whose role owns nothing."""
    found = connect("test", dbname=filled_database.name)

    def act(connection: Any, _: object) -> None:
        connection.execute(f'SET ROLE "{app_role}"')
        connection.commit()

    event.listen(found.primary, "connect", act)
    yield found
    found.close()


@pytest.fixture
def trial(owner: Database) -> Trial:
    """Runs work in a transaction that is rolled back, and returns what it returned."""

    def run(work: Callable[[Session], Any]) -> Any:
        results: list[Any] = []

        def undone(session: Session) -> None:
            results.append(work(session))
            session.flush()
            raise _Undone

        with pytest.raises(_Undone):
            transaction(owner, undone)
        return results[0]

    return run


@pytest.fixture
def statements(owner: Database) -> Iterator[list[str]]:
    """What is sent to the database while the test runs."""
    sent: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        sent.append(statement)

    event.listen(owner.primary, "before_cursor_execute", note)
    yield sent
    event.remove(owner.primary, "before_cursor_execute", note)
