"""The app, `models.django` in INSTALLED_APPS."""

from django.apps import AppConfig


class DatabaseConfig(AppConfig):
    """The models of the database; the migrations of this project own its tables, Django has none."""

    name = "models.django"
    label = "database"
    verbose_name = "Database"

    def ready(self) -> None:
        """Lets a text that is not given be missing, as it is for the database, instead of empty."""
        for model in self.get_models():
            for field in model._meta.concrete_fields:
                field.empty_strings_allowed = False
