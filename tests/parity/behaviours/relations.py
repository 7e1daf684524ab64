"""Relations are followed in both directions, for many rows at once."""

from typing import Any

from parity.behaviours.making import make_post
from parity.shop import Row, Shop


def _names(rows: list[list[Row]], column: str) -> list[list[Any]]:
    return [sorted(row[column] for row in group) for group in rows]


def references_lead_to_their_row(shop: Shop) -> None:
    """A row leads to the one that it refers to."""
    one, two = (shop.create("forums", name=name) for name in ("one", "two"))
    posts = [make_post(shop, forum_id=forum["id"]) for forum in (one, two, one)]
    assert shop.related("posts", posts, "forum") == [[one], [two], [one]]


def references_lead_back(shop: Shop) -> None:
    """A row leads to all that refer to it, and to none where there are none."""
    posts = [make_post(shop) for _ in range(3)]
    for number, post in enumerate(posts):
        for position in range(number):
            shop.create("replies", post_id=post["id"], text="x", position=position)
    assert _names(shop.related("posts", posts, "replies"), "position") == [[], [0], [0, 1]]


def missing_references_lead_nowhere(shop: Shop) -> None:
    """A row without a reference leads to nothing, among others that have it."""
    topic = shop.create("topics", name="news")
    posts = [make_post(shop, topic_id=topic["id"]), make_post(shop)]
    assert shop.related("posts", posts, "topic") == [[topic], []]


def one_to_one_leads_both_ways(shop: Shop) -> None:
    """Of two rows that belong together each leads to the other."""
    posts = [make_post(shop), make_post(shop)]
    cover = shop.create("post_covers", post_id=posts[0]["id"], address="a.png")
    assert shop.related("posts", posts, "post_cover") == [[cover], []]
    assert _names(shop.related("post_covers", [cover], "post"), "id") == [[posts[0]["id"]]]


def many_to_many_leads_both_ways(shop: Shop) -> None:
    """Rows that are linked lead to each other, over the table between them."""
    posts = [make_post(shop) for _ in range(3)]
    marks = [shop.create("marks", word=word) for word in "abc"]
    for post, mark in [(0, 0), (0, 1), (1, 1)]:
        shop.create("post_marks", post_id=posts[post]["id"], mark_id=marks[mark]["id"])
    assert _names(shop.related("posts", posts, "marks"), "word") == [["a", "b"], ["b"], []]
    expected = [[posts[0]["code"]], sorted(post["code"] for post in posts[:2]), []]
    assert _names(shop.related("marks", marks, "posts"), "code") == expected


def references_of_several_fields_lead_both_ways(shop: Shop) -> None:
    """A reference by several fields leads to its row, and back."""
    shelves = [shop.create("shelves", room="a", place=place) for place in (1, 2)]
    boxes = [
        shop.create("boxes", room="a", place=2, label="full"),
        shop.create("boxes", label="on its way"),
    ]
    assert shop.related("boxes", boxes, "shelf") == [[shelves[1]], []]
    assert _names(shop.related("shelves", shelves, "boxes"), "label") == [[], ["full"]]


def rows_of_a_tree_lead_up_and_down(shop: Shop) -> None:
    """A row of a tree has its path, leads to what is below it, and takes that along."""
    top = shop.create("categories", slug="top")
    low = shop.create("categories", slug="low", parent_id=top["id"])
    assert (low["path"], low["depth"]) == ("/top/low/", 1)
    assert _names(shop.related("categories", [top, low], "children"), "slug") == [["low"], []]
    shop.update("categories", top, slug="peak")
    assert shop.get("categories", low)["path"] == "/peak/low/"


def loading_relations_is_no_n_plus_1(shop: Shop) -> None:
    """The relations of twenty rows take as many statements as those of one."""
    posts = [make_post(shop) for _ in range(20)]
    for post in posts:
        shop.create("replies", post_id=post["id"], text="x")
    for relation in ("replies", "forum", "marks"):
        few, many = (
            shop.ask("related", "posts", keys=[shop.key("posts", post) for post in some], relation=relation)
            for some in (posts[:1], posts)
        )
        assert few["statements"] == many["statements"] > 0, relation
    assert len(shop.related("posts", posts, "replies")) == 20
