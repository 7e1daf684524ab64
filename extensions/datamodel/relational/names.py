"""The names that fields get as columns."""

from ..errors import SpecificationError
from ..logical import TENANT, Entity, Model, NoOverlap, Reference
from ..naming import fit


class Columns:
    """Field to column, for every entity of a model.

    Raises:
        SpecificationError: Two entities or two fields would get one name.
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self._columns: dict[str, dict[str, str]] = {}
        self._tables: dict[str, str] = {}
        for entity in model.entities.values():
            self._tables[entity.name] = _distinct(fit(entity.name), self._tables, entity, "table")
        for entity in model.entities.values():
            self.of(entity.name)

    def table(self, entity: str) -> str:
        """Return the name of an entity's table."""
        return self._tables[entity]

    def of(self, entity: str) -> dict[str, str]:
        """Return the columns of an entity by field."""
        if entity not in self._columns:
            columns: dict[str, str] = {}
            for name in self.model.entities[entity].fields:
                columns[name] = _distinct(
                    self._column(entity, name), columns, self.model.entities[entity], "column", name
                )
            self._columns[entity] = columns
        return self._columns[entity]

    def all(self, entity: str, fields: tuple[str, ...]) -> tuple[str, ...]:
        """Return the columns of several fields."""
        columns = self.of(entity)
        return tuple(columns[name] for name in fields)

    def called(self, entity: str, item: Reference | NoOverlap) -> tuple[str, ...]:
        """Return what a reference or a no_overlap is called in the names of constraints and triggers."""
        given = item.label if isinstance(item, Reference) else item.name
        fields = item.fields if isinstance(item, Reference) else (*item.per, item.period)
        return (given,) if given else self.all(entity, fields)

    def _column(self, entity: str, name: str) -> str:
        field = self.model.entities[entity].fields[name]
        if field.references:
            return fit(reference_column(name, self._key_column(field.references)))
        return fit(f"{name}_minor" if field.type.name == "money" else name)

    def _key_column(self, entity: str) -> str:
        (key,) = (name for name in self.model.entities[entity].key if name != TENANT)
        return self._column(entity, key)


def reference_column(name: str, key: str) -> str:
    """Return `requester_id` for `requester`; `created_by` says by itself that it points to somebody."""
    return name if name.endswith("_by") else f"{name}_{key}"


def _distinct(name: str, taken: dict[str, str], entity: Entity, kind: str, field: str | None = None) -> str:
    for other, existing in taken.items():
        if existing == name:
            what = f"'{field or entity.name}' and '{other}' would both become the {kind} '{name}'; rename one"
            error: SpecificationError = entity.source.error(what)
            raise error
    return name
