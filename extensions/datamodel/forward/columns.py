"""Changes of the columns of a table that stays, and of the values in them."""

import dataclasses
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ..changes import AddColumn, Change, Reverse
from ..dialects import Dialect
from ..errors import SpecificationError
from ..logical import Entity, Field
from ..naming import fit
from ..relational.schema import Column, Table
from .alterations import AlterColumn, DropColumns, Fill
from .carry import mentioned

_LITERAL = re.compile(r"'((?:[^']|'')*)'")


@dataclass
class ColumnChanges:
    """What happens to the columns of a table, in the order of the steps.

    Attributes:
        drops: Before anything gets another name.
        fills: Values of columns that stay, to be filled while no check is in the way.
        alters: Types, defaults, new columns.
        closes: NOT NULL, once every row has a value.
        touched: New names of columns whose type changes.
        anew: Those whose values get another form altogether, or are computed again.
    """

    drops: list[Change] = dataclasses.field(default_factory=list)
    alters: list[Change] = dataclasses.field(default_factory=list)
    fills: list[Fill] = dataclasses.field(default_factory=list)
    closes: list[Change] = dataclasses.field(default_factory=list)
    touched: set[str] = dataclasses.field(default_factory=set)
    anew: set[str] = dataclasses.field(default_factory=set)

    @property
    def filled(self) -> set[str]:
        """Names of columns that get other values."""
        return self.anew | {item.column for item in (*self.fills, *self.alters) if isinstance(item, Fill)}

    @property
    def added(self) -> set[str]:
        """Names of columns that come, or go and come again, and take what was granted on them along."""
        return {item.column.name for item in self.alters if isinstance(item, AddColumn)}


class ColumnDiff:
    """Compares the columns of a table.

    Args:
        entity: The entity behind the table, and `columns`, its fields' columns.
        old, carried, new: The table now, with its later names, and as it is wanted.
        dialect: The dialect.
        keep: The schema where dropped values are set aside.
        dropped: What the specs allow to disappear; `gone` did so before.
        named_row: Gives the key of a target's row as SQL, from the value that names it.
    """

    def __init__(
        self,
        entity: Entity,
        columns: dict[str, str],
        tables: tuple[Table, Table, Table],
        dialect: Dialect,
        keep: str,
        dropped: tuple[str, ...],
        gone: set[str],
        named_row: Callable[[str, Any], str],
    ) -> None:
        self.entity, self.columns, self.dialect, self.keep = entity, columns, dialect, keep
        self.old, self.carried, self.new = tables
        self.fields = {columns[name]: field for name, field in entity.fields.items()}
        self.dropped, self.gone, self.named_row = dropped, gone, named_row
        self.result = ColumnChanges()

    def find(self, kept: dict[str, str]) -> ColumnChanges:
        """Return the changes.

        Args:
            kept: Old column to new one, of those that stay; what is given up is taken out.

        Raises:
            SpecificationError: A value is needed that nobody gave, or a type cannot become the other.
        """
        result = self.result
        carried = {item.name: item for item in self.carried.columns if item.name in kept.values()}
        olds = {kept[item.name]: item for item in self.old.columns if item.name in kept}
        replaced = [name for name, item in carried.items() if self._replaced(item, self.new.columns_by_name[name])]
        result.anew.update(replaced)
        for name in [old for old, new in kept.items() if new in replaced]:
            del kept[name]
        gone = [item for item in self.old.columns if item.name not in kept]
        if gone:
            self._refuse_keys(gone)
            self._release(gone, kept)
            # On the way back what is computed comes last.
            gone.sort(key=lambda item: item.generated is not None)
            result.drops.append(DropColumns(self.old, tuple(gone), self.keep))
        carried = {name: item for name, item in carried.items() if name in kept.values()}
        later: list[Change] = []
        for column in self.new.columns:
            before = carried.get(column.name) if column.name not in replaced else None
            if before is None:
                (later if column.generated else result.alters).extend(self._added(column))
            elif before.generated is not None and column.generated not in (None, before.generated):
                self._make_anew(before, column, later)
            elif before != column:
                self._altered(olds[column.name], before, column)
            self._fill_enum(before, column)
        self._remake_generated(later)
        result.alters += later
        return result

    def _replaced(self, before: Column, column: Column) -> bool:
        """Whether the old values have no place in the new column, and were given up by name."""
        field = self.fields.get(column.name)
        if field is None or before.generated is not None:
            return False
        given_up = (
            f"{self.entity.name}.{field.name}" in self.dropped and f"{self.old.name}.{before.name}" not in self.gone
        )
        if column.generated is not None and not given_up:
            raise self._error(
                f"'{field.name}' becomes generated, and the values that it has would be lost: name it in a feature's "
                f"`dropped: [{self.entity.name}.{field.name}]`",
                field,
            )
        return given_up and (column.generated is not None or self._conversion(before.type, column.type) is None)

    def _release(self, gone: list[Column], kept: dict[str, str]) -> None:
        """Drop generated columns that are computed from one that goes, and add them when it has."""
        names = {item.name for item in gone}
        for old in self.old.columns:
            if old.name in kept and names & mentioned(old.generated):
                self.result.drops.append(Reverse(AddColumn(self.old, old)))
                self.result.anew.add(kept.pop(old.name))

    def _refuse_keys(self, gone: list[Column]) -> None:
        key = [item.name for item in gone if item.name in self.old.primary_key.columns]
        if key:
            raise self._error(f"the key '{key[0]}' cannot go: rows could not be told apart. Make a new entity instead")

    # New columns

    def _added(self, column: Column) -> Iterator[Change]:
        field = self.fields.get(column.name)
        value = None if field is None else self._backfill(field)
        required = not (column.nullable or column.default or column.identity or column.generated)
        kept = field is not None and field.kept
        if required and value is None and not kept:
            raise self._error(
                f"'{field.name if field else column.name}' is new and required, and rows that exist have no value for "
                "it: give a `backfill` or `backfill_from`, a default, or make it optional",
                field,
            )
        if value is None and not (kept and required):
            yield AddColumn(self.new, column)
            return
        yield AddColumn(self.new, replace(column, nullable=True))
        if value is not None:
            self.result.fills.append(Fill(self.new, column.name, value))
        if not column.nullable:
            self.result.closes.append(AlterColumn(self.new, replace(column, nullable=True), column))

    def _backfill(self, field: Field) -> str | None:
        if field.backfill_from is not None:
            return self.dialect.condition(field.backfill_from, self.columns)
        if field.backfill is None:
            return None
        if field.references:
            return str(self.named_row(field.references, field.backfill))
        return self.dialect.value(field.type, field.backfill)

    # Columns that stay

    def _altered(self, old: Column, before: Column, column: Column) -> None:
        field = self.fields.get(column.name)
        using = back = None
        if before.type != column.type:
            using, back = self._convert(before, column, field)
            self.result.touched.add(column.name)
            if re.sub(r"\(.*", "", before.type) != re.sub(r"\(.*", "", column.type):
                self.result.anew.add(column.name)
        closing = before.nullable and not column.nullable and column.generated is None
        if closing:
            value = None if field is None else self._backfill(field)
            if value is None:
                raise self._error(
                    f"'{field.name if field else column.name}' becomes required, and rows may have no value: give a "
                    "`backfill` or `backfill_from`",
                    field,
                )
            name = self.dialect.identifier(column.name)
            self.result.fills.append(self._kept_fill(column.name, value, f"{name} IS NULL"))
            self.result.closes.append(AlterColumn(self.new, replace(column, nullable=True), column))
        first = replace(column, nullable=True) if closing else column
        if before != first:
            self.result.alters.append(AlterColumn(self.new, before, first, using, back))

    def _conversion(self, old: str, new: str) -> tuple[str | None, str | None] | None:
        """Return how values become those of the new type, and back, as SQL over `{}`; None if some would be lost."""
        there, back = self.dialect.conversion(old, new), self.dialect.conversion(new, old)
        if there is None or not there.exact or back is None:
            return None
        return there.using, back.using

    def _convert(self, before: Column, column: Column, field: Field | None) -> tuple[str | None, str | None]:
        found = self._conversion(before.type, column.type)
        if found is None:
            name = field.name if field else column.name
            raise self._error(
                f"'{name}' cannot become {column.type} from {before.type} without a loss: "
                "add another field with a `backfill_from`, and drop this one in a later update",
                field,
            )
        name = self.dialect.identifier(column.name)
        using, back = (text and text.format(name) for text in found)
        return using, back

    def _remake_generated(self, later: list[Change]) -> None:
        """Make generated columns anew that are computed from a column whose type changes."""
        kept = {item.name: item for item in self.carried.columns if item.name not in self.result.anew}
        for column in self.new.columns:
            if column.name in kept and self.result.touched & mentioned(column.generated):
                self._make_anew(kept[column.name], column, later)

    def _make_anew(self, before: Column, column: Column, later: list[Change]) -> None:
        """Drop a generated column before others change, and add it when they have."""
        self.result.alters.insert(0, Reverse(AddColumn(self.new, before)))
        later.append(AddColumn(self.new, column))
        self.result.anew.add(column.name)

    # Values of enums

    def _fill_enum(self, before: Column | None, column: Column) -> None:
        field = self.fields.get(column.name)
        if before is None or field is None or field.type.name != "enum" or column.generated:
            return
        old = self._values(before.name)
        new = field.type.values
        renamed = {was: word for was, word in field.renamed if old is None or was in old}
        gone = [word for word in old or () if word not in new and word not in renamed]
        name = self.dialect.identifier(column.name)
        if renamed:
            self._fill(before, column, self._renamed(name, column.name, renamed, old or ()))
        if old is None or gone:
            value = self._backfill(field)
            if value is None:
                what = (
                    f"loses {', '.join(map(repr, gone))}" if gone else "becomes an enum, and rows may have other values"
                )
                raise self._error(
                    f"'{field.name}' {what}: give a `backfill`, the value that such rows get"
                    + (f", or say what became of it: `renamed: {{{gone[0]}: ...}}`" if gone else ""),
                    field,
                )
            words = ", ".join(map(self.dialect.literal, new))
            self._fill(before, column, self._kept_fill(column.name, value, f"{name} NOT IN ({words})"))

    def _fill(self, before: Column, column: Column, fill: Fill) -> None:
        """Add what replaces words: before the column gets another type, if they may be too long for that."""
        types = (before.type, column.type)
        found = self.dialect.conversion(*types)
        if before.type == column.type or not found or found.sure or not all(map(_is_text, types)):
            self.result.fills.append(fill)
        else:
            alters = self.result.alters
            place = next(
                i for i, item in enumerate(alters) if isinstance(item, AlterColumn) and item.new.name == column.name
            )
            alters.insert(place, fill)

    def _values(self, column: str) -> list[str] | None:
        """Return the words of an enum, as its check lists them; None if the column was none."""
        start = f"{self.dialect.identifier(column)} IN ("
        for check in self.carried.checks:
            if check.condition.startswith(start) and not _LITERAL.sub("", check.condition[len(start) :]).strip(" ,)"):
                return [word.replace("''", "'") for word in _LITERAL.findall(check.condition)]
        return None

    def _renamed(self, name: str, column: str, words: dict[str, str], old: list[str] | tuple[str, ...]) -> Fill:
        def case(pairs: dict[str, str]) -> tuple[str, str]:
            if len(pairs) == 1:
                ((a, b),) = pairs.items()
                return self.dialect.literal(b), f"{name} = {self.dialect.literal(a)}"
            whens = " ".join(f"WHEN {self.dialect.literal(a)} THEN {self.dialect.literal(b)}" for a, b in pairs.items())
            return f"CASE {name} {whens} END", f"{name} IN ({', '.join(map(self.dialect.literal, pairs))})"

        value, where = case(words)
        if len(set(words.values())) == len(words) and not set(words.values()) & set(old):
            back, back_where = case({new: was for was, new in words.items()})
            return Fill(self.new, column, value, where, back, back_where)
        return self._kept_fill(column, value, where)

    def _kept_fill(self, column: str, value: str, where: str) -> Fill:
        return Fill(self.new, column, value, where, keep=f"{self.keep}.{fit(f'{self.new.name}_{column}')}")

    def _error(self, message: str, field: Field | None = None) -> SpecificationError:
        steps = ("fields", field.name) if field is not None and not field.automatic else ()
        error: SpecificationError = self.entity.source.error(message, *steps)
        return error


def _is_text(kind: str) -> bool:
    return kind == "text" or kind.startswith("varchar(")
