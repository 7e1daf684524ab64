"""What an entity asks of its rows. A rule remembers the rows that were added and says whether another one may join."""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import fields as members
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ..expressions import Expression, conjuncts, evaluate, field_names
from ..expressions.nodes import Field, Literal, children, walk
from ..logical import TENANT, Entity, Reference
from ..logical import Field as EntityField
from ..values import RANGES, read_value

Row = dict[str, Any]
"""Field to value, as evaluate() takes it; periods are lists of two timestamps, the second None for no end."""
Path = tuple[str | int, ...]


class Rule:
    """A condition on a row.

    Attributes:
        name: As in "the check 'closed_when'".
        path: Where it is written, below the entity.
        fields: What the condition looks at; generated fields are replaced by what they are made of.
        condition: Of a check.
    """

    condition: Expression | None = None

    def __init__(self, name: str, path: Path, fields: set[str]) -> None:
        self.name, self.path, self.fields = name, path, frozenset(fields)

    def holds(self, row: Row) -> bool:
        """Return whether the row may join those that were added."""
        raise NotImplementedError

    def add(self, row: Row) -> None:
        """Remember a row."""

    def remove(self, row: Row) -> None:
        """Forget a row."""


class CheckRule(Rule):
    """A check, or a part of one that is joined by AND; unknown is no violation."""

    def __init__(self, name: str, path: Path, condition: Expression) -> None:
        super().__init__(f"the check '{name}'", path, set(field_names(condition)))
        self.condition = condition

    def holds(self, row: Row) -> bool:
        return evaluate(self.condition, row) is not False


class GeneratedRule(Rule):
    """What the database computes has room in its column."""

    def __init__(self, field: EntityField, made_of: Expression) -> None:
        super().__init__(f"the type of '{field.name}'", ("fields", field.name), set(field_names(made_of)))
        self.kind, self.made_of = field.type, made_of

    def holds(self, row: Row) -> bool:
        value = evaluate(self.made_of, row)
        if isinstance(value, str):
            return self.kind.length is None or len(value) <= self.kind.length
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            return True
        if self.kind.name == "decimal":
            return abs(round(value, self.kind.scale)) < 10 ** ((self.kind.precision or 0) - (self.kind.scale or 0))
        return abs(value) < 2 ** RANGES[self.kind.name]


class GroupRule(Rule):
    """A rule about the rows that agree in some terms, among those that a condition selects."""

    def __init__(
        self, name: str, path: Path, terms: tuple[Expression, ...], where: Expression | None, *more: str
    ) -> None:
        used = [*terms, where] if where is not None else terms
        super().__init__(name, path, {field for item in used for field in field_names(item)} | set(more))
        self.terms, self.where = terms, where
        self.nulls_equal = self.live_only = False

    def group(self, row: Row) -> tuple[Any, ...] | None:
        """Return what the row has to be told apart by; None if it is not concerned."""
        if self.where is not None and evaluate(self.where, row) is not True:
            return None
        if self.live_only and row.get("deleted_at") is not None:
            return None
        values = tuple(hashable(evaluate(term, row)) for term in self.terms)
        return values if self.nulls_equal or None not in values else None


class UniqueRule(GroupRule):
    """No two rows of a group."""

    def __init__(self, path: Path, terms: tuple[Expression, ...], where: Expression | None, nulls_equal: bool) -> None:
        listed = ", ".join(name for term in terms for name in field_names(term))
        super().__init__(f"the uniqueness of ({listed})", path, terms, where)
        self.nulls_equal = nulls_equal
        self.seen: set[tuple[Any, ...]] = set()

    def holds(self, row: Row) -> bool:
        return self.group(row) not in self.seen

    def add(self, row: Row) -> None:
        if (group := self.group(row)) is not None:
            self.seen.add(group)

    def remove(self, row: Row) -> None:
        if (group := self.group(row)) is not None:
            self.seen.discard(group)


class OverlapRule(GroupRule):
    """No two periods of a group overlap."""

    def __init__(self, path: Path, terms: tuple[Expression, ...], where: Expression | None, period: str) -> None:
        super().__init__(f"`no_overlap` of '{period}'", path, terms, where, period)
        self.period = period
        self.taken: defaultdict[tuple[Any, ...], list[list[Any]]] = defaultdict(list)

    def holds(self, row: Row) -> bool:
        group, period = self.group(row), row.get(self.period)
        if group is None or period is None:
            return True
        return all(_before(period, other) or _before(other, period) for other in self.taken[group])

    def add(self, row: Row) -> None:
        if (group := self.group(row)) is not None and row.get(self.period) is not None:
            self.taken[group].append(row[self.period])

    def remove(self, row: Row) -> None:
        if (group := self.group(row)) is not None and row.get(self.period) is not None:
            self.taken[group].remove(row[self.period])


class LimitRule(GroupRule):
    """At most so many rows of a group."""

    def __init__(self, name: str, terms: tuple[Expression, ...], where: Expression | None, count: int) -> None:
        super().__init__(f"the limit '{name}'", (), terms, where)
        self.count, self.seen = count, Counter[tuple[Any, ...]]()

    def holds(self, row: Row) -> bool:
        group = self.group(row)
        return group is None or self.seen[group] < self.count

    def add(self, row: Row) -> None:
        if (group := self.group(row)) is not None:
            self.seen[group] += 1

    def remove(self, row: Row) -> None:
        if (group := self.group(row)) is not None:
            self.seen[group] -= 1


class SumRule(GroupRule):
    """The sum over a group. A row may open one; `missing` tells what has to follow until the sum comes out."""

    def __init__(self, name: str, per: tuple[str, ...], terms: tuple[Expression, ...], field: str, equals: int) -> None:
        super().__init__(f"the sum '{name}'", (), terms, None, field)
        self.per, self.field, self.equals = per, field, equals
        self.totals = Counter[tuple[Any, ...] | None]()
        self.open_groups: dict[tuple[Any, ...], Row] = {}

    def holds(self, row: Row) -> bool:
        return self.equals == 0 or self.totals.get(self.group(row)) != self.equals

    def add(self, row: Row, sign: int = 1) -> None:
        group = self.group(row)
        if group is not None and row.get(self.field) is not None:
            self.totals[group] += sign * row[self.field]
            self.open_groups.pop(group, None)
            if self.totals[group] != self.equals and (sign > 0 or self.totals[group]):
                self.open_groups[group] = {name: row.get(name) for name in self.per}

    def remove(self, row: Row) -> None:
        self.add(row, -1)

    def missing(self) -> Row | None:
        """Return the fields of a row that would settle the first open group."""
        for group, values in self.open_groups.items():
            return {**values, self.field: self.equals - self.totals[group]}
        return None


class ReferenceRule(Rule):
    """The row that a reference points to is there."""

    def __init__(self, reference: Reference, exists: Callable[[tuple[Any, ...]], bool]) -> None:
        super().__init__(f"the reference to '{reference.target}'", ("references",), set(reference.fields))
        self.reference, self.exists = reference, exists

    def holds(self, row: Row) -> bool:
        values = key_of(row, self.reference.fields)
        return None in values or self.exists(values)


class MemberRule(Rule):
    """A user whom the row names is a member of its tenant."""

    def __init__(self, field: str, is_member: Callable[[Any, Any], bool]) -> None:
        super().__init__(f"the membership of '{field}'", ("fields", field), {TENANT, field})
        self.field, self.is_member = field, is_member

    def holds(self, row: Row) -> bool:
        tenant, user = row.get(TENANT), row.get(self.field)
        return user is None or self.is_member(tenant, user)


def rules_of(entity: Entity, exists: Callable[[Reference, tuple[Any, ...]], bool]) -> Iterator[Rule]:
    """Yield the rules of an entity.

    Args:
        entity: The entity.
        exists: Whether a row with these values is there for a reference to point to.
    """
    for item in entity.checks:
        path = ("checks", item.name) if item.statement is None else ()
        yield from (CheckRule(item.name, path, part) for part in conjuncts(inlined(item.expression, entity)))
    for field in entity.fields.values():
        if field.generated is not None:
            yield GeneratedRule(field, field.generated)
    for total in entity.totals:
        yield GeneratedRule(entity.fields[total.field], Field(total.field))
    if entity.tree is not None:
        yield GeneratedRule(entity.fields[entity.tree.path], Field(entity.tree.path))
    yield UniqueRule(("key",), _terms(entity, entity.key), None, False)
    for rule in _partial_rules(entity):
        rule.live_only = entity.soft_delete
        yield rule
    for total in entity.sums:
        yield SumRule(total.name, total.per, _terms(entity, total.per), total.field, total.equals)
    covered = [name for item in entity.references for name in item.fields]
    for reference in entity.references:
        if any(covered.count(name) > 1 for name in reference.fields):
            yield ReferenceRule(reference, lambda values, reference=reference: exists(reference, values))


def _partial_rules(entity: Entity) -> Iterator[GroupRule]:
    """Yield the rules that the database keeps among live rows only."""
    for index, unique in enumerate(entity.unique):
        terms, where = _terms(entity, unique.fields), _where(entity, unique.where)
        yield UniqueRule(("unique", index), terms, where, unique.nulls_equal)
    for overlap in entity.no_overlap:
        yield OverlapRule(("no_overlap",), _terms(entity, overlap.per), _where(entity, overlap.where), overlap.period)
    for limit in entity.limits:
        yield LimitRule(limit.name, _terms(entity, limit.per), _where(entity, limit.where), limit.count)


def _where(entity: Entity, condition: Expression | None) -> Expression | None:
    return None if condition is None else inlined(condition, entity)


def _terms(entity: Entity, names: tuple[str, ...]) -> tuple[Expression, ...]:
    return tuple(inlined(Field(name), entity) for name in names)


def inlined(node: Expression, entity: Entity) -> Expression:
    """Return the expression as rows meet it: generated fields are what they are made of, timestamps are in UTC."""
    if not any(isinstance(item, Literal) or _generated(item, entity) for item in walk(node)):
        return node
    return _substituted(node, entity)


def _generated(node: Expression, entity: Entity) -> Expression | None:
    return entity.fields[node.name].generated if isinstance(node, Field) else None


def _substituted(node: Expression, entity: Entity) -> Expression:
    if isinstance(node, Field):
        return _generated(node, entity) or node
    compared = [entity.fields[item.name].type for item in children(node) if isinstance(item, Field)]
    moment = next((kind for kind in compared if kind.name == "timestamp"), None)

    def substituted(value: Any) -> Any:
        if isinstance(value, tuple):
            return tuple(map(substituted, value))
        if isinstance(value, Literal) and isinstance(value.value, str) and moment is not None:
            return Literal(read_value(moment, value.value))
        return value if isinstance(value, str | bool | None) else _substituted(value, entity)

    return replace(node, **{member.name: substituted(getattr(node, member.name)) for member in members(node)})


def _before(one: list[Any], other: list[Any]) -> bool:
    return one[1] is not None and one[1] <= other[0]


def key_of(row: Row, fields: tuple[str, ...]) -> tuple[Any, ...]:
    """Return what a row has in the fields, to look up."""
    return tuple(hashable(row.get(name)) for name in fields)


def hashable(value: Any) -> Any:
    """Return a value that equal values share, to look up."""
    return json.dumps(value, sort_keys=True) if isinstance(value, list | dict) else value
