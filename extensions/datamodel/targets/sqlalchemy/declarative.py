"""An entity as a declarative class of SQLAlchemy: its columns, relationships and constraints as Python."""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from ...dialects.postgresql.quoting import identifier
from ...relational.schema import Check, Column, Exclusion, ForeignKey, Index, IndexColumn, UniqueConstraint
from ..python.layout import Call, call, lay_out, string
from ..records import Property, Record, Relation

if TYPE_CHECKING:
    from . import SQLAlchemy

_BIND = re.compile(r"(?<![:\w\\]):(?=\w+(?![:\w]))")


class Declarative:
    """A record with what its class consists of.

    Args:
        target: SQLAlchemy.
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, target: "SQLAlchemy", record: Record, records: Mapping[str, Record]) -> None:
        self.target, self.record, self.records = target, record, records
        self.order = [item.table.name for item in records.values()]

    @cached_property
    def columns(self) -> list[str]:
        """The attributes that are columns, each a statement of the class."""
        table, fields = self.record.table, self.record.by_column
        return [
            self._column(fields[item.name]) if item.name in fields else self._search(item) for item in table.columns
        ]

    @cached_property
    def relationships(self) -> list[str]:
        """The attributes that lead to other records."""
        return [self._relationship(item) for item in self.record.relations]

    @cached_property
    def table_args(self) -> str:
        """What concerns more than one column."""
        table = self.record.table
        longer = [item for item in table.foreign_keys if item not in self._inline]
        items: list[str | Call] = [_foreign_key(item, self._late(item)) for item in longer]
        items += map(_unique, table.unique_constraints)
        items += map(_check, table.checks)
        items += map(_exclusion, table.exclusions)
        items += map(_index, table.indexes)
        options: list[str | Call] = [f'"comment": {string(table.comment)}']
        if table.partition_by:
            options.append(f'"postgresql_partition_by": {string(f"RANGE ({table.partition_by})")}')
        items.append(("{", options, "}"))
        return lay_out(("__table_args__ = (", items, ")" if len(items) > 1 else ",)"), 4)

    @property
    def mapper_args(self) -> str | None:
        """What the mapper has to know beyond the base class."""
        if self.record.version is None:
            return None
        name = self.record.version.name
        return f'{{**Base.__mapper_args__, "version_id_col": {name}, "version_id_generator": False}}'

    @property
    def bases(self) -> str:
        """The classes that it extends."""
        mixins = ["SoftDelete"] if self.record.deleted else []
        if "authored" in self.record.entity.traits:
            mixins.append("Authored")
        return ", ".join([*mixins, "Base"])

    @property
    def imports(self) -> str:
        """What its text uses, as import statements."""
        text = "\n".join([*self.columns, *self.relationships, self.table_args])
        return self.target.imports(
            text,
            (".base", [*self.bases.split(", ")]),
            (".enums", self.enums),
            types_only=[(f".{self.target.module_name(item.name)}", [item.class_name]) for item in self.neighbours],
        )

    @property
    def enums(self) -> list[str]:
        """The types of enums that it uses."""
        return sorted({name for item in self.record.properties for name in self.target.enum_types(self.record, item)})

    @property
    def neighbours(self) -> list[Record]:
        """The other records that it leads to."""
        found = {item.target for item in self.record.relations} - {self.record.entity.name}
        return sorted((self.records[name] for name in found), key=lambda item: item.name)

    @cached_property
    def _inline(self) -> list[ForeignKey]:
        return [item for item in self.record.table.foreign_keys if len(item.columns) == 1]

    def _late(self, key: ForeignKey) -> bool:
        """Whether a table is created before the one that it points to."""
        return self.order.index(key.target) > self.order.index(self.record.table.name)

    def _column(self, item: Property) -> str:
        column, kind = item.column, self.target.explicit_type(item.field.type)
        arguments: list[str | Call] = []
        if column.name != item.name:
            arguments.append(string(column.name))
        if kind:
            arguments.append(kind)
        for key in self._inline:
            if key.columns == (column.name,):
                arguments.append(_inline_key(key, self._late(key)))
        arguments += _made(column)
        if item in self.record.key:
            arguments.append("primary_key=True")
        if column.default is not None:
            arguments.append(_option("server_default", column.default))
        elif item.field.kept:
            arguments.append("server_default=sa.FetchedValue()")
        if item.field.kept or item in (self.record.version, self._updated):
            arguments.append("server_onupdate=sa.FetchedValue()")
        if column.comment:
            arguments.append(f"comment={string(column.comment)}")
        annotation = f"{item.type} | None" if column.nullable else item.type
        before = f"{item.name}: Mapped[{annotation}]"
        return before if not arguments else lay_out((f"{before} = mapped_column(", arguments, ")"), 4)

    @property
    def _updated(self) -> Property | None:
        return self.record.by_column.get("updated_at")

    def _search(self, column: Column) -> str:
        arguments = ["TSVECTOR", *_made(column), "deferred=True"]
        return lay_out((f"{column.name}: Mapped[str | None] = mapped_column(", arguments, ")"), 4)

    def _relationship(self, item: Relation) -> str:
        target = self.records[item.target]
        arguments: list[str | Call] = []
        if item.kind == "many_to_many":
            arguments += self._through(item)
        else:
            arguments += self._join(item)
        if item.kind in ("has_many", "has_one") and "viewonly=True" not in arguments:
            arguments.append('passive_deletes="all"')
        kind = f"{target.class_name} | None" if item.optional else target.class_name
        annotation = f'list["{target.class_name}"]' if item.kind.endswith("_many") else f'"{kind}"'
        return lay_out((f"{item.name}: Mapped[{annotation}] = relationship(", arguments, ")"), 4)

    def _join(self, item: Relation) -> Iterable[str | Call]:
        forward = item.kind == "belongs_to"
        owner, other = (self.record, self.records[item.target]) if forward else (self.records[item.target], self.record)
        mine, theirs = (item.columns, item.target_columns) if forward else (item.target_columns, item.columns)
        written = _written(owner, item.reference.own.keys(), mine)
        own = [f"{owner.class_name}.{name}" for name in owner.named(written)]
        if mine == written and self._plain(owner, other, mine):
            pass
        elif len(mine) == len(written) and self._checked(owner, other, mine):
            yield f'foreign_keys="{own[0]}"' if len(own) == 1 else f'foreign_keys="[{", ".join(own)}]"'
        else:
            yield f'primaryjoin="{_equal(owner, mine, other, theirs)}"'
            yield f'foreign_keys="[{", ".join(own or [f"{owner.class_name}.{name}" for name in owner.named(mine)])}]"'
        if owner is other:
            side = (other, theirs) if forward else (owner, mine)
            yield f'remote_side="[{", ".join(f"{side[0].class_name}.{name}" for name in side[0].named(side[1]))}]"'
        if not written:
            yield "viewonly=True"
        else:
            yield f'back_populates="{item.inverse}"'

    def _plain(self, owner: Record, other: Record, columns: tuple[str, ...]) -> bool:
        """Whether one key of these columns is all that joins two tables."""
        keys = [(owner, key) for key in owner.table.foreign_keys if key.target == other.table.name]
        keys += [(other, key) for key in other.table.foreign_keys if key.target == owner.table.name]
        return len(keys) == 1 and keys[0][1].columns == columns and owner is not other

    def _checked(self, owner: Record, other: Record, columns: tuple[str, ...]) -> bool:
        """Whether a foreign key of exactly these columns is declared."""
        return any(key.columns == columns and key.target == other.table.name for key in owner.table.foreign_keys)

    def _through(self, item: Relation) -> Iterable[str | Call]:
        assert item.through is not None
        join, other = self.records[item.through], self.records[item.target]
        back = next(
            way for way in other.relations if way.through == item.through and way.target == self.record.entity.name
        )
        matched, others = tuple(item.reference.own.values()), tuple(back.reference.own.values())
        yield f'secondary="{join.table.name}"'
        yield f'primaryjoin="{_equal(self.record, self._of(self.record, matched), join, item.columns)}"'
        yield f'secondaryjoin="{_equal(other, self._of(other, others), join, item.target_columns)}"'
        ends = {*item.columns, *item.target_columns}
        if any(field.given and field.column.name not in ends for field in join.properties):
            yield "viewonly=True"
        else:
            yield f'back_populates="{item.inverse}"'
            yield f'overlaps="{",".join(self._overlaps(join, other))}"'
            yield "passive_deletes=True"

    def _overlaps(self, join: Record, other: Record) -> list[str]:
        """Return the relationships that write the same rows of a join."""
        ways = [way for record in (self.record, other) for way in record.relations if way.target == join.entity.name]
        return sorted({*(way.name for way in ways), *(way.inverse for way in ways)})

    def _of(self, record: Record, fields: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(record.by_field[name].column.name for name in fields)


def without_parameters(sql: str) -> str:
    """Return SQL in which nothing looks like a parameter to SQLAlchemy's text()."""
    return _BIND.sub(r"\:", sql.replace("\\:", "\\\\:"))


def _equal(one: Record, mine: Iterable[str], other: Record, theirs: Iterable[str]) -> str:
    pairs = zip(one.named(mine), other.named(theirs), strict=True)
    parts = [f"{one.class_name}.{left} == {other.class_name}.{right}" for left, right in pairs]
    return parts[0] if len(parts) == 1 else f"and_({', '.join(parts)})"


def _written(owner: Record, fields: Iterable[str], columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return the columns that setting a relationship fills: those that no other relationship fills too."""
    own = [owner.by_field[name].column.name for name in fields]
    ways = [item for item in owner.relations if item.kind == "belongs_to" and item.columns != columns]
    others = {owner.by_field[name].column.name for item in ways for name in item.reference.own}
    return tuple(name for name in own if name not in others)


def _text(sql: str) -> Call:
    return call("sa.text(", [string(without_parameters(sql))])


def _made(column: Column) -> Iterable[str | Call]:
    if column.generated is not None:
        yield call("sa.Computed(", [string(without_parameters(column.generated)), "persisted=True"])
    if column.identity:
        yield "sa.Identity(always=True)"


def _inline_key(key: ForeignKey, late: bool) -> Call:
    return call("sa.ForeignKey(", [string(f"{key.target}.{key.target_columns[0]}"), *_key_options(key, late)])


def _foreign_key(key: ForeignKey, late: bool) -> Call:
    columns = f"[{', '.join(map(string, key.columns))}]"
    targets = f"[{', '.join(string(f'{key.target}.{name}') for name in key.target_columns)}]"
    return call("sa.ForeignKeyConstraint(", [columns, targets, *_key_options(key, late)])


def _key_options(key: ForeignKey, late: bool) -> Iterable[str]:
    action = key.on_delete.replace("_", " ").upper()
    if key.set_null:
        action += f" ({', '.join(key.set_null)})"
    yield f"name={string(key.name)}"
    if action != "NO ACTION":
        yield f"ondelete={string(action)}"
    if late:
        yield "use_alter=True"


def _unique(item: UniqueConstraint) -> Call:
    options = ["postgresql_nulls_not_distinct=True"] if item.nulls_equal else []
    return call("sa.UniqueConstraint(", [*map(string, item.columns), f"name={string(item.name)}", *options])


def _check(item: Check) -> Call:
    return call("sa.CheckConstraint(", [string(without_parameters(item.condition)), f"name={string(item.name)}"])


def _exclusion(item: Exclusion) -> Call:
    elements = [f"({string(name)}, {string(operator)})" for name, operator in item.elements]
    where = [_option("where", item.where)] if item.where else []
    return call("ExcludeConstraint(", [*elements, f"name={string(item.name)}", 'using="gist"', *where])


def _option(name: str, sql: str) -> Call:
    before, items, after = _text(sql)
    return f"{name}={before}", items, after


def _index(item: Index) -> Call:
    arguments: list[str | Call] = [string(item.name), *map(_part, item.columns)]
    if item.unique:
        arguments.append("unique=True")
    if item.method:
        arguments.append(f"postgresql_using={string(item.method)}")
    classes = [f"{string(part.name)}: {string(part.operator_class)}" for part in item.columns if part.operator_class]
    if classes:
        arguments.append(f"postgresql_ops={{{', '.join(classes)}}}")
    if item.where:
        arguments.append(_option("postgresql_where", item.where))
    if item.nulls_equal:
        arguments.append("postgresql_nulls_not_distinct=True")
    return call("sa.Index(", arguments)


def _part(item: IndexColumn) -> str | Call:
    return _text(f"{identifier(item.name)} DESC") if item.descending else string(item.name)
