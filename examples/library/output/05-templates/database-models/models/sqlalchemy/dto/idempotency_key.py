"""Rows of idempotency_keys as JSON."""

from typing import Any, TypedDict

from ..idempotency_key import IdempotencyKey
from .values import encoded, maybe, moment


class IdempotencyKeyDTO(TypedDict):
    """A row of idempotency_keys in JSON."""

    actorId: str
    scope: str
    idempotencyKey: str
    requestHash: str
    recoveryPoint: str
    responseCode: int | None
    responseBody: dict[str, Any] | None
    resourceId: str | None
    lockedAt: str | None
    completedAt: str | None
    expiresAt: str
    createdAt: str
    updatedAt: str


def idempotency_key_dto(row: IdempotencyKey) -> IdempotencyKeyDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "actorId": str(row.actor_id),
        "scope": row.scope,
        "idempotencyKey": row.idempotency_key,
        "requestHash": encoded(row.request_hash),
        "recoveryPoint": row.recovery_point,
        "responseCode": row.response_code,
        "responseBody": row.response_body,
        "resourceId": maybe(str, row.resource_id),
        "lockedAt": maybe(moment, row.locked_at),
        "completedAt": maybe(moment, row.completed_at),
        "expiresAt": moment(row.expires_at),
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
