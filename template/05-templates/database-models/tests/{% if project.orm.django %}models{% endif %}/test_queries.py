"""The declared queries, and pages."""

import datetime as dt
import inspect
import uuid
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any, get_args, get_origin

import pytest
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F
from driver import Trial, classes, key_names, rows_of
from psycopg.types.range import Range

from models.django import DatabaseError, Page, queries
from models.django.access.pages import By, load_page, run_sql
from models.django.base import Base

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
INCOMPARABLE = (models.JSONField, models.BinaryField, models.GeneratedField, ArrayField)


def functions() -> list[Any]:
    modules = [import_module(f"models.django.queries.{name}") for name in getattr(queries, "__all__", [])]
    members = [item for module in modules for _, item in inspect.getmembers(module, inspect.isfunction)]
    return [item for item in members if item.__module__.startswith("models.django.queries.")]


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
    given = {item.name: sample(item.annotation) for item in parameters}
    try:
        found = trial(lambda: function(**given))
    except DatabaseError as refused:
        # What writes may be refused such values, and nothing else is.
        if not (refused.constraint or refused.properties):
            raise
    else:
        assert found is None or isinstance(found, Page | Base | Sequence)


def test_json_in_a_statement_of_the_specs_is_data(trial: Trial) -> None:
    assert trial(lambda: run_sql("""SELECT '{"a": [1]}'::jsonb AS found""", {})) == [{"found": {"a": [1]}}]


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("model", [model for _, model in sorted(classes().items())])
def test_pages_follow_one_another_without_gaps(trial: Trial, model: type[Base], descending: bool) -> None:
    fields = [item for item in model._meta.concrete_fields if item.null and not isinstance(item, INCOMPARABLE)]
    sorted_by = [
        *(By(item.attname, not descending, nullable=True) for item in fields[:2]),
        *(By(name, descending) for name in key_names(model.__name__)),
    ]

    def work() -> tuple[list[Any], list[Any]]:
        order = [F(part.name).desc() if part.descending else F(part.name).asc() for part in sorted_by]
        every = list(rows_of(model.__name__).order_by(*order)[:30])
        paged: list[Any] = []
        after = None
        while len(paged) < len(every):
            page = load_page(rows_of(model.__name__), sorted_by, limit=7, after=after)
            paged += page.rows
            after = page.next
            if after is None:
                break
        return every, paged[:30]

    every, paged = trial(work)
    assert paged == every


def test_a_wrong_cursor_is_refused(trial: Trial) -> None:
    record = next(iter(classes()))
    order = [By(key_names(record)[0])]
    for cursor in ("?", "e30=", "WyIxIiwgIjIiLCAiMyJd"):
        with pytest.raises(ValueError, match="cursor"):
            load_page(rows_of(record), order, limit=1, after=cursor)
    with pytest.raises(ValueError, match="at least one"):
        load_page(rows_of(record), order, limit=0, after=None)
