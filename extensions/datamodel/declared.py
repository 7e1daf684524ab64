"""Declared queries as the statements that a service sends."""

from .dialects import PostgreSQL
from .expressions import Expression, conjuncts
from .logical import Entity, Query, Sort
from .relational.indexes import finds_one, key_order
from .relational.lower import LIVE

PAGE = 50
"""Rows of a page, where the query does not say."""


def conditions(entity: Entity, query: Query) -> tuple[Expression, ...]:
    """Return what holds for the rows that a query finds, each condition once."""
    live = (LIVE,) if entity.soft_delete and not query.include_deleted else ()
    return tuple(dict.fromkeys((*conjuncts(query.where), *live)))


def order(entity: Entity, query: Query) -> tuple[Sort, ...]:
    """Return what the rows are sorted by, to the key; nothing where there is one row at most."""
    sorts = query.order_by
    return () if finds_one(entity, query) else (*sorts, *key_order(entity, list(sorts), []))


def select(table: str, columns: dict[str, str], where: str | None, entity: Entity, query: Query, to: PostgreSQL) -> str:
    """Return the statement that finds a page, or the one row.

    Args:
        table: Its name in the database.
        columns: Field to column.
        where: SQL of the condition.
        entity: Whose rows it finds.
        query: What is declared.
        to: The dialect.
    """
    sorts = order(entity, query)
    limit = None if finds_one(entity, query) else query.limit or (PAGE if sorts else None)
    words = [f"SELECT * FROM {to.identifier(table)}"]
    words += [f"WHERE {where}"] if where else []
    sorted_by = (to.identifier(columns[item.field]) + " DESC" * item.descending for item in sorts)
    words += [f"ORDER BY {', '.join(sorted_by)}"] if sorts else []
    words += [f"LIMIT {limit}"] if limit else []
    return " ".join(words)
