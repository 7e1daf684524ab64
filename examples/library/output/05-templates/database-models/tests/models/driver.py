"""What the tests do with any kind of row, by the name of its class."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.orm import Mapper, selectinload

from models.sqlalchemy import Base, Database, Session, connect, expect, transaction
from models.sqlalchemy.base import SoftDelete

Values = Mapping[str, Any]
Row = dict[str, Any]
Trial = Callable[[Callable[[Session], Any]], Any]
"""Runs work in a transaction that is rolled back."""
_used: list[Database] = []


def classes() -> dict[str, type[Base]]:
    """All classes by name."""
    return {mapper.class_.__name__: mapper.class_ for mapper in Base.registry.mappers}


def mapper_of(record: str) -> Mapper[Any]:
    """What SQLAlchemy knows of a class."""
    return sa.inspect(classes()[record])


def open_database(log: Callable[[str], None] | None = None, **overrides: str) -> Database:
    """The database that the environment names; `log` gets every statement."""
    database = connect(**overrides)
    if log is not None:
        event.listen(database.primary, "before_cursor_execute", lambda *sent: log(sent[2]))
    return database


def trying(database: Database, attempts: int) -> Database:
    """The same database, with as many attempts as one says."""
    retry = {**database.settings["retry"], "attempts": attempts}
    return dataclasses.replace(database, settings={**database.settings, "retry": retry})


def run(database: Database, work: Callable[[Session], Any], **options: Any) -> Any:
    """Runs work in a transaction; `options` are those of `transaction`."""
    return transaction(database, work, **options)


def use(database: Database) -> None:
    """Says where `create` makes rows."""
    _used.append(database)


def create(record: str, values: Mapping[str, object], tenant: Any = None) -> Row:
    """Makes a row in a transaction of its own, and returns its values."""
    return create_all(record, [values], tenant)[0]


def create_all(record: str, values: Sequence[Mapping[str, object]], tenant: Any = None) -> list[Row]:
    """Makes rows in one transaction, and returns their values."""

    def work(session: Session) -> list[Row]:
        names = [item.key for item in mapper_of(record).column_attrs if not item.deferred]
        rows = [insert(session, record, item) for item in values]
        return [{name: getattr(row, name) for name in names} for row in rows]

    return transaction(_used[-1], work, tenant=tenant)


def insert(session: Session, record: str, values: Mapping[str, object]) -> Any:
    """Inserts a row, and returns it as it is stored: a decimal with all its digits."""
    row = classes()[record](**values)
    session.add(row)
    session.flush()
    session.refresh(row)
    return row


def find(session: Session, record: str, key: Values, *, deleted: bool = False) -> Any:
    """The row of a key, or None; a deleted one only if that is asked for."""
    statement = sa.select(classes()[record]).filter_by(**key)
    return session.scalar(statement.execution_options(include_deleted=deleted, populate_existing=True))


def update(session: Session, record: str, key: Values, changes: Values, version: int | None = None) -> Any:
    """Changes a row, if nobody was faster."""
    row = _existing(session, record, key)
    if version is not None:
        expect(row, version)
    for name, value in changes.items():
        setattr(row, name, value)
    session.flush()
    session.refresh(row)
    return row


def remove(session: Session, record: str, key: Values) -> None:
    """Deletes a row; one that can be restored is marked as deleted."""
    row = _existing(session, record, key)
    if isinstance(row, SoftDelete):
        row.remove()
    else:
        session.delete(row)
    session.flush()


def restore(session: Session, record: str, key: Values) -> None:
    """Brings a deleted row back."""
    _existing(session, record, key).restore()
    session.flush()


def increment(session: Session, record: str, key: Values, name: str, by: int | Decimal) -> None:
    """Adds to a number, whatever it is by now."""
    model = classes()[record]
    session.execute(sa.update(model).filter_by(**key).values({name: getattr(model, name) + by}))


def load(session: Session, record: str, keys: Sequence[Values], relation: str) -> Sequence[Any]:
    """The rows of keys with what a relationship leads to, in as many statements whatever their number."""
    model = classes()[record]
    conditions = [sa.and_(*(getattr(model, name) == value for name, value in key.items())) for key in keys]
    statement = sa.select(model).where(sa.or_(*conditions)).options(selectinload(getattr(model, relation)))
    return session.scalars(statement.execution_options(populate_existing=True)).all()


def query(record: str, name: str) -> Callable[..., Any]:
    """The function of a declared query."""
    found: Callable[..., Any] = getattr(_module("queries", classes()[record].__tablename__), name)
    return found


def to_dto(row: Any) -> dict[str, Any]:
    """A row as JSON."""
    module = _module("dto", type(row).__module__.rpartition(".")[2])
    found: dict[str, Any] = next(item for name, item in vars(module).items() if name.endswith("_dto"))(row)
    return found


def key_names(record: str) -> list[str]:
    """What identifies a row of a class."""
    mapper = mapper_of(record)
    return [mapper.get_property_by_column(column).key for column in mapper.primary_key]


def key_of(row: Any) -> Row:
    """What identifies a row."""
    return {name: getattr(row, name) for name in key_names(type(row).__name__)}


def _existing(session: Session, record: str, key: Values) -> Any:
    row = find(session, record, key, deleted=True)
    if row is None:
        raise LookupError(f"no {record} has {dict(key)}")
    return row


def _module(folder: str, name: str) -> ModuleType:
    """A module; one whose name is taken ends in `_`."""
    place = f"models.sqlalchemy.{folder}.{name}"
    return import_module(place if find_spec(place) else f"{place}_")
