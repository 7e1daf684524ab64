"""Sessions: deleted rows stay out of sight, nothing is loaded in a loop, what cannot be stored is refused early."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, orm
from sqlalchemy.orm.exc import StaleDataError

from ..base import Authored, Base, SoftDelete
from .errors import StaleRecord
from .validation import check

_STALE = "somebody else changed the row since it was read"


class Session(orm.Session):
    """A session of one transaction; `info["actor"]` is who acts."""

    def flush(self, objects: Sequence[Any] | None = None) -> None:
        """Writes what has changed.

        Raises:
            StaleRecord: Somebody else changed a row since it was read.
        """
        try:
            super().flush(objects)
        except StaleDataError as error:
            raise StaleRecord(_STALE, record=_late(error)) from error


def expect(row: Base, version: int) -> None:
    """Refuses to go on with a row that has changed since its version was read.

    Raises:
        StaleRecord: It has.
    """
    mapper = orm.object_mapper(row)
    column = mapper.version_id_col
    if column is not None and getattr(row, mapper.get_property_by_column(column).key) != version:
        raise StaleRecord(_STALE, record=type(row).__name__)


@event.listens_for(Session, "do_orm_execute")
def _restrict(state: orm.ORMExecuteState) -> None:
    """Leaves deleted rows out, and lets a relationship be loaded by an option of the statement alone."""
    if not state.is_select or state.is_column_load or state.is_relationship_load:
        return
    statement: Any = state.statement.options(orm.raiseload("*", sql_only=True))
    if not state.execution_options.get("include_deleted", False):
        live = orm.with_loader_criteria(SoftDelete, lambda cls: cls.deleted_at.is_(None), include_aliases=True)
        statement = statement.options(live)
    state.statement = statement


@event.listens_for(Base, "before_insert", propagate=True)
def _before_insert(mapper: orm.Mapper[Any], _: sa.Connection, row: Any) -> None:
    actor = _actor(row)
    if isinstance(row, Authored) and actor is not None:
        row.created_by_id = row.updated_by_id = actor
    loaded = sa.inspect(row).dict
    check(type(row).__name__, {name: _known(loaded[name]) for name in _columns(mapper) if name in loaded})


@event.listens_for(Base, "before_update", propagate=True)
def _before_update(mapper: orm.Mapper[Any], _: sa.Connection, row: Any) -> None:
    histories = {name: sa.inspect(row).attrs[name].history for name in _columns(mapper)}
    changed = {name: history for name, history in histories.items() if history.has_changes()}
    if not changed:
        return
    actor = _actor(row)
    if isinstance(row, Authored) and actor is not None:
        row.updated_by_id = actor
    values = {name: _known(history.added[0]) for name, history in changed.items() if history.added}
    previous = {name: history.deleted[0] for name, history in changed.items() if history.deleted}
    check(type(row).__name__, values, previous)


def _columns(mapper: orm.Mapper[Any]) -> list[str]:
    return [item.key for item in mapper.column_attrs]


def _actor(row: Any) -> Any:
    session = orm.object_session(row)
    return session.info.get("actor") if session else None


def _known(value: object) -> object:
    return ... if isinstance(value, sa.ClauseElement) else value


def _late(error: StaleDataError) -> str | None:
    """Returns the class whose table the error names; it carries no more than its text."""
    names = (mapper.class_.__name__ for mapper in Base.registry.mappers if f"'{mapper.local_table}'" in str(error))
    return next(names, None)
