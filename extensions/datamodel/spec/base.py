"""What every model of a file shares: unknown keys are errors with a suggestion, names and texts have one form."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from ..errors import suggest


class Spec(BaseModel):
    """A mapping in a file. Its keys are the class's fields, nothing else."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=True, defer_build=True)

    @model_validator(mode="before")
    @classmethod
    def _refuse_unknown_keys(cls, data: Any) -> Any:
        if isinstance(data, dict) and cls.model_config.get("extra") == "forbid":
            known = [field.alias or name for name, field in cls.model_fields.items()]
            for key in data:
                if key not in known:
                    raise PydanticCustomError(
                        "unknown_key",
                        "{problem}",
                        {"problem": f"unknown key '{key}'.{suggest(key, known)}", "key": key},
                    )
        return data


def _name(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", value):
        raise PydanticCustomError(
            "name",
            "{problem}",
            {"problem": f"'{value}' is no name; use lower-case letters, digits and _, beginning with a letter"},
        )
    return value


def shaped(pattern: str, example: str) -> Any:
    """Return a text of this form; the example says it to people, the pattern to editors."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError("name", "{problem}", {"problem": f"'{value}' does not have the form `{example}`"})
        return value

    return Annotated[str, Field(json_schema_extra={"pattern": f"^{pattern}$"}), AfterValidator(check)]


Name = Annotated[str, Field(max_length=200, json_schema_extra={"pattern": "^[a-z][a-z0-9_]*$"}), AfterValidator(_name)]
"""Of an entity, a field, a check ...: snake_case, safe in every language that we render."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
"""Prose; any character that a database can store."""

Expression = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
"""A condition or value over the entity's own fields; see the notation reference."""

Label = Annotated[str, StringConstraints(min_length=1, max_length=120)]
"""A value of an enum, or a state."""

Scalar = str | int | float | bool | None
