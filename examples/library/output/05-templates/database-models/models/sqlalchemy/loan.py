import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base
from .enums import LoanStatus

if TYPE_CHECKING:
    from .copy import Copy
    from .user import User


class Loan(Base):
    """A copy that a member takes home, until it comes back or is given up."""

    __tablename__ = "loans"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    copy_id: Mapped[UUID] = mapped_column(sa.ForeignKey("copies.id", name="fk_loans_copy_id", ondelete="RESTRICT"))
    member_id: Mapped[UUID] = mapped_column(sa.ForeignKey("users.id", name="fk_loans_member_id", ondelete="RESTRICT"))
    status: Mapped[LoanStatus] = mapped_column(sa.String(32), server_default=sa.text("'open'"))
    due_on: Mapped[dt.date]
    renewals: Mapped[int] = mapped_column(server_default=sa.text("0"))
    returned_at: Mapped[dt.datetime | None]
    fine_minor: Mapped[int | None] = mapped_column(sa.BigInteger, comment="In minor units of the currency.")
    currency: Mapped[str] = mapped_column(sa.CHAR(3), server_default=sa.text("'EUR'"))
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    copy: Mapped["Copy"] = relationship(back_populates="loans")
    member: Mapped["User"] = relationship(back_populates="loans_as_member")

    __table_args__ = (
        sa.CheckConstraint("status IN ('open', 'returned', 'lost')", name="ck_loans_status"),
        sa.CheckConstraint("currency ~ '^[A-Z]{3}$'", name="ck_loans_currency"),
        sa.CheckConstraint("(status = 'returned') = (returned_at IS NOT NULL)", name="ck_loans_returned_when"),
        sa.CheckConstraint("fine_minor > 0", name="ck_loans_fine_range"),
        sa.CheckConstraint("renewals BETWEEN 0 AND 2", name="ck_loans_lend_2"),
        sa.Index("uq_loans_copy_id", "copy_id", unique=True, postgresql_where=sa.text("status = 'open'")),
        sa.Index("idx_loans_copy_id", "copy_id"),
        sa.Index("idx_loans_member_id", "member_id"),
        sa.Index(
            "idx_loans_member_id_due_on_id",
            "member_id",
            "due_on",
            "id",
            postgresql_where=sa.text("status = 'open'"),
        ),
        sa.Index("idx_loans_due_on_id", "due_on", "id", postgresql_where=sa.text("status = 'open'")),
        {"comment": "A copy that a member takes home, until it comes back or is given up."},
    )
