"""The app, `models.django` in INSTALLED_APPS."""

from typing import Any

from django.apps import AppConfig

from .access.rules import RULES, Rule


class DatabaseConfig(AppConfig):
    """The models of the database; the migrations of this project own its tables, Django has none."""

    name = "models.django"
    label = "database"
    verbose_name = "Database"

    def ready(self) -> None:
        """Tells Django what it cannot say of fields.

        A text that is not given is missing instead of empty. What the database keeps is left out of every statement
        that writes, as if it were generated: the role of the service may not even name it.
        """
        for model in self.get_models():
            rules = RULES.get(model.__name__, {})
            fields: list[Any] = list(model._meta.concrete_fields)
            for field in fields:
                field.empty_strings_allowed = False
                if field not in model._meta.pk_fields and not rules.get(field.attname, Rule()).written:
                    field.generated = True
