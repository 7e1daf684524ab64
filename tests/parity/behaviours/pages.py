"""Pages follow one another without gaps and without repeats."""

from typing import Any

from parity.behaviours.making import make_code, make_post
from parity.shop import Row, Shop

_MANY = """
INSERT INTO posts (tenant_id, forum_id, code, title, priority, shown_at)
SELECT %s, %s, 'K-' || to_char(n, 'FM0000'), 'Post ' || n %% 3, 1 + n %% 5,
    CASE WHEN n %% 4 <> 0 THEN timestamptz '2026-01-01 00:00:00Z' + (n / 3) * interval '1 microsecond' END
FROM generate_series(1, %s) AS n
"""


def _fill(shop: Shop, count: int) -> Row:
    """Make posts whose moments are microseconds apart, shared by some, and missing from every fourth."""
    forum = shop.create("forums", name=make_code())
    shop.sql(_MANY, shop.tenant, forum["id"], count)
    return forum


def _pages(shop: Shop, name: str, limit: int, **arguments: Any) -> list[list[Row]]:
    pages, after = [], None
    while True:
        page = shop.page("posts", name, limit=limit, after=after, **arguments)
        pages.append(page["rows"])
        if page["next"] is None:
            return pages
        after = page["next"]


def _check(shop: Shop, name: str, order: str, **arguments: Any) -> None:
    forum = _fill(shop, 23)
    wanted = [code for (code,) in shop.sql(f"SELECT code FROM posts WHERE forum_id = %s ORDER BY {order}", forum["id"])]
    for limit in (1, 4, 23):
        pages = _pages(shop, name, limit, **arguments, **({} if arguments else {"forum": forum["id"]}))
        assert [row["code"] for page in pages for row in page] == wanted
        assert max(map(len, pages)) == limit


def pages_by_equal_moments(shop: Shop) -> None:
    """Moments that are microseconds apart, equal or missing make no gaps, sorted downwards."""
    _check(shop, "of_status", "shown_at DESC, id DESC", status="draft")


def pages_by_values_that_may_be_missing(shop: Shop) -> None:
    """Rows without the value come last, and pages reach them."""
    _check(shop, "by_moment", "shown_at, id")


def pages_in_mixed_directions(shop: Shop) -> None:
    """Pages are sorted downwards by one value and upwards by the next."""
    _check(shop, "mixed", "priority DESC, title, id")


def pages_while_rows_are_inserted(shop: Shop) -> None:
    """Rows that are inserted or deleted while somebody turns pages neither repeat nor hide others."""
    forum = _fill(shop, 20)
    seen: list[str] = []
    first = shop.page("posts", "mixed", limit=7, forum=forum["id"])
    before = [code for (code,) in shop.sql("SELECT code FROM posts WHERE forum_id = %s", forum["id"])]
    page = first
    while True:
        seen += [row["code"] for row in page["rows"]]
        if page["next"] is None:
            break
        make_post(shop, forum_id=forum["id"], priority=5, title="A first one")
        make_post(shop, forum_id=forum["id"], priority=1, title="A last one")
        shop.remove("posts", page["rows"][-1])
        page = shop.page("posts", "mixed", limit=7, after=page["next"], forum=forum["id"])
    assert len(seen) == len(set(seen))
    assert set(before) <= set(seen)


def pages_end(shop: Shop) -> None:
    """The last page has no next one, not even where it is full or empty."""
    forum = _fill(shop, 6)
    assert shop.page("posts", "by_moment", limit=6, forum=forum["id"])["next"] is None
    empty = shop.create("forums", name=make_code())
    assert shop.page("posts", "by_moment", limit=6, forum=empty["id"]) == {"rows": [], "next": None}
