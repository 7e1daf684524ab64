"""From what people write to the logical model."""

from ..load import Source, Sources
from ..logical import TENANT, Entity, Model, Options, Tenancy
from .access import apply_personas
from .drafts import Draft, Drafts, collect, modules
from .entities import EntityBuilder
from .fields import build_fields
from .order import order
from .references import References, join_drafts
from .rules import apply_rules
from .tenancy import divide
from .totals import apply_totals

__all__ = ["modules", "resolve"]


def resolve(sources: Sources, options: Options) -> Model:
    """Return the logical model of a project.

    Raises:
        SpecificationError: The first thing that cannot be used, with file, line, entity and field.
    """
    drafts = collect(sources, options)
    _add_joins(drafts)
    built = {name: build_fields(draft, options.primary_key) for name, draft in drafts.entities.items()}
    fields = {name: item[0] for name, item in built.items()}
    references = References(drafts, fields, {name: item[1] for name, item in built.items()}).resolve()
    builders = {
        name: EntityBuilder(draft, fields[name], references[name], with_tenant=_is_tenants(draft, drafts))
        for name, draft in drafts.entities.items()
    }
    entities = {name: builder.build() for name, builder in builders.items()}
    _refuse_unsupported(entities)
    manual = apply_rules(drafts.rules, entities, builders, drafts.off)
    apply_personas(sources.personas, entities, drafts.off)
    tenancy = _tenancy(drafts, builders)
    if tenancy is not None:
        entities = divide(entities, tenancy)
    apply_totals(drafts.entities, entities, builders, drafts.off)
    positions = {name: draft.position for name, draft in drafts.entities.items() if not _by_user(draft.source)}
    ordered = order(entities, positions, tenancy)
    return Model(options=options, entities=ordered, manual_rules=manual, dropped=tuple(drafts.dropped), tenancy=tenancy)


def _tenancy(drafts: Drafts, builders: dict[str, EntityBuilder]) -> Tenancy | None:
    if drafts.tenancy is None:
        return None
    spec, source = drafts.tenancy
    active = builders[spec.members].expression(spec.active, source.at("active"))
    return Tenancy(tenants=spec.tenants, members=spec.members, active=active)


def _is_tenants(draft: Draft, drafts: Drafts) -> bool:
    """Return whether the entity's rows will get a tenant."""
    return drafts.tenancy is not None and draft.entity.scope in (None, TENANT)


def _by_user(source: Source) -> bool:
    return not source.document.file.startswith("presets/")


def _add_joins(drafts: Drafts) -> None:
    for join in join_drafts(drafts):
        if join.name in drafts.entities:
            raise join.source.error(
                f"makes the join table '{join.name}', which exists already; name the link otherwise"
            )
        drafts.entities[join.name] = join


def _refuse_unsupported(entities: dict[str, Entity]) -> None:
    for entity in entities.values():
        if "audited" in entity.traits and "audit_logs" not in entities:
            raise entity.source.error("the trait 'audited' needs the entity 'audit_logs'", "traits")
        for reference in entity.references:
            if entities[reference.target].partition_by:
                message = f"'{reference.target}' is partitioned and cannot be referenced; keep its key as plain fields"
                raise entity.source.error(message)
