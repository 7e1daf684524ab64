"""Declared queries as statements, page by page."""

import json
from typing import Any

from datamodel.targets.queries import Comparison, Fragment, QueryFunction
from datamodel.targets.records import Record
from parity.reference.sessions import Session
from parity.reference.values import row, sent
from parity.words import service

PAGE = 100
Values = dict[str, Any]


def query(
    session: Session, record: Record, name: str, arguments: Values, limit: int = PAGE, after: list[Any] | None = None
) -> Values:
    """Return a page of rows, and the cursor of the next one."""
    function = next(item for item in record.queries if item.name == name)
    where, given = _conditions(record, function, arguments)
    if after:
        where.append(f"({function.keyset})")
        given |= {f"after_{place}": text for place, text in enumerate(after, 1)}
    columns = [item.column.name for item in record.properties]
    if function.cursor:
        columns.append(f"{function.cursor} AS cursor")
    statement = f"SELECT {', '.join(columns)} FROM {record.table.name}"
    if where:
        statement += f" WHERE {' AND '.join(where)}"
    if function.order:
        parts = (f"{item.property.column.name} {'DESC' if item.descending else 'ASC'}" for item in function.order)
        statement += f" ORDER BY {', '.join(parts)}"
    statement += f" LIMIT {limit + 1}"
    marked = service().dialect.parse(statement).written("%({})s".format, lambda text: text.replace("%", "%%"))
    found = session.execute(marked, given).fetchall()
    page = found[:limit]
    return {"rows": [row(record, item) for item in page], "next": page[-1]["cursor"] if found[limit:] else None}


def _conditions(record: Record, function: QueryFunction, arguments: Values) -> tuple[list[str], Values]:
    """Return the conditions, and what they are given."""
    kinds = {item.parameter: item.kind.name if item.kind else "text" for item in function.arguments}
    given = {name: sent(kinds[name], value) for name, value in arguments.items()}
    for condition in function.conditions:
        if isinstance(condition, Fragment):
            given |= {name: _formed(form, arguments[name]) for name, form in condition.forms.items()}
    texts = []
    if where := function.query.where:
        columns = {name: item.column.name for name, item in record.by_field.items()}
        texts.append(f"({service().dialect.query_condition(where, columns, record.entity.types)})")
    live = [item for item in function.conditions if isinstance(item, Comparison) and item.property is record.deleted]
    texts += [f"{item.property.column.name} IS NULL" for item in live]
    return texts, given


def _formed(form: str, value: Any) -> Any:
    """Return an argument in the form in which its condition wants it."""
    if form in ("beginning", "part"):
        escaped = value.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
        return f"{'%' if form == 'part' else ''}{escaped}%"
    return json.dumps(value) if form == "json" else sent("period", value) if form == "period" else value
