"""Business rules: each becomes a check, a limit or a sum of its entity, or is listed as not enforced here."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from ..errors import suggest
from ..load import Source
from ..logical import Check, Entity, Limit, ManualRule, Sum
from ..spec import Rule
from .entities import EntityBuilder


def apply_rules(
    rules: Iterable[tuple[Rule, Source]],
    entities: dict[str, Entity],
    builders: dict[str, EntityBuilder],
    off: Collection[str],
) -> tuple[ManualRule, ...]:
    """Add the rules to the entities, in place; return those that people keep themselves.

    Rules of entities whose module is off wait for it.

    Raises:
        SpecificationError: An id is used twice, an entity or field is unknown, or an expression cannot be used.
    """
    manual: list[ManualRule] = []
    seen: dict[str, str] = {}
    for rule, source in rules:
        name = rule.id.lower().replace("-", "_")
        if name in seen:
            raise source.error(f"the id '{rule.id}' is used already, in {seen[name]}", "id")
        seen[name] = source.document.file
        if rule.entity in off:
            continue
        if rule.entity not in entities:
            raise source.error(f"there is no entity '{rule.entity}'.{suggest(rule.entity, entities)}", "entity")
        if rule.manual:
            manual.append(ManualRule(id=rule.id, entity=rule.entity, statement=rule.statement))
            continue
        entity = entities[rule.entity]
        entities[rule.entity] = _apply(rule, name, entity, builders[rule.entity], source)
    return tuple(manual)


def _apply(rule: Rule, name: str, entity: Entity, builder: EntityBuilder, source: Source) -> Entity:
    statement = f"{rule.id}: {rule.statement}"
    if rule.check:
        if any(check.name == name for check in entity.checks):
            raise source.error(f"'{entity.name}' has a check of that name already", "id")
        expression = builder.expression(rule.check, source.at("check"))
        return replace(entity, checks=(*entity.checks, Check(name=name, expression=expression, statement=statement)))
    item, kind = (rule.limit, "limit") if rule.limit else (rule.sum, "sum")
    place = source.at(kind)
    per = builder.names([item.per] if isinstance(item.per, str) else item.per, place.at("per"), tell_apart=True)
    if entity.partition_by:
        raise place.error("does not work on a partitioned entity")
    if rule.limit:
        where = builder.expression(item.where, place.at("where")) if item.where else None
        limit = Limit(name=name, count=item.count, per=per, where=where, statement=statement)
        return replace(entity, limits=(*entity.limits, limit))
    builder.names([item.field], place.at("field"), tell_apart=True)
    if entity.types[item.field].category != "number":
        raise place.error(f"'{item.field}' is no number", "field")
    total = Sum(name=name, field=item.field, per=per, equals=item.equals, statement=statement)
    return replace(entity, sums=(*entity.sums, total))
