"""What the tests do with any kind of row, by the name of its class."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType, SimpleNamespace
from typing import Any

from django.apps import apps
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models import F, Manager, Q
from prepared import OWNER

from models import django as package
from models.django import transaction
from models.django.base import Base, SoftDelete
from models.django.managers import searched

Values = Mapping[str, Any]
Row = dict[str, Any]
Trial = Callable[[Callable[[], Any]], Any]
"""Runs work in a transaction that is rolled back."""


@dataclasses.dataclass(frozen=True)
class Database:
    """A database by its alias, and how often a transaction is tried; without a number as config.yml says."""

    alias: str = OWNER
    attempts: int | None = None

    def close(self) -> None:
        """Closes all connections."""
        connection: Any = connections[self.alias]
        connection.close()
        connection.close_pool()


class Log:
    """Gets every statement of every connection."""

    def __init__(self, note: Callable[[str], None]) -> None:
        self.note = note

    def __call__(self, execute: Callable[..., Any], sql: str, *given: Any) -> Any:
        self.note(sql)
        return execute(sql, *given)

    def attach(self, connection: Any, **_: Any) -> None:
        """Listens to a connection that was made."""
        if self not in connection.execute_wrappers:
            connection.execute_wrappers.append(self)


def classes() -> dict[str, type[Base]]:
    """All classes by name."""
    return {model.__name__: model for model in apps.get_app_config("database").get_models() if issubclass(model, Base)}


def open_database(log: Callable[[str], None] | None = None) -> Database:
    """The database that the environment names; `log` gets every statement."""
    if log is not None:
        connection_created.connect(Log(log).attach, weak=False)
    return Database()


def trying(database: Database, attempts: int) -> Database:
    """The same database, with as many attempts as one says."""
    return dataclasses.replace(database, attempts=attempts)


def run(database: Database, work: Callable[[Any], Any], **options: Any) -> Any:
    """Runs work in a transaction; `options` are those of `transaction`."""
    return transaction(lambda: work(None), using=database.alias, attempts=database.attempts, **options)


def idempotent(_: Any, *request: Any) -> Any:
    """Answers a repeated request."""
    found: Any = package
    return found.idempotent(*request)


def create(record: str, values: Mapping[str, object], tenant: Any = None) -> Row:
    """Makes a row in a transaction of its own, and returns its values."""
    return create_all(record, [values], tenant)[0]


def create_all(record: str, values: Sequence[Mapping[str, object]], tenant: Any = None) -> list[Row]:
    """Makes rows in one transaction, and returns their values."""
    return transaction(lambda: [values_of(insert(None, record, item)) for item in values], tenant=tenant)


def insert(_: Any, record: str, values: Mapping[str, object]) -> Any:
    """Inserts a row, and returns it as it is stored: a decimal with all its digits."""
    row = classes()[record](**values)
    row.save()
    row.refresh_from_db()
    return row


def find(_: Any, record: str, key: Values, *, deleted: bool = False) -> Any:
    """The row of a key, or None; a deleted one only if that is asked for."""
    return rows_of(record, deleted=deleted).filter(**key).first()


def update(_: Any, record: str, key: Values, changes: Values, version: int | None = None) -> Any:
    """Changes a row, if nobody was faster."""
    row = _existing(record, key)
    if version is not None:
        row.expect(version)
    for name, value in changes.items():
        setattr(row, name, value)
    row.save()
    row.refresh_from_db()
    return row


def remove(_: Any, record: str, key: Values) -> None:
    """Deletes a row; one that can be restored is marked as deleted."""
    _existing(record, key).delete()


def restore(_: Any, record: str, key: Values) -> None:
    """Brings a deleted row back."""
    _existing(record, key).restore()


def increment(_: Any, record: str, key: Values, name: str, by: int | Decimal) -> None:
    """Adds to a number, whatever it is by now."""
    rows_of(record).filter(**key).update(**{name: F(name) + by})


def load(_: Any, record: str, keys: Sequence[Values], relation: str) -> list[Any]:
    """The rows of keys with what a relation leads to, in as many statements whatever their number."""
    condition = Q(pk__in=[])
    for key in keys:
        condition |= Q(**key)
    rows = rows_of(record).filter(condition).prefetch_related(relation)
    return [SimpleNamespace(**key_of(row), **{relation: led(row, relation)}) for row in rows]


def led(row: Base, relation: str) -> Any:
    """What a relation of a row leads to: rows, a row or None."""
    found = getattr(row, relation, None)
    return list(found.all()) if isinstance(found, Manager) else found


def query(record: str, name: str) -> Callable[..., Any]:
    """The function of a declared query."""
    found: Callable[..., Any] = getattr(_module("queries", classes()[record]._meta.db_table), name)
    return lambda _, **given: found(**given)


def to_dto(row: Any) -> dict[str, Any]:
    """A row as JSON."""
    module = _module("dto", type(row).__module__.rpartition(".")[2])
    found: dict[str, Any] = next(item for name, item in vars(module).items() if name.endswith("_dto"))(row)
    return found


def rows_of(record: str, *, deleted: bool = False) -> Any:
    """The rows of a class."""
    model = classes()[record]
    return model.all_objects.all() if deleted and issubclass(model, SoftDelete) else model.objects.all()


def key_names(record: str) -> list[str]:
    """What identifies a row of a class."""
    return [field.attname for field in classes()[record]._meta.pk_fields]


def key_of(row: Any) -> Row:
    """What identifies a row."""
    return {name: getattr(row, name) for name in key_names(type(row).__name__)}


def names_of(model: type[Base]) -> list[str]:
    """The values of a row, but for what is only searched."""
    hidden = searched(model)
    return [field.attname for field in model._meta.concrete_fields if field.name not in hidden]


def values_of(row: Base) -> Row:
    """The values of a row."""
    return {name: getattr(row, name) for name in names_of(type(row))}


def _existing(record: str, key: Values) -> Any:
    row = find(None, record, key, deleted=True)
    if row is None:
        raise LookupError(f"no {record} has {dict(key)}")
    return row


def _module(folder: str, name: str) -> ModuleType:
    """A module; one whose name is taken ends in `_`."""
    place = f"models.django.{folder}.{name}"
    return import_module(place if find_spec(place) else f"{place}_")
