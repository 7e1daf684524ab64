"""The declared queries, a module for each kind of row."""

from . import (
    audit_logs,
    authors,
    books,
    idempotency_keys,
    loans,
    outbox_events,
    reservations,
    user_sessions,
    users,
    verification_tokens,
)

__all__ = [
    "audit_logs",
    "authors",
    "books",
    "idempotency_keys",
    "loans",
    "outbox_events",
    "reservations",
    "user_sessions",
    "users",
    "verification_tokens",
]
