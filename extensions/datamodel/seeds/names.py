"""What people call a row where another one refers to it."""

from typing import Any

from ..errors import suggest
from ..logical import TENANT, Entity
from .rules import Row
from .table import Table
from .values import fitted


class Names:
    """Finds rows by a unique field of their own, by their key, or by several fields.

    Args:
        tables: Entity to its rows, by now or later.
    """

    def __init__(self, tables: dict[str, Table]) -> None:
        self._tables = tables

    def find(self, target: str, value: Any, tenant: Any = None, above: tuple[str, ...] = ()) -> Row | None:
        """Return the row of an entity that a value names, among those of the tenant if one is given."""
        table = self._tables[target]
        if isinstance(value, dict):
            return self._find_by(table, value, tenant)
        above = (*above, target)  # An entity that refers to itself, or back, would be asked for ever.
        names = (fields[0] for fields in table.natural_fields if len(fields) == 1)
        names = (name for name in names if table.entity.fields[name].references not in above)
        found = (self._find_by(table, {name: value}, tenant, above) for name in names)
        return next((row for row in found if row is not None), None)

    def _find_by(self, table: Table, values: Row, tenant: Any, above: tuple[str, ...] = ()) -> Row | None:
        """Return the row that has these values; None if there is none, or no such field."""
        found: dict[str, Any] = {}
        for name, value in values.items():
            field = table.entity.fields.get(name)
            if field is not None and field.references:
                row = self.find(field.references, value, tenant, above)
                found[name] = row and row[self._tables[field.references].entity.key[-1]]
            else:
                found[name] = field and fitted(field.type, value)
        if tenant is not None and _is_tenants(table.entity):
            found.setdefault(TENANT, tenant)
        return None if None in found.values() else table.find(tuple(found), found.values())

    def unknown(self, target: str, value: Any) -> str:
        """Return that no row has this name, and which names there are."""
        table = self._tables[target]
        fields, *_ = table.natural_fields
        if len(fields) == 1:
            known = [row[fields[0]] for row in table.rows if row[fields[0]] is not None]
            hint = suggest(str(value), known)
        else:
            hint = f" Say what tells it apart: {{{', '.join(f'{name}: ...' for name in fields)}}}"
        return f"no row of '{target}' is named '{value}'.{hint}"


def _is_tenants(entity: Entity) -> bool:
    return entity.scope == TENANT and TENANT in entity.fields
