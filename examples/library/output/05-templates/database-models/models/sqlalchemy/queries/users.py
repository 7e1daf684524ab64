"""Queries of users."""

from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, containing, load_page
from ..user import User


def login(session: Session, *, email: str) -> User | None:
    """The user who logs in with an e-mail address."""
    statement = sa.select(User).where(User.email == email)
    return session.scalars(statement).one_or_none()


def admin_list(session: Session, *, limit: int = 50, after: str | None = None) -> Page[User]:
    """All users, newest first, page by page."""
    statement = sa.select(User)
    sorting = [By(User.created_at, descending=True), By(User.id, descending=True)]
    return load_page(session, statement, sorting, limit=limit, after=after)


def support_search(session: Session, *, fragment: str, limit: int = 20) -> Sequence[User]:
    """Users of whom only a part of the e-mail address is known."""
    statement = sa.select(User).where(
        sa.text("email ILIKE :fragment\\:\\:text").bindparams(fragment=containing(fragment)),
    )
    return session.scalars(statement.limit(limit)).all()
