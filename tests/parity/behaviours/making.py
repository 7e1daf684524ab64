"""Rows that several behaviours need."""

import secrets
from typing import Any

from parity.shop import Row, Shop


def make_code() -> str:
    """Return a code that nothing else has."""
    return f"C-{secrets.token_hex(6)}"


def make_post(shop: Shop, **values: Any) -> Row:
    """Create a post, in a forum of its own if none is given."""
    if "forum_id" not in values:
        values["forum_id"] = shop.create("forums", name=make_code())["id"]
    return shop.create("posts", **{"code": make_code(), "title": "A post", **values})


def make_article(shop: Shop, **values: Any) -> Row:
    """Create an article."""
    return shop.create("articles", **{"sku": make_code(), "name": "An article", **values})


def make_stock(shop: Shop, on_hand: int) -> Row:
    """Create a stock with some articles in it."""
    stock = shop.create("stocks", sku=make_code())
    shop.create("stock_movements", stock_id=stock["id"], quantity=on_hand)
    return stock
