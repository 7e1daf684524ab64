"""A service under many clients at once: tenants see their own, and nothing is paid, counted or numbered twice."""

from collections import Counter
from collections.abc import Iterator

import psycopg
import pytest
from live import TWICE, Live, live, race, waits

from engines.server import Server

REFUSED = "23514"
HIDDEN = "42501"

TENANT = "SELECT id FROM tenants WHERE slug = %s"
OPEN_INVOICE = "SELECT id FROM invoices WHERE number = 'INV-2025-0015'"


@pytest.fixture(scope="module")
def service(postgresql_newest: Server) -> Iterator[Live]:
    with live(postgresql_newest, "saas") as database:
        yield database


def act_for(connection: psycopg.Connection, tenant: object) -> None:
    connection.execute("SELECT set_config('app.tenant_id', %s::text, true)", (tenant,))


def draft(database: Live, amount: int) -> object:
    """Make a draft with one line for a tenant that pays in euros; returns its key."""
    with database.connect() as connection:
        (invoice,) = connection.execute(
            f"INSERT INTO invoices (tenant_id, currency) VALUES (({TENANT}), 'EUR') RETURNING id", ("quantia",)
        ).fetchone()
        connection.execute(
            'INSERT INTO invoice_items (invoice_id, "position", kind, description, unit_price) '
            "VALUES (%s, 1, 'one_off', 'Training', %s)",
            (invoice, amount),
        )
        return invoice


def issue(connection: psycopg.Connection, invoice: object, series: str) -> None:
    """Take the next number and issue an invoice with it, as the preset's queries say."""
    (number,) = connection.execute(
        "UPDATE invoice_counters SET last_number = last_number + 1 WHERE series = %s RETURNING last_number", (series,)
    ).fetchone()
    connection.execute(
        "UPDATE invoices SET status = 'open', number = %s, issued_total_minor = total_minor, issued_at = now(), "
        "due_at = now() WHERE id = %s AND status = 'draft'",
        (f"{series}-{number}", invoice),
    )


def pay(connection: psycopg.Connection, invoice: object, payment: str, amount: int) -> None:
    """Ask for money for an invoice of the tenant that pays in euros."""
    connection.execute(
        "INSERT INTO payments (provider, provider_payment_id, method_type, currency, amount_minor, tenant_id, "
        "invoice_id) SELECT 'stripe', %s, 'card', currency, %s, tenant_id, id FROM invoices WHERE id = %s",
        (payment, amount, invoice),
    )


def capture(connection: psycopg.Connection, payment: str, event: str) -> None:
    """Apply what the provider reports: the movement, then the payment."""
    connection.execute(
        "INSERT INTO transactions (kind, payment_id, currency, amount_minor, provider, provider_event_id, occurred_at, "
        "tenant_id) SELECT 'capture', id, currency, amount_minor, provider, %s, now(), tenant_id "
        "FROM payments WHERE provider_payment_id = %s",
        (event, payment),
    )
    connection.execute(
        "UPDATE payments SET status = 'captured', captured_minor = captured_minor + amount_minor, captured_at = now() "
        "WHERE provider_payment_id = %s AND status = 'pending'",
        (payment,),
    )


def test_a_capture_that_is_reported_twice_is_counted_once(service):
    invoice = draft(service, 1000)
    with service.connect() as connection:
        issue(connection, invoice, "INV")
        pay(connection, invoice, "pi_twice", 1000)

    def webhook(connection: psycopg.Connection, number: int) -> None:
        capture(connection, "pi_twice", "evt_twice")

    assert Counter(race(service, 8, webhook)) == {None: 1, TWICE: 7}
    assert service.value("SELECT amount_paid_minor FROM invoices WHERE id = %s", invoice) == 1000


def test_two_captures_of_one_payment_that_have_names_of_their_own_are_counted_once(service):
    invoice = draft(service, 1000)
    with service.connect() as connection:
        issue(connection, invoice, "INV")
        pay(connection, invoice, "pi_double", 1000)

    def webhook(connection: psycopg.Connection, number: int) -> None:
        changed = connection.execute(
            "UPDATE payments SET status = 'captured', captured_minor = captured_minor + amount_minor, "
            "captured_at = now() WHERE provider_payment_id = 'pi_double'"
        )
        assert changed.rowcount == 1

    assert Counter(race(service, 2, webhook)) == {None: 1, REFUSED: 1}
    assert service.value("SELECT amount_paid_minor FROM invoices WHERE id = %s", invoice) == 1000


def test_an_invoice_is_paid_by_one_attempt_at_a_time(service):
    invoice = draft(service, 500)
    with service.connect() as connection:
        issue(connection, invoice, "INV")

    def payer(connection: psycopg.Connection, number: int) -> None:
        pay(connection, invoice, f"pi_attempt_{number}", 500)

    assert Counter(race(service, 8, payer)) == {None: 1, TWICE: 7}


def test_20_clients_issue_invoices_without_gaps_though_some_fail(service):
    drafts = [draft(service, 100) for _ in range(100)]
    with service.connect() as connection:
        connection.execute("INSERT INTO invoice_counters (series) VALUES ('GAPLESS')")

    def clerk(connection: psycopg.Connection, number: int) -> None:
        for place, invoice in enumerate(drafts[number * 5 : number * 5 + 5]):
            issue(connection, invoice, "GAPLESS")
            if place == 2:
                connection.rollback()
                continue
            connection.commit()

    assert race(service, 20, clerk) == [None] * 20
    with service.connect() as connection:
        rows = connection.execute("SELECT number FROM invoices WHERE number LIKE 'GAPLESS-%'").fetchall()
    assert sorted(int(number.removeprefix("GAPLESS-")) for (number,) in rows) == list(range(1, 81))


def test_a_line_that_is_added_while_an_invoice_is_issued_is_in_it_or_refused(service):
    for _ in range(20):
        invoice = draft(service, 100)

        def work(connection: psycopg.Connection, number: int, invoice: object = invoice) -> None:
            if number == 0:
                issue(connection, invoice, "INV")
                return
            connection.execute(
                'INSERT INTO invoice_items (invoice_id, "position", kind, description, unit_price) '
                "VALUES (%s, 2, 'one_off', 'Forgotten', 50)",
                (invoice,),
            )

        issued, added = race(service, 2, work)
        expected = 150 if added is None else 100
        assert (issued, added in (None, REFUSED)) == (None, True)
        found = "SELECT issued_total_minor = total_minor AND total_minor = %s FROM invoices WHERE id = %s"
        assert service.value(found, expected, invoice)


def test_usage_that_arrives_twice_counts_once(service):
    def sender(connection: psycopg.Connection, number: int) -> None:
        for event in range(20):
            connection.execute(
                "INSERT INTO usage_events (tenant_id, metric_code, occurred_at, event_key, quantity) "
                f"VALUES (({TENANT}), 'api_calls', '2026-01-01T00:00:00Z', %s, 5) ON CONFLICT DO NOTHING",
                ("quantia", f"again-{event}"),
            )
            connection.commit()

    assert race(service, 8, sender) == [None] * 8
    assert service.value("SELECT sum(quantity) FROM usage_events WHERE event_key LIKE 'again-%%'") == 100


def test_a_usage_period_is_charged_by_one_line(service):
    rollup = service.value(
        "SELECT id FROM usage_rollups WHERE id NOT IN (SELECT usage_rollup_id FROM invoice_items "
        "WHERE usage_rollup_id IS NOT NULL) LIMIT 1",
    )
    drafts = [draft(service, 100) for _ in range(4)]

    def biller(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            'INSERT INTO invoice_items (invoice_id, "position", kind, description, unit_price, usage_rollup_id) '
            "VALUES (%s, 2, 'usage', 'API calls', 5, %s)",
            (drafts[number], rollup),
        )

    assert Counter(race(service, 4, biller)) == {None: 1, TWICE: 3}


def test_a_tenant_that_subscribes_twice_at_once_subscribes_once(service):
    def buyer(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "INSERT INTO subscriptions (tenant_id, plan_id, status, currency, billing_interval, current_period_start, "
            f"current_period_end) SELECT ({TENANT}), id, 'active', 'EUR', 'month', now(), now() + interval '1 month' "
            "FROM plans WHERE code = 'pro'",
            ("nimbus-labs",),
        )

    assert Counter(race(service, 4, buyer)) == {None: 1, TWICE: 3}


def test_an_invitation_is_accepted_once(service):
    with service.connect() as connection:
        connection.execute(
            "INSERT INTO tenant_invitations (tenant_id, email, role_id, token_hash, expires_at) "
            f"SELECT ({TENANT}), 'new@example.com', id, '\\x5aa5', now() + interval '7 days' "
            "FROM roles WHERE code = 'viewer'",
            ("quantia",),
        )

    def newcomer(connection: psycopg.Connection, number: int) -> None:
        accepted = connection.execute(
            "UPDATE tenant_invitations SET status = 'accepted', accepted_at = now() "
            "WHERE token_hash = '\\x5aa5' AND status = 'pending' RETURNING tenant_id, role_id"
        ).fetchone()
        if accepted:
            connection.execute(
                "INSERT INTO tenant_memberships (tenant_id, role_id, user_id) "
                "SELECT %s, %s, id FROM users WHERE email = 'amara.okafor@example.com'",
                accepted,
            )

    assert race(service, 8, newcomer) == [None] * 8
    members = (
        "SELECT count(*) FROM tenant_memberships AS m JOIN users AS u ON u.id = m.user_id "
        f"WHERE m.tenant_id = ({TENANT}) AND u.email = 'amara.okafor@example.com'"
    )
    assert service.value(members, "quantia") == 1


def test_two_people_who_hand_over_a_tenant_at_once_make_one_owner(service):
    heirs = ("ingrid.moen@fjord-logistics.example", "lucia.ferrari@quantia.example")

    def admin(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            f"UPDATE tenant_memberships SET is_owner = false WHERE tenant_id = ({TENANT}) AND is_owner",
            ("fjord-logistics",),
        )
        connection.execute(
            "UPDATE tenant_memberships SET is_owner = true "
            f"WHERE tenant_id = ({TENANT}) AND user_id = (SELECT id FROM users WHERE email = %s)",
            ("fjord-logistics", heirs[number]),
        )

    assert Counter(race(service, 2, admin)) == {None: 1, TWICE: 1}
    owners = f"SELECT count(*) FROM tenant_memberships WHERE tenant_id = ({TENANT}) AND is_owner"
    assert service.value(owners, "fjord-logistics") == 1


def test_nobody_removes_the_owner(service):
    def admin(connection: psycopg.Connection, number: int) -> None:
        connection.execute(
            "UPDATE tenant_memberships SET status = 'revoked', revoked_at = now() "
            f"WHERE tenant_id = ({TENANT}) AND is_owner",
            ("lumen-health",),
        )

    assert race(service, 2, admin) == [REFUSED] * 2


def test_somebody_who_is_removed_while_he_gets_a_role_has_it_before_or_never(service):
    for _ in range(20):
        with service.connect() as connection:
            user, tenant = connection.execute(
                f"INSERT INTO tenant_memberships (tenant_id, user_id, role_id) SELECT ({TENANT}), u.id, r.id "
                "FROM users AS u, roles AS r WHERE u.email = 'sam.rivers@example.com' AND r.code = 'viewer' "
                "RETURNING user_id, tenant_id",
                ("lumen-health",),
            ).fetchone()

        def work(connection: psycopg.Connection, number: int, user: object = user, tenant: object = tenant) -> None:
            if number == 0:
                connection.execute(
                    "UPDATE tenant_memberships SET status = 'revoked', revoked_at = now() "
                    "WHERE tenant_id = %s AND user_id = %s AND revoked_at IS NULL",
                    (tenant, user),
                )
                return
            act_for(connection, tenant)
            connection.execute(
                "INSERT INTO custom_role_members (user_id, custom_role_id) "
                "SELECT %s, id FROM custom_roles WHERE code = 'auditor'",
                (user,),
            )

        removed, granted = race(service, 2, work)
        assert removed is None
        assert granted in (None, "23503")
        with service.connect() as connection:
            act_for(connection, tenant)
            connection.execute("DELETE FROM custom_role_members WHERE user_id = %s", (user,))


def test_who_gets_a_role_is_removed_when_that_is_done(service):
    user = "(SELECT id FROM users WHERE email = 'marcus.bell@lumen-health.example')"
    with service.connect() as granting, service.connect() as removing:
        (tenant,) = granting.execute(TENANT, ("lumen-health",)).fetchone()
        act_for(granting, tenant)
        granting.execute(f"DELETE FROM custom_role_members WHERE user_id = {user}")
        granting.execute(
            "INSERT INTO custom_role_members (user_id, custom_role_id) "
            f"SELECT {user}, id FROM custom_roles WHERE code = 'auditor'"
        )
        revoke = "UPDATE tenant_memberships SET status = 'revoked', revoked_at = now() "
        assert waits(removing, f"{revoke} WHERE tenant_id = %s AND user_id = {user} AND revoked_at IS NULL", tenant)
        granting.rollback()


def test_each_tenant_has_its_own_names_and_each_name_once(service):
    slugs = ("lumen-health", "fjord-logistics", "quantia", "lumen-health")
    tenants = [service.value(TENANT, slug) for slug in slugs]

    def editor(connection: psycopg.Connection, number: int) -> None:
        act_for(connection, tenants[number])
        connection.execute("INSERT INTO tags (slug, name) VALUES ('rush', 'Rush')")

    outcomes = race(service, 4, editor)
    assert outcomes[1:3] == [None, None]
    assert Counter((outcomes[0], outcomes[3])) == {None: 1, TWICE: 1}


def tenants_tables(service: Live) -> list[str]:
    with psycopg.connect(service.url) as connection:
        rows = connection.execute("SELECT relname FROM pg_class WHERE relrowsecurity AND NOT relispartition ORDER BY 1")
        return [name for (name,) in rows]


def test_a_transaction_that_forgot_its_tenant_sees_and_changes_nothing(service):
    tables = [name for name in tenants_tables(service) if name != "audit_logs"]
    assert {"contents", "tags", "api_keys", "custom_roles"} <= set(tables)
    with service.connect() as connection:
        act_for(connection, service.value(TENANT, "lumen-health"))
        assert connection.execute("SELECT count(*) FROM contents").fetchone() > (0,)
        connection.commit()  # The next transaction begins without a tenant, though the connection is the same.
        for table in tables:
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,), table
            assert connection.execute(f"DELETE FROM {table}").rowcount == 0, table
        with pytest.raises(psycopg.errors.InsufficientPrivilege) as refused:
            connection.execute("INSERT INTO tags (slug, name) VALUES ('lost', 'Lost')")
        assert refused.value.sqlstate == HIDDEN


def test_tenants_that_act_at_once_see_their_own_rows_alone(service):
    tenants = [service.value(TENANT, slug) for slug in ("lumen-health", "fjord-logistics", "quantia", "kea-robotics")]
    tables = tenants_tables(service)

    def reader(connection: psycopg.Connection, number: int) -> None:
        for turn in range(8):
            tenant = tenants[(number + turn) % len(tenants)]
            act_for(connection, tenant)
            for table in tables:
                others = f"SELECT count(*) FROM {table} WHERE tenant_id IS DISTINCT FROM %s"
                assert connection.execute(others, (tenant,)).fetchone() == (0,), table
            connection.commit()

    assert race(service, 8, reader) == [None] * 8
