"""One entity: its uniqueness, checks, states, queries and the rest, with every name looked up."""

from collections.abc import Iterable
from typing import Any

from ..errors import suggest, unknown_field
from ..expressions import Expression, ExpressionError, field_names, parse, require_boolean
from ..load import Source
from ..logical import (
    TENANT,
    Check,
    Entity,
    Field,
    Index,
    NoOverlap,
    Query,
    Reference,
    Retention,
    Sort,
    Transition,
    Tree,
    Unique,
)
from ..naming import singular
from ..spec import feature as spec
from ..types import Type
from ..values import read_value
from .drafts import Draft

SEARCH = "search"
"""What a query's `matches` names: the entity's full-text search."""
_SEARCHABLE = ("string", "text", "email", "slug", "code")
_SEGMENTS = ("slug", "code")


class EntityBuilder:
    """Builds one entity from its draft, once the fields of all entities have their types.

    Args:
        with_tenant: Its rows get a tenant later, which examples may name.
    """

    def __init__(
        self, draft: Draft, fields: dict[str, Field], references: tuple[Reference, ...], *, with_tenant: bool = False
    ) -> None:
        self.draft, self.fields, self.references, self.with_tenant = draft, fields, references, with_tenant
        self.types = {name: field.type for name, field in fields.items()}
        self.traits = frozenset(draft.entity.traits)

    def build(self) -> Entity:
        """Return the entity.

        Raises:
            SpecificationError: Something is unknown, twice, or contradicts something else.
        """
        entity = self.draft.entity
        key = tuple(entity.key or ("id",))
        self._check_traits(key)
        self.names(key, self.draft.source.at("key"), tell_apart=True)
        return Entity(
            name=self.draft.name,
            singular=entity.singular or singular(self.draft.name),
            purpose=entity.purpose,
            feature=self.draft.feature,
            traits=self.traits,
            key=key,
            fields=self.fields,
            references=self.references,
            unique=tuple(self._uniques()),
            no_overlap=tuple(self._no_overlaps()),
            checks=tuple(self._checks()),
            transitions=tuple(self._transitions()),
            search=self._search(),
            queries=tuple(self._queries()),
            indexes=tuple(self._indexes()),
            tree=self._tree(),
            partition_by=self._partition(key),
            retention=self._retention(),
            owner=self._owner(),
            module=self.draft.module,
            scope=entity.scope,
            was=entity.was,
            examples=tuple(self._rows("examples")),
            told=tuple(self._told()),
            rows=tuple(self._rows("rows")),
            source=self.draft.source,
        )

    def expression(self, text: str, source: Source, *, query: bool = False) -> Expression:
        """Parse a condition over the entity's fields."""
        types = dict(self.types)
        if query:
            types.setdefault(SEARCH, Type(SEARCH))
        try:
            expression = parse(text, types, query=query)
            require_boolean(expression, types)
            if SEARCH not in self.types and SEARCH in field_names(expression) and not self._search():
                raise ExpressionError("matches() needs the entity's `search`, the list of fields to look in")
        except ExpressionError as error:
            raise source.error(str(error)) from None
        return expression

    def names(self, names: Iterable[str], source: Source, *, tell_apart: bool = False) -> tuple[str, ...]:
        """Return the names, each a field, none twice; what changes with other rows cannot tell rows apart."""
        result = tuple(names)
        for name in result:
            field = self._known(name, source)
            made_of = [name, *(field_names(field.generated) if field.generated else ())]
            if tell_apart and any(self.fields[item].kept for item in made_of):
                raise source.error(f"'{name}' changes with other rows and cannot stand here")
        if len(set(result)) < len(result):
            raise source.error("a field stands here twice")
        return result

    def _known(self, name: str, source: Source) -> Field:
        if name in self.fields:
            return self.fields[name]
        raise source.error(unknown_field(name, self.fields))

    def _check_traits(self, key: tuple[str, ...]) -> None:
        source = self.draft.source
        clashes = {"soft_delete", "versioned", "authored"} & self.traits if "append_only" in self.traits else ()
        for clash in sorted(clashes):
            raise source.error(f"append_only rows never change, so '{clash}' makes no sense", "traits")
        if len(set(self.draft.entity.traits)) < len(self.draft.entity.traits):
            raise source.error("a trait stands here twice", "traits")
        for name, field in self.fields.items():
            if field.identity and key != (name,):
                raise source.error("an identity is the key: add `key: [" + name + "]`", "fields", name)

    def _uniques(self) -> Iterable[Unique]:
        seen: set[tuple[tuple[str, ...], str | None]] = set()
        for part, source in self.draft.parts:
            for index, item in enumerate(part.unique):
                place = source.at("unique", index)
                item = item if isinstance(item, spec.Unique) else spec.Unique(fields=item)
                fields = self.names(item.fields, place, tell_apart=True)
                if (fields, item.name) in seen:
                    hint = "; give one of them a `name`" if item.where else ""
                    raise place.error(f"is defined already{hint}")
                seen.add((fields, item.name))
                where = self.expression(item.where, place.at("where")) if item.where else None
                optional = [name for name in fields if self.fields[name].optional]
                open_question = [name for name in optional if f"{name} IS NOT NULL" not in (item.where or "")]
                if len(fields) > 1 and open_question and item.nulls is None:
                    raise place.error(
                        f"'{open_question[0]}' is optional: say `nulls: distinct` (rows without it never collide) "
                        "or `nulls: equal`"
                    )
                yield Unique(fields=fields, where=where, nulls_equal=item.nulls == "equal", name=item.name)
        if (tree := self.draft.entity.tree) is not None:
            yield Unique(fields=(tree.path,))

    def _no_overlaps(self) -> Iterable[NoOverlap]:
        for part, source in self.draft.parts:
            items = part.no_overlap if isinstance(part.no_overlap, list) else [part.no_overlap]
            for index, item in enumerate(items):
                place = source.at("no_overlap", index) if isinstance(part.no_overlap, list) else source.at("no_overlap")
                if self._known(item.period, place.at("period")).type.name != "period":
                    raise place.error(f"'{item.period}' is no period", "period")
                yield NoOverlap(
                    per=self.names(item.per, place.at("per"), tell_apart=True),
                    period=item.period,
                    where=self.expression(item.where, place.at("where")) if item.where else None,
                    name=item.name,
                )

    def _checks(self) -> Iterable[Check]:
        seen: set[str] = set()
        for part, source in self.draft.parts:
            for name, text in part.checks.items():
                place = source.at("checks", name)
                if name in seen:
                    raise place.error("is defined already")
                seen.add(name)
                yield Check(name=name, expression=self.expression(text, place))

    def _transitions(self) -> Iterable[Transition]:
        initial = {name: (states, source) for part, source in self.draft.parts for name, states in part.initial.items()}
        seen: set[str] = set()
        for part, source in self.draft.parts:
            for name, allowed in part.transitions.items():
                place = source.at("transitions", name)
                field = self._known(name, place)
                if name in seen:
                    raise place.error("is defined already")
                seen.add(name)
                if field.type.name != "enum":
                    raise place.error("only an enum has transitions")
                if field.generated is not None:
                    raise place.error("a generated field follows its expression, so it has no transitions")
                if "append_only" in self.traits:
                    raise place.error("append_only rows never change, so they have no transitions")
                if field.immutable:
                    raise place.error("an immutable field never changes, so it has no transitions")
                yield self._transition(field, allowed, initial.pop(name, None), place)
        for name, (_, source) in initial.items():
            raise source.error(f"'{name}' has no transitions; initial states go with them", "initial", name)

    def _transition(
        self, field: Field, allowed: dict[str, list[str]], initial: tuple[list[str], Source] | None, place: Source
    ) -> Transition:
        states = field.type.values
        for state, following in allowed.items():
            for name in (state, *following):
                if name not in states:
                    raise place.error(f"unknown state '{name}'.{suggest(name, states)}", state)
            if len(set(following)) < len(following) or state in following:
                raise place.error(f"'{state}' leads to itself, or twice to one state", state)
        begin = tuple(initial[0]) if initial else (field.default,) if field.default else ()
        if not begin:
            raise place.error("has no first state; give the field a default, or list `initial`")
        for name in begin:
            if name not in states:
                where = initial[1].at("initial", field.name) if initial else place
                raise where.error(f"unknown state '{name}'.{suggest(name, states)}")
        if field.default is not None and field.default not in begin:
            raise place.error(f"the default '{field.default}' is no initial state")
        reached, open_states = set(begin), list(begin)
        while open_states:
            found = [name for name in allowed.get(open_states.pop(), ()) if name not in reached]
            reached.update(found)
            open_states += found
        for name in states:
            if name not in reached:
                raise place.error(f"the state '{name}' cannot be reached from {', '.join(begin)}")
        ordered = {name: tuple(allowed[name]) for name in allowed if allowed[name]}
        return Transition(field=field.name, initial=begin, allowed=ordered)

    def _search(self) -> tuple[str, ...]:
        found = [(part.search, source) for part, source in self.draft.parts if part.search]
        if not found:
            return ()
        if len(found) > 1:
            raise found[1][1].error("is defined already", "search")
        names, source = found[0]
        for name in self.names(names, source.at("search")):
            if self.fields[name].type.name not in _SEARCHABLE:
                raise source.error(f"'{name}' is no text", "search")
            if self.fields[name].generated is not None:
                raise source.error(f"'{name}' is generated, and one generated value cannot use another", "search")
        return tuple(names)

    def _queries(self) -> Iterable[Query]:
        seen: set[str] = set()
        for part, source in self.draft.parts:
            for name, item in part.queries.items():
                place = source.at("queries", name)
                if name in seen:
                    raise place.error("is defined already")
                seen.add(name)
                if item.include_deleted and "soft_delete" not in self.traits:
                    raise place.error("rows are not soft-deleted here", "include_deleted")
                yield Query(
                    name=name,
                    purpose=item.purpose,
                    where=self.expression(item.where, place.at("where"), query=True) if item.where else None,
                    order_by=self._sorts(item.order_by, place.at("order_by")),
                    limit=item.limit,
                    frequency=item.frequency,
                    include_deleted=item.include_deleted,
                    sql=item.sql,
                    index=self._sorts(item.index or [], place.at("index")),
                    scan=item.scan,
                )

    def _sorts(self, names: list[str], source: Source) -> tuple[Sort, ...]:
        result = tuple(Sort(field=name.removeprefix("-"), descending=name.startswith("-")) for name in names)
        self.names([item.field for item in result], source)
        for item in result:
            if self.types[item.field].category in ("json", "string_list", "period", "bytes"):
                raise source.error(f"a {self.types[item.field].name} cannot be sorted by")
        return result

    def _indexes(self) -> Iterable[Index]:
        for part, source in self.draft.parts:
            for index, item in enumerate(part.indexes):
                place = source.at("indexes", index)
                yield Index(
                    fields=self._sorts(item.fields, place.at("fields")),
                    where=self.expression(item.where, place.at("where")) if item.where else None,
                    purpose=item.purpose,
                )

    def _tree(self) -> Tree | None:
        if (item := self.draft.entity.tree) is None:
            return None
        source = self.draft.source.at("tree")
        self._known(item.parent, source.at("parent"))
        found = [other for other in self.references if other.target == self.draft.name and item.parent in other.fields]
        if not found:
            raise source.error(f"'{item.parent}' is no reference to '{self.draft.name}' itself", "parent")
        name = self._known(item.name, source.at("name"))
        if name.type.name not in _SEGMENTS:
            raise source.error(f"'{item.name}' may contain a slash; name rows by a slug or a code", "name")
        if name.optional or name.generated is not None:
            raise source.error(f"'{item.name}' is optional or generated, and cannot name a row", "name")
        longest = max(found, key=lambda other: len(other.fields))
        return Tree(reference=longest, name=item.name, path=item.path, depth=item.depth)

    def _partition(self, key: tuple[str, ...]) -> str | None:
        if (item := self.draft.entity.partition_by) is None:
            return None
        source = self.draft.source.at("partition_by", "month")
        if self._known(item.month, source).type.name not in ("timestamp", "date"):
            raise source.error(f"'{item.month}' is no timestamp or date")
        if item.month not in key:
            raise source.error(f"the key must contain '{item.month}': a partition cannot see the others' keys")
        for part, part_source in self.draft.parts:
            for index, unique in enumerate(part.unique):
                if item.month not in (unique if isinstance(unique, list) else unique.fields):
                    message = f"must contain '{item.month}': a partition cannot see the others' rows"
                    raise part_source.error(message, "unique", index)
            if part.no_overlap:
                raise part_source.error("does not work on a partitioned entity", "no_overlap")
        return item.month

    def _retention(self) -> Retention | None:
        found = [(part.retention, source) for part, source in self.draft.parts if part.retention]
        if not found:
            return None
        if len(found) > 1:
            raise found[1][1].error("is defined already", "retention")
        item, source = found[0]
        if self._known(item.after, source.at("retention", "after")).type.name not in ("timestamp", "date"):
            raise source.error(f"'{item.after}' is no timestamp or date", "retention", "after")
        if "append_only" in self.traits and self.draft.entity.partition_by is None:
            message = "rows of an append-only entity stay, unless it is partitioned and drops a month at a time"
            raise source.error(message, "retention")
        return Retention(keep=item.keep, after=item.after, then=item.then)

    def _owner(self) -> str | None:
        found = [(part.owner, source) for part, source in self.draft.parts if part.owner]
        if not found:
            return None
        if len(found) > 1:
            raise found[1][1].error("is defined already", "owner")
        name, source = found[0]
        if self._known(name, source.at("owner")).references != "users":
            raise source.error(f"'{name}' is no reference to users", "owner")
        return name

    def _rows(self, section: str) -> Iterable[dict[str, Any]]:
        for part, source in self.draft.parts:
            for index, row in enumerate(getattr(part, section)):
                place = source.at(section, index)
                yield {name: self._value(name, value, place) for name, value in row.items()}

    def _told(self) -> Iterable[dict[str, Any]]:
        """Yield the examples that the preset tells, without the fields of modules that are off."""
        rows, source = self.draft.told or ([], self.draft.source)
        for index, row in enumerate(rows):
            place = source.at("examples", self.draft.name, index)
            known = self.fields.keys() | ({TENANT} if self.with_tenant else set())
            if row.keys() <= known:  # What a module adds is not there while it is off.
                yield {name: self._value(name, value, place) for name, value in row.items()}

    def _value(self, name: str, value: Any, place: Source) -> Any:
        if name == TENANT and self.with_tenant:
            return self._named(name, value, place)
        field = self._known(name, place.at(name))
        if field.generated is not None or field.identity or field.kept:
            raise place.error("is made by the database", name)
        if field.references and value is not None:
            return self._named(name, value, place)
        if value is None and field.optional:
            return None
        try:
            return read_value(field.type, value)
        except ValueError as error:
            raise place.error(str(error), name) from None

    @staticmethod
    def _named(name: str, value: Any, place: Source) -> Any:
        """Return what names another row."""
        if isinstance(value, str | int) or (isinstance(value, dict) and value):
            return value
        raise place.error("refers to a row by what tells it apart: one value, or several by field", name)
