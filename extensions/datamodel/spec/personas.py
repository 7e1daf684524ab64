"""`01-foundation/user-personas.yaml`: who uses the service, and what each may do."""

from typing import Annotated, Literal

from pydantic import Field

from .base import Name, Spec, Text

Action = Literal["create", "read", "update", "delete"]


class Access(Spec):
    """What a persona may do with the rows of an entity."""

    actions: Annotated[list[Action], Field(min_length=1)]
    scope: Literal["all", "own"] = Field(
        "all", description="own: only rows that belong to the user, by the entity's `owner`."
    )


class Persona(Spec):
    """A kind of user. Becomes a role with permissions."""

    id: Name
    name: Text
    role: Name
    description: Text | None = None
    goals: list[Text] = []
    frustrations: list[Text] = []
    access: dict[Name, Access] = {}


class Personas(Spec):
    """The file `01-foundation/user-personas.yaml`."""

    personas: list[Persona]
