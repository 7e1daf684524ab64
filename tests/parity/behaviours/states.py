"""States follow each other as the spec allows, and late writers are refused."""

from parity.behaviours.making import make_article, make_post
from parity.shop import Shop


def transitions_are_allowed(shop: Shop) -> None:
    """A state that may follow is set."""
    post = make_post(shop)
    for status in ("shown", "hidden", "shown", "shown"):
        assert shop.update("posts", post, status=status)["status"] == status


def transitions_are_refused(shop: Shop) -> None:
    """A state that may not follow is TransitionRefused."""
    post = make_post(shop)
    with shop.refused("TransitionRefused") as refusal:
        shop.update("posts", post, status="hidden")
    assert (refusal.entity, refusal.columns) == ("posts", ["status"])
    assert refusal.constraint == "tr_posts_status"
    assert shop.get("posts", post)["status"] == "draft"


def first_states_are_refused(shop: Shop) -> None:
    """A row that begins in another state than it may is TransitionRefused."""
    with shop.refused("TransitionRefused", "ValidationFailed") as refusal:
        make_post(shop, status="hidden")
    assert (refusal.entity, refusal.columns) == ("posts", ["status"])


def transitions_are_refused_before_the_database(shop: Shop) -> None:
    """Where the program knows the old state, it refuses by itself: the database's own guard is off meanwhile."""
    post = make_post(shop)
    shop.sql("ALTER TABLE posts DISABLE TRIGGER tr_posts_status")
    try:
        with shop.refused("TransitionRefused") as refusal:
            shop.update("posts", post, status="hidden")
        assert (refusal.entity, refusal.columns) == ("posts", ["status"])
    finally:
        shop.sql("ALTER TABLE posts ENABLE TRIGGER tr_posts_status")


def late_writers_are_refused(shop: Shop) -> None:
    """Of two who change what they read, the later one gets StaleRecord, and changes nothing."""
    post = make_post(shop)
    shop.update("posts", post, version=post["lock_version"], title="first")
    with shop.refused("StaleRecord") as refusal:
        shop.update("posts", post, version=post["lock_version"], title="second")
    assert refusal.entity == "posts"
    found = shop.get("posts", post)
    assert found["title"] == "first"
    assert shop.update("posts", post, version=found["lock_version"], title="third")["title"] == "third"


def versions_count_each_change_once(shop: Shop) -> None:
    """Each change of a row counts once, whoever counts it."""
    article = make_article(shop)
    first = article["lock_version"]
    for number in range(1, 4):
        changed = shop.update("articles", article, name=f"name {number}")
        assert changed["lock_version"] == first + number
        assert shop.get("articles", article)["lock_version"] == first + number


def increments_count_as_changes(shop: Shop) -> None:
    """What the database adds to a row is a change of it, and counts once."""
    article = make_article(shop)
    added = shop.increment("articles", article, "price_minor", "5")
    assert (added["price_minor"], added["lock_version"]) == ("5", article["lock_version"] + 1)
