"""Requests that have one effect, however often they come."""

import hashlib
import json
from collections.abc import Callable
from typing import Any

from parity.reference.refusals import Named
from parity.reference.sessions import Session

_CLAIM = """
INSERT INTO idempotency_keys (actor_id, scope, idempotency_key, request_hash, expires_at)
VALUES (%(actor)s, %(scope)s, %(key)s, %(digest)s, now() + interval '1 day')
ON CONFLICT DO NOTHING RETURNING true AS claimed
"""
_KNOWN = """
SELECT request_hash, response_body FROM idempotency_keys
WHERE actor_id = %(actor)s AND scope = %(scope)s AND idempotency_key = %(key)s
"""
_ANSWER = """
UPDATE idempotency_keys SET response_code = 200, response_body = %(body)s::jsonb, completed_at = now(), locked_at = NULL
WHERE actor_id = %(actor)s AND scope = %(scope)s AND idempotency_key = %(key)s
"""


def idempotent(session: Session, request: dict[str, Any], work: Callable[[], Any]) -> dict[str, Any]:
    """Return the answer to a request: of the work, or what the work answered before."""
    digest = hashlib.sha256(json.dumps(request["request"], sort_keys=True).encode()).digest()
    words = {name: request[name] for name in ("actor", "scope", "key")} | {"digest": digest}
    if not session.execute(_CLAIM, words).fetchone():
        known = session.execute(_KNOWN, words).fetchone()
        if bytes(known["request_hash"]) != digest:
            raise Named("KeyReused", "another request has this key")
        return {"response": known["response_body"]["answer"], "replayed": True}
    response = work()
    session.execute(_ANSWER, words | {"body": json.dumps({"answer": response})})
    return {"response": response, "replayed": False}
