"""Tenancy by row: what makes an entity a tenant's own, added to the model once everything else is resolved."""

from collections.abc import Iterable
from dataclasses import replace

from ..errors import SpecificationError
from ..expressions import conjunction
from ..expressions.nodes import Binary, Parameter
from ..expressions.nodes import Field as FieldNode
from ..logical import (
    CURRENT_TENANT,
    GENERATED,
    LOGGED_TENANT,
    TENANT,
    Entity,
    Field,
    Query,
    Reference,
    Sort,
    Tenancy,
    Unique,
)
from ..types import Type

_SHARED_PURPOSE = "Whose row changed; missing where it was the platform's."


def divide(entities: dict[str, Entity], tenancy: Tenancy) -> dict[str, Entity]:
    """Return the entities, those of tenants with the tenant in fields, references, uniqueness, rules and queries.

    Args:
        entities: By name. Those that say nothing about their `scope` are the tenants'.
        tenancy: The preset's.

    Raises:
        SpecificationError: A platform's entity refers to a tenant's, or a tenant's entity cannot be one.
    """
    key = entities[tenancy.tenants].fields["id"].type
    scoped = {name: replace(entity, scope=entity.scope or TENANT) for name, entity in entities.items()}
    theirs = {name for name, entity in scoped.items() if entity.scope == TENANT}
    divided = {name: _Division(entity, theirs, tenancy, key).apply() for name, entity in scoped.items()}
    for entity in list(divided.values()):
        for reference in entity.references:
            if reference.fields[0] == TENANT and len(reference.fields) > 1:
                divided[reference.target] = _matched(divided[reference.target], reference.match)
    return divided


def _matched(entity: Entity, fields: tuple[str, ...]) -> Entity:
    """Make what a reference points to unique, tenant included."""
    unique = [entity.key, *(item.fields for item in entity.unique if item.where is None)]
    if set(fields) in map(set, unique):
        return entity
    return replace(entity, unique=(*entity.unique, Unique(fields=fields)))


class _Division:
    def __init__(self, entity: Entity, theirs: set[str], tenancy: Tenancy, key: Type) -> None:
        self.entity, self.theirs, self.tenancy, self.key = entity, theirs, tenancy, key

    def apply(self) -> Entity:
        match self.entity.scope:
            case "shared":
                self._refuse_references()
                return self._led_by(
                    Field(
                        name=LOGGED_TENANT,
                        type=self.key,
                        optional=True,
                        default=CURRENT_TENANT,
                        purpose=_SHARED_PURPOSE,
                        automatic=True,
                    )
                )
            case "tenant":
                return self._tenants_own()
        self._refuse_references()
        return self.entity

    def _refuse_references(self) -> None:
        for reference in self.entity.references:
            if reference.target in self.theirs:
                raise self._error(
                    f"is the platform's, and cannot refer to '{reference.target}', whose rows are the tenants'",
                    reference,
                )

    def _tenants_own(self) -> Entity:
        entity = self.entity
        if entity.name in (self.tenancy.tenants, self.tenancy.members):
            raise self._error("says who the tenants are, so it is the platform's: `scope: platform`")
        if entity.rows:
            raise self._error("has `rows`, which no tenant owns; leave them out, or make it `scope: platform`")
        field = Field(
            name=TENANT, type=self.key, default=CURRENT_TENANT, references=self.tenancy.tenants, automatic=True
        )
        own = Reference(fields=(TENANT,), target=self.tenancy.tenants, match=("id",), on_delete="restrict")
        return replace(
            self._led_by(field),
            key=self._key(),
            references=(own, *map(self._reference, entity.references)),
            tree=entity.tree and replace(entity.tree, reference=self._reference(entity.tree.reference)),
            unique=tuple(replace(item, fields=(TENANT, *item.fields)) for item in entity.unique),
            no_overlap=tuple(replace(item, per=(TENANT, *item.per)) for item in entity.no_overlap),
            limits=tuple(replace(item, per=(TENANT, *item.per)) for item in entity.limits),
            sums=tuple(replace(item, per=(TENANT, *item.per)) for item in entity.sums),
        )

    def _key(self) -> tuple[str, ...]:
        """Two tenants may use one key, unless it is made by the database or contains what only one of them has."""
        fields = [self.entity.fields[name] for name in self.entity.key]
        if any(field.identity or field.default == GENERATED or field.references in self.theirs for field in fields):
            return self.entity.key
        return (TENANT, *self.entity.key)

    def _reference(self, reference: Reference) -> Reference:
        if reference.target not in self.theirs:
            return reference
        return replace(reference, fields=(TENANT, *reference.fields), match=(TENANT, *reference.match))

    def _led_by(self, field: Field) -> Entity:
        """Put the field before the others, but behind `id`, and before the other columns of queries and indexes."""
        entity = self.entity
        if field.name in entity.fields:
            raise self._error(f"has a field '{field.name}', which comes by itself; choose another name")
        names = list(entity.fields)
        first = names[:1] if names[0] == "id" else []
        fields = {name: entity.fields[name] for name in first} | {field.name: field} | entity.fields
        return replace(
            entity,
            fields=fields,
            queries=tuple(_query(item, field.name) for item in entity.queries),
            indexes=tuple(replace(item, fields=(Sort(field=field.name), *item.fields)) for item in entity.indexes),
        )

    def _error(self, message: str, reference: Reference | None = None) -> SpecificationError:
        names: Iterable[str] = reference.fields if reference else ()
        error: SpecificationError = self.entity.source.error(message, *(("fields", *names) if names else ()))
        return error


def _query(query: Query, field: str) -> Query:
    if query.sql is not None:
        return replace(query, index=(Sort(field=field), *query.index) if query.index else ())
    own = Binary("=", FieldNode(field), Parameter(TENANT))
    return replace(query, where=conjunction((own, query.where) if query.where is not None else (own,)))
