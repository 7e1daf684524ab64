import datetime as dt
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class IdempotencyKey(Base):
    """A client's request with the answer it got, so that a repeated request has one effect."""

    __tablename__ = "idempotency_keys"

    actor_id: Mapped[UUID] = mapped_column(
        primary_key=True,
        comment="The user or API client whose key it is; keys of different actors never meet.",
    )
    scope: Mapped[str] = mapped_column(
        sa.String(64),
        primary_key=True,
        comment="The operation, such as checkout or refund.",
    )
    idempotency_key: Mapped[str] = mapped_column(sa.String(200), primary_key=True, comment="Chosen by the client.")
    request_hash: Mapped[bytes] = mapped_column(
        comment="Digest of the request; another digest under the same key is refused."
    )
    recovery_point: Mapped[str] = mapped_column(
        sa.String(40),
        server_default=sa.text("'started'"),
        comment="The last step that was committed.",
    )
    response_code: Mapped[int | None]
    response_body: Mapped[dict[str, Any] | None] = mapped_column(comment="Sent again when the request is repeated.")
    resource_id: Mapped[UUID | None] = mapped_column(comment="What the request created.")
    locked_at: Mapped[dt.datetime | None] = mapped_column(
        server_default=sa.text("now()"),
        comment="Since when a worker has had it in hand.",
    )
    completed_at: Mapped[dt.datetime | None]
    expires_at: Mapped[dt.datetime]
    created_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"))
    updated_at: Mapped[dt.datetime] = mapped_column(server_default=sa.text("now()"), server_onupdate=sa.FetchedValue())

    __table_args__ = (
        sa.CheckConstraint("jsonb_typeof(response_body) = 'object'", name="ck_idempotency_keys_response_body"),
        sa.CheckConstraint("(response_code IS NULL) = (completed_at IS NULL)", name="ck_idempotency_keys_answered"),
        sa.Index("idx_idempotency_keys_expires_at", "expires_at"),
        sa.Index("idx_idempotency_keys_locked_at", "locked_at", postgresql_where=sa.text("completed_at IS NULL")),
        {"comment": "A client's request with the answer it got, so that a repeated request has one effect."},
    )
