"""Queries of books."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from ..book import Book


def search(session: Session, *, words: str, limit: int = 20) -> Sequence[Book]:
    """Books that contain the words of a reader."""
    statement = sa.select(Book).where(
        sa.text("search_vector @@ websearch_to_tsquery('simple', :words)").bindparams(words=words),
    )
    return session.scalars(statement.limit(limit)).all()


def by_subject(session: Session, *, subjects: list[str], limit: int = 50) -> Sequence[Book]:
    """All books about a subject."""
    statement = sa.select(Book).where(
        sa.text("subjects @> :subjects\\:\\:text[]").bindparams(sa.bindparam("subjects", subjects, ARRAY(sa.Text))),
    )
    return session.scalars(statement.limit(limit)).all()
