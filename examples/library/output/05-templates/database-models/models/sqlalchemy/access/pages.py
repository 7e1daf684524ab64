"""Pages that follow one another without gaps, whatever is inserted meanwhile: by keyset, not by offset."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import InstrumentedAttribute, Session

T = TypeVar("T")


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some rows, and the cursor that asks for those after them; None at the end."""

    rows: Sequence[T]
    next: str | None


@dataclass(frozen=True)
class By:
    """A part of an order. Missing values come last upwards and first downwards, as PostgreSQL sorts them."""

    column: InstrumentedAttribute[Any]
    descending: bool = False
    nullable: bool = False

    def follows(self, value: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
        """The rows whose value comes after this one."""
        later = self.column < value if self.descending else self.column > value
        if not self.nullable:
            return later
        known, missing = (self.column, value) if self.descending else (value, self.column)
        return later | (known.is_not(None) & missing.is_(None))

    def equals(self, value: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
        """The rows with the same value."""
        return self.column.is_not_distinct_from(value) if self.nullable else self.column == value


def load_page(session: Session, statement: sa.Select[T], order: list[By], *, limit: int, after: str | None) -> Page[T]:
    """Runs a select for one page.

    Args:
        session: Of a transaction.
        statement: Without order and limit.
        order: What the rows are sorted by, down to what no two rows share.
        limit: Rows at most, at least 1.
        after: The cursor of the page before.

    Raises:
        ValueError: The cursor is none of this query's, or the limit is below 1.
    """
    if limit < 1:
        raise ValueError("a page has at least one row")
    if after is not None:
        statement = statement.where(_following(order, _decode(after, order)))
    sorted_by = (part.column.desc() if part.descending else part.column.asc() for part in order)
    rows = session.scalars(statement.order_by(*sorted_by).limit(limit + 1)).all()
    more = len(rows) > limit
    return Page(rows[:limit], _encode(rows[limit - 1], order) if more else None)


def _following(order: list[By], values: list[sa.ColumnElement[Any]]) -> sa.ColumnElement[bool]:
    if len({part.descending for part in order}) == 1 and not any(part.nullable for part in order):
        left, right = sa.tuple_(*(part.column for part in order)), sa.tuple_(*values)
        return left < right if order[0].descending else left > right
    (first, *others), (value, *rest) = order, values
    if not others:
        return first.follows(value)
    found = first.follows(value) | (first.equals(value) & _following(others, rest))
    if first.nullable:
        return found
    # The first part alone is what an index can use.
    return (first.column <= value if first.descending else first.column >= value) & found


def _encode(row: Any, order: list[By]) -> str:
    values = (getattr(row, part.column.key) for part in order)
    return urlsafe_b64encode(json.dumps([None if value is None else str(value) for value in values]).encode()).decode()


def _decode(cursor: str, order: list[By]) -> list[sa.ColumnElement[Any]]:
    try:
        texts = json.loads(urlsafe_b64decode(cursor))
    except ValueError as error:
        raise ValueError("this is no cursor") from error
    if not isinstance(texts, list) or len(texts) != len(order):
        raise ValueError("the cursor is another query's")
    return [sa.cast(sa.literal(text, sa.Text), part.column.type) for text, part in zip(texts, order, strict=True)]


def run_sql(session: Session, sql: str, values: Mapping[str, Any]) -> Sequence[sa.RowMapping]:
    """Runs a statement of the specs, and returns its rows, if it has any."""
    session.flush()
    result = session.connection().execute(sa.text(sql), values)
    return result.mappings().all() if result.returns_rows else []


def constant(value: T) -> sa.BindParameter[T]:
    """A value that stands in the statement itself, so that the planner knows which partial index holds the rows."""
    return sa.literal(value, literal_execute=True)


def starting_with(text: str) -> str:
    """The LIKE pattern of texts that begin so."""
    return f"{_escaped(text)}%"


def containing(text: str) -> str:
    """The LIKE pattern of texts that contain it."""
    return f"%{_escaped(text)}%"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
