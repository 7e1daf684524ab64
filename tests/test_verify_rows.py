"""`make verify` with forward migrations: rows go back and forth, and a migration names what it loses or refuses."""

import re

import pytest
from copier import run_update

from rendered import Rendered, promises
from templates import commit_all

pytestmark = pytest.mark.slow

PROMISE = "forward migrations go back and forth on a filled database with every row"


@pytest.fixture
def desk(postgresql_newest, render) -> Rendered:
    return render(postgresql_newest, "helpdesk")


def change(project: Rendered, *edits: tuple[str, str], dropped: str = "") -> str:
    """Edit the specs, commit, update; return the text of the migration that comes of it."""
    root = project.folder.parents[1]
    before = set(project.migrations.iterdir())
    specs = root / "03-features/helpdesk.yaml"
    text = specs.read_text()
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    if dropped:
        text += f"\ndropped: [{dropped}]\n"
    specs.write_text(text)
    commit_all(root)
    run_update(root, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True, overwrite=True)
    commit_all(root)
    (new,) = set(project.migrations.iterdir()) - before
    return new.read_text()


def verify(project: Rendered) -> tuple[bool, str]:
    """Return whether the promise is kept, and what verify says."""
    done = project.run("make", "verify")
    assert PROMISE in promises(done.stdout), done.stdout + done.stderr
    return promises(done.stdout)[PROMISE], done.stdout + done.stderr


def test_a_project_without_forward_migrations_does_not_promise_it(desk):
    assert PROMISE not in promises(desk.make("verify"))


def test_rows_go_back_and_forth(desk):
    change(
        desk,
        ("subject: {type", "title: {was: subject, type"),
        ("[requester, subject]", "[requester, title]"),
        ("search: [subject", "search: [title"),
        ("{subject: Printer", "{title: Printer"),
        ("priority: {type", "urgent: {type: boolean, default: false}\n      priority: {type"),
    )
    change(desk, ("refund: {type: money, optional: true}", "refund: {type: money, optional: true, purpose: Back.}"))
    kept = promises(desk.make("verify"))
    assert kept[PROMISE]


def test_a_required_field_that_is_gone_may_refuse_the_way_back(desk):
    text = change(
        desk,
        ("      requester: {references: users, on_delete: restrict}\n", ""),
        ("    unique:\n      - [requester, subject]\n", ""),
        dropped="tickets.requester",
    )
    assert re.search(
        r"^-- Rows written since may refuse the way back, by .*\btickets\.requester_id\b", text, re.MULTILINE
    )
    kept, output = verify(desk)
    assert kept, output
    assert "is refused by rows" in output


def quietly(statement: str) -> str:
    """Return a statement on tickets that no trigger notices."""
    return f"ALTER TABLE tickets DISABLE TRIGGER USER;\n{statement}\nALTER TABLE tickets ENABLE TRIGGER USER;"


STAMP = "ALTER TABLE tickets ADD COLUMN stamp timestamptz DEFAULT clock_timestamp();"
NO_STAMP = "ALTER TABLE tickets DROP COLUMN stamp;"
# Migrations that go wrong over rows: up, down, what verify says, and the line that makes it right.
WRONG = {
    "014_add_stamp": (STAMP, NO_STAMP, r"[-+]tickets\.stamp", "The way back loses what is in tickets.stamp by then."),
    "015_drop_stamp": (
        NO_STAMP,
        STAMP,
        r"[-+]tickets\.stamp",
        "The way back loses what is in users.id, tickets.stamp by then.",
    ),
    "016_change_back": (
        "SELECT 1;",
        quietly("UPDATE tickets SET priority = 1;"),
        r"[-+]tickets\.priority",
        "The way back loses what is in tickets.priority by then.",
    ),
    "017_delete": (
        "SELECT 1;",
        quietly("DELETE FROM tickets;"),
        r"-tickets\.subject",
        "The way back loses what is in tickets, audit_logs by then.",
    ),
    "018_change": (
        quietly("UPDATE tickets SET priority = 1;"),
        "SELECT 1;",
        r"[-+]tickets\.priority",
        "The way back loses what is in tickets.priority by then.",
    ),
    "019_refuse": (
        "SELECT 1;",
        "ALTER TABLE tickets ADD COLUMN extra text NOT NULL;\nALTER TABLE tickets DROP COLUMN extra;",
        "Error: .*contains null values",
        "Rows written since may refuse the way back, by tickets.extra.",
    ),
}


def write(project: Rendered, name: str, named: bool = True) -> None:
    up, down, _, line = WRONG[name]
    path = project.write(name, up, down)
    if named:
        path.write_text(f"-- {line}\n\n{path.read_text()}")


@pytest.mark.parametrize("name", WRONG)
def test_what_goes_wrong_over_rows_must_be_named(desk, name):
    if name == "015_drop_stamp":
        write(desk, "014_add_stamp")
    write(desk, name, named=False)
    kept, output = verify(desk)
    assert not kept
    assert re.search(rf"^ +{WRONG[name][2]}", output, re.MULTILINE), output


def test_what_is_named_may_go_wrong(desk):
    for name in WRONG:
        if name != "019_refuse":
            write(desk, name)
    kept, output = verify(desk)
    assert kept, output
    assert "is refused" not in output
    write(desk, "019_refuse")
    kept, output = verify(desk)
    assert kept, output
    assert "the way back of 019_refuse.sql is refused by rows" in output
