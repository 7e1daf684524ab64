"""Requests that are repeated and have one effect: the answer is kept in idempotency_keys, in the same transaction."""

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from ..idempotency_key import IdempotencyKey
from .session import Session

KEPT = dt.timedelta(days=1)
"""How long an answer is kept."""


@dataclass(frozen=True)
class Answer:
    """What a request is answered: a status and an object of JSON; `replayed`: it was answered so before."""

    code: int
    body: dict[str, Any]
    replayed: bool = False


class KeyReused(Exception):
    """The client sent the key with another request."""


def idempotent(
    session: Session, actor: UUID, scope: str, key: str, request: object, work: Callable[[], tuple[int, dict[str, Any]]]
) -> Answer:
    """Runs `work` once for a key; a repetition gets the first answer. Of two at the same time, the second waits.

    Args:
        session: Of the transaction in which `work` writes; both are stored or neither.
        actor: Whose key it is.
        scope: The operation, such as checkout.
        key: Chosen by the client.
        request: What is asked, as JSON would have it.
        work: Returns status and answer.

    Raises:
        KeyReused: The key came with another request before.
    """
    digest = hashlib.sha256(json.dumps(request, sort_keys=True, default=str).encode()).digest()
    identity = {"actor_id": actor, "scope": scope, "idempotency_key": key}
    values = {**identity, "request_hash": digest, "expires_at": dt.datetime.now(dt.UTC) + KEPT}
    claim = insert(IdempotencyKey).values(values).on_conflict_do_nothing().returning(IdempotencyKey.scope)
    if session.scalar(claim) is None:
        row = session.get_one(IdempotencyKey, identity, with_for_update=True, populate_existing=True)
        if row.request_hash != digest:
            raise KeyReused(f"the key {key!r} of {scope} came with another request before")
        if row.response_code is not None:
            return Answer(row.response_code, row.response_body or {}, replayed=True)
    code, body = work()
    finished = {"response_code": code, "response_body": body, "completed_at": sa.func.now(), "locked_at": None}
    session.execute(sa.update(IdempotencyKey).filter_by(**identity).values(finished))
    return Answer(code, body)
