"""Relations of many rows at once, in two statements however many rows there are."""

from typing import Any

from datamodel.targets.records import Record, Relation
from parity.reference.sessions import Session
from parity.reference.values import placeholders, row, values
from parity.words import CONTROL, records

Values = dict[str, Any]


def related(session: Session, record: Record, keys: list[Values], relation: str) -> Values:
    """Return for each key the rows that a relation leads to."""
    before = session.sent
    way = next(item for item in record.relations if item.name == relation)
    target = records(CONTROL)[way.target]
    own, join, other = _path(record, way, target)
    live = f" AND t.{target.deleted.column.name} IS NULL" if target.deleted else ""
    found: list[list[Values]] = [[] for _ in keys]
    place = {tuple(str(value) for value in key.values()): number for number, key in enumerate(keys)}
    names = list(keys[0])
    row_of_places = f"({', '.join(placeholders(record, names))})"
    statement = (
        f"SELECT t.*, {', '.join(f'o.{name}::text AS own_{number}' for number, name in enumerate(names))}"
        f" FROM {record.table.name} AS o {join} JOIN {target.table.name} AS t ON {_agree(own, other)}{live}"
        f" WHERE ({', '.join(f'o.{name}' for name in names)}) IN ({', '.join([row_of_places] * len(keys))})"
    )
    for item in session.execute(statement, [value for key in keys for value in values(record, key)]):
        key = tuple(item[f"own_{number}"] for number in range(len(names)))
        found[place[key]].append(row(target, item))
    return {"rows": found, "statements": session.sent - before}


def _agree(own: list[str], other: list[str]) -> str:
    """Return the condition that two lists of columns agree."""
    return " AND ".join(f"{left} = t.{right}" for left, right in zip(own, other, strict=True))


def _path(record: Record, way: Relation, target: Record) -> tuple[list[str], str, list[str]]:
    """Return the columns to leave from, the join on the way, and the columns to arrive at."""
    if way.through is None:
        return [f"o.{name}" for name in way.columns], "", list(way.target_columns)
    middle = records(CONTROL)[way.through]
    start = [record.by_field[name].column.name for name in way.reference.own.values()]
    pairs = zip(way.columns, start, strict=True)
    on = " AND ".join(f"j.{left} = o.{right}" for left, right in pairs)
    back = next(
        item for item in target.relations if item.kind == "many_to_many" and item.through == way.through
    ).reference
    end = [target.by_field[name].column.name for name in back.own.values()]
    return [f"j.{name}" for name in way.target_columns], f"JOIN {middle.table.name} AS j ON {on}", end
