"""Queries of outbox_events."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, load_page
from ..outbox_event import OutboxEvent


def dispatch(session: Session, *, now: dt.datetime, limit: int = 100, after: str | None = None) -> Page[OutboxEvent]:
    """The next messages to send, locked by the dispatcher that takes them."""
    statement = sa.select(OutboxEvent).where(OutboxEvent.published_at.is_(None), OutboxEvent.available_at <= now)
    sorting = [By(OutboxEvent.available_at), By(OutboxEvent.seq)]
    return load_page(session, statement, sorting, limit=limit, after=after)


def replay(
    session: Session,
    *,
    aggregate_type: str,
    aggregate_id: UUID,
    limit: int = 50,
    after: str | None = None,
) -> Page[OutboxEvent]:
    """All messages about one thing in the order in which they were written."""
    statement = sa.select(OutboxEvent).where(
        OutboxEvent.aggregate_type == aggregate_type,
        OutboxEvent.aggregate_id == aggregate_id,
    )
    sorting = [By(OutboxEvent.seq)]
    return load_page(session, statement, sorting, limit=limit, after=after)
