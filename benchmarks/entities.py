"""The user entities that benchmarks render: as many as wanted, believable, each referring to an earlier one."""

from typing import Any


def feature(size: int, **more: Any) -> dict[str, Any] | None:
    """Return a feature file with so many entities; None for none.

    Args:
        size: How many.
        more: Further fields of the last entity.
    """
    if not size:
        return None
    entities = {f"things_{number}": _entity(number) for number in range(size)}
    entities[f"things_{size - 1}"]["fields"] |= more
    return {"feature": "things", "summary": "Things.", "entities": entities}


def changed(size: int, number: int) -> dict[str, Any]:
    """Return a feature that has got so many fields since: in the last entity, or in the users of a preset."""
    fields = {f"added_{index}": {"type": "integer", "optional": True} for index in range(number)}
    plain = {"feature": "things", "summary": "Things.", "extend": {"users": {"fields": fields}}}
    return feature(size, **fields) or plain


def _entity(number: int) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "title": {"type": "string", "length": 120},
        "body": "text",
        "status": {"enum": ["draft", "open", "closed"], "default": "draft"},
        "amount": {"type": "money", "optional": True},
        "currency": {"type": "currency", "default": "EUR"},
        "owner": {"references": "users"},
    }
    if number:
        fields["parent"] = {"references": f"things_{number // 2}", "optional": True, "on_delete": "set_null"}
    return {
        "purpose": f"Thing number {number}.",
        "traits": ["soft_delete"],
        "fields": fields,
        "checks": {"amount_range": "amount >= 0"},
        "transitions": {"status": {"draft": ["open"], "open": ["closed"]}},
        "queries": {
            "newest": {"purpose": "Newest first", "where": "owner = :owner", "order_by": ["-created_at"], "limit": 20}
        },
    }
