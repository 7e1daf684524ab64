import datetime as dt
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import INET
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base
from .enums import AuditLogAction, AuditLogActorType


class AuditLog(Base):
    """Who changed which row, when and how, written by the database together with the change."""

    __tablename__ = "audit_logs"

    occurred_at: Mapped[dt.datetime] = mapped_column(primary_key=True, server_default=sa.text("now()"))
    id: Mapped[UUID] = mapped_column(
        primary_key=True,
        server_default=sa.text("uuidv7()"),
        comment="Tells entries of one moment apart.",
    )
    actor_user_id: Mapped[UUID | None] = mapped_column(
        comment="No reference, so that the entry outlives the user. Personal data."
    )
    actor_type: Mapped[AuditLogActorType] = mapped_column(sa.String(32), server_default=sa.text("'system'"))
    action: Mapped[AuditLogAction] = mapped_column(sa.String(32))
    table_name: Mapped[str] = mapped_column(sa.String(63), comment="Where the row is or was.")
    record_id: Mapped[str | None] = mapped_column(sa.String(200), comment="The key of the row as text.")
    changed: Mapped[dict[str, Any]] = mapped_column(
        comment="Each changed column with its old and new value; sensitive values are masked. Personal data."
    )
    request_id: Mapped[str | None] = mapped_column(
        sa.String(64),
        comment="Ties entries to one request in the service's own logs.",
    )
    ip_address: Mapped[str | None] = mapped_column(INET, comment="Personal data.")
    transaction_id: Mapped[int | None] = mapped_column(
        sa.BigInteger,
        comment="The database transaction; entries that share it happened together.",
    )

    __table_args__ = (
        sa.CheckConstraint("actor_type IN ('user', 'system', 'api_key', 'migration')", name="ck_audit_logs_actor_type"),
        sa.CheckConstraint(
            "action IN ('insert', 'update', 'delete', 'truncate', 'login', 'export')",
            name="ck_audit_logs_action",
        ),
        sa.CheckConstraint("jsonb_typeof(changed) = 'object'", name="ck_audit_logs_changed"),
        sa.Index(
            "idx_audit_logs_table_name_record_id_occurred_at_id",
            "table_name",
            "record_id",
            sa.text("occurred_at DESC"),
            sa.text("id DESC"),
        ),
        sa.Index(
            "idx_audit_logs_actor_user_id_occurred_at_id",
            "actor_user_id",
            sa.text("occurred_at DESC"),
            sa.text("id DESC"),
        ),
        {
            "comment": "Who changed which row, when and how, written by the database together with the change.",
            "postgresql_partition_by": "RANGE (occurred_at)",
        },
    )
