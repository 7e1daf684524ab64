"""Totals: each finds the entity whose rows it counts, and the reference by which these rows point here."""

from collections.abc import Iterator
from dataclasses import replace

from ..errors import suggest
from ..expressions import field_names
from ..load import Source
from ..logical import Entity, Reference, Total
from ..spec.fields import Total as Written
from ..types import Type
from .drafts import Draft
from .entities import EntityBuilder


def apply_totals(
    drafts: dict[str, Draft], entities: dict[str, Entity], builders: dict[str, EntityBuilder], off: dict[str, str]
) -> None:
    """Add the totals to the entities, in place.

    Raises:
        SpecificationError: A name is unknown, a reference is missing or not the only one, a sum does not fit, or a
            total needs itself.
    """
    places: dict[tuple[str, str], Source] = {}
    for draft in drafts.values():
        totals = []
        for name, written, source in _written(draft):
            if written.of in off:
                message = (
                    f"'{written.of}' belongs to the module '{off[written.of]}', which is off; say this in its `extend`"
                )
                raise source.error(message, "of")
            if written.of not in entities:
                raise source.error(f"there is no entity '{written.of}'.{suggest(written.of, entities)}", "of")
            totals.append(_total(draft.name, name, written, entities, builders, source))
            places[draft.name, name] = source
        entities[draft.name] = replace(entities[draft.name], totals=tuple(totals))
    _refuse_circles(entities, places)


def _written(draft: Draft) -> Iterator[tuple[str, Written, Source]]:
    for part, source in draft.parts:
        for name, field in part.fields.items():
            if (written := getattr(field, "total", None)) is not None:
                place = source.at("fields", name)
                if "append_only" in draft.entity.traits:
                    raise place.error("append_only rows never change, so they have no totals", "total")
                yield name, written, place.at("total")


def _total(
    entity: str,
    name: str,
    written: Written,
    entities: dict[str, Entity],
    builders: dict[str, EntityBuilder],
    source: Source,
) -> Total:
    other = builders[written.of]
    if written.sum is not None:
        (field,) = other.names([written.sum], source.at("sum"))
        _refuse_misfit(name, builders[entity].types[name], field, other.types[field], source)
    return Total(
        field=name,
        of=written.of,
        reference=_reference(entity, written, entities[written.of], source),
        sum=written.sum,
        where=other.expression(written.where, source.at("where")) if written.where else None,
    )


def _refuse_misfit(name: str, kind: Type, field: str, summed: Type, source: Source) -> None:
    if summed.category != "number":
        raise source.error(f"'{field}' is no number", "sum")
    if (summed.scale or 0) > (kind.scale or 0):
        raise source.error(f"'{field}' has more digits after the point than '{name}' can hold", "sum")


def _reference(entity: str, written: Written, other: Entity, source: Source) -> Reference:
    """Return the reference by which the rows point here."""
    found = [item for item in other.references if item.target == entity]
    if not found:
        raise source.error(f"'{other.name}' has no reference to '{entity}'", "of")
    listed = [_via(item) for item in found]
    if written.via is not None:
        fields = (written.via,) if isinstance(written.via, str) else tuple(written.via)
        chosen = next((item for item in found if tuple(item.own) == fields), None)
        if chosen is None:
            raise source.error(f"'{other.name}' has no such reference to '{entity}'; there is {_or(listed)}", "via")
        return chosen
    several = [item for item in found if not item.implied] or found
    if len(several) > 1:
        raise source.error(f"'{other.name}' refers to '{entity}' in several ways; say {_or(listed)}", "of")
    return several[0]


def _via(reference: Reference) -> str:
    names = ", ".join(reference.own)
    return f"`via: [{names}]`" if len(reference.own) > 1 else f"`via: {names}`"


def _or(items: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(items[:-1]), items[-1])))


def _refuse_circles(entities: dict[str, Entity], places: dict[tuple[str, str], Source]) -> None:
    done: set[tuple[str, str]] = set()

    def visit(entity: str, field: str, path: tuple[tuple[str, str], ...]) -> None:
        here = (entity, field)
        if here in path:
            totals = [item for item in path[path.index(here) :] if item in places]
            way = " -> ".join(".".join(item) for item in (*totals, totals[0]))
            raise places[totals[0]].error(f"needs itself: {way}")
        if here not in done:
            for needed in _needs(entities[entity], field):
                visit(*needed, (*path, here))
            done.add(here)

    for entity, field in places:
        visit(entity, field, ())


def _needs(entity: Entity, name: str) -> list[tuple[str, str]]:
    """Return the fields that a total or generated field is computed from."""
    total = next((item for item in entity.totals if item.field == name), None)
    if total is not None:
        names = [*([total.sum] if total.sum else []), *(field_names(total.where) if total.where else [])]
        return [(total.of, item) for item in names]
    made_of = entity.fields[name].generated
    return [(entity.name, item) for item in field_names(made_of)] if made_of else []
