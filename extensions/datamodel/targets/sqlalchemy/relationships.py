"""What leads from a declarative class to others."""

from collections.abc import Iterable, Mapping

from ..python.layout import Call, lay_out
from ..records import Record, Relation


class Relationships:
    """The relationships of a record.

    Args:
        record: The record.
        records: All of them, by entity.
    """

    def __init__(self, record: Record, records: Mapping[str, Record]) -> None:
        self.record, self.records = record, records

    def attribute(self, item: Relation) -> str:
        """Return the statement of the class that declares a relationship."""
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
