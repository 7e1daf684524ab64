"""The rendered project, run by its own Makefile against real servers: what a user does on the first day, and after."""

import re

import psycopg
import pytest
from psycopg import sql

from rendered import Rendered, promises


@pytest.mark.slow
@pytest.mark.parametrize("example", ["field-service", "helpdesk", "library"])
def test_the_first_day(postgresql, render, example):
    _live_through_it(render(postgresql, example))


@pytest.mark.slow
@pytest.mark.parametrize("example", ["craft-workshops", "outfitter", "shift-planning"])
def test_the_first_day_of_a_large_service(postgresql_newest, render, example):
    _live_through_it(render(postgresql_newest, example))


def _live_through_it(project: Rendered) -> None:
    project.install()
    project.make("migrate", "seed")
    kept = promises(project.make("verify"))
    assert len(kept) >= 9
    assert all(kept.values())
    assert " passed" in project.make("test")
    status = project.make("status")
    assert "Pending: 0" in status
    assert project.query("SELECT count(*) > 0 FROM users") == [(True,)]


@pytest.mark.slow
def test_dump_and_restore(postgresql, render):
    project = render(postgresql, "helpdesk")
    project.make("migrate", "seed", "backup")
    before = project.query("SELECT count(*), min(email), max(email) FROM users")
    (dump,) = [path for path in (project.folder / "backups").iterdir() if path.is_dir() or path.suffix == ".dump"]
    restored = f"{project.name}_restored"
    try:
        project.make("restore", BACKUP=str(dump), INTO=restored)
        url = project.url.replace(f"/{project.name}", f"/{restored}")
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT count(*), min(email), max(email) FROM users").fetchall() == before
    finally:
        with psycopg.connect(postgresql.maintenance_url, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(restored)))


@pytest.mark.slow
def test_migrations_run_as_configured(postgresql_newest, render):
    project = render(postgresql_newest, "helpdesk")
    config = project.folder / "migrations/migration_config.yml"
    text = config.read_text()
    config.write_text(text.replace("partition_months_ahead: 3", "partition_months_ahead: 5"))
    project.make("migrate")
    partitions = "SELECT count(*) FROM pg_inherits WHERE inhparent = 'audit_logs'::regclass"
    assert project.query(partitions) == [(7,)]  # This month, the five ahead, the default one.
    config.write_text(text.replace("partition_months_ahead: 3", "partition_months_ahead: soon"))
    refused = project.run("make", "migrate")
    assert refused.returncode != 0
    assert "migration_config.yml must have a line 'partition_months_ahead: number'" in refused.stderr


@pytest.mark.slow
def test_the_first_administrator(postgresql_newest, render):
    project = render(postgresql_newest, "helpdesk")
    project.make("migrate")
    for _ in range(2):
        project.make("seed", ENV="production", ADMIN_EMAIL="first@example.com")
    roles = project.query(
        "SELECT email, status, code FROM users JOIN user_roles ON user_id = users.id JOIN roles ON roles.id = role_id"
    )
    assert roles == [("first@example.com", "invited", "admin")]
    assert project.query("SELECT count(*) FROM user_identities") == [(0,)]


BROKEN = {
    "every migration's down undoes its up": ("013_create_tickets.sql", "DROP TABLE tickets;", "SELECT 1;"),
    "schemas and migrations build the same catalogue": (
        "013_create_tickets.sql",
        "priority integer NOT NULL DEFAULT 3",
        "priority integer NOT NULL DEFAULT 4",
    ),
    "migrations build the same catalogue": (
        "013_create_tickets.sql",
        "priority integer NOT NULL DEFAULT 3",
        "priority integer DEFAULT 3",
    ),
    "every foreign key has an index": (
        "013_create_tickets.sql",
        "CREATE INDEX idx_tickets_requester_id ON tickets (requester_id);",
        "CREATE INDEX idx_tickets_requester_id ON tickets (requester_id) WHERE deleted_at IS NULL;",
    ),
    "no index": (
        "013_create_tickets.sql",
        "GRANT SELECT ON tickets",
        "CREATE INDEX idx_extra ON tickets (assignee_id) WHERE assignee_id IS NOT NULL;\nGRANT SELECT ON tickets",
    ),
    "every declared query uses an index": (
        "013_create_tickets.sql",
        "CREATE INDEX idx_tickets_assignee_id_priority_created_at_id\n"
        "    ON tickets (assignee_id, priority DESC, created_at DESC, id DESC)\n"
        "    WHERE status = 'open' AND deleted_at IS NULL;",
        "SELECT 1;",
    ),
    "every index is needed": (
        "013_create_tickets.sql",
        "GRANT SELECT ON tickets",
        "CREATE INDEX idx_extra ON tickets (closed_at);\nGRANT SELECT ON tickets",
    ),
    "commented": ("013_create_tickets.sql", "COMMENT ON TABLE tickets IS", "COMMENT ON TABLE users IS"),
    "role": (
        "013_create_tickets.sql",
        "GRANT SELECT ON tickets",
        "ALTER TABLE tickets OWNER TO {app};\nGRANT SELECT ON tickets",
    ),
    "development seeds": ("seeds/development.sql", "INSERT INTO tickets", "INSERT INTO tickets"),
}


@pytest.mark.slow
@pytest.mark.parametrize("promise", list(BROKEN))
def test_verify_notices_what_is_broken(postgresql_newest, render, promise):
    project = render(postgresql_newest, "helpdesk")
    name, old, new = BROKEN[promise]
    path = project.folder / (name if "/" in name else f"migrations/postgresql/{name}")
    text = path.read_text()
    assert old in text
    if promise == "development seeds":
        text = re.sub(r"ON CONFLICT[^;]*;", ";", text)
        text += "INSERT INTO roles (code, name) VALUES (gen_random_uuid()::text, 'Extra');\n"
    path.write_text(text.replace(old, new.format(app=f"{project.name}_app"), 1))
    project.make("migrate")
    done = project.run("make", "verify")
    assert done.returncode != 0
    assert [text for text, kept in promises(done.stdout).items() if not kept and promise in text], done.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
    ("example", "statement", "test"),
    [
        ("helpdesk", "DROP TRIGGER tr_tickets_updated_at ON tickets", "updated_at"),
        ("helpdesk", "DROP TRIGGER tr_tickets_status ON tickets", "transition"),
        ("helpdesk", "DROP TRIGGER tr_tickets_audit_insert ON tickets", "audit"),
        ("helpdesk", "DROP TRIGGER tr_tickets_requester_id_live ON tickets", "deleted"),
        ("helpdesk", "ALTER TABLE tickets DROP CONSTRAINT ck_tickets_status", "check"),
        ("helpdesk", "ALTER TABLE tickets DROP CONSTRAINT fk_tickets_requester_id", "reference_to_nothing"),
        ("helpdesk", "DROP INDEX uq_users_email", "same_key"),
        ("helpdesk", "DROP TRIGGER tr_users_lock_version ON users", "lock_version"),
        ("library", "DROP TRIGGER tr_copies_book_id_total_insert ON copies", "a_total_is"),
        ("library", "GRANT UPDATE (volumes) ON books TO {app}", "cannot_write"),
    ],
)
def test_the_rendered_tests_notice_what_is_missing(postgresql_newest, render, example, statement, test):
    project = render(postgresql_newest, example)
    migrations = project.folder / "migrations/postgresql"
    own = migrations / f"{len(list(migrations.glob('[0-9]*.sql'))):03}_broken.sql"
    statement = statement.format(app=f"{project.name}_app")
    project.install()
    own.write_text(f"-- migrate:up\n{statement};\n\n-- migrate:down\nSELECT 1;\n")
    python = f"{project.environment['VENV']}/bin/python"
    done = project.run("scripts/database.sh", "run", python, "-m", "pytest", "-k", test)
    assert re.search(rf"^FAILED .*{test}", done.stdout, re.MULTILINE), f"nothing noticed {statement}\n{done.stdout}"


@pytest.mark.slow
def test_two_migrations_with_one_number_are_refused(postgresql_newest, render):
    project = render(postgresql_newest, "helpdesk")
    (project.folder / "migrations/postgresql/013_mine.sql").write_text("-- migrate:up\nSELECT 1;\n-- migrate:down\n")
    done = project.run("make", "migrate")
    assert done.returncode != 0
    assert "number 013 is taken twice" in done.stderr
