"""What happens to rows, and to those that refer to them, when they are deleted."""

from parity.behaviours.making import make_article, make_code, make_post
from parity.shop import Shop


def deletion_cascades(shop: Shop) -> None:
    """Deleting a row deletes those whose reference says so, and no others."""
    post, other = make_post(shop), make_post(shop)
    gone, kept = (shop.create("replies", post_id=row["id"], text="x") for row in (post, other))
    cover = shop.create("post_covers", post_id=post["id"], address="a.png")
    shop.remove("posts", post)
    assert (shop.get("replies", gone), shop.get("post_covers", cover)) == (None, None)
    assert shop.get("replies", kept) == kept


def links_go_with_either_side(shop: Shop) -> None:
    """Deleting one of two linked rows deletes the link, and the other row stays."""
    post, mark = make_post(shop), shop.create("marks", word="a")
    link = shop.create("post_marks", post_id=post["id"], mark_id=mark["id"])
    shop.remove("marks", mark)
    assert shop.get("post_marks", link) is None
    assert shop.get("posts", post) == post


def deletion_is_restricted(shop: Shop) -> None:
    """A row that others need is not deleted: a ReferenceViolation."""
    forum = shop.create("forums", name="one")
    make_post(shop, forum_id=forum["id"])
    with shop.refused("ReferenceViolation") as refusal:
        shop.remove("forums", forum)
    assert refusal.constraint == "fk_posts_tenant_id_forum_id"
    assert shop.get("forums", forum) == forum


def deletion_forgets_references(shop: Shop) -> None:
    """Deleting a row empties the references to it that say so."""
    topic = shop.create("topics", name="news")
    post = make_post(shop, topic_id=topic["id"])
    shop.remove("topics", topic)
    assert shop.get("posts", post)["topic_id"] is None


def deletion_forgets_references_of_several_fields(shop: Shop) -> None:
    """Of a reference by several fields, deletion empties what may be missing, and the tenant stays."""
    shelf = shop.create("shelves", room="a", place=1)
    box = shop.create("boxes", room="a", place=1, label="x")
    shop.remove("shelves", shelf)
    found = shop.get("boxes", box)
    assert (found["room"], found["place"], found["tenant_id"]) == (None, None, shop.tenant)


def soft_deletion_hides(shop: Shop) -> None:
    """A row that is marked as deleted is found neither by its key nor by queries."""
    kept, gone = make_article(shop), make_article(shop)
    shop.remove("articles", gone)
    assert shop.get("articles", gone) is None
    assert [row["id"] for row in shop.query("articles", "all")] == [kept["id"]]
    assert shop.sql("SELECT deleted_at IS NOT NULL FROM articles WHERE id = %s", gone["id"]) == [(True,)]


def soft_deleted_rows_show_on_demand(shop: Shop) -> None:
    """A deleted row is found where deleted ones are asked for."""
    kept, gone = make_article(shop), make_article(shop)
    shop.remove("articles", gone)
    found = shop.get("articles", gone, deleted=True)
    assert found["deleted_at"]
    assert found["sku"] == gone["sku"]
    assert {row["id"] for row in shop.query("articles", "all_ever")} == {kept["id"], gone["id"]}


def soft_deletion_frees_unique_values(shop: Shop) -> None:
    """The unique value of a deleted row can be given again."""
    gone = make_article(shop)
    shop.remove("articles", gone)
    again = make_article(shop, sku=gone["sku"])
    assert again["id"] != gone["id"]
    with shop.refused("UniqueViolation"):
        make_article(shop, sku=gone["sku"])


def deleted_rows_are_restored(shop: Shop) -> None:
    """A deleted row can be restored, unless its unique value is taken meanwhile."""
    article = make_article(shop)
    shop.remove("articles", article)
    assert shop.restore("articles", article)["deleted_at"] is None
    assert shop.get("articles", article)["sku"] == article["sku"]
    shop.remove("articles", article)
    make_article(shop, sku=article["sku"])
    with shop.refused("UniqueViolation"):
        shop.restore("articles", article)


def deleted_rows_get_no_new_references(shop: Shop) -> None:
    """A new reference to a deleted row is a ReferenceViolation."""
    article = make_article(shop)
    shop.remove("articles", article)
    with shop.refused("ReferenceViolation") as refusal:
        shop.create("offers", article_id=article["id"])
    assert (refusal.entity, refusal.constraint) == ("offers", "fk_offers_tenant_id_article_id")


def soft_deletion_is_restricted(shop: Shop) -> None:
    """A row that others need is not marked as deleted either."""
    article = make_article(shop)
    shop.create("offers", article_id=article["id"])
    with shop.refused("ReferenceViolation"):
        shop.remove("articles", article)
    assert shop.get("articles", article)["deleted_at"] is None


def authors_are_the_actors(shop: Shop) -> None:
    """A row names who made it and who changed it last, and the audit log both."""
    other = Shop.of_a_new_tenant(shop.running).actor
    article = make_article(shop)
    assert (article["created_by"], article["updated_by"]) == (shop.actor, shop.actor)
    changed = shop.acting(actor=other).update("articles", article, name=make_code())
    assert (changed["created_by"], changed["updated_by"]) == (shop.actor, other)
    logged = "SELECT actor_user_id::text FROM audit_logs WHERE record_id = %s ORDER BY occurred_at"
    assert shop.sql(logged, article["id"]) == [(shop.actor,), (other,)]
