"""Queries of loans."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, constant, load_page
from ..loan import Loan


def of_member(session: Session, *, member: UUID, limit: int = 50, after: str | None = None) -> Page[Loan]:
    """What a member has at home, the most urgent first."""
    statement = sa.select(Loan).where(Loan.member_id == member, Loan.status == constant("open"))
    sorting = [By(Loan.due_on), By(Loan.id)]
    return load_page(session, statement, sorting, limit=limit, after=after)


def overdue(session: Session, *, today: dt.date, limit: int = 500, after: str | None = None) -> Page[Loan]:
    """Loans to remind members of."""
    statement = sa.select(Loan).where(Loan.status == constant("open"), Loan.due_on < today)
    sorting = [By(Loan.due_on), By(Loan.id)]
    return load_page(session, statement, sorting, limit=limit, after=after)
