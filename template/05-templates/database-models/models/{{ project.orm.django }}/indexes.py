"""Indexes as the database has them: names of up to 63 characters, conditions in SQL."""

from django.contrib.postgres import indexes
from django.db import models
from django.db.models.expressions import RawSQL


class Index(models.Index):
    """An index whose name may be as long as PostgreSQL's."""

    max_name_length = 63


class GinIndex(indexes.GinIndex):
    """An index into texts, lists and JSON."""

    max_name_length = 63


class GistIndex(indexes.GistIndex):
    """An index into periods."""

    max_name_length = 63


def where(condition: str) -> models.Q:
    """Returns a condition in SQL."""
    return models.Q(RawSQL(condition.replace("%", "%%"), (), output_field=models.BooleanField()))
