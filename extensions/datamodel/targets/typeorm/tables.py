"""What decorators say of a table: names and keys as the database has them."""

from ...relational.schema import Exclusion, ForeignKey, Index
from ..records import Record, Relation
from ..typescript.layout import string
from .columns import property_of
from .layout import Argument, decorator, names, options


def decorators(record: Record, records: dict[str, Record]) -> list[str]:
    """Return the decorators of a class."""
    table = record.table
    found = [decorator("Entity", [string(table.name), *options([("comment", string(table.comment))])])]
    for unique in table.unique_constraints:
        found.append(decorator("Unique", [string(unique.name), names(record.named(unique.columns))]))
    found += [_index(record, item) for item in table.indexes]
    found += [decorator("Check", [string(item.name), string(item.condition)]) for item in table.checks]
    found += [decorator("Exclusion", [string(item.name), string(_exclusion(item))]) for item in table.exclusions]
    said = [foreign_key(item, record, records) for item in record.relations]
    return found + [_foreign_key(record, key, records) for key in table.foreign_keys if key not in said]


def foreign_key(item: Relation, record: Record, records: dict[str, Record]) -> ForeignKey | None:
    """Return the key that a relation says by itself: the one that compares what the relation does.

    What leads to one row would make a uniqueness of its own, so its key is said apart.
    """
    key = item.foreign_key
    if (
        item.kind != "belongs_to"
        or key is None
        or (key.columns, key.target_columns) != (item.columns, item.target_columns)
    ):
        return None
    back = next(other for other in records[item.target].relations if other.name == item.inverse)
    first = next(other for other in record.relations if other.foreign_key == key and other.columns == key.columns)
    alone = back.kind == "has_one" and not set(item.columns) <= set(record.table.primary_key.columns)
    return None if alone or first is not item else key


def action(key: ForeignKey) -> str:
    """Return what happens to a row when the one that it refers to is deleted."""
    return string(key.on_delete.upper().replace("_", " "))


def _foreign_key(record: Record, key: ForeignKey, records: dict[str, Record]) -> str:
    target = next(item for item in records.values() if item.table.name == key.target)
    said = options([("name", string(key.name)), ("onDelete", action(key))])
    there = names(target.named(key.target_columns))
    return decorator("ForeignKey", [f"() => {target.class_name}", names(record.named(key.columns)), there, *said])


def _index(record: Record, item: Index) -> str:
    pairs: list = [("unique", "true")] if item.unique else []
    if item.method == "gist":
        # So TypeORM calls them.
        pairs.append(("spatial", "true"))
    elif item.method:
        pairs.append(("type", string(item.method)))
    if item.where:
        pairs.append(("where", string(item.where)))
    columns: Argument = names([property_of(record, part.name) for part in item.columns])
    return decorator("Index", [string(item.name), columns, *options(pairs)])


def _exclusion(item: Exclusion) -> str:
    parts = ", ".join(f"{name} WITH {operator}" for name, operator in item.elements)
    return f"USING gist ({parts})" + (f" WHERE ({item.where})" if item.where else "")
