import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base
from .enums import ReservationStatus

if TYPE_CHECKING:
    from .copy import Copy
    from .user import User


class Reservation(Base):
    """A copy that is kept in the reading room for a member, for some hours."""

    __tablename__ = "reservations"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    copy_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("copies.id", name="fk_reservations_copy_id", ondelete="RESTRICT"),
    )
    member_id: Mapped[UUID] = mapped_column(
        sa.ForeignKey("users.id", name="fk_reservations_member_id", ondelete="CASCADE"),
    )
    slot: Mapped[Range[dt.datetime]]
    status: Mapped[ReservationStatus] = mapped_column(sa.String(32), server_default=sa.text("'booked'"))
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    copy: Mapped["Copy"] = relationship(back_populates="reservations")
    member: Mapped["User"] = relationship(back_populates="reservations_as_member")

    __table_args__ = (
        sa.CheckConstraint(
            "NOT isempty(slot) AND lower_inc(slot) AND NOT upper_inc(slot)",
            name="ck_reservations_slot",
        ),
        sa.CheckConstraint("status IN ('booked', 'used', 'cancelled')", name="ck_reservations_status"),
        ExcludeConstraint(
            ("copy_id", "="),
            ("slot", "&&"),
            name="ex_reservations_copy_id_slot",
            using="gist",
            where=sa.text("status <> 'cancelled'"),
        ),
        sa.Index("idx_reservations_copy_id", "copy_id"),
        sa.Index(
            "idx_reservations_member_id_created_at_id",
            "member_id",
            sa.text("created_at DESC"),
            sa.text("id DESC"),
        ),
        {"comment": "A copy that is kept in the reading room for a member, for some hours."},
    )
