"""The marketplace under many clients at once: nothing is sold, booked or counted twice, and nobody waits for ever."""

import random
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from uuid import uuid4

import psycopg
import pytest
from live import OVERLAP, OVERSOLD, TWICE, Live, live, race

from engines.server import Server

AMARA, JONAS = (
    f"(SELECT id FROM users WHERE email = '{name}@example.com')" for name in ("amara.okafor", "jonas.lindqvist")
)


@pytest.fixture(scope="module")
def market(postgresql_newest: Server) -> Iterator[Live]:
    with live(postgresql_newest, "marketplace") as database:
        yield database


def offer(database: Live, slug: str, units: int | None = None) -> object:
    """Publish a listing of Harbour Cycles, with so many units or as a rental; returns its key."""
    with database.connect() as connection:
        (listing,) = connection.execute(
            "INSERT INTO listings (seller_id, category_id, kind, slug, title, currency, price_minor, stock_tracked, "
            "stock_on_hand, published_at) SELECT sellers.id, categories.id, %s, %s, 'New', 'EUR', 1000, %s, %s, now() "
            "FROM sellers, categories WHERE sellers.slug = 'harbour-cycles' AND categories.slug = 'parts' RETURNING id",
            ("rental" if units is None else "product", slug, units is not None, units or 0),
        ).fetchone()
        for status in ("pending_review", "published"):
            connection.execute("UPDATE listings SET status = %s WHERE id = %s", (status, listing))
        return listing


def order(connection: psycopg.Connection, number: str) -> None:
    """Place an empty order of Amara's at Harbour Cycles."""
    connection.execute(
        f"WITH checkout AS (INSERT INTO order_groups (number, buyer_id, currency) VALUES (%s, {AMARA}, 'EUR') "
        "RETURNING id, buyer_id) "
        "INSERT INTO orders (order_group_id, seller_id, buyer_id, number, currency, payment_due_at) "
        "SELECT checkout.id, sellers.id, buyer_id, %s, 'EUR', now() + interval '1 hour' "
        "FROM checkout, sellers WHERE slug = 'harbour-cycles'",
        (number, number),
    )


def buy(database: Live, connection: psycopg.Connection, number: str, listings: list[object]) -> bool:
    """Order one unit of each listing, in the given order; returns False and does nothing if one is sold out."""
    order(connection, number)
    for listing in listings:
        reserve = database.declared("listings", "reserve")
        if connection.execute(reserve, {"listing": listing, "quantity": 1}).rowcount == 0:
            connection.rollback()
            return False
        connection.execute(
            "INSERT INTO order_items (order_id, listing_id, title, kind, currency, unit_price_minor) "
            "SELECT orders.id, %s, 'New', 'product', 'EUR', 1000 FROM orders WHERE number = %s",
            (listing, number),
        )
    connection.commit()
    return True


def book(connection: psycopg.Connection, listing: object, hour: int) -> None:
    connection.execute(
        "INSERT INTO bookings (listing_id, buyer_id, period, time_zone, hold_expires_at) "
        f"SELECT %s, {AMARA}, tstzrange(start, start + interval '1 hour'), 'UTC', now() "
        "FROM (SELECT timestamptz '2030-01-01Z' + %s * interval '1 hour' AS start)",
        (listing, hour),
    )


def talk(database: Live, subject: str) -> object:
    """Begin a conversation of Amara and Jonas; returns its key."""
    return database.value(
        "WITH begun AS (INSERT INTO conversations (seller_id, buyer_id, subject) "
        f"SELECT id, {AMARA}, %s FROM sellers WHERE slug = 'harbour-cycles' RETURNING id), "
        "there AS (INSERT INTO conversation_participants (conversation_id, user_id, role) "
        f"SELECT id, {AMARA}, 'buyer' FROM begun UNION ALL SELECT id, {JONAS}, 'seller' FROM begun) "
        "SELECT id FROM begun",
        subject,
    )


def post(database: Live, connection: psycopg.Connection, conversation: object, sender: object) -> None:
    values = {"conversation": conversation, "sender": sender, "body": "Hello", "client_message_id": uuid4()}
    connection.execute(database.declared("messages", "post"), values)


def test_of_100_units_20_clients_buy_exactly_100(market):
    listing = offer(market, "hundred", 100)
    sold: list[bool] = []

    def buyer(connection: psycopg.Connection, number: int) -> None:
        sold.extend(buy(market, connection, f"H-{number}-{attempt}", [listing]) for attempt in range(10))

    assert race(market, 20, buyer) == [None] * 20
    assert Counter(sold) == {True: 100, False: 100}
    assert market.value("SELECT sum(quantity) FROM order_items WHERE listing_id = %s", listing) == 100
    assert market.value("SELECT stock_reserved FROM listings WHERE id = %s", listing) == 100
    assert market.value("SELECT sum(total_minor) FROM order_groups WHERE number LIKE %s", "H-%") == 100 * 1000


def test_a_slot_is_booked_by_one(market):
    listing = offer(market, "slots")
    for hour in range(50):
        found = Counter(race(market, 8, lambda connection, number, hour=hour: book(connection, listing, hour)))
        assert found == {None: 1, OVERLAP: 7}


def test_who_books_second_waits_before_writing_so_that_nobody_waits_for_them(market):
    listing = offer(market, "turns")
    waiting = (
        "SELECT locktype FROM pg_locks JOIN pg_stat_activity USING (pid) "
        "WHERE NOT granted AND datname = current_database()"
    )
    with market.connect() as first, ThreadPoolExecutor(1) as pool:
        book(first, listing, 0)
        second = pool.submit(race, market, 1, lambda connection, number: book(connection, listing, 0))
        while (found := market.value(waiting)) is None and not second.done():
            sleep(0.01)
        first.commit()
        assert (found, second.result()) == ("advisory", [OVERLAP])


def test_workers_who_expire_holds_in_any_order_never_deadlock(market):
    rentals = [offer(market, f"expiring-{number}") for number in range(4)]
    with market.connect() as connection:
        for hour in range(100):
            for listing in rentals:
                book(connection, listing, hour)

    def worker(connection: psycopg.Connection, number: int) -> None:
        expire = (
            "UPDATE bookings SET status = 'expired' WHERE id IN (SELECT id FROM bookings WHERE status = 'held' "
            "AND listing_id = ANY (%s) ORDER BY random() LIMIT 4 FOR UPDATE SKIP LOCKED)"
        )
        while connection.execute(expire, (rentals,)).rowcount:
            connection.commit()

    assert race(market, 8, worker) == [None] * 8
    held = "SELECT count(*) FROM bookings WHERE status = 'held' AND listing_id = ANY (%s)"
    assert market.value(held, rentals) == 0


def test_two_captures_of_one_payment_are_counted_once(market):
    with market.connect() as connection:
        order(connection, "P-1")
        connection.execute(
            "INSERT INTO payments (order_group_id, provider, provider_payment_id, method_type, currency, amount_minor) "
            "SELECT id, 'stripe', 'pi_race', 'card', 'EUR', 1000 FROM order_groups WHERE number = 'P-1'"
        )
        connection.execute(
            "UPDATE payments SET status = 'authorised', authorised_minor = 1000, authorised_at = now() "
            "WHERE provider_payment_id = 'pi_race'"
        )

    def worker(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "UPDATE payments SET status = 'captured', captured_minor = captured_minor + 1000, captured_at = now() "
            "WHERE provider_payment_id = 'pi_race'"
        )

    assert Counter(race(market, 2, worker)) == {None: 1, OVERSOLD: 1}
    assert market.value("SELECT captured_minor FROM payments WHERE provider_payment_id = 'pi_race'") == 1000


def test_a_webhook_that_comes_twice_has_one_effect(market):
    payment = "SELECT id FROM payments WHERE provider_payment_id = 'pi_1003'"

    def webhook(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO transactions (kind, payment_id, currency, amount_minor, provider, provider_event_id, "
            f"occurred_at) VALUES ('capture', ({payment}), 'EUR', 1940, 'stripe', 'evt_1003', now())"
        )
        connection.execute(
            "UPDATE payments SET status = 'captured', authorised_minor = 1940, captured_minor = captured_minor + 1940, "
            f"captured_at = now() WHERE id = ({payment})"
        )

    assert Counter(race(market, 8, webhook)) == {None: 1, TWICE: 7}
    assert market.value("SELECT captured_minor FROM payments WHERE provider_payment_id = 'pi_1003'") == 1940


def test_an_order_is_reviewed_once(market):
    before = market.value("SELECT rating_count FROM sellers WHERE slug = 'studio-terra'")

    def buyer(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO reviews (order_id, seller_id, listing_id, author_id, direction, rating) "
            "SELECT orders.id, seller_id, listing_id, buyer_id, 'buyer_to_seller', 5 "
            "FROM orders JOIN order_items ON order_id = orders.id WHERE number = 'O-1014'"
        )
        connection.execute(
            "UPDATE reviews SET status = 'published', published_at = now() "
            "WHERE order_id = (SELECT id FROM orders WHERE number = 'O-1014')"
        )

    assert Counter(race(market, 8, buyer)) == {None: 1, TWICE: 7}
    assert market.value("SELECT rating_count FROM sellers WHERE slug = 'studio-terra'") == before + 1


def enter(connection: psycopg.Connection, event: str, *lines: tuple[str, int]) -> None:
    """Write lines of a transaction, as account and amount."""
    for account, amount in lines:
        connection.execute(
            "INSERT INTO transaction_entries (transaction_id, ledger_account_id, currency, amount_minor) "
            "SELECT transactions.id, ledger_accounts.id, 'EUR', %s FROM transactions, ledger_accounts "
            "WHERE provider_event_id = %s AND code = %s",
            (amount, event, account),
        )


def happen(connection: psycopg.Connection, event: str) -> None:
    connection.execute(
        "INSERT INTO transactions (kind, currency, amount_minor, provider, provider_event_id, occurred_at) "
        "VALUES ('adjustment', 'EUR', 100, 'manual', %s, now())",
        (event,),
    )


def test_the_ledger_takes_what_balances_from_however_many(market):
    balance = "SELECT balance_minor FROM ledger_accounts WHERE code = 'platform:cash:EUR'"
    before = market.value(balance)

    def accountant(connection: psycopg.Connection, number: int) -> None:
        happen(connection, f"race-{number}")
        credit = -100 if number % 2 else -99
        enter(connection, f"race-{number}", ("platform:cash:EUR", 100), ("platform:escrow:EUR", credit))

    assert race(market, 20, accountant) == [OVERSOLD, None] * 10
    assert market.value(balance) == before + 10 * 100


def test_two_halves_of_an_entry_by_two_clients_are_both_refused(market):
    with market.connect() as connection:
        happen(connection, "halves")

    def accountant(connection: psycopg.Connection, number: int) -> None:
        enter(connection, "halves", ("platform:cash:EUR", 100) if number else ("platform:escrow:EUR", -100))

    assert race(market, 2, accountant) == [OVERSOLD] * 2


def test_unread_counts_are_exact_under_8_writers(market):
    conversation = talk(market, "Busy")
    users = [market.value(f"SELECT {user}") for user in (AMARA, JONAS)]

    def writer(connection: psycopg.Connection, number: int) -> None:
        for _ in range(25):
            post(market, connection, conversation, None)
            connection.commit()

    assert race(market, 8, writer) == [None] * 8
    unread = "SELECT unread_count FROM conversation_participants WHERE conversation_id = %s AND user_id = %s"
    assert [market.value(unread, conversation, user) for user in users] == [8 * 25] * 2
    with market.connect() as connection:
        post(market, connection, conversation, users[0])
    assert [market.value(unread, conversation, user) for user in users] == [0, 8 * 25 + 1]
    newest = "SELECT max(created_at) FROM messages WHERE conversation_id = %s"
    moved = "SELECT last_message_at FROM conversations WHERE id = %s"
    assert market.value(moved, conversation) == market.value(newest, conversation)


def test_a_message_that_is_sent_twice_at_once_is_counted_once(market):
    conversation = talk(market, "Echo")
    message = {"conversation": conversation, "sender": None, "body": "Hello", "client_message_id": uuid4()}

    def writer(connection: psycopg.Connection, number: int) -> None:
        connection.execute(market.declared("messages", "post"), message)

    assert race(market, 8, writer) == [None] * 8
    unread = "SELECT max(unread_count) FROM conversation_participants WHERE conversation_id = %s"
    assert market.value(unread, conversation) == 1


def test_1000_rounds_of_orders_bookings_and_messages_never_deadlock(market):
    listings = sorted(offer(market, f"round-{number}", 10_000) for number in range(4))
    rentals = [offer(market, f"rental-{number}") for number in range(2)]
    conversations = sorted(talk(market, f"Round {number}") for number in range(4))
    users = [market.value(f"SELECT {user}") for user in (AMARA, JONAS)]

    def client(connection: psycopg.Connection, number: int) -> None:
        chance = random.Random(number)
        for turn in range(125):
            assert buy(market, connection, f"R-{number}-{turn}", sorted(chance.sample(listings, 2)))
            try:
                book(connection, chance.choice(rentals), chance.randrange(200))
                connection.commit()
            except psycopg.errors.ExclusionViolation:
                connection.rollback()
            for conversation in sorted(chance.sample(conversations, 2)):
                post(market, connection, conversation, chance.choice(users))
            connection.commit()

    assert race(market, 8, client) == [None] * 8
    reserved = "SELECT sum(stock_reserved) FROM listings WHERE id = ANY (%s)"
    assert market.value(reserved, listings) == 2 * 1000
    said = "SELECT count(*) FROM messages WHERE conversation_id = ANY (%s)"
    assert market.value(said, conversations) == 2 * 1000
