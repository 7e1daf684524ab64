"""Many clients at once get what there is, and no more."""

from concurrent.futures import Future
from contextlib import suppress
from typing import Any
from uuid import uuid4

from parity.behaviours.making import make_code, make_stock
from parity.client import Refused
from parity.shop import Shop

_CLIENTS = 20


def _outcomes(answers: list[Future[Any]]) -> list[str]:
    """Return the names of the refusals, and `ok` for the rest."""
    errors = [answer.exception(60) for answer in answers]
    return [error.name if isinstance(error, Refused) else str(error) if error else "ok" for error in errors]


def stock_is_sold_once(shop: Shop) -> None:
    """Of twenty clients who reserve ten of a hundred articles twice each, exactly ten requests succeed."""
    stock = make_stock(shop, 100)
    values = {"stock_id": stock["id"], "quantity": 10}
    outcomes = _outcomes([shop.send("create", "stock_reservations", values=values) for _ in range(2 * _CLIENTS)])
    assert (outcomes.count("ok"), outcomes.count("CheckViolation")) == (10, 30), outcomes
    found = shop.get("stocks", stock)
    assert (found["on_hand"], found["reserved"]) == (100, 100)


def totals_follow_their_rows(shop: Shop) -> None:
    """A total follows the rows that it counts, and what somebody sends for it counts nothing."""
    stock = make_stock(shop, 10)
    held = shop.create("stock_reservations", stock_id=stock["id"], quantity=4)
    assert shop.get("stocks", stock)["reserved"] == 4
    shop.update("stock_reservations", held, status="released")
    with shop.refused("CheckViolation"):
        shop.create("stock_reservations", stock_id=stock["id"], quantity=11)
    with suppress(Refused):  # As good as leaving it out.
        shop.update("stocks", stock, on_hand=1000)
    found = shop.get("stocks", stock)
    assert (found["on_hand"], found["reserved"]) == (10, 0)


def payments_are_captured_once(shop: Shop) -> None:
    """Of twenty who capture a payment of one purchase, one succeeds."""
    purchase = shop.create("purchases", number=make_code(), amount_minor="100")
    values = {"purchase_id": purchase["id"], "amount_minor": "100"}
    payments = [shop.create("purchase_payments", **values) for _ in range(_CLIENTS)]
    keys = [shop.key("purchase_payments", row) for row in payments]
    captured = {"status": "captured"}
    outcomes = _outcomes([shop.send("update", "purchase_payments", key=key, changes=captured) for key in keys])
    assert (outcomes.count("ok"), outcomes.count("UniqueViolation")) == (1, _CLIENTS - 1), outcomes


def rooms_are_booked_once(shop: Shop) -> None:
    """Of twenty who book one room at one time, one succeeds, and no deadlock helps."""
    room = shop.create("rooms", name="blue")
    values = {"room_id": room["id"], "slot": ["2026-01-05T09:00:00Z", "2026-01-05T10:00:00Z"]}
    outcomes = _outcomes([shop.send("create", "meetings", values=values) for _ in range(_CLIENTS)])
    assert (outcomes.count("ok"), outcomes.count("OverlapViolation")) == (1, _CLIENTS - 1), outcomes


def increments_add_up(shop: Shop) -> None:
    """What twenty clients add at once is all there."""
    purchase = shop.create("purchases", number=make_code(), amount_minor=str(2**53))
    key = shop.key("purchases", purchase)
    answers = [shop.send("increment", "purchases", key=key, column="amount_minor", by="1") for _ in range(_CLIENTS)]
    assert set(_outcomes(answers)) == {"ok"}
    assert shop.get("purchases", purchase)["amount_minor"] == str(2**53 + _CLIENTS)


def _order(shop: Shop, key: str, name: str, **request: Any) -> Future[Any]:
    steps = [shop.step("create", "forums", values={"name": name})]
    words = {"actor": shop.actor, "scope": "checkout", "key": key, "request": request}
    return shop.send("idempotent", None, **words, steps=steps)


def repeated_requests_have_one_effect(shop: Shop) -> None:
    """A request that comes again under its key gets the first answer, and does nothing more."""
    key = str(uuid4())
    first = _order(shop, key, "one", amount="9007199254740993").result(60)
    again = _order(shop, key, "one", amount="9007199254740993").result(60)
    assert (first["replayed"], again["replayed"]) == (False, True)
    assert again["response"] == first["response"]
    assert first["response"][0]["name"] == "one"
    assert shop.sql("SELECT count(*) FROM forums WHERE tenant_id = %s", shop.tenant) == [(1,)]


def other_requests_under_a_key_are_refused(shop: Shop) -> None:
    """Another request under a key that is taken is refused; under another key it is not."""
    key = str(uuid4())
    _order(shop, key, "one", amount=1).result(60)
    with shop.refused("KeyReused"):
        _order(shop, key, "two", amount=2).result(60)
    assert _order(shop, str(uuid4()), "two", amount=2).result(60)["replayed"] is False


def requests_that_failed_may_be_repeated(shop: Shop) -> None:
    """A request that was refused leaves its key free."""
    key = str(uuid4())
    taken = shop.create("forums", name="taken")
    with shop.refused("UniqueViolation"):
        _order(shop, key, "taken", amount=1).result(60)
    shop.remove("forums", taken)
    assert _order(shop, key, "taken", amount=1).result(60)["replayed"] is False


def requests_at_once_have_one_effect(shop: Shop) -> None:
    """Of five that come at once under one key, one has an effect."""
    key = str(uuid4())
    outcomes = [answer.exception(60) for answer in [_order(shop, key, "one", amount=1) for _ in range(5)]]
    assert any(error is None for error in outcomes), outcomes
    assert shop.sql("SELECT count(*) FROM forums WHERE tenant_id = %s", shop.tenant) == [(1,)]
