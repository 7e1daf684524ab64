"""Values go to the database and come back as they were."""

from datetime import datetime
from decimal import Decimal
from ipaddress import ip_address
from typing import Any

from parity.client import Refused
from parity.shop import Row, Shop

_BEYOND = 2**53 + 1

_EVERY = {
    "title": "Ünïcode ✓ 😀",
    "body": "two\nlines",
    "contact": "ada@example.com",
    "place": "blue-shoes",
    "batch": "INV-2026.17",
    "quantity": -2147483648,
    "serial": str(-(2**63)),
    "weight": "-12345678901234.123456",
    "price_minor": str(2**63 - 1),
    "rate": 1950,
    "is_fragile": True,
    "made_on": "2024-02-29",
    "measured_at": "2026-01-31T12:00:00.123+00:00",
    "used": ["2026-01-01T00:00:00+00:00", "2026-02-01T00:00:00+00:00"],
    "details": {"a": [1, None]},
    "history": [1, "two"],
    "labels": ["x", "y"],
    "signals": ["heat", "sound"],
    "token": "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b",
    "grade": "good",
    "digest": "00ff10",
    "origin": "2001:db8::1",
    "made_in": "SE",
    "currency": "JPY",
    "language": "en-GB",
    "zone": "Europe/Stockholm",
    "access_code": "secret",
    "logged_on": "1999-12-31",
    "logged_at": "1999-12-31T23:59:59.999+00:00",
}
_OPTIONAL = (
    "body contact place batch serial weight price_minor rate made_on measured_at used digest origin made_in language "
    "zone access_code"
).split()


def _same(column: str, value: Any) -> Any:
    """Return a value in the one form in which it is compared."""
    if value is None:
        return None
    if column in ("measured_at", "logged_at"):
        return datetime.fromisoformat(value)
    if column == "used":
        return [edge and datetime.fromisoformat(edge) for edge in value]
    if column == "weight":
        return Decimal(value)
    return ip_address(value) if column == "origin" else value


def _returned(shop: Shop, **values: Any) -> Row:
    """Create a sample, see that it is read as it was returned, and return it."""
    made = shop.create("samples", **{"title": "x", **values})
    assert shop.get("samples", made) == made
    return made


def _check(shop: Shop, column: str, *values: Any) -> None:
    """See that values come back, both at once and when they are read."""
    for value in values:
        found = _returned(shop, **{column: value})[column]
        assert _same(column, found) == _same(column, value), (value, found)


def every_type_comes_back(shop: Shop) -> None:
    """A value of each logical type is read as it was written."""
    made = _returned(shop, **_EVERY)
    assert {name: _same(name, made[name]) for name in _EVERY} == {name: _same(name, _EVERY[name]) for name in _EVERY}


def missing_values_come_back(shop: Shop) -> None:
    """Optional values that are set to nothing are nothing, whatever their type."""
    made = _returned(shop, **dict.fromkeys(_OPTIONAL))
    assert [name for name in _OPTIONAL if made[name] is not None] == []
    filled = shop.create("samples", **_EVERY)
    emptied = shop.update("samples", filled, **dict.fromkeys(_OPTIONAL))
    assert [name for name in _OPTIONAL if emptied[name] is not None] == []


def defaults_are_in_the_row(shop: Shop) -> None:
    """The row that is returned has the defaults of the database."""
    made = _returned(shop)
    assert (made["quantity"], made["is_fragile"], made["grade"], made["currency"]) == (1, False, "fair", "EUR")
    assert (made["details"], made["history"], made["labels"], made["signals"]) == ({}, [], [], ["light"])
    assert all(made[name] for name in ("id", "token", "logged_on", "logged_at", "created_at", "updated_at"))
    assert made["tenant_id"] == shop.tenant


def money_is_exact_beyond_2_to_53(shop: Shop) -> None:
    """Amounts that a floating-point number would round are exact when created, read, changed and added to."""
    made = _returned(shop, price_minor=str(_BEYOND))
    assert made["price_minor"] == str(_BEYOND)
    assert shop.increment("samples", made, "price_minor", "2")["price_minor"] == str(_BEYOND + 2)
    assert shop.update("samples", made, price_minor=str(-_BEYOND))["price_minor"] == str(-_BEYOND)
    assert shop.sql("SELECT price_minor FROM samples WHERE id = %s", made["id"]) == [(-_BEYOND,)]


def decimals_are_exact(shop: Shop) -> None:
    """Decimals keep every digit, and a sum of them has no remainder."""
    _check(shop, "weight", "0.1", "99999999999999.999999", "-0.000001", "0")
    made = _returned(shop, weight="0.1")
    assert Decimal(shop.increment("samples", made, "weight", "0.2")["weight"]) == Decimal("0.3")


def moments_keep_their_offset_apart(shop: Shop) -> None:
    """A moment that is written with an offset is read as the same moment."""
    _check(shop, "measured_at", "2026-01-31T23:30:00+09:00", "2026-07-01T00:00:00-11:00", "2026-03-29T01:30:00Z")
    made = _returned(shop, measured_at="2026-01-31T23:30:00+09:00")
    stored = shop.sql("SELECT measured_at AT TIME ZONE 'UTC' FROM samples WHERE id = %s", made["id"])
    assert stored == [(datetime(2026, 1, 31, 14, 30),)]


def dates_stay_dates(shop: Shop) -> None:
    """A date is the same day in every time zone: the programs run fourteen hours ahead."""
    _check(shop, "made_on", "2026-03-29", "2026-01-01", "1969-12-31", "2024-02-29")
    made = _returned(shop, made_on="2026-01-01")
    assert shop.sql("SELECT made_on::text FROM samples WHERE id = %s", made["id"]) == [("2026-01-01",)]


def json_keeps_its_structure(shop: Shop) -> None:
    """Nested JSON comes back whole, with null inside, empty parts, and texts of any script."""
    deep = {"a": {"b": [{"c": None}, [], {}], "ключ": "値 😀 \\ \" '"}, "n": 1.5, "t": True, "": "empty"}
    _check(shop, "details", deep, {}, {"null": None})
    _check(shop, "history", [deep, None, [1, [2]], "x"], [], [None], ["one"])


def lists_of_texts_keep_their_items(shop: Shop) -> None:
    """Items with quotes, commas, braces, backslashes or nothing in them stay what they are."""
    _check(
        shop, "labels", ['a "quoted" word', "a, b", "{c}", "back\\slash", "", "NULL", "null", " x ", "é😀"], [], [""]
    )


def bytes_come_back(shop: Shop) -> None:
    """Bytes come back, zeros and none of them too."""
    _check(shop, "digest", "00", "", "ff00fe", "5c78303041", "c328" * 100)


def periods_come_back(shop: Shop) -> None:
    """A period comes back with both ends, or without its end."""
    start, end = "2026-01-01T09:30:00+00:00", "2026-01-01T11:00:00+00:00"
    _check(shop, "used", [start, end], [start, None])


def texts_are_only_texts(shop: Shop) -> None:
    """Quotes, backslashes and what looks like a parameter or a statement are plain text."""
    texts = ["it's", '"', "\\", ":name $1 %s ? %(x)s", "'; DROP TABLE samples; --", "tab\tline\r\n", "${a} `b` {{c}}"]
    _check(shop, "body", *texts)


def generated_values_are_read_back(shop: Shop) -> None:
    """A generated value is in the row, follows changes, and is never what somebody sent."""
    made = _returned(shop, title="  Big ONE ")
    assert made["title_key"] == "big one"
    assert shop.update("samples", made, title="Other")["title_key"] == "other"
    try:
        sent = shop.create("samples", title="Mine", title_key="theirs")
    except Refused:
        return
    assert sent["title_key"] == "mine"


def changes_leave_the_rest(shop: Shop) -> None:
    """A change returns the row, touches nothing else, and moves updated_at."""
    made = shop.create("samples", **_EVERY)
    changed = shop.update("samples", made, title="New", labels=["z"])
    expected = made | {"title": "New", "title_key": "new", "labels": ["z"], "updated_at": changed["updated_at"]}
    assert changed == expected == shop.get("samples", made)
    assert datetime.fromisoformat(changed["updated_at"]) > datetime.fromisoformat(made["updated_at"])


def rows_are_really_deleted(shop: Shop) -> None:
    """A deleted row is gone, and others stay."""
    kept, gone = _returned(shop), _returned(shop)
    shop.remove("samples", gone)
    assert shop.get("samples", gone) is None
    assert shop.get("samples", kept) == kept
    assert shop.sql("SELECT count(*) FROM samples WHERE tenant_id = %s", shop.tenant) == [(1,)]


def keys_of_several_fields(shop: Shop) -> None:
    """A row whose key has several fields is created, read, changed and deleted by all of them."""
    first = shop.create("shelves", room="a", place=1, title="one")
    other = shop.create("shelves", room="a", place=2, title="two")
    assert shop.get("shelves", first) == first
    assert shop.update("shelves", first, title="uno")["title"] == "uno"
    assert shop.get("shelves", other) == other
    shop.remove("shelves", first)
    assert (shop.get("shelves", first), shop.get("shelves", other)) == (None, other)
