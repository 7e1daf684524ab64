"""Queries of authors."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import starting_with
from ..author import Author


def by_name(session: Session, *, beginning: str, limit: int = 10) -> Sequence[Author]:
    """Authors whose family name begins with what was typed."""
    statement = sa.select(Author).where(
        sa.text("family_name LIKE :beginning\\:\\:text").bindparams(beginning=starting_with(beginning)),
    )
    return session.scalars(statement.limit(limit)).all()
