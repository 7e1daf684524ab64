"""What an adapter does with records, as statements of SQL."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from datamodel.targets.records import Record
from parity.reference.queries import query
from parity.reference.refusals import Named
from parity.reference.relations import related
from parity.reference.sessions import Session
from parity.reference.values import placeholders, row, sent, values
from parity.words import CONTROL, records

Values = dict[str, Any]


@cache
def by_class() -> dict[str, Record]:
    return {record.class_name: record for record in records(CONTROL).values()}


def _columns(record: Record) -> str:
    return ", ".join(item.column.name for item in record.properties)


def _with_authors(session: Session, record: Record, given: Values, *names: str) -> Values:
    authors = {name: session.context.get("actor") for name in names if "authored" in record.entity.traits}
    return {**authors, **given}


def _where(record: Record, key: Values) -> tuple[str, list[Any]]:
    pairs = zip(key, placeholders(record, key), strict=True)
    return " AND ".join(f"{name} = {place}" for name, place in pairs), values(record, key)


def create(session: Session, record: str, values: Values) -> Values:
    own = by_class()[record]
    given = _with_authors(session, own, values, "created_by", "updated_by")
    names, places = ", ".join(given), ", ".join(placeholders(own, given))
    rows = f"({names}) VALUES ({places})" if given else "DEFAULT VALUES"
    return _one(session, own, f"INSERT INTO {own.table.name} {rows}", _sent(own, given))


def get(session: Session, record: str, key: Values, deleted: bool = False) -> Values | None:
    own = by_class()[record]
    where, sent_key = _where(own, key)
    live = f" AND {own.deleted.column.name} IS NULL" if own.deleted and not deleted else ""
    found = session.execute(f"SELECT {_columns(own)} FROM {own.table.name} WHERE {where}{live}", sent_key).fetchone()
    return row(own, found) if found else None


def update(session: Session, record: str, key: Values, changes: Values, version: int | None = None) -> Values | None:
    own = by_class()[record]
    given = _with_authors(session, own, changes, "updated_by")
    pairs = zip(given, placeholders(own, given), strict=True)
    assignments = [f"{name} = {place}" for name, place in pairs]
    expected = {} if version is None else {"lock_version": version}
    changed = _change(session, own, key, assignments, _sent(own, given), expected)
    if changed is None and version is not None:
        raise Named("StaleRecord", f"{record} is not version {version}", record)
    return changed


def remove(session: Session, record: str, key: Values) -> None:
    own = by_class()[record]
    if own.deleted:
        _change(session, own, key, [f"{own.deleted.column.name} = now()"])
        return
    where, sent_key = _where(own, key)
    session.execute(f"DELETE FROM {own.table.name} WHERE {where}", sent_key)


def restore(session: Session, record: str, key: Values) -> Values | None:
    return _change(session, by_class()[record], key, ["deleted_at = NULL"])


def increment(session: Session, record: str, key: Values, column: str, by: Any) -> Values | None:
    own = by_class()[record]
    kind = own.by_column[column]
    change = f"{column} = {column} + %s::{kind.column.type}"
    return _change(session, own, key, [change], [sent(kind.field.type.name, by)])


def _change(
    session: Session,
    own: Record,
    key: Values,
    assignments: Iterable[str],
    sent_values: Iterable[Any] = (),
    expected: Values | None = None,
) -> Values | None:
    where, sent_key = _where(own, {**key, **(expected or {})})
    statement = f"UPDATE {own.table.name} SET {', '.join(assignments)} WHERE {where}"
    return _one(session, own, statement, [*sent_values, *sent_key])


def _one(session: Session, own: Record, statement: str, sent_values: Iterable[Any]) -> Values | None:
    found = session.execute(f"{statement} RETURNING {_columns(own)}", list(sent_values)).fetchone()
    return row(own, found) if found else None


def _sent(own: Record, given: Values) -> list[Any]:
    return values(own, given)


def _query(session: Session, record: str, **given: Any) -> Any:
    return query(session, by_class()[record], **given)


def _related(session: Session, record: str, **given: Any) -> Any:
    return related(session, by_class()[record], **given)


OPERATIONS: dict[str, Callable[..., Any]] = {
    "create": create,
    "get": get,
    "update": update,
    "remove": remove,
    "restore": restore,
    "increment": increment,
    "query": _query,
    "related": _related,
}
