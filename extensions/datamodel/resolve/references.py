"""References: every one gets its target's key, and thereby its type."""

from dataclasses import replace

from ..errors import suggest
from ..load import Source
from ..logical import Field, Reference
from ..naming import singular
from ..spec import Entity
from .drafts import Draft, Drafts


class References:
    """Resolves references between the entities of a project.

    Args:
        drafts: All entities as written.
        fields: Entity to its fields; the types of references are filled in here.
        sources: Entity to where each of its fields was written.
    """

    def __init__(
        self, drafts: Drafts, fields: dict[str, dict[str, Field]], sources: dict[str, dict[str, Source]]
    ) -> None:
        self.drafts, self.fields, self.sources = drafts, fields, sources

    def key(self, entity: str) -> tuple[str, ...]:
        """Return the names of the key fields."""
        return tuple(self.drafts.entities[entity].entity.key or ("id",))

    def resolve(self) -> dict[str, tuple[Reference, ...]]:
        """Return each entity's references, those of single fields first, in the order of the fields."""
        for entity in self.fields:
            for name in self.key(entity):
                if name not in self.fields[entity]:
                    source = self.drafts.entities[entity].source
                    raise source.error(f"unknown field '{name}'.{suggest(name, self.fields[entity])}", "key")
        for entity, fields in self.fields.items():
            for name, field in fields.items():
                if field.references:
                    self._fill(entity, name, ())
        found = {entity: (*self._single(entity), *self._composite(entity)) for entity in self.fields}
        return {
            entity: tuple(replace(item, implied=self._implied(item, entity, found)) for item in references)
            for entity, references in found.items()
        }

    def _implied(self, reference: Reference, entity: str, found: dict[str, tuple[Reference, ...]]) -> bool:
        """Return whether a longer reference, complete when this one is, says the same: by itself or by its target."""
        for other in found[entity]:
            theirs = dict(zip(other.fields, other.match, strict=True))
            rest = set(other.fields) - set(reference.fields)
            if not rest or set(reference.fields) - set(other.fields) or other.on_delete != reference.on_delete:
                continue
            if any(self.fields[entity][name].optional for name in rest):
                continue
            fields = tuple(theirs[name] for name in reference.fields)
            if (other.target, fields) == (reference.target, reference.match):
                return True
            if replace(reference, fields=fields) in found[other.target]:
                return True
        return False

    def _place(self, entity: str, name: str) -> Source:
        return self.sources[entity].get(name) or self.drafts.entities[entity].source

    def _known(self, target: str, source: Source, *steps: str | int) -> None:
        if target in self.fields:
            return
        if target in self.drafts.off:
            module = self.drafts.off[target]
            raise source.error(f"'{target}' belongs to the module '{module}', which is off", *steps)
        raise source.error(f"there is no entity '{target}'.{suggest(target, self.fields)}", *steps)

    def _fill(self, entity: str, name: str, seen: tuple[tuple[str, str], ...]) -> Field:
        """Give a reference the type of its target's key, following keys that are references themselves."""
        field = self.fields[entity][name]
        if field.references is None or field.type.name != "reference":
            return field
        source = self._place(entity, name)
        if (entity, name) in seen:
            raise source.error("is a key that refers to itself; give one of the entities a key of its own")
        self._known(field.references, source, "references")
        key = self.key(field.references)
        if len(key) > 1:
            listed = ", ".join(key)
            raise source.error(
                f"'{field.references}' has a key of several fields ({listed}); use the entity's `references` list"
            )
        target = self._fill(field.references, key[0], (*seen, (entity, name)))
        self.fields[entity][name] = replace(field, type=target.type)
        return self.fields[entity][name]

    def _single(self, entity: str) -> list[Reference]:
        written = {name: spec for part, _ in self.drafts.entities[entity].parts for name, spec in part.fields.items()}
        result = []
        for name, field in self.fields[entity].items():
            if field.references:
                on_delete = written[name].on_delete if name in written else "set_null"
                self._check_on_delete(entity, [name], on_delete, self._place(entity, name))
                result.append(
                    Reference(
                        fields=(name,), target=field.references, match=self.key(field.references), on_delete=on_delete
                    )
                )
        return result

    def _composite(self, entity: str) -> list[Reference]:
        result = []
        for part, source in self.drafts.entities[entity].parts:
            for index, spec in enumerate(part.references):
                place = source.at("references", index)
                self._known(spec.to, place, "to")
                match = tuple(spec.match or self.key(spec.to))
                if len(match) != len(spec.fields):
                    raise place.error(f"matches {len(spec.fields)} fields with {len(match)}")
                for names, owner in ((spec.fields, entity), (match, spec.to)):
                    for name in names:
                        if name not in self.fields[owner]:
                            raise place.error(f"'{owner}' has no field '{name}'.{suggest(name, self.fields[owner])}")
                for mine, theirs in zip(spec.fields, match, strict=True):
                    if self.fields[entity][mine].kept:
                        raise place.error(f"'{mine}' is kept by the database and cannot refer to a row")
                    if self.fields[entity][mine].type != self.fields[spec.to][theirs].type:
                        raise place.error(f"'{mine}' has another type than '{spec.to}.{theirs}'")
                self._check_on_delete(entity, spec.fields, spec.on_delete, place)
                if match != self.key(spec.to) and "soft_delete" in self.drafts.entities[spec.to].entity.traits:
                    raise place.error(f"'{spec.to}' is soft-deleted, so only its key is unique in all rows; match that")
                if not self._unique(spec.to, match):
                    raise place.error(f"({', '.join(match)}) is not unique in '{spec.to}'; add it to its `unique`")
                result.append(
                    Reference(
                        fields=tuple(spec.fields),
                        target=spec.to,
                        match=match,
                        on_delete=spec.on_delete,
                        label=spec.name,
                    )
                )
        return result

    def _check_on_delete(self, entity: str, names: list[str], on_delete: str, source: Source) -> None:
        """Refuse what the engine could not do to the rows that refer to a deleted one."""
        fields = [self.fields[entity][name] for name in names]
        if on_delete == "restrict":
            return
        if "append_only" in self.drafts.entities[entity].entity.traits:
            raise source.error("append_only rows never change, so their parents stay; use restrict", "on_delete")
        if on_delete == "set_null" and not any(field.optional for field in fields):
            raise source.error("set_null needs an optional field; add `optional: true`", "on_delete")
        if on_delete == "set_null" and any(field.generated is not None for field in fields):
            raise source.error("set_null cannot empty a generated field; use restrict or cascade", "on_delete")

    def _unique(self, target: str, match: tuple[str, ...]) -> bool:
        if match == self.key(target):
            return True
        draft = self.drafts.entities[target]
        lists = [item for part, _ in draft.parts for item in part.unique]
        whole = (item if isinstance(item, list) else item.fields for item in lists if not getattr(item, "where", None))
        return list(match) in whole


def join_drafts(drafts: Drafts) -> list[Draft]:
    """Return the join tables that `links` ask for."""
    result = []
    for draft in drafts.entities.values():
        for part, source in draft.parts:
            for name, link in part.links.items():
                place = source.at("links", name)
                if link.to not in drafts.entities:
                    if link.to in drafts.off:
                        raise place.error(f"'{link.to}' belongs to the module '{drafts.off[link.to]}', which is off")
                    raise place.error(f"there is no entity '{link.to}'.{suggest(link.to, drafts.entities)}", "to")
                one = draft.entity.singular or singular(draft.name)
                other = drafts.entities[name].entity.singular if name in drafts.entities else None
                other = other or singular(name)
                if one == other:
                    raise place.error("needs a name that differs from the entity's own, for example `related`")
                was_one = singular(draft.entity.was) if draft.entity.was else one
                named = drafts.entities[name].entity.was if name in drafts.entities else None
                was_name, was_other = (named, singular(named)) if named else (name, other)
                entity = Entity.model_validate(
                    {
                        "purpose": link.purpose or f"Which {words(name)} belong to which {words(draft.name)}.",
                        "key": [one, other],
                        "scope": draft.entity.scope,
                        "was": f"{was_one}_{was_name}" if (was_one, was_name) != (one, name) else None,
                        "fields": {
                            one: {"references": draft.name, "on_delete": "cascade", **_was(was_one, one)},
                            other: {"references": link.to, "on_delete": "cascade", **_was(was_other, other)},
                        },
                    }
                )
                joined = Draft(f"{one}_{name}", entity, place, draft.feature, draft.position, draft.module)
                joined.parts.append((entity, place))
                result.append(joined)
    return result


def _was(before: str, name: str) -> dict[str, str]:
    return {} if before == name else {"was": before}


def words(name: str) -> str:
    """Return a name as prose."""
    return name.replace("_", " ")
