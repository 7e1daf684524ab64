"""From the model and its schema to records, in the words of a target."""

from collections.abc import Iterable

from ..dialects import Dialect
from ..errors import SpecificationError
from ..logical import Entity, Field, Model
from ..relational import Schema
from ..relational.names import Columns
from ..relational.schema import Column, Table
from .base import Target
from .queries import query_functions
from .records import Property, Record, Relation
from .relations import Relations


def build_records(model: Model, schema: Schema, dialect: Dialect, target: Target) -> dict[str, Record]:
    """Return the records of a model by entity.

    Raises:
        SpecificationError: Two things of a record would get one name in the target's language.
    """
    names = Columns(model)
    tables = {name: schema.tables[names.table(name)] for name in model.entities}
    relations = Relations(model, names, tables, target).all()
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
