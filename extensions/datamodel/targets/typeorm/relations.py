"""What decorators say of relations."""

from ..records import Record, Relation
from ..typescript.layout import Brackets, mapping, string
from .layout import decorator, options
from .tables import action, foreign_key


def relation(record: Record, item: Relation, records: dict[str, Record]) -> list[str]:
    """Return the decorators of a relation."""
    target = records[item.target]
    ways = [f"() => {target.class_name}", f"(other) => other.{item.inverse}"]
    if item.kind == "many_to_many":
        return _many_to_many(record, item, records, ways)
    if item.kind != "belongs_to":
        return [decorator("OneToMany" if item.kind == "has_many" else "OneToOne", [*ways], 2)]
    back = next(other for other in target.relations if other.name == item.inverse)
    key = foreign_key(item, record, records)
    said = ("onDelete", action(key)) if key else ("createForeignKeyConstraints", "false")
    name = "OneToOne" if back.kind == "has_one" else "ManyToOne"
    return [decorator(name, [*ways, *options([said])], 2), _join_column(item, target, key.name if key else None)]


def _join_column(item: Relation, target: Record, key: str | None) -> str:
    by_key = item.target_columns == target.table.primary_key.columns and len(item.columns) == 1
    parts = []
    for mine, theirs in zip(item.columns, item.target_columns, strict=True):
        pairs = [("name", string(mine))]
        pairs += [] if by_key else [("referencedColumnName", string(target.by_column[theirs].name))]
        pairs += [("foreignKeyConstraintName", string(key))] if key else []
        parts.append(mapping(pairs))
    several = Brackets(opening="[", items=tuple(parts), closing="]", broken=len(parts) > 1)
    return decorator("JoinColumn", parts if len(parts) == 1 else [several], 2)


def _many_to_many(record: Record, item: Relation, records: dict[str, Record], ways: list[str]) -> list[str]:
    """Return the decorators of one side; the one that comes first in the model says what joins them.

    Rows of a join that has values of its own are written as such: TypeORM would write the two keys alone.
    """
    assert item.through is not None
    join = records[item.through]
    more = {part.column.name for part in join.properties if part.given} - {*item.columns, *item.target_columns}
    found = [decorator("ManyToMany", [*ways, *options([("persistence", "false")] if more else [])], 2)]
    if list(records).index(record.entity.name) < list(records).index(item.target):
        ends = [("joinColumn", item.columns), ("inverseJoinColumn", item.target_columns)]
        pairs = [_pair(name, columns[0]) for name, columns in ends]
        found.append(
            decorator("JoinTable", options([("name", string(join.table.name)), *pairs, ("synchronize", "false")]), 2)
        )
    return found


def _pair(name: str, column: str) -> Brackets:
    return Brackets(label=f"{name}: ", opening="{", items=(f"name: {string(column)}",), closing="}", spaced=True)
