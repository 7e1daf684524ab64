"""The fields of an entity: what was written, in that order, and what comes by itself."""

from dataclasses import replace
from typing import Any

from ..expressions import Expression, ExpressionError, category, field_names, may_be_null, parse
from ..load import Source
from ..logical import GENERATED, NOW, Field
from ..spec.fields import BaseField, DecimalField, EnumField, JsonField, ReferenceField, StringField, StringListField
from ..types import Type
from ..values import read_value
from .drafts import Draft

PATH = Type("string", length=1000)
"""Of a row in a tree: short enough for an index."""
KEY_TYPES = {"uuidv7": Type("uuid"), "uuidv4": Type("uuid"), "bigint": Type("bigint")}


def build_fields(draft: Draft, primary_key: str) -> tuple[dict[str, Field], dict[str, Source]]:
    """Return the fields in the order of the table, and where each was written.

    The type of a reference is still open (`Type("reference")`); `references.py` fills it in.
    """
    entity = draft.entity
    before, after = _automatic(draft, primary_key)
    reserved = {item.name for item in (*before, *after)}
    if len(reserved) < len(before) + len(after):
        raise draft.source.error("`path` and `depth` need names that nothing else has", "tree")
    fields: dict[str, Field] = {item.name: item for item in before}
    sources: dict[str, Source] = {}
    for part, source in draft.parts:
        for name, spec in part.fields.items():
            place = source.at("fields", name)
            if name in reserved:
                raise place.error("comes by itself; choose another name, or leave it out")
            if name in fields:
                raise place.error("is defined already; a field cannot be redefined")
            fields[name] = _field(name, spec, place, primary_key)
            sources[name] = place
    if not sources:
        raise draft.source.error("has no fields", "fields")
    for name in entity.key or ():
        if name in fields and fields[name].optional:
            raise draft.source.error(f"'{name}' is part of the key and cannot be optional", "key")
    fields |= {item.name: item for item in after}
    _add_generated(fields, sources, draft)
    _add_backfills(fields, sources, draft)
    return fields, sources


def _automatic(draft: Draft, primary_key: str) -> tuple[list[Field], list[Field]]:
    """Return what comes before and after the written fields."""
    traits, entity = draft.entity.traits, draft.entity
    before, after = [], []
    if entity.key is None:
        identity = primary_key == "bigint"
        default = None if identity else GENERATED
        before.append(Field(name="id", type=KEY_TYPES[primary_key], default=default, identity=identity, automatic=True))
    timestamp = Type("timestamp")
    if (tree := entity.tree) is not None:
        named = (part.fields.get(tree.name) for part, _ in draft.parts)
        pii = next((spec.pii for spec in named if spec), None)
        purpose = f"The `{tree.name}` of each row from the top down to this one, between slashes."
        after.append(Field(name=tree.path, type=PATH, automatic=True, kept=True, pii=pii, purpose=purpose))
        purpose = "How many rows lie above this one."
        after.append(Field(name=tree.depth, type=Type("integer"), automatic=True, kept=True, purpose=purpose))
    if "authored" in traits:
        for name in ("created_by", "updated_by"):
            after.append(Field(name=name, type=Type("reference"), optional=True, references="users", automatic=True))
    if "versioned" in traits:
        purpose = "Increases with every update, so that a writer can see that it was late."
        after.append(Field(name="lock_version", type=Type("integer"), default=0, automatic=True, purpose=purpose))
    if entity.timestamps:
        after.append(Field(name="created_at", type=timestamp, default=NOW, automatic=True))
        if "append_only" not in traits and not _is_join(draft):
            after.append(Field(name="updated_at", type=timestamp, default=NOW, automatic=True))
    if "soft_delete" in traits:
        purpose = "When the row was deleted; it is kept until it is purged."
        after.append(Field(name="deleted_at", type=timestamp, optional=True, automatic=True, purpose=purpose))
    return before, after


def _is_join(draft: Draft) -> bool:
    """Whether the key is all there is, as in a join table: rows are then inserted and deleted, never updated."""
    return {name for part, _ in draft.parts for name in part.fields} == set(draft.entity.key or ())


def _field(name: str, spec: BaseField, source: Source, primary_key: str) -> Field:
    common = {
        "name": name,
        "optional": spec.optional,
        "pii": spec.pii,
        "immutable": spec.immutable,
        "purpose": spec.purpose,
        "was": spec.was,
        "renamed": tuple(getattr(spec, "renamed", {}).items()),
    }
    if isinstance(spec, ReferenceField):
        if name.endswith("_id"):
            raise source.error(f"a reference is named without _id; call it '{name.removesuffix('_id')}'")
        if not isinstance(spec.backfill, str | int | None):
            raise source.error("names a row by one value", "backfill")
        return Field(**common, type=Type("reference"), references=spec.references, backfill=spec.backfill)
    kind = KEY_TYPES[primary_key] if getattr(spec, "type", None) == "key" else _type(spec)
    if kind.name == "money" and name.endswith("_minor"):
        raise source.error(f"money is named without _minor; call it '{name.removesuffix('_minor')}'")
    if len(set(kind.values)) < len(kind.values):
        key = "enum" if kind.name == "enum" else "of"
        raise source.error(f"a value stands in `{key}` twice", key)
    identity = getattr(spec, "identity", False)
    if identity and kind.name != "bigint":
        raise source.error("only a bigint can be an identity", "identity")
    if (identity or spec.generated) and spec.default is not None:
        raise source.error("has a default beside a value that the database makes", "default")
    if spec.immutable and getattr(spec, "generated", None):
        raise source.error("a generated field follows its expression, so it cannot be immutable", "immutable")
    if getattr(spec, "total", None):
        return Field(**common, type=kind, default=0, kept=True)
    default, backfill = (_value(kind, getattr(spec, key), source, key) for key in ("default", "backfill"))
    return Field(**common, type=kind, identity=identity, default=default, backfill=backfill)


def _type(spec: BaseField) -> Type:
    match spec:
        case EnumField():
            return Type("enum", length=max(32, *map(len, spec.enum)), values=tuple(spec.enum))
        case StringField():
            return Type("string", length=spec.length)
        case DecimalField():
            return Type("decimal", precision=spec.precision, scale=spec.scale)
        case JsonField():
            return Type("json", shape=spec.shape)
        case StringListField():
            return Type("string_list", values=tuple(spec.of or ()))
    return Type(spec.type)


def _value(kind: Type, value: Any, source: Source, key: str) -> Any:
    marker = {"date": NOW, "timestamp": NOW, "uuid": GENERATED}.get(kind.name)
    if value is None or (marker is not None and value == marker):
        return value
    if key == "default" and kind.name in ("bytes", "period"):
        raise source.error(f"a {kind.name} has no default", key)
    try:
        return read_value(kind, value)
    except ValueError as error:
        raise source.error(str(error), key) from None


def _add_generated(fields: dict[str, Field], sources: dict[str, Source], draft: Draft) -> None:
    """Parse the expressions of generated fields; a missing input makes the result missing."""
    written = {name: spec for part, _ in draft.parts for name, spec in part.fields.items()}
    inputs = [name for name, item in fields.items() if not getattr(written.get(name), "generated", None)]
    for name, spec in written.items():
        if text := getattr(spec, "generated", None):
            place = sources[name].at("generated")
            expression = _computed(text, fields[name].type, inputs, fields, place)
            if not field_names(expression):
                raise place.error("names no field, so it is the same in every row; use `default`")
            missing = {key for key in inputs if fields[key].optional}
            optional = fields[name].optional or may_be_null(expression, missing)
            fields[name] = replace(fields[name], generated=expression, optional=optional)


def _add_backfills(fields: dict[str, Field], sources: dict[str, Source], draft: Draft) -> None:
    for name, spec in ((name, spec) for part, _ in draft.parts for name, spec in part.fields.items()):
        if spec.backfill_from:
            inputs = [item for item in fields if item != name and fields[item].generated is None]
            place = sources[name].at("backfill_from")
            expression = _computed(spec.backfill_from, fields[name].type, inputs, fields, place)
            fields[name] = replace(fields[name], backfill_from=expression)


def _computed(text: str, kind: Type, inputs: list[str], fields: dict[str, Field], place: Source) -> Expression:
    """Parse an expression that gives a value of the type."""
    try:
        expression = parse(text, inputs)
        found = category(expression, {key: item.type for key, item in fields.items()})
    except ExpressionError as error:
        raise place.error(str(error)) from None
    if found not in (kind.category, "any") and (found, kind.category) != ("string", "text"):
        raise place.error(f"gives a {found}, not a {kind.category}")
    return expression
