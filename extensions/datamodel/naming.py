"""Names in the database: composed from table and columns, cut with a hash, never left to the engine."""

import re
from hashlib import sha256

LIMIT = 52
"""Bytes. PostgreSQL cuts at 63 and MySQL at 64; a distributed engine appends a shard's number of up to 11."""
_KEEP = 43


def fits(*parts: str) -> bool:
    """Return whether a name of these parts need not be cut."""
    return len("_".join(parts).encode()) <= LIMIT


def fit(name: str) -> str:
    """Return the name, or its first 43 bytes, `_` and 8 hex digits of its hash when it is longer than 52."""
    if fits(name):
        return name
    return f"{name.encode()[:_KEEP].decode(errors='ignore')}_{sha256(name.encode()).hexdigest()[:8]}"


def compose(prefix: str, table: str, *parts: str) -> str:
    """Return `prefix_table_part_part`, fitted. Parts are columns, or the name of a rule."""
    return fit("_".join((prefix, table, *parts)))


_IRREGULAR = {
    "people": "person",
    "children": "child",
    "men": "man",
    "women": "woman",
    "data": "datum",
    "media": "medium",
    "analyses": "analysis",
    "caches": "cache",
    "cookies": "cookie",
    "movies": "movie",
    "news": "news",
    "quizzes": "quiz",
    "series": "series",
}


def singular(word: str) -> str:
    """Return the singular of the last word of a snake_case plural: `order_addresses` becomes `order_address`."""
    head, _, last = word.rpartition("_")
    head = f"{head}_" if head else ""
    if last in _IRREGULAR:
        return head + _IRREGULAR[last]
    if last.endswith("ies") and len(last) > 4:
        return f"{head}{last[:-3]}y"
    if last.endswith(("sses", "shes", "ches", "xes")) or re.search("[^ao]uses$", last):
        return head + last[:-2]
    if last.endswith("s") and not last.endswith(("ss", "us", "is")):
        return head + last[:-1]
    return word
