"""The published JSON Schemas, made from the models, for editors to complete and check."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from ..types import PLAIN_TYPES, TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(name: str, model: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of one kind of file."""
    schema = model.model_json_schema(schema_generator=_Generator)
    return {"$schema": DIALECT, "title": f"Groundplan {name}", **{k: v for k, v in schema.items() if k != "title"}}


class _Generator(GenerateJsonSchema):
    def tagged_union_schema(self, schema: Any) -> Any:
        """A field may also be the bare name of a type."""
        result = super().tagged_union_schema(schema)
        if "decimal" in schema["choices"]:
            short = [
                name
                for name in TYPES
                if name in PLAIN_TYPES or name in ("string", "integer", "bigint", "money", "json", "string_list")
            ]
            result = {"anyOf": [{"enum": short}, {"oneOf": _distinct(result["oneOf"])}]}
        return result


def _distinct(items: list[Any]) -> list[Any]:
    return [item for index, item in enumerate(items) if item not in items[:index]]
