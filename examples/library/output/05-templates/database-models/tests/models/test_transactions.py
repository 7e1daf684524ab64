"""Transactions: retries, limits, who acts."""

import dataclasses
from typing import Any

import pytest
import sqlalchemy as sa

from models.sqlalchemy import (
    ConnectionLost,
    Database,
    DatabaseError,
    LockTimeout,
    PermissionDenied,
    SerializationFailure,
    Session,
    StatementTimeout,
    critical,
    transaction,
)

SETTING = "SELECT current_setting('app.{}', true)"


def at_once(database: Database) -> Database:
    """The same database, where a retry does not wait."""
    retry = {**database.settings["retry"], "delay_seconds": 0}
    return dataclasses.replace(database, settings={**database.settings, "retry": retry})


def test_says_who_acts_and_forgets_it(service: Database) -> None:
    (actor,) = transaction(service, lambda session: session.execute(sa.text("SELECT gen_random_uuid()")).one())
    assert transaction(service, lambda s: s.scalar(sa.text(SETTING.format("user_id"))), actor=actor) == str(actor)
    assert not transaction(service, lambda s: s.scalar(sa.text(SETTING.format("user_id"))))


def test_a_key_is_no_statement(service: Database) -> None:
    hostile: Any = "'; DROP TABLE users; --"
    with pytest.raises(TypeError):
        transaction(service, lambda session: None, tenant=hostile)


def test_runs_as_isolated_as_configured(service: Database) -> None:
    show = sa.text("SHOW transaction_isolation")
    assert transaction(service, lambda session: session.scalar(show)) == service.settings["isolation"]["default"]
    assert critical(service, lambda session: session.scalar(show)) == service.settings["isolation"]["critical"]


def test_a_serialization_failure_is_tried_again(service: Database) -> None:
    attempts: list[Session] = []

    def work(session: Session) -> None:
        attempts.append(session)
        if len(attempts) < service.settings["retry"]["attempts"]:
            session.execute(sa.text("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"))

    transaction(at_once(service), work)
    assert len(attempts) == service.settings["retry"]["attempts"]


def test_gives_up_after_the_last_attempt(service: Database) -> None:
    with pytest.raises(SerializationFailure):
        transaction(
            at_once(service), lambda session: session.execute(sa.text("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$"))
        )


def test_a_mistake_is_not_tried_again(service: Database) -> None:
    attempts: list[Session] = []

    def work(session: Session) -> None:
        attempts.append(session)
        session.execute(sa.text("SELECT 1 / 0"))

    with pytest.raises(DatabaseError):
        transaction(service, work)
    assert len(attempts) == 1


@pytest.mark.parametrize(
    ("state", "error"),
    [("57014", StatementTimeout), ("55P03", LockTimeout), ("42501", PermissionDenied), ("57P01", ConnectionLost)],
)
def test_a_refusal_has_a_name(service: Database, state: str, error: type[DatabaseError]) -> None:
    with pytest.raises(error) as refused:
        transaction(
            at_once(service), lambda session: session.execute(sa.text(f"DO $$ BEGIN RAISE SQLSTATE '{state}'; END $$"))
        )
    assert refused.value.sqlstate == state


def test_a_reader_does_not_write(service: Database) -> None:
    with pytest.raises(DatabaseError) as refused:
        transaction(service, lambda session: session.execute(sa.text("CREATE TEMP TABLE t ()")), read_only=True)
    assert refused.value.sqlstate == "25006"


def test_readers_go_to_a_replica(service: Database) -> None:
    replica = sa.create_engine("postgresql+psycopg://")
    database = dataclasses.replace(service, replicas=[replica])
    assert database.engine(read_only=True) is replica
    assert database.engine() is service.primary


def test_the_role_of_the_service_owns_nothing(service: Database) -> None:
    with pytest.raises(PermissionDenied):
        transaction(service, lambda session: session.execute(sa.text("CREATE TABLE public.t ()")))


def test_a_repeated_request_has_one_effect(owner: Database) -> None:
    from models.sqlalchemy import Answer, KeyReused, idempotent

    (actor,) = transaction(owner, lambda session: session.execute(sa.text("SELECT id FROM users LIMIT 1")).one())
    effects: list[int] = []

    def run(request: str) -> Answer:
        def work() -> tuple[int, dict[str, Any]]:
            effects.append(1)
            return 201, {"made": len(effects)}

        return transaction(owner, lambda session: idempotent(session, actor, "test", "key", request, work))

    assert run("first") == Answer(201, {"made": 1})
    assert run("first") == Answer(201, {"made": 1}, replayed=True)
    with pytest.raises(KeyReused):
        run("second")
    assert len(effects) == 1
