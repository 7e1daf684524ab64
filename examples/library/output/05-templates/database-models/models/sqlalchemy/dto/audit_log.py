"""Rows of audit_logs as JSON."""

from typing import Any, TypedDict

from ..audit_log import AuditLog
from ..enums import AuditLogAction, AuditLogActorType
from .values import maybe, moment


class AuditLogDTO(TypedDict):
    """A row of audit_logs in JSON."""

    occurredAt: str
    id: str
    actorUserId: str | None
    actorType: AuditLogActorType
    action: AuditLogAction
    tableName: str
    recordId: str | None
    changed: dict[str, Any]
    requestId: str | None
    ipAddress: str | None
    transactionId: str | None


def audit_log_dto(row: AuditLog) -> AuditLogDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "occurredAt": moment(row.occurred_at),
        "id": str(row.id),
        "actorUserId": maybe(str, row.actor_user_id),
        "actorType": row.actor_type,
        "action": row.action,
        "tableName": row.table_name,
        "recordId": row.record_id,
        "changed": row.changed,
        "requestId": row.request_id,
        "ipAddress": row.ip_address,
        "transactionId": maybe(str, row.transaction_id),
    }
