"""Personas: each becomes a role, its access becomes permissions and grants, as rows of reference data."""

from collections.abc import Collection
from dataclasses import replace

from ..errors import suggest
from ..load import Document, Source
from ..logical import Entity
from ..spec import Personas, validate

_TABLES = ("roles", "permissions", "role_permissions")


def apply_personas(document: Document | None, entities: dict[str, Entity], off: Collection[str]) -> None:
    """Add the rows to roles, permissions and role_permissions, in place; entities of modules that are off need none.

    Raises:
        SpecificationError: An entity is unknown, a persona exists twice, or `scope: own` meets an entity without owner.
    """
    if document is None:
        return
    source = Source(document, ("personas",))
    if missing := [name for name in _TABLES if name not in entities]:
        raise source.error(f"personas need the entity '{missing[0]}', which this model does not have")
    present = {name: {_natural_key(name, row) for row in entities[name].rows} for name in _TABLES}
    added: dict[str, list[dict]] = {name: [] for name in _TABLES}

    def add(table: str, row: dict) -> None:
        key = _natural_key(table, row)
        if key not in present[table]:
            present[table].add(key)
            added[table].append(row)

    seen: set[str] = set()
    for index, persona in enumerate(validate(document, Personas).personas):
        place = source.at(index)
        if persona.id in seen:
            raise place.error(f"the id '{persona.id}' is used already", "id")
        seen.add(persona.id)
        add("roles", {"code": persona.role, "name": _title(persona.role), "is_system": True})
        for name, access in persona.access.items():
            if name in off:
                continue
            if name not in entities:
                raise place.error(f"there is no entity '{name}'.{suggest(name, entities)}", "access", name)
            if access.scope == "own" and entities[name].owner is None:
                raise place.error(f"`scope: own` needs an `owner` in the entity '{name}'", "access", name, "scope")
            for action in access.actions:
                code = f"{name}:{action}{'_own' if access.scope == 'own' else ''}"
                whose = " that belong to the user" if access.scope == "own" else ""
                description = f"{action.capitalize()} {name.replace('_', ' ')}{whose}."
                add("permissions", {"code": code, "description": description})
                add("role_permissions", {"role": persona.role, "permission": code})
    for name, rows in added.items():
        entities[name] = replace(entities[name], rows=(*entities[name].rows, *rows))


def _natural_key(table: str, row: dict) -> tuple:
    return (row["role"], row["permission"]) if table == "role_permissions" else (row["code"],)


def _title(code: str) -> str:
    return code.replace("_", " ").capitalize()
