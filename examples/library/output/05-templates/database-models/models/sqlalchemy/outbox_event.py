import datetime as dt
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class OutboxEvent(Base):
    """A message to other systems, saved in the transaction that gives rise to it and sent afterwards, at least once."""

    __tablename__ = "outbox_events"

    seq: Mapped[int] = mapped_column(
        sa.BigInteger,
        sa.Identity(always=True),
        primary_key=True,
        comment="Order of writing and not of commit; readers go by published_at.",
    )
    event_id: Mapped[UUID] = mapped_column(
        server_default=sa.text("uuidv7()"),
        comment="What receivers recognise a repeated message by.",
    )
    aggregate_type: Mapped[str] = mapped_column(sa.String(63), comment="The kind of thing that the message is about.")
    aggregate_id: Mapped[UUID] = mapped_column(comment="The key of the thing.")
    event_type: Mapped[str] = mapped_column(sa.String(120), comment="What happened to it, such as invoice.paid.")
    payload: Mapped[dict[str, Any]]
    available_at: Mapped[dt.datetime] = mapped_column(
        server_default=sa.text("now()"),
        comment="Not sent before; moved on after a failed attempt.",
    )
    attempts: Mapped[int] = mapped_column(server_default=sa.text("0"))
    last_error: Mapped[str | None]
    published_at: Mapped[dt.datetime | None]
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    __table_args__ = (
        sa.UniqueConstraint("event_id", name="uq_outbox_events_event_id"),
        sa.CheckConstraint("jsonb_typeof(payload) = 'object'", name="ck_outbox_events_payload"),
        sa.CheckConstraint("attempts >= 0", name="ck_outbox_events_attempts_range"),
        sa.Index(
            "idx_outbox_events_available_at_seq",
            "available_at",
            "seq",
            postgresql_where=sa.text("published_at IS NULL"),
        ),
        sa.Index("idx_outbox_events_aggregate_type_aggregate_id_seq", "aggregate_type", "aggregate_id", "seq"),
        {
            "comment": "A message to other systems, saved in the transaction that gives rise to it and sent "
            "afterwards, at least once.",
        },
    )
