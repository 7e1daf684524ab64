"""What people write: one pydantic model per kind of file, the JSON Schemas made from them, and validation."""

from .feature import Additions, Entity, Examples, Feature, Pattern, Preset
from .personas import Persona, Personas
from .rules import BusinessRules, Rule
from .stack import TechStack
from .validate import validate

KINDS = {
    "feature": Feature,
    "business-rules": BusinessRules,
    "user-personas": Personas,
    "tech-stack": TechStack,
}
"""Name of the published JSON Schema to the model it is made from."""

__all__ = [
    "KINDS",
    "Additions",
    "BusinessRules",
    "Entity",
    "Examples",
    "Feature",
    "Pattern",
    "Persona",
    "Personas",
    "Preset",
    "Rule",
    "TechStack",
    "validate",
]
