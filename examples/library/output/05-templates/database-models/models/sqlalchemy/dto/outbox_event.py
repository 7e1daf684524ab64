"""Rows of outbox_events as JSON."""

from typing import Any, TypedDict

from ..outbox_event import OutboxEvent
from .values import maybe, moment


class OutboxEventDTO(TypedDict):
    """A row of outbox_events in JSON."""

    seq: str
    eventId: str
    aggregateType: str
    aggregateId: str
    eventType: str
    payload: dict[str, Any]
    availableAt: str
    attempts: int
    lastError: str | None
    publishedAt: str | None
    createdAt: str
    updatedAt: str


def outbox_event_dto(row: OutboxEvent) -> OutboxEventDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "seq": str(row.seq),
        "eventId": str(row.event_id),
        "aggregateType": row.aggregate_type,
        "aggregateId": str(row.aggregate_id),
        "eventType": row.event_type,
        "payload": row.payload,
        "availableAt": moment(row.available_at),
        "attempts": row.attempts,
        "lastError": row.last_error,
        "publishedAt": maybe(moment, row.published_at),
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
