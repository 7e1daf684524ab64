"""Queries of verification_tokens."""

import datetime as dt

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, load_page
from ..verification_token import VerificationToken


def redeem(session: Session, *, token_hash: bytes, now: dt.datetime) -> VerificationToken | None:
    """The unused code that somebody presents."""
    statement = sa.select(VerificationToken).where(
        VerificationToken.token_hash == token_hash,
        VerificationToken.consumed_at.is_(None),
        VerificationToken.expires_at > now,
    )
    return session.scalars(statement).one_or_none()


def expired(
    session: Session,
    *,
    before: dt.datetime,
    limit: int = 5000,
    after: str | None = None,
) -> Page[VerificationToken]:
    """Codes for the reaper to remove."""
    statement = sa.select(VerificationToken).where(VerificationToken.expires_at < before)
    sorting = [By(VerificationToken.expires_at), By(VerificationToken.id)]
    return load_page(session, statement, sorting, limit=limit, after=after)
