"""Models of schema.prisma: fields, relations, keys and indexes, with the names that the database has for them."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from ...logical import CURRENT_TENANT, GENERATED, NOW
from ...relational.schema import Column, ForeignKey, Index, Table
from ..records import Property, Record, Relation
from .layout import Row, aligned, call, comment, listed, string

_CLASSES = {"jsonb_path_ops": "JsonbPathOps"}
_METHODS = {"gin": "Gin", "gist": "Gist"}
_ACTIONS = {"restrict": "Restrict", "cascade": "Cascade", "set_null": "SetNull", "no_action": "NoAction"}
_DATABASE = "@default(dbgenerated())"
"""A default, or a computed value, that Prisma leaves to the database and does not compare."""


@dataclass(frozen=True, kw_only=True)
class Models:
    """The models of a schema.

    Args:
        records: By entity.
        type_of: The type of a property's column, and its native type if that is not the usual one.
        name_of: A column's name as a field.
    """

    records: dict[str, Record]
    type_of: Callable[[Property | None, Column], tuple[str, str | None]]
    name_of: Callable[[str], str]

    def model(self, record: Record) -> list[str]:
        """Return the lines of a model, as `prisma format` leaves them."""
        lines = [*comment(record.entity.purpose), f"model {record.class_name} {{"]
        lines += aligned([row for column in record.table.columns for row in self._field(record, column)])
        if relations := [*self._relations(record), *self._guards(record)]:
            lines += ["", *aligned(relations)]
        attributes = [*self._keys(record), *(self._index(record, item) for item in self._indexes(record.table))]
        return [*lines, "", *(f"  {item}" for item in [*attributes, f"@@map({string(record.table.name)})"]), "}"]

    def known(self, record: Record) -> list[Relation]:
        """Return the relations that it can have: each is a foreign key, and no two are the same one."""
        return [item for item in record.relations if item.kind != "many_to_many" and self._is_key(item, record)]

    def one(self, relation: Relation) -> bool:
        """Whether a way leads to one row at most, as far as Prisma sees: by a uniqueness without condition."""
        if relation.kind != "has_one" or relation.foreign_key is None:
            return relation.kind == "belongs_to"
        table, columns = self.records[relation.target].table, set(relation.foreign_key.columns)
        return any(set(found) == columns for found in _uniques(table).values())

    def _is_key(self, relation: Relation, record: Record) -> bool:
        holder = record if relation.kind == "belongs_to" else self.records[relation.target]
        same = (item for item in holder.relations if item.kind == "belongs_to")
        first = next((item for item in same if item.foreign_key == relation.foreign_key), None)
        return relation.foreign_key is not None and first is not None and first.reference is relation.reference

    def _field(self, record: Record, column: Column) -> Iterable[Row | str]:
        item = record.by_column.get(column.name)
        kind, native = self.type_of(item, column)
        name = item.name if item else self.name_of(column.name)
        attributes = [self._single_key(record.table, column.name), _default(item, column)]
        attributes.append(f"@map({string(column.name)})" if name != column.name else None)
        attributes.append(native)
        yield from comment(column.comment)
        optional = "?" if column.nullable and not kind.endswith("[]") else ""
        yield name, kind + optional, list(filter(None, attributes))

    def _single_key(self, table: Table, column: str) -> str | None:
        if table.primary_key.columns == (column,):
            return call("@id", f"map: {string(table.primary_key.name)}")
        uniques = [name for name, columns in _uniques(table).items() if columns == (column,)]
        return call("@unique", f"map: {string(uniques[0])}") if uniques else None

    def _relations(self, record: Record) -> Iterable[Row]:
        for item in self.known(record):
            target, key = self.records[item.target], item.foreign_key
            assert key is not None
            label = self._label(record, item)
            if item.kind == "belongs_to":
                kind = f"{target.class_name}{self._optional(record, key)}"
                yield item.name, kind, [self._reference(record, key, label)]
            else:
                name = [call("@relation", label)] if label else []
                yield item.name, target.class_name + ("?" if self.one(item) else "[]"), name

    def _guards(self, record: Record) -> Iterable[Row]:
        """Yield the foreign keys that only guard a shorter way, on both sides: Prisma's client leaves them out."""
        for holder in self.records.values():
            for key in self._guarding(holder):
                target, name = self._record(key.target), self.name_of(key.name)
                if holder is record:
                    kind = f"{target.class_name}{self._optional(record, key)}"
                    yield name, kind, [self._reference(record, key, string(key.name)), "@ignore"]
                if target is record:
                    back = f"{name}Back" if holder is target else name
                    yield back, f"{holder.class_name}[]", [call("@relation", string(key.name)), "@ignore"]

    def _guarding(self, record: Record) -> list[ForeignKey]:
        used = [item.foreign_key for item in self.known(record) if item.kind == "belongs_to"]
        return [key for key in record.table.foreign_keys if key not in used]

    def _reference(self, record: Record, key: ForeignKey, label: str | None) -> str:
        target = self._record(key.target)
        return call(
            "@relation",
            label,
            f"fields: {listed(record.named(key.columns))}",
            f"references: {listed(target.named(key.target_columns))}",
            f"onDelete: {_ACTIONS[key.on_delete]}",
            "onUpdate: NoAction",
            f"map: {string(key.name)}",
        )

    def _label(self, record: Record, item: Relation) -> str | None:
        """Return the name that tells relations between the same two models apart."""
        target = self.records[item.target]
        pair = frozenset((record.class_name, target.class_name))
        if len(pair) > 1 and self._pairs[pair] == 1:
            return None
        holder, forward = (record, item.name) if item.kind == "belongs_to" else (target, item.inverse)
        return string(holder.class_name + forward[:1].upper() + forward[1:])

    @cached_property
    def _pairs(self) -> Counter[frozenset[str]]:
        return Counter(
            frozenset((record.class_name, self._record(key.target).class_name))
            for record in self.records.values()
            for key in record.table.foreign_keys
        )

    def _record(self, table: str) -> Record:
        return next(item for item in self.records.values() if item.table.name == table)

    def _optional(self, record: Record, key: ForeignKey) -> str:
        return "?" if any(record.table.columns_by_name[name].nullable for name in key.columns) else ""

    def _keys(self, record: Record) -> Iterable[str]:
        table, key = record.table, record.table.primary_key
        if len(key.columns) > 1:
            yield call("@@id", listed(record.named(key.columns)), f"map: {string(key.name)}")
        single: set[tuple[str, ...]] = {key.columns}
        for name, columns in _uniques(table).items():
            if len(columns) > 1 or columns in single:
                yield call("@@unique", listed(record.named(columns)), f"map: {string(name)}")
            single.add(columns)

    def _indexes(self, table: Table) -> list[Index]:
        """Return the indexes that it can say: those with a condition are the database's own."""
        return [item for item in table.indexes if not item.unique and item.where is None]

    def _index(self, record: Record, index: Index) -> str:
        columns = []
        for column in index.columns:
            name = record.by_column[column.name].name if column.name in record.by_column else self.name_of(column.name)
            # Of an ordinary index, Prisma does not see the operators.
            found = column.operator_class if index.method else None
            operators = f"ops: {_CLASSES.get(found) or f'raw({string(found)})'}" if found else None
            columns.append(call(name, operators, "sort: Desc" if column.descending else None))
        method = f"type: {_METHODS[index.method]}" if index.method else None
        return call("@@index", listed(columns), f"map: {string(index.name)}", method)


def _uniques(table: Table) -> dict[str, tuple[str, ...]]:
    """Return the columns that are unique without a condition, by the name of that."""
    found = {item.name: item.columns for item in table.unique_constraints}
    for index in table.indexes:
        if index.unique and index.where is None:
            found[index.name] = tuple(column.name for column in index.columns)
    return dict(sorted(found.items()))


def _default(item: Property | None, column: Column) -> str | None:
    if column.identity:
        return "@default(autoincrement())"
    # A default that Prisma knows, its client sends: the clock of the database, and what it keeps, are its own.
    if item is None or column.generated or not (item.writable or item.nullable) or item.field.default == NOW:
        return _DATABASE
    if column.default is None:
        return None
    value, kind = item.field.default, item.field.type.name
    if value in (GENERATED, CURRENT_TENANT):
        return f"@default(dbgenerated({string(column.default)}))"
    if not item.writable:
        return _DATABASE
    match kind:
        case "date" | "timestamp" | "uuid" | "bytes" | "ip_address" | "period":
            return _DATABASE
        case "boolean" | "integer" | "bigint" | "money" | "basis_points" | "decimal":
            return f"@default({column.default})"
        case "string_list":
            return f"@default({listed(map(string, value))})"
        case "json":
            return f"@default({string(json.dumps(value, ensure_ascii=False))})"
    return f"@default({string(str(value))})"
