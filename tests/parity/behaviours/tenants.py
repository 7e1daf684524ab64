"""Each tenant sees and writes its own rows."""

from contextlib import suppress

from parity.behaviours.making import make_article, make_code, make_post
from parity.client import Refused
from parity.shop import Row, Shop


def _another(shop: Shop) -> Shop:
    return Shop.of_a_new_tenant(shop.running)


def tenants_read_their_own_rows(shop: Shop) -> None:
    """Rows of another tenant are found neither by key nor by query, relation or unique value."""
    other = _another(shop)
    post, theirs = make_post(shop, code="A-1"), make_post(other, code="A-1")
    assert shop.get("posts", theirs) is None
    assert shop.query("posts", "by_code", code="A-1") == [post]
    assert [row["id"] for row in shop.query("posts", "list")] == [post["id"]]
    assert shop.related("posts", [post, theirs], "forum")[1] == []


def tenants_change_their_own_rows(shop: Shop) -> None:
    """Rows of another tenant are neither changed nor deleted."""
    other = _another(shop)
    theirs = other.create("forums", name="theirs")
    with suppress(Refused):  # As good as finding nothing.
        shop.update("forums", theirs, name="ours")
    with suppress(Refused):
        shop.remove("forums", theirs)
    assert other.get("forums", theirs) == theirs


def tenants_add_to_their_own_rows(shop: Shop) -> None:
    """A new row is the tenant's, and one for another tenant is refused."""
    other = _another(shop)
    assert shop.create("forums", name="ours")["tenant_id"] == shop.tenant
    with shop.refused("PermissionDenied"):
        shop.create("forums", name="theirs", tenant_id=other.tenant)
    assert shop.sql("SELECT count(*) FROM forums WHERE tenant_id = %s", other.tenant) == [(0,)]


def tenants_refer_to_their_own_rows(shop: Shop) -> None:
    """A reference to another tenant's row is refused."""
    theirs = make_article(_another(shop))
    with shop.refused("ReferenceViolation"):
        shop.create("offers", article_id=theirs["id"])


def nobody_sees_nothing(shop: Shop) -> None:
    """Without a tenant no row is seen or written, on whatever connection others worked before."""
    forums = [shop.create("forums", name=make_code()) for _ in range(8)]
    answers = [shop.nobody().send("get", "forums", key=shop.key("forums", row)) for row in forums]
    assert [answer.result(60) for answer in answers] == [None] * len(forums)
    for _ in range(6):
        with shop.refused("PermissionDenied", "MissingValue", "ValidationFailed"):
            shop.nobody().create("forums", name=make_code())


def tenants_do_not_meet_on_connections(shop: Shop) -> None:
    """Two tenants who ask at the same time, over the same connections, each get their own."""
    other = _another(shop)

    def ask(who: Shop, row: Row) -> tuple[Shop, Row, object]:
        return who, row, who.send("get", "forums", key=who.key("forums", row))

    rows = {who.tenant: who.create("forums", name="x") for who in (shop, other)}
    asked = [ask(who, row) for _ in range(10) for who in (shop, other) for row in rows.values()]
    for who, row, answer in asked:
        assert (answer.result(60) is not None) == (row["tenant_id"] == who.tenant)


def shared_rows_are_everybodys(shop: Shop) -> None:
    """Rows of the platform are seen by each tenant."""
    country = make_code()[-2:].upper().translate(str.maketrans("0123456789", "ABCDEFGHIJ"))
    (found,) = shop.sql(
        "INSERT INTO holidays (day, country) VALUES ('2026-01-06', %s)"
        " ON CONFLICT (day, country) DO UPDATE SET day = excluded.day RETURNING id::text",
        country,
    )
    for who in (shop, _another(shop)):
        assert who.get("holidays", {"id": found[0]})["day"] == "2026-01-06"
