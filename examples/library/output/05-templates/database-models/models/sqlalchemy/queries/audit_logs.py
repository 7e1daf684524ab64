"""Queries of audit_logs."""

from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ..access.pages import By, Page, load_page
from ..audit_log import AuditLog


def record_history(
    session: Session,
    *,
    table_name: str,
    record_id: str,
    limit: int = 100,
    after: str | None = None,
) -> Page[AuditLog]:
    """What happened to one record, newest first."""
    statement = sa.select(AuditLog).where(AuditLog.table_name == table_name, AuditLog.record_id == record_id)
    sorting = [By(AuditLog.occurred_at, descending=True), By(AuditLog.id, descending=True)]
    return load_page(session, statement, sorting, limit=limit, after=after)


def actor_history(
    session: Session,
    *,
    actor_user_id: UUID,
    limit: int = 100,
    after: str | None = None,
) -> Page[AuditLog]:
    """What one user did, newest first."""
    statement = sa.select(AuditLog).where(AuditLog.actor_user_id == actor_user_id)
    sorting = [By(AuditLog.occurred_at, descending=True), By(AuditLog.id, descending=True)]
    return load_page(session, statement, sorting, limit=limit, after=after)
