"""The rows of one environment: reference data, the examples that people gave, and generated rows beside them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..errors import SpecificationError
from ..expressions import evaluate
from ..logical import GENERATED, NOW, TENANT, Entity, Model, Reference
from ..relational.lower import AUDIT_LOG
from ..relational.names import Columns
from .draw import START, other_uuid
from .filler import Filler
from .journeys import travel
from .names import Names
from .rules import MemberRule, Row
from .table import Key, Table
from .totals import fill_order, total_rules, walk_order
from .trees import placed
from .values import canonical


@dataclass(frozen=True)
class Size:
    """How many rows an entity gets: `few` where nothing owns them, `many` where they belong to other rows."""

    few: int
    many: int
    plain: bool = False


DEVELOPMENT = Size(12, 24)
TEST = Size(2, 2, plain=True)


@dataclass(frozen=True)
class Change:
    """A row that is updated after it was inserted.

    Attributes:
        before: What it has by then in the fields that tell whether the update was made already.
        after: The new values.
    """

    entity: Entity
    row: Row
    before: Row
    after: Row


@dataclass(frozen=True)
class _Later:
    """A reference of an example to a row that comes later; `index` is the example's."""

    table: Table
    row: Row
    reference: Reference
    value: Any
    index: int


class Population:
    """All rows of an environment.

    Args:
        model: The model.
        size: None for reference data alone.

    Attributes:
        tables: Entity to its rows.
        changes: Updates, in order: references that close a circle, and states that rows have come to since.

    Raises:
        SpecificationError: Rows or examples break a rule, or no row could be made that keeps them all.
    """

    def __init__(self, model: Model, size: Size | None = None) -> None:
        self.model = model
        order, names = fill_order(model), Columns(model)
        self.tables = {name: Table(model.entities[name], self.exists) for name in order}
        for table in self.tables.values():
            table.rules += [MemberRule(name, self.is_member) for name in model.member_fields(table.entity)]
            table.rules += total_rules(names, table.entity, self.tables)
            table.rules = [placed(rule, table) for rule in table.rules]
        self._names = Names(self.tables)
        self.changes: list[Change] = []
        self._later: list[_Later] = []
        self._order = {name: place for place, name in enumerate(order)}
        self._origins: dict[tuple[str, str], tuple[str, str]] = {}
        self.depths: dict[str, int] = {}
        for table in self.tables.values():
            targets = [ref.target for ref in table.entity.references if self.comes_before(ref.target, table.entity)]
            self.depths[table.entity.name] = max((self.depths[name] + 1 for name in targets), default=0)
            for index, given in enumerate(table.entity.rows):
                self._give(table, index, given)
            table.given = len(table.rows)
            if table.unbalanced is not None:
                raise _error(table.entity, f"break {table.unbalanced.name}", "rows")
        if size is not None:
            fillers = {name: Filler(self, self.tables[name], size) for name in order if name != AUDIT_LOG}
            waiting = walk_order(model.entities)
            for name, filler in fillers.items():
                filler.fill()
                if name not in waiting:
                    travel(filler.journeys)
                    filler.proceed()
            travel([journey for name in waiting for journey in fillers[name].journeys])
            for name in waiting:
                fillers[name].proceed()
            self._settle()

    def comes_before(self, target: str, entity: Entity) -> bool:
        """Return whether a target's rows are there when the entity's rows are inserted."""
        return self._order[target] < self._order[entity.name]

    def exists(self, reference: Reference, values: Key) -> bool:
        """Return whether there is a row for the reference to point to."""
        return self.tables[reference.target].find(reference.match, values) is not None

    def is_member(self, tenant: Any, user: Any) -> bool:
        """Return whether a user is a tenant's member, from the moment that the membership is inserted to the end."""
        tenancy = self.model.tenancy
        assert tenancy is not None
        members = self.tables[tenancy.members]
        return any(
            (row[TENANT], row["user"]) == (tenant, user)
            and evaluate(tenancy.active, inserted)
            and evaluate(tenancy.active, row)
            for inserted, row in zip(members.inserted, members.rows, strict=True)
        )

    def made(self, reference: Reference, values: Row) -> datetime | None:
        """Return when the row was made that a reference with these values points to; None if it points to none."""
        table = self.tables[reference.target]
        found = table.referred(reference, values)
        return next((made for row, made in zip(table.rows, table.made, strict=True) if row is found), None)

    def numbered(self, entity: str, name: str, value: Any) -> tuple[Table, int, str] | None:
        """Return where a value comes from that the database makes when it loads reference data: row and field.

        None if the value is known, since somebody wrote it or rows are given keys.
        """
        owner, field = self.origin(entity, name)
        table = self.tables[owner]
        if (owner, field) == (entity, name) or not table.given:
            return None
        row = table.find((field,), (value,))
        place = next((index for index in range(table.given) if table.rows[index] is row), None)
        return None if place is None or field in table.entity.rows[place] else (table, place, field)

    def origin(self, entity: str, name: str) -> tuple[str, str]:
        """Return the field whose values a reference repeats, however many references lie between."""
        if (entity, name) not in self._origins:
            self._origins[entity, name] = self._origin(entity, name)
        return self._origins[entity, name]

    def _origin(self, entity: str, name: str) -> tuple[str, str]:
        for reference in self.model.entities[entity].references:
            if name in reference.fields:
                theirs = reference.match[reference.fields.index(name)]
                if (reference.target, theirs) != (entity, name):
                    return self.origin(reference.target, theirs)
                return entity, theirs
        return entity, name

    def resolved(self, table: Table, section: str, index: int, written: Row) -> Row:
        """Return written values in canonical form, with references as keys.

        A reference to a row that comes later is None and kept for `later`.
        """
        row: Row = {}
        entity = table.entity
        tenant = self._tenant(written)
        for name, value in written.items():
            field = entity.fields[name]
            if field.references and value is not None:
                reference = entity.reference_of(name)
                found = self._names.find(field.references, value, tenant)
                early = section == "rows" or self.comes_before(field.references, entity)
                if found is None and (early or (entity.tree and name in entity.tree.given)):
                    raise self._unknown(entity, name, value, section, index)
                row[name] = found[reference.own[name]] if found and reference else None
            else:
                row[name] = canonical(field.type, value)
        return row

    def _tenant(self, written: Row) -> Any:
        """Return the key of the tenant that an example names; None if it names none."""
        tenancy = self.model.tenancy
        row = self._names.find(tenancy.tenants, written[TENANT]) if tenancy and TENANT in written else None
        return row and row[self.model.entities[tenancy.tenants].key[-1]]

    def later(self, table: Table, row: Row, written: Row, index: int) -> None:
        """Remember the references of an example that could not be resolved yet."""
        for name, value in written.items():
            reference = table.entity.reference_of(name)
            if reference is not None and value is not None and row[name] is None:
                self._later.append(_Later(table, row, reference, value, index))

    def _unknown(self, entity: Entity, name: str, value: Any, section: str, index: int) -> SpecificationError:
        message = self._names.unknown(entity.fields[name].references or "", value)
        return _error(entity, message, section, index, name)

    def _give(self, table: Table, index: int, given: Row) -> None:
        """Add a row of reference data."""
        entity = table.entity
        row = self.resolved(table, "rows", index, given)
        for name, field in entity.fields.items():
            if name in row or field.generated is not None:
                continue
            if field.identity:
                row[name] = index + 1
            elif field.default == GENERATED and field.type.name == "uuid":
                row[name] = other_uuid(entity.name, name, index)
            elif field.default == NOW and field.type.name in ("timestamp", "date"):
                row[name] = START.isoformat() if field.type.name == "timestamp" else START.date().isoformat()
            elif field.default is None and not field.optional and not field.kept:
                raise _error(entity, f"lacks '{name}', which is required and has no default", "rows", index)
            else:
                row[name] = field.default
        for transition in entity.transitions:
            state = row[transition.field]
            if state is not None and state not in transition.initial:
                message = f"a row begins as {' or '.join(transition.initial)}, not as {state}"
                raise _error(entity, message, "rows", index, transition.field)
        refused = next((rule for rule in table.rules if not rule.holds(row)), None)
        if refused is not None:
            raise _error(entity, f"breaks {refused.name}", "rows", index)
        table.add(row, START)

    def _settle(self) -> None:
        """Set the references that point to rows which come later."""
        for item in self._later:
            entity = item.table.entity
            ((name, theirs),) = item.reference.own.items()
            found = self._names.find(item.reference.target, item.value, item.row.get(TENANT))
            if found is None:
                raise self._unknown(entity, name, item.value, "examples", item.index)
            if not changeable(entity, name):
                message = "refers to a row that comes later, and cannot be set then: it never changes"
                raise _error(entity, message, "examples", item.index, name)
            refused = self.change(item.table, item.row, {name: found[theirs]}, {name: None})
            if refused is not None:
                raise _error(entity, f"breaks {refused.name}", "examples", item.index)
        for table in self.tables.values():
            for reference in table.entity.references:
                if len(reference.own) == 1 and self._order[reference.target] > self._order[table.entity.name]:
                    self._close_circle(table, reference)

    def _close_circle(self, table: Table, reference: Reference) -> None:
        """Let rows point to one of those that point to them."""
        ((name, theirs),) = reference.own.items()
        target = self.tables[reference.target]
        backward = (item for item in target.entity.references if item.target == table.entity.name)
        back = next((item for item in backward if len(item.own) == 1), None)
        if back is None or not changeable(table.entity, name):
            return
        own: dict[Key, Row] = {}
        for row in target.rows:
            own.setdefault(tuple(row[field] for field in back.fields), row)
        for row in table.rows[table.given :]:
            child = own.get(tuple(row[field] for field in back.match))
            if row[name] is None and child is not None:
                self.change(table, row, {name: child[theirs]}, {name: None})

    def change(self, table: Table, row: Row, after: Row, before: Row) -> Any:
        """Change a row and record it; returns the rule that refuses, if one does."""
        refused = table.change(row, after)
        if refused is None:
            self.changes.append(Change(table.entity, row, before, after))
        return refused


def changeable(entity: Entity, name: str) -> bool:
    """Return whether the database lets a field change."""
    fixed = "append_only" in entity.traits or name in entity.key or entity.fields[name].immutable
    return not fixed


def _error(entity: Entity, message: str, *steps: str | int) -> SpecificationError:
    error: SpecificationError = entity.source.error(message, *steps)
    return error
