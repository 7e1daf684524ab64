"""Queries of idempotency_keys."""

import datetime as dt
from collections.abc import Sequence

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..idempotency_key import IdempotencyKey


def expired(session: Session, *, now: dt.datetime, limit: int = 5000) -> Sequence[IdempotencyKey]:
    """Keys for the reaper to remove."""
    statement = sa.select(IdempotencyKey).where(IdempotencyKey.expires_at < now)
    return session.scalars(statement.limit(limit)).all()


def stuck(session: Session, *, before: dt.datetime, limit: int = 100) -> Sequence[IdempotencyKey]:
    """Requests that a worker took and never finished."""
    statement = sa.select(IdempotencyKey).where(
        IdempotencyKey.completed_at.is_(None),
        IdempotencyKey.locked_at < before,
    )
    return session.scalars(statement.limit(limit)).all()
