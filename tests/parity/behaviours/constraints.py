"""What the database refuses has a name, a constraint, and the values that it is about."""

from uuid import uuid4

from parity.behaviours.making import make_article, make_code, make_post
from parity.shop import Shop


def unique_violations_are_named(shop: Shop) -> None:
    """A value that is taken is a UniqueViolation."""
    forum = shop.create("forums", name="one")
    with shop.refused("UniqueViolation") as refusal:
        shop.create("forums", name=forum["name"])
    assert (refusal.constraint, refusal.entity) == ("uq_forums_tenant_id_name", "forums")
    assert refusal.columns == ["tenant_id", "name"]


def unique_keys_are_named(shop: Shop) -> None:
    """A key of several fields that is taken is a UniqueViolation."""
    shop.create("shelves", room="a", place=1)
    with shop.refused("UniqueViolation") as refusal:
        shop.create("shelves", room="a", place=1)
    assert (refusal.constraint, refusal.columns) == ("pk_shelves", ["tenant_id", "room", "place"])


def checks_are_named(shop: Shop) -> None:
    """A row that two values make wrong is a CheckViolation, when created and when changed."""
    with shop.refused("CheckViolation", "ValidationFailed"):
        make_post(shop, opens_on="2026-02-01", closes_on="2026-01-01")
    post = make_post(shop, opens_on="2026-02-01")
    with shop.refused("CheckViolation") as refusal:
        shop.update("posts", post, closes_on="2026-01-01")
    assert (refusal.constraint, refusal.entity) == ("ck_posts_closes_later", "posts")
    assert refusal.columns == ["closes_on", "opens_on"]


def ranges_are_refused(shop: Shop) -> None:
    """A number out of its range is refused, and the property is named."""
    for priority in (0, 6):
        with shop.refused("CheckViolation", "ValidationFailed") as refusal:
            make_post(shop, priority=priority)
        assert (refusal.entity, refusal.columns) == ("posts", ["priority"])


def rules_are_refused(shop: Shop) -> None:
    """What a business rule refuses names its property, and nothing is written."""
    with shop.refused("CheckViolation", "ValidationFailed") as refusal:
        shop.create("purchases", number=make_code(), amount_minor="0")
    assert (refusal.entity, refusal.columns) == ("purchases", ["amount_minor"])
    assert shop.sql("SELECT count(*) FROM purchases WHERE tenant_id = %s", shop.tenant) == [(0,)]


def forms_are_refused(shop: Shop) -> None:
    """A text that has not the form of its type is refused, whatever the type."""
    wrong = {
        "contact": "Ada@Example.com",
        "place": "Blue Shoes",
        "batch": "-x",
        "made_in": "se",
        "currency": "eur",
        "language": "English!",
        "zone": "Mars/Base",
        "grade": "superb",
    }
    for column, value in wrong.items():
        with shop.refused("CheckViolation", "ValidationFailed") as refusal:
            shop.create("samples", **{"title": "x", column: value})
        assert refusal.columns == [column], refusal


def lengths_are_refused(shop: Shop) -> None:
    """A text that is too long is refused; characters are counted, and not the units of an encoding."""
    assert shop.create("samples", title="😀" * 40)["title"] == "😀" * 40
    with shop.refused("ValidationFailed", "DatabaseError"):
        shop.create("samples", title="x" * 41)


def missing_values_are_named(shop: Shop) -> None:
    """A required value that is missing is refused, and the property is named."""
    with shop.refused("MissingValue", "ValidationFailed") as refusal:
        shop.create("samples", body="without a title")
    assert (refusal.entity, refusal.columns) == ("samples", ["title"])
    sample = shop.create("samples", title="x")
    with shop.refused("MissingValue", "ValidationFailed") as refusal:
        shop.update("samples", sample, title=None)
    assert refusal.columns == ["title"]


def references_to_nothing_are_named(shop: Shop) -> None:
    """A reference to no row is a ReferenceViolation."""
    with shop.refused("ReferenceViolation") as refusal:
        make_post(shop, forum_id=str(uuid4()))
    assert (refusal.entity, refusal.constraint) == ("posts", "fk_posts_tenant_id_forum_id")
    assert "forum_id" in refusal.columns


def references_of_several_fields_to_nothing_are_named(shop: Shop) -> None:
    """A reference by several fields is refused where one of them differs."""
    shop.create("shelves", room="a", place=1)
    with shop.refused("ReferenceViolation") as refusal:
        shop.create("boxes", room="a", place=2, label="x")
    assert (refusal.entity, refusal.constraint) == ("boxes", "fk_boxes_shelf")
    assert {"room", "place"} <= set(refusal.columns)


def overlaps_are_named(shop: Shop) -> None:
    """A period that meets another of the same room is an OverlapViolation; one that follows it is not."""
    room = shop.create("rooms", name="blue")
    slots = [(9, 10), (10, 11)]
    for start, end in slots:
        slot = [f"2026-01-05T{start:02}:00:00Z", f"2026-01-05T{end:02}:00:00Z"]
        shop.create("meetings", room_id=room["id"], slot=slot)
    with shop.refused("OverlapViolation") as refusal:
        shop.create("meetings", room_id=room["id"], slot=["2026-01-05T09:59:00Z", None])
    assert refusal.entity == "meetings"
    assert {"room_id", "slot"} <= set(refusal.columns)


def limits_are_named(shop: Shop) -> None:
    """One row more than a rule allows is LimitReached."""
    room = shop.create("rooms", name="small")
    for number in range(3):
        shop.create("seats", room_id=room["id"], number=number)
    with shop.refused("LimitReached") as refusal:
        shop.create("seats", room_id=room["id"], number=3)
    assert (refusal.entity, refusal.constraint) == ("seats", "tr_seats_br_1")


def sums_are_checked_at_the_end(shop: Shop) -> None:
    """Rows that balance together pass; rows that do not are a SumViolation, and none of them stays."""

    def book(*amounts: str) -> None:
        booking = str(uuid4())
        lines = [{"booking_id": booking, "amount_minor": amount} for amount in amounts]
        shop.transaction(
            shop.step("create", "bookings", values={"id": booking, "text": "x"}),
            *(shop.step("create", "booking_lines", values=line) for line in lines),
        )

    book("500", "-300", "-200")
    with shop.refused("SumViolation") as refusal:
        book("500", "-499")
    assert (refusal.entity, refusal.constraint) == ("booking_lines", "tr_booking_lines_br_2")
    assert {"booking_id", "amount_minor", "currency"} <= set(refusal.columns)
    counted = "SELECT count(*) FROM bookings WHERE tenant_id = %s"
    assert shop.sql(counted, shop.tenant) == [(1,)]


def strangers_are_refused(shop: Shop) -> None:
    """A reference to a user who is no member of the tenant is refused, and the property is named."""
    stranger = Shop.of_a_new_tenant(shop.running).actor
    assert make_post(shop, editor_id=shop.actor)["editor_id"] == shop.actor
    with shop.refused("ReferenceViolation") as refusal:
        make_post(shop, editor_id=stranger)
    assert (refusal.entity, refusal.columns) == ("posts", ["editor_id"])


def immutable_values_stay(shop: Shop) -> None:
    """A value that may not change is an ImmutableChange."""
    post = make_post(shop, origin="mail")
    with shop.refused("ImmutableChange") as refusal:
        shop.update("posts", post, origin="web")
    assert (refusal.entity, refusal.columns) == ("posts", ["origin"])
    assert shop.get("posts", post)["origin"] == "mail"


def logs_are_only_added_to(shop: Shop) -> None:
    """Rows that are only ever added are neither changed nor deleted."""
    entry = shop.create("journal", article_id=make_article(shop)["id"], text="made")
    with shop.refused("AppendOnlyChange", "PermissionDenied"):
        shop.update("journal", entry, text="never made")
    with shop.refused("AppendOnlyChange", "PermissionDenied"):
        shop.remove("journal", entry)
    assert shop.get("journal", entry) == entry


def a_wrong_row_leaves_the_connection_usable(shop: Shop) -> None:
    """After refusals, more of them than there are connections, everything works as before."""
    shop.create("forums", name="one")
    for _ in range(12):
        with shop.refused("UniqueViolation"):
            shop.create("forums", name="one")
    assert shop.create("forums", name="two")["name"] == "two"
