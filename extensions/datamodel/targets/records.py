"""Records: the model as programs see it, a class per entity. Every target renders from them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from ..dialects import Dialect
from ..errors import SpecificationError
from ..logical import TENANT, Entity, Field, Model, Reference
from ..relational import Schema
from ..relational.lower import DELETED
from ..relational.names import Columns
from ..relational.schema import Column, ForeignKey, Table
from .base import Target
from .queries import QueryFunction, query_functions

VERSION = "lock_version"
_PARENT, _CHILDREN = "parent", "children"


@dataclass(frozen=True, kw_only=True)
class Property:
    """A column, as a value of a record.

    Attributes:
        name: In the language.
        type: The type of its values in the language, without null.
        quoted: The name of the column in SQL, quoted where the database asks for it.
    """

    name: str
    type: str
    field: Field
    column: Column
    quoted: str

    @property
    def nullable(self) -> bool:
        """Whether a row may lack it."""
        return self.column.nullable

    @property
    def writable(self) -> bool:
        """Whether the service writes it: the database computes, keeps or numbers the others."""
        return not (self.field.kept or self.column.generated or self.column.identity)

    @property
    def given(self) -> bool:
        """Whether a new row has to name it."""
        return self.writable and not self.nullable and self.column.default is None


@dataclass(frozen=True, kw_only=True)
class Relation:
    """A way from a record to others.

    Attributes:
        name: In the language.
        kind: belongs_to, has_one, has_many or many_to_many.
        target: The entity that it leads to.
        reference: What it follows, on whichever side that lies; of many_to_many, the one from the join to this record.
        columns: On this side, and `target_columns` on the other; of many_to_many, both lie in the join.
        inverse: Name of the relation that leads back.
        foreign_key: What the database checks it by, with more columns where a longer reference guards it.
        through: The join of many_to_many, an entity.
    """

    name: str
    kind: str
    target: str
    reference: Reference
    columns: tuple[str, ...]
    target_columns: tuple[str, ...]
    inverse: str
    optional: bool = False
    foreign_key: ForeignKey | None = None
    through: str | None = None


@dataclass(frozen=True, kw_only=True)
class Record:
    """An entity with its table, as a class."""

    class_name: str
    name: str
    plural: str
    """Of one record and of several, in the language: `ticket`, `tickets`."""
    entity: Entity
    table: Table
    properties: tuple[Property, ...]
    relations: tuple[Relation, ...] = ()
    queries: tuple[QueryFunction, ...] = field(default=(), compare=False)

    @cached_property
    def by_column(self) -> dict[str, Property]:
        """The properties by column."""
        return {item.column.name: item for item in self.properties}

    @cached_property
    def by_field(self) -> dict[str, Property]:
        """The properties by field."""
        return {item.field.name: item for item in self.properties}

    @property
    def key(self) -> tuple[Property, ...]:
        """What identifies a row."""
        return tuple(self.by_column[name] for name in self.table.primary_key.columns)

    @property
    def deleted(self) -> Property | None:
        """When it was deleted, where rows are marked as deleted."""
        return self.by_column[DELETED] if self.entity.soft_delete else None

    @property
    def version(self) -> Property | None:
        """What counts changes, where late writers are refused."""
        return self.by_column.get(VERSION) if "versioned" in self.entity.traits else None

    @property
    def fixed(self) -> bool:
        """Whether rows are only ever added."""
        return "append_only" in self.entity.traits

    def named(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Return the properties' names of columns."""
        return tuple(self.by_column[name].name for name in columns)


def build_records(model: Model, schema: Schema, dialect: Dialect, target: Target) -> dict[str, Record]:
    """Return the records of a model by entity.

    Raises:
        SpecificationError: Two things of a record would get one name in the target's language.
    """
    names = Columns(model)
    tables = {name: schema.tables[names.table(name)] for name in model.entities}
    relations = _Relations(model, names, tables, target).all()
    result = {}
    for name, entity in model.entities.items():
        properties = tuple(_properties(entity, tables[name], names, dialect, target))
        _refuse_collisions(entity, properties, relations[name])
        own = {item.field.name: item for item in properties}
        result[name] = Record(
            class_name=target.class_name(entity.singular),
            name=target.variable_name(entity.singular),
            plural=target.variable_name(name),
            entity=entity,
            table=tables[name],
            properties=properties,
            relations=tuple(relations[name]),
            queries=tuple(query_functions(entity, names.of(name), dialect, target, own)),
        )
    return result


def _properties(entity: Entity, table: Table, names: Columns, dialect: Dialect, target: Target) -> Iterable[Property]:
    fields = {names.of(entity.name)[name]: item for name, item in entity.fields.items()}
    for column in table.columns:
        if (item := fields.get(column.name)) is not None:
            yield Property(
                name=target.property_name(_value_name(item, column)),
                type=target.value_type(item.type, entity.singular, item.name),
                field=item,
                column=column,
                quoted=dialect.identifier(column.name),
            )


def _value_name(item: Field, column: Column) -> str:
    """Return what the value is called: `created_by` names the user, so the value in it is `created_by_id`."""
    return f"{column.name}_id" if item.references and column.name == item.name else column.name


class _Relations:
    def __init__(self, model: Model, names: Columns, tables: dict[str, Table], target: Target) -> None:
        self.model, self.names, self.tables, self.target = model, names, tables, target
        self.found: dict[str, list[Relation]] = {name: [] for name in model.entities}

    def all(self) -> dict[str, list[Relation]]:
        """Return the relations of each entity: what it belongs to, what belongs to it, what it is joined with."""
        entities = self.model.entities.values()
        for entity in entities:
            for reference in _apart(entity):
                self._belongs_to(entity, reference)
        for entity in entities:
            for reference in _apart(entity):
                self._has(entity, reference)
        for entity in entities:
            self._join(entity)
        return self.found

    def _belongs_to(self, entity: Entity, reference: Reference) -> None:
        columns = self.names.all(entity.name, reference.fields)
        self.found[entity.name].append(
            Relation(
                name=self._forward(reference),
                kind="belongs_to",
                target=reference.target,
                reference=reference,
                columns=columns,
                target_columns=self.names.all(reference.target, reference.match),
                inverse=self._backward(entity, reference),
                optional=any(entity.fields[name].optional for name in reference.fields),
                foreign_key=self._foreign_key(entity, reference),
            )
        )

    def _has(self, entity: Entity, reference: Reference) -> None:
        columns = self.names.all(entity.name, reference.fields)
        self.found[reference.target].append(
            Relation(
                name=self._backward(entity, reference),
                kind="has_one" if _one(entity, reference) else "has_many",
                target=entity.name,
                reference=reference,
                columns=self.names.all(reference.target, reference.match),
                target_columns=columns,
                inverse=self._forward(reference),
                optional=True,
                foreign_key=self._foreign_key(entity, reference),
            )
        )

    def _join(self, entity: Entity) -> None:
        """Where a key is two references, each side reaches the other."""
        ends = [reference for reference in entity.references if len(reference.own) == 1 and not reference.implied]
        ends = [reference for reference in ends if set(reference.own) <= set(entity.key)]
        if len(ends) != 2 or {name for end in ends for name in end.own} | {TENANT} != {*entity.key, TENANT}:
            return
        for end, other in (ends, reversed(ends)):
            taken = {relation.name for relation in self.found[end.target]}
            name = self.target.property_name(other.target)
            if name in taken or end.target == other.target:
                return
            self.found[end.target].append(
                Relation(
                    name=name,
                    kind="many_to_many",
                    target=other.target,
                    reference=end,
                    columns=self.names.all(entity.name, tuple(end.own)),
                    target_columns=self.names.all(entity.name, tuple(other.own)),
                    inverse=self.target.property_name(end.target),
                    through=entity.name,
                )
            )

    def _foreign_key(self, entity: Entity, reference: Reference) -> ForeignKey | None:
        """Return the reference's own key, or that of the longer one that guards it."""
        longer = (item for item in entity.references if _guards(item, reference))
        for item in (reference, *longer):
            columns, table = self.names.all(entity.name, item.fields), self.names.table(item.target)
            for key in self.tables[entity.name].foreign_keys:
                if key.columns == columns and key.target == table:
                    return key
        return None

    def _forward(self, reference: Reference) -> str:
        return self.target.property_name(reference.label or "_".join(reference.own))

    def _backward(self, entity: Entity, reference: Reference) -> str:
        """Name the way back by this reference alone, so that a further one does not rename it."""
        field = reference.label or "_".join(reference.own)
        one = _one(entity, reference)
        name = entity.singular if one else entity.name
        if field == _PARENT and reference.target == entity.name:
            return self.target.property_name(_CHILDREN)
        if (
            field in (self.model.entities[reference.target].singular, TENANT)
            and name not in self.model.entities[reference.target].fields
        ):
            return self.target.property_name(name)
        return self.target.property_name(f"{name}_as_{field}")


def _apart(entity: Entity) -> Iterable[Reference]:
    """Return the references that differ to a reader: what a shorter one finds, a longer one only guards."""
    for reference in entity.references:
        shorter = (item for item in entity.references if _guards(reference, item))
        if not any(shorter):
            yield reference


def _guards(longer: Reference, shorter: Reference) -> bool:
    """Whether a reference leads where another does, and compares more on the way; of equals, the first is kept."""
    if longer is shorter or longer.target != shorter.target or not shorter.own.items() <= longer.own.items():
        return False
    return shorter.own != longer.own or len(shorter.fields) < len(longer.fields)


def _one(entity: Entity, reference: Reference) -> bool:
    """Whether at most one row has the same reference."""
    fields = set(reference.fields)
    return fields >= set(entity.key) or any(
        fields >= set(item.fields) for item in entity.unique if entity.always_unique(item)
    )


def _refuse_collisions(entity: Entity, properties: Iterable[Property], relations: Iterable[Relation]) -> None:
    taken: dict[str, str] = {}
    named = [*((item.name, f"'{item.field.name}'") for item in properties)]
    named += [(item.name, f"the way to '{item.target}'") for item in relations]
    for name, what in named:
        if name in taken:
            error: SpecificationError = entity.source.error(
                f"{taken[name]} and {what} would both be called '{name}' in programs; rename one"
            )
            raise error
        taken[name] = what
