"""The triggers of a table: one generic routine per job, attached with arguments."""

import json
from collections.abc import Iterable

from ..dialects import Dialect
from ..expressions import Expression, conjunction, conjuncts, field_names
from ..expressions.nodes import Field as FieldNode
from ..expressions.nodes import Is
from ..logical import TENANT, Entity, Model, Reference, Total
from ..naming import compose
from .names import Columns
from .schema import Trigger

_LIVE = Is(FieldNode("deleted_at"), None)
_NOT_AUDITED = ("updated_at", "search_vector")
"""Columns that say nothing that the log does not say by itself."""


class Triggers:
    """Builds the triggers of one entity's table."""

    def __init__(self, model: Model, entity: Entity, dialect: Dialect, names: Columns) -> None:
        self.model, self.entity, self.dialect, self.names = model, entity, dialect, names
        self.table = names.table(entity.name)
        self.columns = names.of(entity.name)

    def build(self) -> Iterable[Trigger]:
        """Yield the triggers, what guards before what records."""
        yield from self._housekeeping()
        yield from self._append_only()
        yield from self._immutable()
        yield from self._time_zones()
        yield from self._transitions()
        yield from self._tree()
        yield from self._live_references()
        yield from self._memberships()
        yield from self._restricted_deletions()
        yield from self._turns()
        yield from self._limits()
        yield from self._sums()
        yield from self._totals()
        yield from self._audit()

    def _name(self, *parts: str) -> str:
        return compose("tr", self.table, *parts)

    def _live(self, where: Expression | None, entity: Entity, columns: dict[str, str]) -> str:
        parts = conjuncts(where)
        expression = conjunction((*parts, _LIVE) if entity.soft_delete else parts)
        return "true" if expression is None else self.dialect.condition(expression, columns)

    def _housekeeping(self) -> Iterable[Trigger]:
        for column in ("updated_at", "lock_version"):
            field = self.entity.fields.get(column)
            if field is not None and field.automatic:
                yield Trigger(
                    name=self._name(column),
                    timing="BEFORE",
                    events=("UPDATE",),
                    routine=f"set_{column}",
                    when=self._written() if column == "lock_version" else None,
                )

    def _written(self) -> str | None:
        """Return a condition that leaves out what follows from other rows: no writer of this one is late by that."""
        columns = {name: self.dialect.identifier(column) for name, column in self.columns.items()}
        conditions = [f"OLD.{columns[item.field]} = NEW.{columns[item.field]}" for item in self.entity.totals]
        if (tree := self.entity.tree) is not None:
            path, given = columns[tree.path], [columns[name] for name in (*tree.reference.fields, tree.name)]
            old, new = (", ".join(f"{row}.{column}" for column in given) for row in ("OLD", "NEW"))
            itself = f"OLD.{path} = NEW.{path} OR ({old}) IS DISTINCT FROM ({new})"
            conditions.append(f"({itself})" if conditions else itself)
        return " AND ".join(conditions) or None

    def _tree(self) -> Iterable[Trigger]:
        if (tree := self.entity.tree) is None:
            return
        mine, theirs = self._pair(tree.reference)
        pairs = _json(dict(zip(mine, theirs, strict=True)))
        kept = tuple(self.columns[name] for name in (tree.name, tree.path, tree.depth))
        name, moved = self._name("tree"), self._update_of([*mine, kept[0]])
        fixed = "append_only" in self.entity.traits
        yield Trigger(
            name=name,
            timing="BEFORE",
            events=("INSERT",) if fixed else ("INSERT", moved),
            routine="set_path",
            arguments=(self.table, name, self._key(tree.reference), pairs, *kept),
        )
        if fixed:
            return
        yield Trigger(
            name=self._name("tree", "lock"),
            timing="BEFORE",
            events=("INSERT", moved),
            routine="lock_tree",
            arguments=(self.table, name),
            level="STATEMENT",
        )
        path = self.dialect.identifier(kept[1])
        yield Trigger(
            name=self._name("tree", "below"),
            timing="AFTER",
            events=(moved,),
            routine="move_below",
            arguments=(self.table, pairs, *kept),
            when=f"OLD.{path} <> NEW.{path}",
        )

    def _append_only(self) -> Iterable[Trigger]:
        if "append_only" in self.entity.traits:
            name = self._name("append_only")
            arguments = (self.table, name)
            yield Trigger(
                name=name, timing="BEFORE", events=("UPDATE", "DELETE"), routine="refuse_change", arguments=arguments
            )
            yield Trigger(
                name=self._name("append_only", "truncate"),
                timing="BEFORE",
                events=("TRUNCATE",),
                routine="refuse_change",
                arguments=arguments,
                level="STATEMENT",
            )

    def _immutable(self) -> Iterable[Trigger]:
        fixed = [self.columns[field.name] for field in self.entity.fields.values() if field.immutable]
        if fixed and "append_only" not in self.entity.traits:
            name = self._name("immutable")
            yield Trigger(
                name=name,
                timing="BEFORE",
                events=(self._update_of(fixed),),
                routine="refuse_column_change",
                arguments=(self.table, name, *fixed),
            )

    def _time_zones(self) -> Iterable[Trigger]:
        for field in self.entity.fields.values():
            if field.type.name == "time_zone" and field.generated is None:
                column = self.columns[field.name]
                name = self._name(column)
                yield Trigger(
                    name=name,
                    timing="BEFORE",
                    events=("INSERT", self._update_of([column])),
                    routine="require_time_zone",
                    arguments=(self.table, name, column),
                )

    def _transitions(self) -> Iterable[Trigger]:
        for item in self.entity.transitions:
            column = self.columns[item.field]
            name = self._name(column)
            yield Trigger(
                name=name,
                timing="BEFORE",
                events=("INSERT", self._update_of([column])),
                routine="enforce_transition",
                arguments=(self.table, column, name, _json(list(item.initial)), _json(item.allowed)),
            )

    def _live_references(self) -> Iterable[Trigger]:
        for reference in self.entity.references:
            target = self.model.entities[reference.target]
            if reference.implied or not target.soft_delete:
                continue
            mine, theirs = self._pair(reference)
            watched = [*mine, "deleted_at"] if self.entity.soft_delete else list(mine)
            yield Trigger(
                name=self._name(*self.names.called(self.entity.name, reference), "live"),
                timing="BEFORE",
                events=("INSERT", self._update_of(watched)),
                routine="require_live_reference",
                arguments=(
                    self.table,
                    self._key(reference),
                    self.names.table(reference.target),
                    *(name for pair in zip(mine, theirs, strict=True) for name in pair),
                ),
                when=" AND ".join(self._referring(reference)) or None,
            )

    def _referring(self, reference: Reference) -> Iterable[str]:
        """Yield the conditions under which a row refers to another one."""
        if self.entity.soft_delete:
            yield "NEW.deleted_at IS NULL"
        for name in reference.fields:
            if self.entity.fields[name].optional:
                yield f"NEW.{self.dialect.identifier(self.columns[name])} IS NOT NULL"

    def _memberships(self) -> Iterable[Trigger]:
        if (tenancy := self.model.tenancy) is None:
            return
        members = self.model.entities[tenancy.members]
        theirs = self.names.of(members.name)
        for name in self.model.member_fields(self.entity):
            mine = self.columns[name]
            yield Trigger(
                name=self._name(mine, "member"),
                timing="BEFORE",
                events=("INSERT", self._update_of([self.columns[TENANT], mine])),
                routine="require_membership",
                arguments=(
                    self.table,
                    compose("fk", self.table, mine),
                    self.names.table(members.name),
                    self._live(tenancy.active, members, theirs),
                    self.columns[TENANT],
                    theirs[TENANT],
                    mine,
                    theirs["user"],
                ),
                when=f"NEW.{self.dialect.identifier(mine)} IS NOT NULL" if self.entity.fields[name].optional else None,
            )

    def _restricted_deletions(self) -> Iterable[Trigger]:
        if not self.entity.soft_delete:
            return
        for child, reference in self.model.referring[self.entity.name]:
            if reference.on_delete == "restrict" and not reference.implied:
                table = self.names.table(child.name)
                columns = self.names.all(child.name, reference.fields)
                targets = self.names.all(self.entity.name, reference.match)
                called = self.names.called(child.name, reference)
                yield Trigger(
                    name=self._name(table, *called),
                    timing="BEFORE",
                    events=("UPDATE OF deleted_at",),
                    routine="restrict_soft_delete",
                    arguments=(
                        self.table,
                        compose("fk", table, *called),
                        table,
                        self._live(None, child, self.names.of(child.name)),
                        *(name for pair in zip(columns, targets, strict=True) for name in pair),
                    ),
                    when="OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL",
                    watches=table,
                )

    def _turns(self) -> Iterable[Trigger]:
        for item in self.entity.no_overlap:
            called = self.names.called(self.entity.name, item)
            watched = [item.period, *item.per, *(field_names(item.where) if item.where else ())]
            columns = [self.columns[name] for name in dict.fromkeys(watched)]
            yield Trigger(
                name=self._name(*called, "turns"),
                timing="BEFORE",
                events=("INSERT", self._update_of(columns + (["deleted_at"] if self.entity.soft_delete else []))),
                routine="take_turns",
                arguments=(
                    compose("ex", self.table, *called),
                    self._live(item.where, self.entity, self.columns),
                    *self.names.all(self.entity.name, item.per),
                ),
            )

    def _limits(self) -> Iterable[Trigger]:
        for item in self.entity.limits:
            watched = [*item.per, *(field_names(item.where) if item.where else ())]
            columns = [self.columns[name] for name in dict.fromkeys(watched)]
            name = self._name(item.name)
            yield Trigger(
                name=name,
                timing="AFTER",
                events=("INSERT", self._update_of(columns + (["deleted_at"] if self.entity.soft_delete else []))),
                routine="enforce_limit",
                arguments=(
                    self.table,
                    name,
                    str(item.count),
                    self._live(item.where, self.entity, self.columns),
                    *(self.columns[field] for field in item.per),
                ),
                comment=item.statement,
            )

    def _sums(self) -> Iterable[Trigger]:
        for item in self.entity.sums:
            name = self._name(item.name)
            yield Trigger(
                name=name,
                timing="AFTER",
                events=("INSERT", "UPDATE", "DELETE"),
                routine="enforce_sum",
                arguments=(
                    self.table,
                    name,
                    self.columns[item.field],
                    str(item.equals),
                    *(self.columns[field] for field in item.per),
                ),
                constraint=True,
                comment=item.statement,
            )

    def _totals(self) -> Iterable[Trigger]:
        for other in self.model.counting[self.entity.name]:
            # One trigger changes all totals of a row at once, by whatever references that name it by the same columns.
            alike: dict[tuple[str, ...], list[Total]] = {}
            for reference, totals in other.totals_of(self.entity.name).items():
                alike.setdefault(tuple(sorted(reference.match)), []).extend(totals)
            for totals in alike.values():
                yield from self._after_statements(
                    *self.names.called(self.entity.name, totals[0].reference),
                    "total",
                    routine="keep_total",
                    arguments=(
                        self.names.table(other.name),
                        *(argument for total in totals for argument in self._total(total)),
                    ),
                    watches=self.names.table(other.name),
                )

    def _total(self, total: Total) -> tuple[str, str, str, str]:
        mine, theirs = self._pair(total.reference)
        return (
            self.names.of(total.reference.target)[total.field],
            _json(dict(zip(mine, theirs, strict=True))),
            self.dialect.identifier(self.columns[total.sum]) if total.sum else "1",
            self._live(total.where, self.entity, self.columns),
        )

    def _audit(self) -> Iterable[Trigger]:
        if "audited" not in self.entity.traits:
            return
        masked = [self.columns[name] for name, field in self.entity.fields.items() if field.pii == "sensitive"]
        present = {*self.columns.values(), *(["search_vector"] if self.entity.search else [])}
        following = [self.columns[name] for name in self.entity.fields if self.entity.follows_others(name)]
        yield from self._after_statements(
            "audit",
            routine="record_audit",
            arguments=(
                self.table,
                _json([self.columns[name] for name in self.entity.key]),
                _json(masked),
                _json([*(name for name in _NOT_AUDITED if name in present), *following]),
            ),
        )

    def _after_statements(
        self, *name: str, routine: str, arguments: tuple[str, ...], watches: str | None = None
    ) -> Iterable[Trigger]:
        """Yield what calls a routine once for all rows of a statement; PostgreSQL wants one for each event."""
        for event in ("INSERT",) if "append_only" in self.entity.traits else ("INSERT", "UPDATE", "DELETE"):
            yield Trigger(
                name=self._name(*name, event.lower()),
                timing="AFTER",
                events=(event,),
                routine=routine,
                arguments=arguments,
                level="STATEMENT",
                reads_rows=True,
                watches=watches,
            )

    def _key(self, reference: Reference) -> str:
        return compose("fk", self.table, *self.names.called(self.entity.name, reference))

    def _pair(self, reference: Reference) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return (
            self.names.all(self.entity.name, reference.fields),
            self.names.all(reference.target, reference.match),
        )

    def _update_of(self, columns: list[str]) -> str:
        return f"UPDATE OF {', '.join(map(self.dialect.identifier, columns))}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
