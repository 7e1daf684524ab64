"""Pages that follow one another without gaps, whatever is inserted meanwhile: by keyset, not by offset."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.core.exceptions import ValidationError
from django.db import connections, models
from django.db.models import F, Q
from django.db.models.expressions import RawSQL
from psycopg.types.json import JsonbLoader

from .database import current_alias

M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True)
class Page(Generic[M]):
    """Some rows, and the cursor that asks for those after them; None at the end."""

    rows: Sequence[M]
    next: str | None


@dataclass(frozen=True)
class By:
    """A part of an order. Missing values come last upwards and first downwards, as PostgreSQL sorts them."""

    name: str
    descending: bool = False
    nullable: bool = False

    def follows(self, value: Any) -> Q:
        """The rows whose value comes after this one."""
        if value is None:
            return Q(**{f"{self.name}__isnull": False}) if self.descending else Q(pk__in=[])
        later = Q(**{f"{self.name}__{'lt' if self.descending else 'gt'}": value})
        return later | Q(**{f"{self.name}__isnull": True}) if self.nullable and not self.descending else later

    def equals(self, value: Any) -> Q:
        """The rows with the same value."""
        return Q(**{f"{self.name}__isnull": True}) if value is None else Q(**{self.name: value})


def load_page(rows: models.QuerySet[M], order: Sequence[By], *, limit: int, after: str | None) -> Page[M]:
    """Reads one page.

    Args:
        rows: Without order and limit.
        order: What the rows are sorted by, down to what no two rows share.
        limit: Rows at most, at least 1.
        after: The cursor of the page before.

    Raises:
        ValueError: The cursor is none of this query's, or the limit is below 1.
    """
    if limit < 1:
        raise ValueError("a page has at least one row")
    if after is not None:
        rows = rows.filter(_following(order, _decode(after, order, rows.model)))
    sorting = (F(part.name).desc() if part.descending else F(part.name).asc() for part in order)
    found = list(rows.order_by(*sorting)[: limit + 1])
    more = len(found) > limit
    return Page(found[:limit], _encode(found[limit - 1], order) if more else None)


def _following(order: Sequence[By], values: Sequence[Any]) -> Q:
    (first, *others), (value, *rest) = order, values
    if not others:
        return first.follows(value)
    found = first.follows(value) | (first.equals(value) & _following(others, rest))
    if first.nullable:
        return found
    # The first part alone is what an index can use.
    return Q(**{f"{first.name}__{'lte' if first.descending else 'gte'}": value}) & found


def _encode(row: models.Model, order: Sequence[By]) -> str:
    values = (getattr(row, part.name) for part in order)
    return urlsafe_b64encode(json.dumps([None if value is None else str(value) for value in values]).encode()).decode()


def _decode(cursor: str, order: Sequence[By], model: type[models.Model]) -> list[Any]:
    try:
        texts = json.loads(urlsafe_b64decode(cursor))
    except ValueError as error:
        raise ValueError("this is no cursor") from error
    if not isinstance(texts, list) or len(texts) != len(order):
        raise ValueError("the cursor is another query's")
    fields = [_output(model._meta.get_field(part.name)) for part in order]
    try:
        return [field.to_python(text) for field, text in zip(fields, texts, strict=True)]
    except ValidationError as error:
        raise ValueError("the cursor is another query's") from error


def _output(field: Any) -> Any:
    field = getattr(field, "target_field", field) if field.is_relation else field
    return field.output_field if field.generated else field


def run_sql(sql: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Runs a statement of the specs, and returns its rows, if it has any."""
    with connections[current_alias()].cursor() as cursor:
        # Django's own loader leaves JSON as text.
        cursor.adapters.register_loader("jsonb", JsonbLoader)
        cursor.execute(sql, values)
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()] if names else []


def condition(sql: str, *values: Any) -> Q:
    """Returns a condition that only SQL says, with its parameters."""
    return Q(RawSQL(sql, values, output_field=models.BooleanField()))


def starting_with(text: str) -> str:
    """The LIKE pattern of texts that begin so."""
    return f"{_escaped(text)}%"


def containing(text: str) -> str:
    """The LIKE pattern of texts that contain it."""
    return f"%{_escaped(text)}%"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
