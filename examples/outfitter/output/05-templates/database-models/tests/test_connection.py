"""config.yml, and what the server's roles say about the same things."""

import psycopg
import pytest
from connection import conninfo, load_settings, run
from psycopg.conninfo import conninfo_to_dict

SETTINGS = load_settings("test")


def test_connects_with_the_configured_limits(connection):
    limits = SETTINGS["timeouts"]
    shown = {
        name: connection.execute(f"SELECT extract(epoch FROM current_setting('{name}')::interval)").fetchone()[0]
        for name in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout")
    }
    assert shown == {
        "statement_timeout": limits["simple_statement"],
        "lock_timeout": limits["lock"],
        "idle_in_transaction_session_timeout": limits["idle_in_transaction"],
    }
    level = connection.execute("SHOW transaction_isolation").fetchone()[0]
    assert level == SETTINGS["isolation"]["default"]


def test_production_insists_on_tls_whatever_the_address_says(monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgresql://app@db.example.com/app?sslmode=disable")
    parameters = conninfo_to_dict(conninfo(load_settings("production")))
    assert parameters["sslmode"] == "verify-full"
    assert parameters["ssl_min_protocol_version"] == "TLSv1.3"


def test_the_address_may_come_in_parts(monkeypatch):
    monkeypatch.delenv("DATABASE_URL")
    parts = {"HOST": "db.example.com", "PORT": "6432", "NAME": "shop", "USER": "app", "PASSWORD": "a b@c"}
    for name, value in parts.items():
        monkeypatch.setenv(f"DATABASE_{name}", value)
    parameters = conninfo_to_dict(conninfo(SETTINGS))
    assert [parameters[key] for key in ("host", "port", "dbname", "user", "password")] == list(parts.values())


def test_the_application_role_has_the_same_limits(connection, app_role):
    query = "SELECT unnest(rolconfig) FROM pg_roles WHERE rolname = %s"
    actual = dict(line.split("=", 1) for (line,) in connection.execute(query, [app_role]))
    limits = SETTINGS["timeouts"]
    assert actual == {
        "statement_timeout": f"{limits['complex_statement']}s",
        "lock_timeout": f"{limits['lock']}s",
        "idle_in_transaction_session_timeout": f"{limits['idle_in_transaction']}s",
        "default_transaction_isolation": SETTINGS["isolation"]["default"],
    }


def test_a_serialization_failure_is_retried(empty_database):
    empty_database.execute("CREATE TABLE counters AS SELECT 0 AS value")
    attempts = []

    def increment(connection):
        attempts.append(connection)
        (value,) = connection.execute("SELECT value FROM counters").fetchone()
        if len(attempts) == 1:
            empty_database.execute("UPDATE counters SET value = value + 10")
        connection.execute("UPDATE counters SET value = %s", [value + 1])

    settings = SETTINGS | {"retry": SETTINGS["retry"] | {"delay_seconds": 0}}
    run(settings, empty_database.conninfo, increment, critical=True)
    assert len(attempts) == 2
    assert empty_database.execute("SELECT value FROM counters") == [(11,)]


def test_a_mistake_is_not_retried(database):
    attempts = []

    def mistake(connection):
        attempts.append(connection)
        connection.execute("SELECT 1 / 0")

    with pytest.raises(psycopg.errors.DivisionByZero):
        run(SETTINGS, database.conninfo, mistake)
    assert len(attempts) == 1
