"""The shop under many clients at once: nothing is sold, used, paid or placed twice, and nobody waits for ever."""

import random
from collections import Counter
from collections.abc import Iterator

import psycopg
import pytest
from live import OVERLAP, OVERSOLD, TWICE, Live, live, race, waits

from engines.server import Server


@pytest.fixture(scope="module")
def shop(postgresql_newest: Server) -> Iterator[Live]:
    with live(postgresql_newest, "ecommerce") as database:
        yield database


def stock(database: Live, sku: str, units: int) -> tuple[object, object]:
    """Make a variant with so many units in Stockholm; returns the key of its level."""
    with database.connect() as connection:
        (variant,) = connection.execute(
            "INSERT INTO product_variants (product_id, sku, title, option_values) "
            "SELECT id, %s, 'New', jsonb_build_object('sku', %s::text) FROM products WHERE slug = 'ridge-tent-2' "
            "RETURNING id",
            (sku, sku),
        ).fetchone()
        (warehouse,) = connection.execute("SELECT id FROM warehouses WHERE code = 'stockholm'").fetchone()
        connection.execute(
            "INSERT INTO inventory_levels (product_variant_id, warehouse_id) VALUES (%s, %s)", (variant, warehouse)
        )
        connection.execute(
            "INSERT INTO inventory_movements (product_variant_id, warehouse_id, kind, quantity) "
            "VALUES (%s, %s, 'receipt', %s)",
            (variant, warehouse, units),
        )
    return variant, warehouse


def reserve(connection: psycopg.Connection, level: tuple[object, object], units: int) -> None:
    connection.execute(
        "INSERT INTO inventory_reservations (product_variant_id, warehouse_id, quantity, expires_at) "
        "VALUES (%s, %s, %s, now() + interval '15 minutes')",
        (*level, units),
    )


def test_of_100_units_20_clients_reserve_exactly_100(shop):
    level = stock(shop, "HUNDRED", 100)
    refused: list[str | None] = []

    def shopper(connection: psycopg.Connection, number: int) -> None:
        for _ in range(10):
            try:
                reserve(connection, level, 1)
                connection.commit()
            except psycopg.errors.CheckViolation as error:
                connection.rollback()
                refused.append(error.diag.constraint_name)

    assert race(shop, 20, shopper) == [None] * 20
    assert refused == ["ck_inventory_levels_not_oversold"] * 100
    held = "SELECT sum(quantity) FROM inventory_reservations WHERE product_variant_id = %s AND status = 'held'"
    assert shop.value(held, level[0]) == 100
    assert shop.value("SELECT reserved FROM inventory_levels WHERE product_variant_id = %s", level[0]) == 100


def test_1000_baskets_that_take_rows_in_the_order_of_their_keys_never_deadlock(shop):
    levels = sorted(stock(shop, f"PAIR-{number}", 10_000) for number in range(4))

    def shopper(connection: psycopg.Connection, number: int) -> None:
        chance = random.Random(number)
        for _ in range(125):
            for level in sorted(chance.sample(levels, 2)):
                reserve(connection, level, 1)
            connection.commit()

    assert race(shop, 8, shopper) == [None] * 8
    variants = [variant for variant, _ in levels]
    reserved = "SELECT sum(reserved) FROM inventory_levels WHERE product_variant_id = ANY (%s)"
    assert shop.value(reserved, variants) == 2 * 1000


def test_units_that_move_between_lines_to_and_fro_never_deadlock(shop):
    parcels: list[object] = []
    with shop.connect() as connection:
        connection.execute(
            "INSERT INTO orders (number, email, currency, subtotal_minor, total_minor, billing_address) "
            "VALUES ('SO-7000', 'a@example.com', 'EUR', 0, 0, '{}')"
        )
        lines = connection.execute(
            "INSERT INTO order_items (order_id, product_id, product_variant_id, product_title, variant_title, sku, "
            "quantity, unit_price_minor, line_total_minor) "
            "SELECT orders.id, product_id, variant.id, title, title, sku, 8, 0, 0 "
            "FROM orders, product_variants AS variant WHERE number = 'SO-7000' AND sku IN ('EMBER', 'GAS-230') "
            "RETURNING id"
        ).fetchall()
        for number in range(8):
            (parcel,) = connection.execute(
                "INSERT INTO fulfilments (order_id, warehouse_id) SELECT orders.id, warehouses.id "
                "FROM orders, warehouses WHERE number = 'SO-7000' AND code = 'leeds' RETURNING id"
            ).fetchone()
            connection.execute(
                "INSERT INTO fulfilment_items (fulfilment_id, order_item_id, order_id, quantity) "
                "SELECT %s, id, order_id, 1 FROM order_items WHERE id = %s",
                (parcel, *lines[number % 2]),
            )
            parcels.append(parcel)

    def packer(connection: psycopg.Connection, number: int) -> None:
        for turn in range(100):
            connection.execute(
                "UPDATE fulfilment_items SET order_item_id = %s WHERE fulfilment_id = %s",
                (*lines[(number + turn + 1) % 2], parcels[number]),
            )
            connection.commit()

    assert race(shop, 8, packer) == [None] * 8
    packed = "SELECT array_agg(quantity_fulfilled) FROM order_items WHERE id = ANY (%s)"
    assert shop.value(packed, [line for (line,) in lines]) == [4, 4]


def test_a_hold_is_expired_by_one_worker_and_gives_its_units_back_once(shop):
    level = stock(shop, "EXPIRED", 10)
    reserved = "SELECT reserved FROM inventory_levels WHERE product_variant_id = %s"
    expired: list[int] = []
    with shop.connect() as connection:
        for _ in range(10):
            reserve(connection, level, 1)
    assert shop.value(reserved, level[0]) == 10

    def worker(connection: psycopg.Connection, number: int) -> None:
        while connection.execute(
            "UPDATE inventory_reservations SET status = 'expired', released_at = now() WHERE id = ("
            "SELECT id FROM inventory_reservations WHERE status = 'held' AND product_variant_id = %s "
            "LIMIT 1 FOR UPDATE SKIP LOCKED) AND status = 'held'",
            (level[0],),
        ).rowcount:
            connection.commit()
            expired.append(number)

    assert race(shop, 8, worker) == [None] * 8
    assert len(expired) == 10
    assert shop.value(reserved, level[0]) == 0


def test_a_basket_that_is_submitted_twice_becomes_one_order(shop):
    def submit(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO orders (number, cart_id, email, currency, subtotal_minor, total_minor, billing_address) "
            "SELECT %s, id, 'jonas.lindqvist@example.com', currency, 36280, 36280, '{}' "
            "FROM carts WHERE token_hash = '\\x0a01'",
            (f"SO-30{number:02}",),
        )

    assert Counter(race(shop, 8, submit)) == {None: 1, TWICE: 7}


def test_a_payment_is_captured_once_however_often_the_provider_says_so(shop):
    payment = "SELECT id FROM payments WHERE provider_payment_id = 'pi_1008'"

    def webhook(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO transactions (kind, payment_id, currency, amount_minor, provider, provider_event_id, "
            "occurred_at) "
            f"VALUES ('capture', ({payment}), 'EUR', 4130, 'stripe', 'evt_1008', now())"
        )
        connection.execute(
            "UPDATE payments SET status = 'captured', authorised_minor = 4130, captured_minor = captured_minor + 4130, "
            f"captured_at = now() WHERE id = ({payment}) AND status = 'requires_action'"
        )

    assert Counter(race(shop, 2, webhook)) == {None: 1, TWICE: 1}
    assert shop.value("SELECT paid_minor FROM orders WHERE number = 'SO-1008'") == 4130


def test_two_captures_of_one_order_are_both_counted(shop):
    with shop.connect() as connection:
        connection.execute(
            "INSERT INTO orders (number, email, currency, subtotal_minor, total_minor, billing_address) "
            "VALUES ('SO-4000', 'a@example.com', 'EUR', 3000, 3000, '{}')"
        )
        for number in range(2):
            connection.execute(
                "INSERT INTO payments (order_id, provider, provider_payment_id, method_type, currency, amount_minor) "
                "SELECT id, 'manual', %s, 'manual', 'EUR', 1500 FROM orders WHERE number = 'SO-4000'",
                (f"part-{number}",),
            )
            connection.execute(
                "UPDATE payments SET status = 'authorised', authorised_minor = 1500, authorised_at = now() "
                "WHERE provider_payment_id = %s",
                (f"part-{number}",),
            )

    def capture(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "UPDATE payments SET status = 'captured', captured_minor = 1500, captured_at = now() "
            "WHERE provider_payment_id = %s",
            (f"part-{number}",),
        )

    assert race(shop, 2, capture) == [None, None]
    assert shop.value("SELECT paid_minor FROM orders WHERE number = 'SO-4000'") == 3000


def test_a_discount_is_used_as_often_as_it_may_be(shop):
    with shop.connect() as connection:
        connection.execute(
            "INSERT INTO discounts (code, name, kind, usage_limit) VALUES ('FIVE', 'x', 'free_shipping', 5)"
        )

    def customer(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "WITH placed AS (INSERT INTO orders "
            "(number, email, currency, subtotal_minor, total_minor, billing_address) "
            "VALUES (%s, 'a@example.com', 'EUR', 0, 0, '{}') RETURNING id) "
            "INSERT INTO discount_redemptions (discount_id, order_id, code, amount_minor) "
            "SELECT discounts.id, placed.id, code, 0 FROM placed, discounts WHERE code = 'FIVE'",
            (f"SO-5{number:03}",),
        )

    assert Counter(race(shop, 20, customer)) == {None: 5, OVERSOLD: 15}
    assert shop.value("SELECT usage_count FROM discounts WHERE code = 'FIVE'") == 5


def test_two_people_who_set_a_price_at_once_set_one(shop):
    variant, _ = stock(shop, "PRICED", 1)

    def editor(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO prices (product_variant_id, currency_code, amount_minor, valid) "
            "VALUES (%s, 'EUR', %s, '[2025-01-01Z,)')",
            (variant, 1000 + number),
        )

    assert Counter(race(shop, 4, editor)) == {None: 1, OVERLAP: 3}
    assert shop.value("SELECT count(*) FROM prices WHERE product_variant_id = %s", variant) == 1


def test_a_customer_is_deleted_when_orders_that_begin_are_placed(shop):
    customer = "email = 'jonas.lindqvist@example.com'"
    with shop.connect() as ordering, shop.connect() as deleting:
        ordering.execute(
            "INSERT INTO orders (number, user_id, email, currency, subtotal_minor, total_minor, billing_address) "
            f"SELECT 'SO-6000', id, email, 'EUR', 0, 0, '{{}}' FROM users WHERE {customer}"
        )
        assert waits(deleting, f"UPDATE users SET deleted_at = now() WHERE {customer}")
        ordering.rollback()
