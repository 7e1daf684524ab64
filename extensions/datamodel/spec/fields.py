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


class WholeNumberField(TypedField):
    """A whole number of 32 or 64 bits."""

    type: Literal["integer", "bigint"]
    identity: bool = Field(False, description="Numbered by the database; for a bigint that is the key.")


class DecimalField(TypedField):
    """An exact number with a fixed number of digits after the point."""

    type: Literal["decimal"]
    precision: Annotated[int, Field(ge=1, le=38)] = Field(description="Digits in all.")
    scale: Annotated[int, Field(ge=0, le=30)] = Field(description="Digits after the point.")

    @model_validator(mode="after")
    def _scale_fits(self) -> "DecimalField":
        if self.scale > self.precision:
            raise _problem(f"`scale` {self.scale} is more than `precision` {self.precision}", "scale")
        return self


class MoneyField(TypedField):
    """An amount in minor units, stored as bigint in `<field>_minor`."""

    type: Literal["money"]


class JsonField(TypedField):
    """An open structure."""

    type: Literal["json"]
    shape: Literal["object", "list"] = "object"


class EnumField(TypedField):
    """One of a list of words."""

    enum: Annotated[list[Label], Field(min_length=1, max_length=200)]


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
    "enum": EnumField,
    "reference": ReferenceField,
    "plain": PlainField,
}


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
    | Annotated[EnumField, Tag("enum")]
    | Annotated[ReferenceField, Tag("reference")]
    | Annotated[PlainField, Tag("plain")],
    Discriminator(_kind),
    BeforeValidator(_normalise),
]
