"""Queries of reservations."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import TSTZRANGE, Range
from sqlalchemy.orm import Session

from ..access.pages import By, Page, constant, load_page
from ..reservation import Reservation


def of_copy(
    session: Session,
    *,
    copy: UUID,
    slot: Range[dt.datetime],
    limit: int | None = None,
) -> Sequence[Reservation]:
    """When a copy is taken."""
    statement = sa.select(Reservation).where(
        Reservation.copy_id == copy,
        sa.text("slot && :slot\\:\\:tstzrange").bindparams(sa.bindparam("slot", slot, TSTZRANGE)),
        Reservation.status != constant("cancelled"),
    )
    return session.scalars(statement.limit(limit)).all()


def of_member(session: Session, *, member: UUID, limit: int = 20, after: str | None = None) -> Page[Reservation]:
    """A member's reservations, the latest first."""
    statement = sa.select(Reservation).where(Reservation.member_id == member)
    sorting = [By(Reservation.created_at, descending=True), By(Reservation.id, descending=True)]
    return load_page(session, statement, sorting, limit=limit, after=after)
