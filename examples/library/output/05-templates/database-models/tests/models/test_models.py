"""The models, each tried with the rows of the seeds."""

import datetime as dt
import json
from contextlib import suppress
from typing import Any

import driver
import pytest
import sqlalchemy as sa
from driver import Trial
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import Mapper

from models.sqlalchemy import DatabaseError, ImmutableChange, Session, StaleRecord, ValidationFailed
from models.sqlalchemy.access.rules import RULES
from models.sqlalchemy.base import SoftDelete

RECORDS = sorted(driver.classes())
RELATIONS = [(record, way.key) for record in RECORDS for way in driver.mapper_of(record).relationships]
SOFT = [record for record in RECORDS if issubclass(driver.classes()[record], SoftDelete)]
VERSIONED = [record for record in RECORDS if driver.mapper_of(record).version_id_col is not None]
IMMUTABLE = [(record, name) for record in RECORDS for name, rule in RULES.get(record, {}).items() if rule.immutable]
UNWRITTEN = [(record, name) for record in RECORDS for name, rule in RULES.get(record, {}).items() if not rule.written]


def first(session: Session, record: str, count: int = 1) -> Any:
    rows = session.scalars(sa.select(driver.classes()[record]).limit(count)).all()
    if not rows:
        pytest.skip(f"there is no seeded {record}")
    return rows[0] if count == 1 else rows


def columns_of(mapper: Mapper[Any]) -> list[str]:
    return [item.key for item in mapper.column_attrs if not item.deferred]


@pytest.mark.parametrize("record", RECORDS)
def test_a_row_is_read_and_becomes_json(trial: Trial, record: str) -> None:
    dto = trial(lambda session: driver.to_dto(first(session, record)))
    assert json.loads(json.dumps(dto)) == dto
    assert not [key for key in dto if "_" in key]


@pytest.mark.parametrize(("record", "relation"), RELATIONS)
def test_a_relation_takes_one_more_statement_for_all_rows(
    trial: Trial, statements: list[str], record: str, relation: str
) -> None:
    def work(session: Session) -> None:
        keys = [driver.key_of(row) for row in first(session, record, 10)]
        statements.clear()
        for row in driver.load(session, record, keys, relation):
            getattr(row, relation)
        assert len(statements) <= 2, statements

    trial(work)


@pytest.mark.parametrize(("record", "relation"), RELATIONS[:20])
def test_a_relation_is_never_loaded_row_by_row(trial: Trial, statements: list[str], record: str, relation: str) -> None:
    def work(session: Session) -> None:
        row = first(session, record)
        statements.clear()
        with suppress(InvalidRequestError):
            getattr(row, relation)
        assert not statements

    trial(work)


@pytest.mark.parametrize("record", RECORDS)
def test_a_row_that_is_there_is_refused_by_name(trial: Trial, record: str) -> None:
    def work(session: Session) -> DatabaseError | None:
        row = first(session, record)
        rules = RULES.get(record, {})
        names = [name for name in columns_of(driver.mapper_of(record)) if name not in rules or rules[name].written]
        values = {name: getattr(row, name) for name in names}
        session.expunge(row)
        try:
            driver.insert(session, record, values)
        except DatabaseError as error:
            session.rollback()
            return error
        except ValidationFailed:
            session.rollback()
        return None

    error = trial(work)
    if error is not None:
        assert type(error) is not DatabaseError
        assert error.constraint
        assert error.__cause__ is not None


@pytest.mark.parametrize("record", SOFT)
def test_a_deleted_row_is_out_of_sight_until_it_is_restored(trial: Trial, record: str) -> None:
    def work(session: Session) -> None:
        keys = [driver.key_of(row) for row in first(session, record, 20)]
        key = next((key for key in keys if removed(session, record, key)), None)
        if key is None:
            pytest.skip(f"others need every seeded {record}")
        assert driver.find(session, record, key) is None
        assert driver.find(session, record, key, deleted=True).deleted_at is not None
        driver.restore(session, record, key)
        assert driver.find(session, record, key).deleted_at is None

    trial(work)


def removed(session: Session, record: str, key: dict[str, Any]) -> bool:
    try:
        with session.begin_nested():
            driver.remove(session, record, key)
    except DatabaseError:
        return False
    return True


@pytest.mark.parametrize("record", VERSIONED)
def test_a_late_writer_is_refused(trial: Trial, record: str) -> None:
    def work(session: Session) -> None:
        row = first(session, record)
        key, version = driver.key_of(row), row.lock_version
        changes = {"updated_at": dt.datetime.now(dt.UTC)}
        assert driver.update(session, record, key, changes, version).lock_version == version + 1
        with pytest.raises(StaleRecord) as late:
            driver.update(session, record, key, changes, version)
        assert late.value.record == record
        table = driver.classes()[record].__table__
        session.execute(sa.text(f'UPDATE "{table}" SET updated_at = now()'))
        row.updated_at = dt.datetime.now(dt.UTC)
        with pytest.raises(StaleRecord) as late:
            session.flush()
        assert late.value.record == record
        session.rollback()

    trial(work)


@pytest.mark.parametrize(("record", "name"), UNWRITTEN)
def test_what_the_database_keeps_is_not_written(trial: Trial, record: str, name: str) -> None:
    def work(session: Session) -> None:
        row = first(session, record)
        setattr(row, name, "another" if isinstance(getattr(row, name), str) else 987_654)
        with pytest.raises(ValidationFailed):
            session.flush()
        session.rollback()

    trial(work)


@pytest.mark.parametrize(("record", "name"), IMMUTABLE)
def test_what_was_inserted_stays(trial: Trial, record: str, name: str) -> None:
    def work(session: Session) -> None:
        row = first(session, record)
        other = {str: "another", int: 987_654, bytes: b"another"}.get(type(getattr(row, name)))
        if other is None:
            pytest.skip(f"{record}.{name} is of another type")
        setattr(row, name, other)
        with pytest.raises(ImmutableChange) as refused:
            session.flush()
        assert refused.value.constraint
        session.rollback()

    trial(work)
