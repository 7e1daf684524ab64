"""What programs add to the database: validation before it is asked, and DTOs."""

from datetime import datetime
from decimal import Decimal

from parity.shop import Row, Shop

_DTO = {
    "title": "x",
    "price_minor": "9007199254740993",
    "serial": "-9223372036854775808",
    "weight": "0.1",
    "measured_at": "2026-01-31T23:30:00+09:00",
    "made_on": "2026-01-31",
    "used": ["2026-01-01T00:00:00Z", None],
    "details": {"not_renamed": [1, None]},
    "labels": ["a, b"],
    "digest": "00ff",
    "access_code": "secret",
}


def _dto(shop: Shop) -> tuple[Row, Row]:
    sample = shop.create("samples", **_DTO)
    return sample, shop.ask("dto", "samples", key=shop.key("samples", sample))


def dto_keys_are_in_camel_case(shop: Shop) -> None:
    """A DTO has the values of the row under names in camelCase; what is inside JSON keeps its names."""
    sample, dto = _dto(shop)
    assert not [key for key in dto if "_" in key or key[0].isupper()]
    assert {"id", "title", "measuredAt", "madeOn", "isFragile", "titleKey", "createdAt"} <= set(dto)
    assert (dto["id"], dto["title"], dto["labels"]) == (sample["id"], "x", ["a, b"])
    assert dto["details"] == {"not_renamed": [1, None]}


def dto_numbers_are_exact(shop: Shop) -> None:
    """Numbers of 64 bits and decimals are strings in a DTO, since a client would round them."""
    _, dto = _dto(shop)
    assert (dto["priceMinor"], dto["serial"]) == ("9007199254740993", "-9223372036854775808")
    assert isinstance(dto["weight"], str)
    assert Decimal(dto["weight"]) == Decimal("0.1")
    assert dto["quantity"] == 1


def dto_moments_are_iso_8601(shop: Shop) -> None:
    """Moments are in ISO 8601 with their offset, dates are days."""
    _, dto = _dto(shop)
    moment = datetime.fromisoformat(dto["measuredAt"])
    assert moment == datetime.fromisoformat("2026-01-31T14:30:00+00:00")
    assert dto["madeOn"] == "2026-01-31"
    assert datetime.fromisoformat(dto["used"]["from"]) == datetime.fromisoformat("2026-01-01T00:00:00+00:00")
    assert dto["used"]["to"] is None


def dto_hide_what_is_sensitive(shop: Shop) -> None:
    """A sensitive value is not in a DTO, whatever it is called there."""
    _, dto = _dto(shop)
    assert "secret" not in str(dto)
    assert not [key for key in dto if "access" in key.lower()]


def _wrong(shop: Shop, entity: str, **values: object) -> list[str]:
    """Return the columns that validation names, and see that nothing was sent."""
    before = shop.ask("statements")
    problems = shop.ask("validate", entity, values=values)
    assert shop.ask("statements") == before
    assert all(problem["message"] and problem["rule"] for problem in problems)
    return shop.running.translator.columns(entity, [problem["property"] for problem in problems])


def validation_names_the_property(shop: Shop) -> None:
    """What is wrong with values is told by property, before any statement is sent."""
    good = {"title": "x", "contact": "a@example.com", "place": "a-b", "made_in": "SE", "currency": "EUR"}
    assert _wrong(shop, "samples", **good) == []
    for column, value in (
        ("title", "x" * 41),
        ("title", None),
        ("contact", "nobody"),
        ("contact", "A@example.com"),
        ("place", "Not a slug"),
        ("made_in", "se"),
        ("grade", "superb"),
        ("quantity", 2**31),
    ):
        assert _wrong(shop, "samples", **{**good, column: value}) == [column], (column, value)
    assert _wrong(shop, "samples") == ["title"]


def validation_knows_the_checks(shop: Shop) -> None:
    """Checks of one value and business rules are part of validation."""
    post = {"forum_id": "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "code": "A-1", "title": "x"}
    assert _wrong(shop, "posts", **post, priority=5) == []
    assert _wrong(shop, "posts", **post, priority=6) == ["priority"]
    assert _wrong(shop, "purchases", number="A-1", amount_minor="0") == ["amount_minor"]
    assert _wrong(shop, "purchases", number="A-1", amount_minor=str(2**53 + 1)) == []


def validation_refuses_before_the_database(shop: Shop) -> None:
    """What validation knows is ValidationFailed when it is written, and the property is named."""
    with shop.refused("ValidationFailed") as refusal:
        shop.create("samples", title="x" * 41)
    assert (refusal.entity, refusal.columns) == ("samples", ["title"])
    sample = shop.create("samples", title="x")
    with shop.refused("ValidationFailed") as refusal:
        shop.update("samples", sample, contact="nobody")
    assert (refusal.entity, refusal.columns) == ("samples", ["contact"])
