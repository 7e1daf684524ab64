"""Fields. The kind is chosen before anything is validated, so that one mistake gives one error."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from ..errors import suggest
from ..types import PLAIN_TYPES, TYPES
from .base import Expression, Label, Name, Scalar, Spec, Text

OnDelete = Literal["restrict", "cascade", "set_null"]


class BaseField(Spec):
    """What every field may say."""

    purpose: Text | None = Field(None, description="What the value means, where its name does not say it.")
    optional: bool = Field(False, description="The value may be missing. Fields are required unless they say this.")
    pii: Literal["personal", "sensitive"] | None = Field(
        None, description="Personal data; `sensitive` is masked in the audit log."
    )
    immutable: bool = Field(False, description="Set once, refused by the database afterwards.")
    was: Name | None = Field(None, description="The name before a rename.")
    backfill: Scalar | list[str] | dict[str, Any] = Field(
        None, description="What rows get that have no value, or none that is allowed, when the field changes."
    )
    backfill_from: Expression | None = Field(None, description="The same, computed from other fields of the row.")

    @model_validator(mode="after")
    def _one_backfill(self) -> "BaseField":
        if self.backfill is not None and self.backfill_from is not None:
            raise _problem("give `backfill` or `backfill_from`, not both", "backfill_from")
        for key in ("generated", "identity", "total"):
            if getattr(self, key, None) and (self.backfill is not None or self.backfill_from is not None):
                raise _problem(f"`{key}` makes the values, so there is nothing to fill", "backfill")
        return self


class TypedField(BaseField):
    """A field with a value of its own."""

    default: Scalar | list[str] | dict[str, Any] = Field(
        None, description="Value when none is given. `now` for a date or timestamp, `generated` for a uuid."
    )
    generated: Expression | None = Field(None, description="Computed from other fields by the database, and stored.")


class PlainField(TypedField):
    """A type without parameters."""

    type: Literal[PLAIN_TYPES]


class StringField(TypedField):
    """Text of limited length."""

    type: Literal["string"]
    length: Annotated[int, Field(ge=1, le=10_000)] = Field(255, description="In characters.")


class Total(Spec):
    """A value that the database keeps from the rows of another entity that refer to this one."""

    of: Name = Field(description="The entity whose rows count.")
    sum: Name | None = Field(None, description="The field of these rows to add up; without it they are counted.")
    where: Expression | None = Field(None, description="Which of these rows count; all if not given.")
    via: Name | Annotated[list[Name], Field(min_length=2, max_length=16)] | None = Field(
        None, description="The reference by which they refer to this one; needed where there are several."
    )


class NumberField(TypedField):
    """A number, which may be a total."""

    total: Total | None = Field(None, description="Kept by the database from another entity's rows.")

    @model_validator(mode="after")
    def _total_stands_alone(self) -> "NumberField":
        if self.total is not None:
            for key in ("default", "generated", "immutable", "optional", "identity"):
                value = getattr(self, key, None)
                if value is not None and value is not False:
                    raise _problem(f"a total begins with 0 and is kept by the database, so it has no `{key}`", key)
        return self


class WholeNumberField(NumberField):
    """A whole number of 32 or 64 bits."""

    type: Literal["integer", "bigint"]
    identity: bool = Field(False, description="Numbered by the database; for a bigint that is the key.")


class DecimalField(NumberField):
    """An exact number with a fixed number of digits after the point."""

    type: Literal["decimal"]
    precision: Annotated[int, Field(ge=1, le=38)] = Field(description="Digits in all.")
    scale: Annotated[int, Field(ge=0, le=30)] = Field(description="Digits after the point.")

    @model_validator(mode="after")
    def _scale_fits(self) -> "DecimalField":
        if self.scale > self.precision:
            raise _problem(f"`scale` {self.scale} is more than `precision` {self.precision}", "scale")
        return self


class MoneyField(NumberField):
    """An amount in minor units, stored as bigint in `<field>_minor`."""

    type: Literal["money"]


class JsonField(TypedField):
    """An open structure."""

    type: Literal["json"]
    shape: Literal["object", "list"] = "object"


class StringListField(TypedField):
    """A list of texts."""

    type: Literal["string_list"]
    of: Annotated[list[Label], Field(min_length=1, max_length=200)] | None = Field(
        None, description="The texts that there are; any if not given."
    )


class EnumField(TypedField):
    """One of a list of words."""

    enum: Annotated[list[Label], Field(min_length=1, max_length=200)]
    renamed: dict[Label, Label] = Field({}, description="Values that have another word now: old to new.")

    @model_validator(mode="after")
    def _renamed_values_exist(self) -> "EnumField":
        for old, new in self.renamed.items():
            if new not in self.enum:
                message = f"'{old}' became '{new}', which is no value of the enum.{suggest(new, self.enum)}"
                raise _problem(message, "renamed")
            if old in self.enum:
                raise _problem(f"'{old}' is a value still, so it was not renamed", "renamed")
        return self


class ReferenceField(BaseField):
    """A reference to another entity; the column is `<field>_<key of the target>`, as in `requester_id`."""

    references: Name
    on_delete: OnDelete = Field("restrict", description="What happens to this row when the other one is deleted.")


_KINDS = {
    "string": StringField,
    "integer": WholeNumberField,
    "bigint": WholeNumberField,
    "decimal": DecimalField,
    "money": MoneyField,
    "json": JsonField,
    "string_list": StringListField,
    "enum": EnumField,
    "reference": ReferenceField,
    "plain": PlainField,
}
_TOTALS = ("integer", "bigint", "money", "decimal")


def _problem(message: str, key: str = "type") -> PydanticCustomError:
    return PydanticCustomError("field", "{problem}", {"problem": message, "key": key})


def _normalise(data: Any) -> Any:
    """Turn the short form `body: text` into the long one and refuse what has no kind, or two."""
    if isinstance(data, str):
        data = {"type": data}
    if not isinstance(data, dict):
        raise _problem("a field is a type, or a mapping with `type`, `enum` or `references`", "")
    given = [key for key in ("type", "enum", "references") if key in data]
    if len(given) > 1:
        raise _problem(f"a field has either `{given[0]}` or `{given[1]}`, not both", given[1])
    if not given:
        misspelt = next((key for key in data if suggest(key, ("type", "enum", "references")).startswith(" Did")), None)
        hint = f"unknown key '{misspelt}'.{suggest(misspelt, ('type', 'enum', 'references'))}" if misspelt else ""
        raise _problem(hint or "a field needs `type`, `enum` or `references`", misspelt or "")
    if (given == ["type"] and data["type"] not in TYPES) or data.get("type") == "enum":
        if data["type"] == "enum":
            raise _problem("an enum is written `{enum: [first, second]}`")
        raise _problem(f"unknown type '{data['type']}'.{suggest(str(data['type']), TYPES)}")
    if "total" in data and data.get("type") not in _TOTALS:
        raise _problem(f"a total is of the type {', '.join(_TOTALS[:-1])} or {_TOTALS[-1]}", "total")
    return data


def _kind(data: Any) -> str:
    if not isinstance(data, dict):
        return next(key for key, kind in _KINDS.items() if isinstance(data, kind))
    if "references" in data:
        return "reference"
    return "enum" if "enum" in data else data["type"] if data["type"] in _KINDS else "plain"


FieldSpec = Annotated[
    Annotated[StringField, Tag("string")]
    | Annotated[WholeNumberField, Tag("integer")]
    | Annotated[WholeNumberField, Tag("bigint")]
    | Annotated[DecimalField, Tag("decimal")]
    | Annotated[MoneyField, Tag("money")]
    | Annotated[JsonField, Tag("json")]
    | Annotated[StringListField, Tag("string_list")]
    | Annotated[EnumField, Tag("enum")]
    | Annotated[ReferenceField, Tag("reference")]
    | Annotated[PlainField, Tag("plain")],
    Discriminator(_kind),
    BeforeValidator(_normalise),
]
