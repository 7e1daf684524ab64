import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column, relationship

from .base import Base, SoftDelete
from .enums import CopyCondition

if TYPE_CHECKING:
    from .book import Book
    from .loan import Loan
    from .reservation import Reservation


class Copy(SoftDelete, Base):
    """One volume on a shelf, with a barcode of its own."""

    __tablename__ = "copies"

    id: Mapped[UUID] = mapped_column(primary_key=True, server_default=sa.text("uuidv7()"))
    book_id: Mapped[UUID] = mapped_column(sa.ForeignKey("books.id", name="fk_copies_book_id", ondelete="RESTRICT"))
    barcode: Mapped[str] = mapped_column(sa.String(64))
    shelf: Mapped[str] = mapped_column(sa.String(40))
    condition: Mapped[CopyCondition] = mapped_column(sa.String(32), server_default=sa.text("'good'"))
    replacement_cost_minor: Mapped[int] = mapped_column(sa.BigInteger, comment="In minor units of the currency.")
    currency: Mapped[str] = mapped_column(sa.CHAR(3), server_default=sa.text("'EUR'"))
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())
    deleted_at: Mapped[dt.datetime | None] = mapped_column(
        comment="When the row was deleted; it is kept until it is purged."
    )

    book: Mapped["Book"] = relationship(back_populates="copies")
    loans: Mapped[list["Loan"]] = relationship(back_populates="copy", passive_deletes="all")
    reservations: Mapped[list["Reservation"]] = relationship(back_populates="copy", passive_deletes="all")

    __table_args__ = (
        sa.CheckConstraint("barcode ~ '^[A-Za-z0-9][A-Za-z0-9._:-]*$'", name="ck_copies_barcode"),
        sa.CheckConstraint("condition IN ('new', 'good', 'worn')", name="ck_copies_condition"),
        sa.CheckConstraint("currency ~ '^[A-Z]{3}$'", name="ck_copies_currency"),
        sa.CheckConstraint("replacement_cost_minor >= 0", name="ck_copies_replacement_cost_range"),
        sa.Index("uq_copies_barcode", "barcode", unique=True, postgresql_where=sa.text("deleted_at IS NULL")),
        sa.Index("idx_copies_book_id", "book_id"),
        {"comment": "One volume on a shelf, with a barcode of its own."},
    )
