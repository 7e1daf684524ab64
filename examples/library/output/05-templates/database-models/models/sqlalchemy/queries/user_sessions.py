"""Queries of user_sessions."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, load_page
from ..user_session import UserSession


def resolve(session: Session, *, token_hash: bytes, now: dt.datetime) -> UserSession | None:
    """The live session that a request's token belongs to."""
    statement = sa.select(UserSession).where(
        UserSession.token_hash == token_hash,
        UserSession.revoked_at.is_(None),
        UserSession.expires_at > now,
    )
    return session.scalars(statement).one_or_none()


def devices(session: Session, *, user: UUID, limit: int = 50, after: str | None = None) -> Page[UserSession]:
    """A user's live sessions, to show them or to end them all."""
    statement = sa.select(UserSession).where(UserSession.user_id == user, UserSession.revoked_at.is_(None))
    sorting = [By(UserSession.expires_at, descending=True), By(UserSession.id, descending=True)]
    return load_page(session, statement, sorting, limit=limit, after=after)


def expired(session: Session, *, before: dt.datetime, limit: int = 5000, after: str | None = None) -> Page[UserSession]:
    """Sessions for the reaper to remove."""
    statement = sa.select(UserSession).where(UserSession.expires_at < before)
    sorting = [By(UserSession.expires_at), By(UserSession.id)]
    return load_page(session, statement, sorting, limit=limit, after=after)
