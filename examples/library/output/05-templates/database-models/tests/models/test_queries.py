"""The declared queries, and pages."""

import datetime as dt
import inspect
import uuid
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any, get_args, get_origin

import pytest
import sqlalchemy as sa
from driver import Trial, classes
from sqlalchemy.dialects.postgresql import Range

from models.sqlalchemy import Base, DatabaseError, Page, Session, queries
from models.sqlalchemy.access.pages import By, load_page

NOW = dt.datetime.now(dt.UTC)
SAMPLES: dict[Any, Any] = {
    str: "a",
    int: 1,
    bool: True,
    bytes: b"a",
    Decimal: Decimal(1),
    uuid.UUID: uuid.uuid4(),
    dt.date: NOW.date(),
    dt.datetime: NOW,
    dict: {},
    list: [],
    Range: Range(NOW, NOW + dt.timedelta(days=1)),
}


def functions() -> list[Any]:
    modules = [import_module(f"models.sqlalchemy.queries.{name}") for name in getattr(queries, "__all__", [])]
    members = [item for module in modules for _, item in inspect.getmembers(module, inspect.isfunction)]
    return [item for item in members if item.__module__.startswith("models.sqlalchemy.queries.")]


def sample(kind: Any) -> Any:
    values = get_args(kind)
    if values and isinstance(values[0], str):
        return values[0]
    return SAMPLES.get(get_origin(kind) or kind)


def name(function: Any) -> str:
    return f"{function.__module__.rpartition('.')[2]}.{function.__name__}"


@pytest.mark.parametrize("function", functions(), ids=name)
def test_a_query_runs(trial: Trial, function: Any) -> None:
    parameters = [item for item in inspect.signature(function).parameters.values() if item.default is item.empty]
    given = {item.name: sample(item.annotation) for item in parameters[1:]}
    try:
        found = trial(lambda session: function(session, **given))
    except DatabaseError as refused:
        # What writes may be refused such values, and nothing else is.
        if not (refused.constraint or refused.properties):
            raise
    else:
        assert found is None or isinstance(found, Page | Base | Sequence)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("model", [model for _, model in sorted(classes().items())])
def test_pages_follow_one_another_without_gaps(trial: Trial, model: type[Base], descending: bool) -> None:
    keys = [sa.inspect(model).get_property_by_column(column).key for column in sa.inspect(model).primary_key]
    optional = [item.key for item in sa.inspect(model).column_attrs if item.columns[0].nullable and not item.deferred]
    sorted_by = [
        *(By(getattr(model, name), not descending, nullable=True) for name in optional[:2] if comparable(model, name)),
        *(By(getattr(model, name), descending) for name in keys),
    ]

    def work(session: Session) -> tuple[list[Any], list[Any]]:
        order = [part.column.desc() if part.descending else part.column.asc() for part in sorted_by]
        every = list(session.scalars(sa.select(model).order_by(*order).limit(30)))
        paged: list[Any] = []
        after = None
        while len(paged) < len(every):
            page = load_page(session, sa.select(model), sorted_by, limit=7, after=after)
            paged += page.rows
            after = page.next
            if after is None:
                break
        return every, paged[:30]

    every, paged = trial(work)
    assert paged == every


def comparable(model: type[Base], name: str) -> bool:
    return not isinstance(getattr(model, name).type, sa.JSON | sa.ARRAY | sa.LargeBinary)


def test_a_wrong_cursor_is_refused(trial: Trial) -> None:
    model = next(iter(classes().values()))
    order = [By(getattr(model, sa.inspect(model).get_property_by_column(sa.inspect(model).primary_key[0]).key))]
    for cursor in ("?", "e30=", "WyIxIiwgIjIiLCAiMyJd"):
        with pytest.raises(ValueError, match="cursor"):
            load_page(Session(), sa.select(model), order, limit=1, after=cursor)
