"""Ways from a record to others, both along references and back."""

from collections.abc import Iterable

from ..logical import TENANT, Entity, Model, Reference
from ..relational.names import Columns
from ..relational.schema import ForeignKey, Table
from .base import Target
from .records import Relation

_PARENT, _CHILDREN = "parent", "children"


class Relations:
    """Finds the ways between the records of a model.

    Args:
        model: The model.
        names: The names of its columns.
        tables: By entity.
        target: What names the ways.
    """

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
        both = (ends, ends[::-1])
        if ends[0].target == ends[1].target or any(self._taken(end.target, other.target) for end, other in both):
            return
        for end, other in both:
            self.found[end.target].append(
                Relation(
                    name=self.target.property_name(other.target),
                    kind="many_to_many",
                    target=other.target,
                    reference=end,
                    columns=self.names.all(entity.name, tuple(end.own)),
                    target_columns=self.names.all(entity.name, tuple(other.own)),
                    inverse=self.target.property_name(end.target),
                    through=entity.name,
                )
            )

    def _taken(self, entity: str, target: str) -> bool:
        """Whether another way from an entity has the name that one to this target would have."""
        return self.target.property_name(target) in {relation.name for relation in self.found[entity]}

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
