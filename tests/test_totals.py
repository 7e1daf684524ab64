"""Totals: the database keeps them right whatever happens to the rows, at once and one after another."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier
from time import sleep
from typing import Any

import psycopg
import pytest

from applications import Application, application_of
from databases import execute
from engines.server import Server
from rendering import make_project, render_seeds

STOCK = """
feature: stock
summary: What is on the shelves.
entities:
  levels:
    purpose: How many of a thing are in a place.
    traits: [versioned, audited]
    fields:
      sku: code
      backorder_limit: {type: integer, default: 0}
      on_hand: {type: integer, total: {of: movements, sum: quantity}}
      reserved: {type: integer, total: {of: reservations, sum: quantity, where: "status IN ('held', 'committed')"}}
      reservations: {type: bigint, total: {of: reservations}}
      available: {type: integer, generated: "on_hand - reserved"}
    unique: [[sku]]
    checks: {not_oversold: "reserved <= on_hand + backorder_limit"}
  movements:
    purpose: Things that came or went.
    traits: [append_only]
    fields:
      level: {references: levels}
      quantity: integer
  reservations:
    purpose: Things that are promised.
    traits: [soft_delete]
    fields:
      level: {references: levels, optional: true, on_delete: cascade}
      quantity: integer
      status: {enum: [held, committed, released], default: held}
"""


class Shop(Application):
    """A database of the project in STOCK."""

    def level(self, sku: str = "A") -> tuple:
        """Return on_hand, reserved and reservations."""
        (row,) = self.run("SELECT on_hand, reserved, reservations FROM levels WHERE sku = %s", sku)
        return row

    def reserve(self, quantity: int, sku: str = "A") -> None:
        """Reserve some."""
        self.run(
            "INSERT INTO reservations (level_id, quantity) SELECT id, %s FROM levels WHERE sku = %s", quantity, sku
        )

    def receive(self, quantity: int, sku: str = "A") -> None:
        """Put some on the shelf."""
        self.run("INSERT INTO movements (level_id, quantity) SELECT id, %s FROM levels WHERE sku = %s", quantity, sku)


@pytest.fixture
def shop(postgresql: Server) -> Iterator[Shop]:
    with application_of(postgresql, STOCK) as found:
        found.run("INSERT INTO levels (sku) VALUES ('A'), ('B')")
        yield Shop(found.url, found.role)


def test_a_total_follows_every_change(shop: Shop) -> None:
    shop.receive(10)
    shop.receive(-3)
    shop.reserve(2)
    shop.reserve(3)
    assert shop.level() == (7, 5, 2)
    shop.run("UPDATE reservations SET quantity = quantity + 1 WHERE quantity = 3")
    assert shop.level() == (7, 6, 2)
    shop.run("UPDATE reservations SET status = 'released' WHERE quantity = 2")
    assert shop.level() == (7, 4, 2)
    shop.run("UPDATE reservations SET deleted_at = now() WHERE quantity = 4")
    assert shop.level() == (7, 0, 1)
    shop.run("UPDATE reservations SET deleted_at = NULL")
    assert shop.level() == (7, 4, 2)
    shop.run("DELETE FROM reservations WHERE quantity = 4")
    assert shop.level() == (7, 0, 1)
    assert shop.run("SELECT available FROM levels ORDER BY sku") == [(7,), (0,)]


def test_a_row_that_moves_takes_its_part_along(shop: Shop) -> None:
    shop.receive(5)
    shop.receive(5, "B")
    shop.reserve(2)
    shop.run("UPDATE reservations SET level_id = (SELECT id FROM levels WHERE sku = 'B'), quantity = 3")
    assert (shop.level("A"), shop.level("B")) == ((5, 0, 0), (5, 3, 1))
    shop.run("UPDATE reservations SET level_id = NULL")
    assert shop.level("B") == (5, 0, 0)
    shop.run("INSERT INTO reservations (quantity) VALUES (1)")
    shop.run("UPDATE reservations SET level_id = (SELECT id FROM levels WHERE sku = 'A')")
    assert shop.level("A") == (5, 4, 2)


def test_a_parent_that_goes_takes_its_rows_along(shop: Shop) -> None:
    shop.run("UPDATE levels SET backorder_limit = 9")
    shop.reserve(2)
    shop.run("DELETE FROM levels WHERE sku = 'A'")
    assert shop.run("SELECT count(*) FROM reservations") == [(0,)]


def test_the_parents_check_refuses(shop: Shop) -> None:
    shop.receive(4)
    shop.reserve(3)
    for statement in (
        "INSERT INTO reservations (level_id, quantity) SELECT level_id, 2 FROM reservations",
        "UPDATE reservations SET quantity = 5",
        "INSERT INTO movements (level_id, quantity) SELECT level_id, -2 FROM reservations",
    ):
        with pytest.raises(psycopg.errors.CheckViolation) as refused:
            shop.run(statement)
        assert refused.value.diag.constraint_name == "ck_levels_not_oversold"
    assert shop.level() == (4, 3, 1)


def test_one_update_for_one_parent_and_none_for_nothing(shop: Shop) -> None:
    place = "SELECT ctid::text, xmin::text FROM levels WHERE sku = 'A'"
    shop.receive(4)
    before = shop.run(place)
    shop.reserve(0)
    assert shop.level() == (4, 0, 1)
    assert shop.run(place) != before
    before = shop.run(place)
    shop.run("UPDATE reservations SET status = 'committed'")
    shop.run("UPDATE reservations SET status = 'released'")
    assert shop.run(place) == before, "nothing changed, so nothing was written"
    with psycopg.connect(shop.url, autocommit=True) as owner:
        owner.execute("CREATE TABLE written (n integer)")
        owner.execute(
            "CREATE FUNCTION count_updates() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN INSERT INTO public.written VALUES (1); RETURN NULL; END $$"
        )
        owner.execute("CREATE TRIGGER counted AFTER UPDATE ON levels FOR EACH ROW EXECUTE FUNCTION count_updates()")
        owner.execute("UPDATE reservations SET status = 'held', quantity = 2")
        owner.execute("UPDATE reservations SET quantity = 3, status = 'committed'")
        owner.execute("INSERT INTO reservations (level_id, quantity) SELECT level_id, 1 FROM reservations")
        assert owner.execute("SELECT count(*) FROM written").fetchone() == (3,), "two totals of one row, one update"


def test_other_writers_are_not_late_and_the_log_stays_quiet(shop: Shop) -> None:
    read = "SELECT lock_version, updated_at FROM levels WHERE sku = 'A'"
    ((version, moment),) = shop.run(read)
    shop.receive(4)
    shop.reserve(1)
    ((after, later),) = shop.run(read)
    assert (after, later > moment) == (version, True)
    shop.run("UPDATE levels SET backorder_limit = 1 WHERE sku = 'A' AND lock_version = %s", version)
    assert shop.run(read)[0][0] == version + 1
    changes = shop.run("SELECT changed FROM audit_logs WHERE table_name = 'levels' AND action = 'update'")
    assert [set(change) for (change,) in changes] == [{"backorder_limit", "lock_version"}]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE levels SET on_hand = 100",
        "UPDATE levels SET backorder_limit = 0, reserved = 0",
        "INSERT INTO levels (sku, on_hand) VALUES ('C', 100)",
        "INSERT INTO levels (sku) VALUES ('A') ON CONFLICT (sku) DO UPDATE SET on_hand = 100",
    ],
)
def test_the_application_cannot_write_a_total(shop: Shop, statement: str) -> None:
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        shop.run(statement)


def test_the_application_cannot_borrow_the_routine(shop: Shop) -> None:
    with shop.connect() as connection:
        connection.execute("CREATE TEMP TABLE mine (sku text, n integer)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="keep_total"):
            connection.execute(
                "CREATE TRIGGER t AFTER INSERT ON mine FOR EACH ROW "
                """EXECUTE FUNCTION keep_total('levels', 'on_hand', '{"sku": "sku"}', 'n', 'true')"""
            )


def test_the_routine_means_the_projects_tables(shop: Shop) -> None:
    with shop.connect() as connection:
        connection.execute("CREATE TEMP TABLE levels (id uuid, on_hand integer)")
        connection.execute("CREATE FUNCTION pg_temp.coalesce_(a int) RETURNS int LANGUAGE sql AS 'SELECT 1 / 0'")
        connection.execute("INSERT INTO movements (level_id, quantity) SELECT id, 6 FROM public.levels WHERE sku = 'A'")
    assert shop.level() == (6, 0, 0)


CLIENTS = 20
STOCKED = 100


def test_twenty_clients_sell_exactly_what_is_there(shop: Shop) -> None:
    shop.receive(STOCKED)
    together = Barrier(CLIENTS)

    def client(_: int) -> int:
        sold = 0
        with shop.connect() as connection:
            together.wait()
            for _ in range(STOCKED // CLIENTS + 3):
                with suppress(psycopg.errors.CheckViolation):
                    connection.execute(
                        "INSERT INTO reservations (level_id, quantity) SELECT id, 1 FROM levels WHERE sku = 'A'"
                    )
                    sold += 1
        return sold

    with ThreadPoolExecutor(CLIENTS) as pool:
        assert sum(pool.map(client, range(CLIENTS))) == STOCKED
    assert shop.level() == (STOCKED, STOCKED, STOCKED)


def test_rows_that_change_hands_at_once_leave_true_totals(shop: Shop) -> None:
    """Moves in both directions lock two parents each: in the order of their keys, so that nobody waits in a circle."""
    shop.run("UPDATE levels SET backorder_limit = 1000")
    for sku in ("A", "B"):
        for _ in range(10):
            shop.reserve(1, sku)
    rows = [key for (key,) in shop.run("SELECT id FROM reservations ORDER BY id")]
    move = "UPDATE reservations SET level_id = (SELECT id FROM levels WHERE id <> reservations.level_id) WHERE id = %s"
    together = Barrier(len(rows))

    def mover(key: Any) -> None:
        with shop.connect() as connection:
            together.wait()
            for _ in range(15):
                connection.execute(move, [key])

    with ThreadPoolExecutor(len(rows)) as pool:
        list(pool.map(mover, rows))
    assert (shop.level("A"), shop.level("B")) == ((0, 10, 10), (0, 10, 10))


WAITING = (
    "SELECT pid FROM pg_locks JOIN pg_stat_activity USING (pid) WHERE NOT granted AND datname = current_database()"
)


def test_rows_are_locked_in_the_order_of_their_keys(shop: Shop) -> None:
    """So whoever has the first one and goes on to the second finds nobody who holds that and waits for the first."""
    for sku in ("B", "A"):  # A lies behind B now, as scans see them.
        shop.run("UPDATE levels SET backorder_limit = 1 WHERE sku = %s", sku)
    with shop.connect() as first, ThreadPoolExecutor(1) as pool:
        first.execute("SET lock_timeout = '5s'")
        with first.transaction():
            first.execute("UPDATE levels SET backorder_limit = 2 WHERE sku = 'A'")
            second = pool.submit(shop.run, "INSERT INTO reservations (level_id, quantity) SELECT id, 1 FROM levels")
            while not second.done() and not shop.run(WAITING):
                sleep(0.01)
            first.execute("UPDATE levels SET backorder_limit = 2 WHERE sku = 'B'")
        second.result()
    assert (shop.level("A"), shop.level("B")) == ((0, 1, 1), (0, 1, 1))


def test_a_statement_updates_each_row_once(shop: Shop) -> None:
    with psycopg.connect(shop.url, autocommit=True) as owner:
        owner.execute("CREATE TABLE written (sku text)")
        owner.execute(
            "CREATE FUNCTION note_update() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN INSERT INTO public.written VALUES (NEW.sku); RETURN NULL; END $$"
        )
        owner.execute("CREATE TRIGGER noted AFTER UPDATE ON levels FOR EACH ROW EXECUTE FUNCTION note_update()")
        owner.execute("INSERT INTO movements (level_id, quantity) SELECT id, n FROM levels, generate_series(1, 9) AS n")
        assert owner.execute("SELECT sku FROM written ORDER BY sku").fetchall() == [("A",), ("B",)]
    assert (shop.level("A"), shop.level("B")) == ((45, 0, 0), (45, 0, 0))


def test_a_statement_that_changes_keys_is_in_the_log(shop: Shop) -> None:
    with psycopg.connect(shop.url, autocommit=True) as owner:
        owner.execute("UPDATE levels SET id = gen_random_uuid(), backorder_limit = 7 WHERE sku = 'A'")
        owner.execute("UPDATE levels SET backorder_limit = backorder_limit + 1")
    logged = shop.run(
        "SELECT changed -> 'backorder_limit' FROM audit_logs "
        "WHERE table_name = 'levels' AND action = 'update' ORDER BY 1"
    )
    assert [change for (change,) in logged] == [{"new": 7}, {"old": 0}, {"old": 0, "new": 1}, {"old": 7, "new": 8}]


TRANSFERS = """
feature: transfers
summary: What goes from one to another.
entities:
  purses:
    purpose: What somebody has.
    fields:
      owner: code
      got: {type: money, total: {of: transfers, sum: amount, via: receiver}}
      gave: {type: money, total: {of: transfers, sum: amount, via: giver}}
    unique: [[owner]]
    checks: {no_debt: "gave <= got"}
  transfers:
    purpose: Money that changes hands.
    fields:
      giver: {references: purses, optional: true}
      receiver: {references: purses}
      amount: money
"""


def test_the_checks_of_a_row_see_what_a_statement_comes_to_and_nothing_between(postgresql: Server) -> None:
    with application_of(postgresql, TRANSFERS) as bank:
        bank.run("INSERT INTO purses (owner) VALUES ('A'), ('B'), ('C')")
        insert = (
            "INSERT INTO transfers (giver_id, receiver_id, amount_minor) SELECT giver.id, receiver.id, amount "
            "FROM (VALUES (NULL, 'A', 5), ('A', 'B', 5), ('B', 'C', %s)) AS planned (giver, receiver, amount) "
            "JOIN purses AS receiver ON receiver.owner = planned.receiver LEFT JOIN purses AS giver "
            "ON giver.owner = planned.giver"
        )
        with pytest.raises(psycopg.errors.CheckViolation):
            bank.run(insert, 6)
        bank.run(insert, 4)
        assert bank.run("SELECT got_minor, gave_minor FROM purses ORDER BY owner") == [(5, 5), (5, 4), (4, 0)]


PAIRED = """
feature: paired
summary: Keys of several fields, money, and totals of totals.
entities:
  customers:
    purpose: Who pays.
    fields:
      code: code
      spent: {type: money, total: {of: orders, sum: captured, where: "captured > refunded"}}
    unique: [[code]]
  orders:
    purpose: What was bought.
    key: [shop, number]
    fields:
      shop: {type: string, length: 20}
      number: integer
      customer: {references: customers}
      captured: {type: money, total: {of: payments, sum: amount, where: "kind = 'capture'"}}
      refunded: {type: money, total: {of: payments, sum: amount, where: "kind = 'refund'"}}
      share: {type: decimal, precision: 12, scale: 4, total: {of: payments, sum: part, via: [shop, order]}}
    checks: {not_more_than_paid: "refunded <= captured"}
  payments:
    purpose: Money that came or went.
    timestamps: false
    key: [day, id]
    partition_by: {month: day}
    fields:
      day: {type: date, default: now}
      id: {type: uuid, default: generated}
      shop: {type: string, length: 20}
      order: {type: integer, optional: true}
      kind: {enum: [capture, refund], default: capture}
      amount: money
      part: {type: decimal, precision: 9, scale: 2, default: 0}
    references:
      - {fields: [shop, order], to: orders, on_delete: set_null}
"""


def test_composite_references_partitions_and_totals_of_totals(postgresql: Server) -> None:
    with application_of(postgresql, PAIRED, primary_key="bigint") as found:
        found.run("INSERT INTO customers (code) VALUES ('C')")
        found.run("""INSERT INTO orders (shop, number, customer_id) SELECT 'It''s "x"', 1, id FROM customers""")
        pay = """INSERT INTO payments (shop, "order", kind, amount_minor, part) VALUES ('It''s "x"', %s, %s, %s, %s)"""
        found.run(pay, 1, "capture", 900, "0.25")
        found.run(pay, None, "capture", 50, 1)
        found.run(pay, 1, "refund", 400, 0)
        assert found.run("SELECT captured_minor, refunded_minor, share::text FROM orders") == [(900, 400, "0.2500")]
        assert found.run("SELECT spent_minor FROM customers") == [(900,)]
        with pytest.raises(psycopg.errors.CheckViolation) as refused:
            found.run(pay, 1, "refund", 501, 0)
        assert refused.value.diag.constraint_name == "ck_orders_not_more_than_paid"
        found.run(pay, 1, "refund", 500, 0)
        assert found.run("SELECT spent_minor FROM customers") == [(0,)]
        found.run("UPDATE payments SET day = day + 40 WHERE amount_minor = 500")
        found.run("DELETE FROM orders")
        assert found.run("""SELECT count(*) FROM payments WHERE "order" IS NULL""") == [(4,)]


TENANTS = """
feature: boards
summary: What each tenant works on.
entities:
  boards:
    purpose: A board of a tenant.
    fields:
      name: {type: string, length: 80}
      cards: {type: integer, total: {of: cards, via: board, where: "NOT done"}}
    checks: {small: "cards <= 50"}
  cards:
    purpose: A card on a board.
    traits: [soft_delete]
    fields:
      board: {references: boards}
      done: {type: boolean, default: false}
extend:
  tenants:
    fields:
      cards: {type: bigint, total: {of: cards, via: tenant}}
"""


def test_totals_within_and_over_tenants(postgresql: Server) -> None:
    with application_of(postgresql, TENANTS, business_model="saas") as found:
        project = make_project(TENANTS, project_name=found.role.removesuffix("_app"), business_model="saas")
        execute(found.url, [render_seeds(project, name) for name in ("reference", "development")])
        wrong = """
            SELECT 'board' FROM boards WHERE cards <> (
                SELECT count(*) FROM cards WHERE board_id = boards.id AND NOT done AND deleted_at IS NULL
            )
            UNION ALL
            SELECT 'tenant' FROM tenants WHERE cards <> (SELECT count(*) FROM cards WHERE tenant_id = tenants.id)
        """
        with psycopg.connect(found.url, autocommit=True) as owner:
            assert owner.execute("SELECT sum(cards) > 10 FROM tenants").fetchone() == (True,)
            assert owner.execute(wrong).fetchall() == []
            (tenant, before) = owner.execute(
                "SELECT tenant_id, cards FROM boards ORDER BY cards DESC LIMIT 1"
            ).fetchone()
            with found.connect() as application:
                application.execute("SELECT set_config('app.tenant_id', %s, false)", [str(tenant)])
                application.execute("INSERT INTO cards (board_id) SELECT id FROM boards ORDER BY cards DESC LIMIT 1")
            assert owner.execute("SELECT max(cards) FROM boards").fetchone() == (before + 1,)
            assert owner.execute(wrong).fetchall() == []
