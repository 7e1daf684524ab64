"""Managers: deleted rows stay out of sight, new rows are checked."""

from collections.abc import Iterable
from typing import Any, TypeVar

from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.functions import Now

M_co = TypeVar("M_co", bound=models.Model, covariant=True)


class Rows(models.QuerySet[M_co]):
    """Rows of a kind."""

    def bulk_create(self, objs: Iterable[M_co], *args: Any, **options: Any) -> list[M_co]:
        """Inserts rows in few statements.

        Raises:
            ValidationFailed: One of them has values that the database would not take.
        """
        rows = list(objs)
        for row in rows:
            row.prepare()  # type: ignore[attr-defined]
        return super().bulk_create(rows, *args, **options)


class MarkedRows(Rows[M_co]):
    """Rows that are marked as deleted instead of removed."""

    def delete(self) -> tuple[int, dict[str, int]]:
        """Marks the rows as deleted, and returns how many that were."""
        count = self.update(deleted_at=Now())
        return count, {self.model._meta.label: count}

    def restore(self) -> int:
        """Takes the marks away, and returns how many that were."""
        return self.update(deleted_at=None)

    def hard_delete(self) -> tuple[int, dict[str, int]]:
        """Removes the rows for good."""
        return super().delete()


class RowManager(models.Manager[M_co]):
    """All rows. What is only searched is not read."""

    def get_queryset(self) -> Rows[M_co]:
        """Returns the rows."""
        return Rows(self.model, using=self._db).defer(*searched(self.model))


class AllManager(models.Manager[M_co]):
    """All rows, deleted ones too."""

    def get_queryset(self) -> MarkedRows[M_co]:
        """Returns the rows."""
        return MarkedRows(self.model, using=self._db).defer(*searched(self.model))


class LiveManager(AllManager[M_co]):
    """The rows that are not deleted."""

    def get_queryset(self) -> MarkedRows[M_co]:
        """Returns the rows."""
        return super().get_queryset().filter(deleted_at__isnull=True)


def searched(model: type[models.Model]) -> list[str]:
    """Returns the columns of a table that serve the search alone."""
    outputs = ((field.name, getattr(field, "output_field", None)) for field in model._meta.concrete_fields)
    return [name for name, output in outputs if isinstance(output, SearchVectorField)]
