"""Declared queries find what they say, in the order that they say."""

from typing import Any

from parity.behaviours.making import make_post
from parity.shop import Row, Shop


def _codes(rows: list[Row]) -> list[str]:
    return [row["code"] for row in rows]


def _found(shop: Shop, name: str, **arguments: Any) -> set[str]:
    return set(_codes(shop.query("posts", name, **arguments)))


def queries_for_one_row(shop: Shop) -> None:
    """A query by a unique value finds its row, or none."""
    post = make_post(shop, code="A-1")
    assert shop.query("posts", "by_code", code="A-1") == [post]
    assert shop.query("posts", "by_code", code="A-2") == []


def queries_by_equality(shop: Shop) -> None:
    """Rows of a value are found, the newest first, those without a moment before them."""
    for code, at in (("a", "2026-01-01T00:00:00Z"), ("b", None), ("c", "2026-01-02T00:00:00Z")):
        make_post(shop, code=code, shown_at=at, status="draft")
    assert _codes(shop.query("posts", "of_status", status="draft")) == ["b", "c", "a"]
    assert shop.query("posts", "of_status", status="shown") == []


def queries_by_range(shop: Shop) -> None:
    """Rows above a value, and rows between two, are found with both ends."""
    for priority in range(1, 6):
        make_post(shop, code=f"p{priority}", priority=priority)
    assert _codes(shop.query("posts", "urgent", least=3)) == ["p5", "p4", "p3"]
    assert _codes(shop.query("posts", "between", low=2, high=4)) == ["p2", "p3", "p4"]


def queries_by_one_of_several(shop: Shop) -> None:
    """Rows with one of some values are found."""
    shown = make_post(shop, code="b")
    shop.update("posts", shown, status="shown")
    make_post(shop, code="a")
    assert _codes(shop.query("posts", "among", one="draft", other="shown")) == ["a", "b"]
    assert _codes(shop.query("posts", "among", one="shown", other="hidden")) == ["b"]


def queries_by_words(shop: Shop) -> None:
    """Full-text search finds rows with all the words, wherever they stand; signs do no harm."""
    make_post(shop, code="a", title="Red bicycle", body="with a bell")
    make_post(shop, code="b", title="Bell", body="for a blue bicycle")
    assert _found(shop, "found", words="bicycle bell") == {"a", "b"}
    assert _found(shop, "found", words="red") == {"a"}
    assert _found(shop, "found", words="':* & | ! (") == set()


def queries_by_beginning(shop: Shop) -> None:
    """A text finds what begins with it; signs that mean something in patterns mean themselves."""
    for code, title in (("a", "100% wool"), ("b", "100 sheep"), ("c", "a_b"), ("d", "axb"), ("e", "back\\slash")):
        make_post(shop, code=code, title=title)
    assert _found(shop, "beginning", typed="100") == {"a", "b"}
    assert _found(shop, "beginning", typed="100%") == {"a"}
    assert _found(shop, "beginning", typed="a_") == {"c"}
    assert _found(shop, "beginning", typed="back\\") == {"e"}


def queries_by_part(shop: Shop) -> None:
    """A text finds what contains it, in any case; signs mean themselves."""
    make_post(shop, code="a", title="The Red Bicycle")
    make_post(shop, code="b", title="50% off")
    assert _found(shop, "mentioning", part="red bi") == {"a"}
    assert _found(shop, "mentioning", part="0% O") == {"b"}
    assert _found(shop, "mentioning", part="%") == {"b"}


def queries_by_items(shop: Shop) -> None:
    """Items find the lists that have all of them, whatever signs they have."""
    make_post(shop, code="a", words=["x", "y, z", 'q"r'])
    make_post(shop, code="b", words=["x"])
    assert _found(shop, "worded", words=["x"]) == {"a", "b"}
    assert _found(shop, "worded", words=["y, z", 'q"r']) == {"a"}


def queries_by_structure(shop: Shop) -> None:
    """A structure finds the JSON that contains it."""
    make_post(shop, code="a", extra={"colour": "red", "size": {"w": 1, "h": None}})
    make_post(shop, code="b", extra={"colour": "red"})
    assert _found(shop, "with_extra", extra={"colour": "red"}) == {"a", "b"}
    assert _found(shop, "with_extra", extra={"size": {"h": None}}) == {"a"}


def queries_by_period(shop: Shop) -> None:
    """A period finds those that have a moment in common with it; an end is not part of it."""
    make_post(shop, code="a", active=["2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"])
    make_post(shop, code="b", active=["2026-02-01T00:00:00Z", None])
    assert _found(shop, "active_in", period=["2026-01-31T23:59:59Z", "2026-02-01T00:00:00Z"]) == {"a"}
    assert _found(shop, "active_in", period=["2026-01-15T00:00:00Z", None]) == {"a", "b"}


def queries_for_what_is_missing(shop: Shop) -> None:
    """Rows without a value are found."""
    make_post(shop, code="a", topic_id=shop.create("topics", name="news")["id"])
    make_post(shop, code="b")
    assert _found(shop, "list") == {"b"}
