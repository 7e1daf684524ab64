"""The models, each tried with the rows of the seeds."""

import datetime as dt
import json
from typing import Any

import driver
import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.db.transaction import atomic
from driver import Trial

from models.django import DatabaseError, ImmutableChange, StaleRecord, ValidationFailed
from models.django.access.rules import RULES
from models.django.base import SoftDelete, Versioned

CLASSES = dict(sorted(driver.classes().items()))
RECORDS = list(CLASSES)
RELATIONS = [
    (record, getattr(field, "get_accessor_name", lambda name=field.name: name)())
    for record, model in CLASSES.items()
    for field in model._meta.get_fields()
    if field.is_relation
]
SOFT = [record for record, model in CLASSES.items() if issubclass(model, SoftDelete)]
VERSIONED = [record for record, model in CLASSES.items() if issubclass(model, Versioned)]
IMMUTABLE = [(record, name) for record in RECORDS for name, rule in RULES.get(record, {}).items() if rule.immutable]
UNWRITTEN = [(record, name) for record in RECORDS for name, rule in RULES.get(record, {}).items() if not rule.written]


def first(record: str, count: int = 1) -> Any:
    rows = list(driver.rows_of(record)[:count])
    if not rows:
        pytest.skip(f"there is no seeded {record}")
    return rows[0] if count == 1 else rows


@pytest.mark.parametrize("record", RECORDS)
def test_a_row_is_read_and_becomes_json(trial: Trial, record: str) -> None:
    dto = trial(lambda: driver.to_dto(first(record)))
    assert json.loads(json.dumps(dto)) == dto
    assert not [key for key in dto if "_" in key]


@pytest.mark.parametrize(("record", "relation"), RELATIONS)
def test_a_relation_takes_one_more_statement_for_all_rows(
    trial: Trial, statements: list[str], record: str, relation: str
) -> None:
    def work() -> None:
        keys = [driver.key_of(row) for row in first(record, 10)]
        statements.clear()
        driver.load(None, record, keys, relation)
        assert 1 <= len(statements) <= 2, statements

    trial(work)


@pytest.mark.parametrize("record", RECORDS)
def test_a_row_that_is_there_is_refused_by_name(trial: Trial, record: str) -> None:
    def work() -> Any:
        row = first(record)
        rules = RULES.get(record, {})
        names = [name for name in driver.names_of(type(row)) if name not in rules or rules[name].written]
        try:
            with atomic():
                driver.insert(None, record, {name: getattr(row, name) for name in names})
        except (DatabaseError, ValidationFailed) as error:
            return error
        return None

    error = trial(work)
    if isinstance(error, DatabaseError):
        assert type(error).__name__ != "DatabaseError"
        assert error.constraint
        assert error.__cause__ is not None
        assert isinstance(error, IntegrityError) or not (error.sqlstate or "").startswith("23")


@pytest.mark.parametrize("record", RECORDS)
def test_a_row_that_has_not_changed_is_not_written(trial: Trial, statements: list[str], record: str) -> None:
    def work() -> None:
        row = first(record)
        statements.clear()
        row.save()
        assert not statements

    trial(work)


@pytest.mark.parametrize("record", SOFT)
def test_a_deleted_row_is_out_of_sight_until_it_is_restored(trial: Trial, record: str) -> None:
    def work() -> None:
        row = next((row for row in first(record, 20) if removed(row)), None)
        if row is None:
            pytest.skip(f"others need every seeded {record}")
        key = driver.key_of(row)
        assert row.deleted_at is not None
        assert driver.find(None, record, key) is None
        driver.find(None, record, key, deleted=True).restore()
        assert driver.find(None, record, key).deleted_at is None
        rows = driver.rows_of(record, deleted=True).filter(**key)
        assert rows.delete()[0] == 1
        assert driver.find(None, record, key) is None
        assert rows.restore() == 1
        assert driver.find(None, record, key) is not None

    trial(work)


def removed(row: Any) -> bool:
    try:
        with atomic():
            row.delete()
    except DatabaseError:
        return False
    return True


@pytest.mark.parametrize("record", VERSIONED)
def test_a_late_writer_is_refused(trial: Trial, record: str) -> None:
    def work() -> None:
        row = first(record)
        key, version = driver.key_of(row), row.lock_version
        changes = {"updated_at": dt.datetime.now(dt.UTC)}
        assert driver.update(None, record, key, changes, version).lock_version == version + 1
        with pytest.raises(StaleRecord) as late:
            driver.update(None, record, key, changes, version)
        assert late.value.record == record
        row.updated_at = dt.datetime.now(dt.UTC)
        with pytest.raises(StaleRecord) as late:
            row.save()
        assert late.value.record == record

    trial(work)


@pytest.mark.parametrize(("record", "name"), UNWRITTEN)
def test_what_the_database_keeps_is_not_written(trial: Trial, record: str, name: str) -> None:
    def work() -> None:
        row = first(record)
        setattr(row, name, "another" if isinstance(getattr(row, name), str) else 987_654)
        with pytest.raises(ValidationFailed):
            row.save()

    trial(work)


@pytest.mark.parametrize(("record", "name"), IMMUTABLE)
def test_what_was_inserted_stays(trial: Trial, record: str, name: str) -> None:
    def work() -> None:
        row = first(record)
        other = {str: "another", int: 987_654, bytes: b"another"}.get(type(getattr(row, name)))
        if other is None:
            pytest.skip(f"{record}.{name} is of another type")
        setattr(row, name, other)
        with pytest.raises(ImmutableChange) as refused:
            row.save()
        assert refused.value.constraint

    trial(work)


@pytest.mark.parametrize("record", RECORDS)
def test_forms_are_told_what_is_missing(trial: Trial, record: str) -> None:
    required = [name for name, rule in RULES.get(record, {}).items() if rule.required]

    def work() -> None:
        row = CLASSES[record]()
        with pytest.raises(ValidationError) as refused:
            row.full_clean(validate_unique=False)
        names = {CLASSES[record]._meta.get_field(name).name for name in required}
        assert names <= set(refused.value.message_dict)

    if not required:
        pytest.skip(f"{record} asks for nothing")
    trial(work)
