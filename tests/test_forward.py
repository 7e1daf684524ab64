"""Forward migrations on the live engine: right up and down, and nothing lost."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from databases import execute, project_roles
from datamodel.errors import SpecificationError
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_schema, split
from upgrades import forward, forward_from, locked, upgrade

TICKETS = """
feature: desk
summary: A desk.
entities:
  teams:
    purpose: Who answers.
    timestamps: false
    fields: {code: code}
    unique: [[code]]
    links: {users: {to: users}}
    rows: [{code: north}, {code: south}]
  visits:
    purpose: Who looked.
    traits: [append_only]
    key: [id, seen_on]
    partition_by: {month: seen_on}
    fields:
      id: {type: uuid, default: generated}
      seen_on: {type: timestamp, default: now}
      page: {type: text, optional: true}
  tickets:
    purpose: What somebody asks.
    traits: [soft_delete, audited, versioned]
    fields:
      requester: {references: users}
      number: {type: integer, immutable: true}
      subject: {type: string, length: 80}
      status: {enum: [open, done, closed], default: open}
      size: {type: integer, default: 1}
      note: {type: text, optional: true}
    unique: [[number]]
    checks: {size_range: "size > 0"}
    transitions: {status: {open: [done, closed], done: [closed]}}
    queries:
      newest: {purpose: The newest, where: "status = :status", order_by: [-created_at]}
"""


def edited(*edits: tuple[str, str]) -> str:
    """Return the specs with some texts replaced."""
    text = TICKETS
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    return text


@dataclass
class Desk:
    """A database with the tables of `TICKETS` and 1,000 tickets."""

    server: Server
    url: str
    project: Project

    def change(self, *edits: tuple[str, str], dropped: str = "", **options: Any) -> str:
        """Migrate to the specs with some texts replaced; returns the migration."""
        text = edited(*edits)
        after = self.make(text + (f"dropped: [{dropped}]\n" if dropped else ""), **options)
        migration = upgrade(self.server, self.url, self.project, after)
        execute(self.url, ["SELECT create_month_partitions(6)"])
        return migration

    def make(self, text: str, **options: Any) -> Project:
        name, version = self.project.options.project_name, str(self.server.major)
        return make_project(text, **{"project_name": name, "database_version": version, **options})

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        with psycopg.connect(self.url) as connection:
            return connection.execute(query).fetchall()


@contextmanager
def desk_on(server: Server) -> Iterator[Desk]:
    with project_roles(server) as name, server.create_database() as database:
        project = make_project(TICKETS, project_name=name, database_version=str(server.major))
        execute(database.url, render_schema(project).values())
        execute(
            database.url,
            [
                "SELECT create_month_partitions()",
                "INSERT INTO users (email) VALUES ('a@example.com')",
                "INSERT INTO teams (code) VALUES ('north'), ('south')",
                "INSERT INTO team_users (team_id, user_id) SELECT teams.id, users.id FROM teams, users",
                "INSERT INTO visits DEFAULT VALUES",
                "INSERT INTO tickets (requester_id, number, subject, status, note) "
                "SELECT users.id, n, 'Subject ' || n, 'open', CASE WHEN n % 2 = 0 THEN 'Note ' || n END "
                "FROM users, generate_series(1, 1000) AS n",
                "UPDATE tickets SET status = 'done' WHERE number % 10 = 0",
            ],
        )
        yield Desk(server, database.url, project)


@pytest.fixture
def desk(postgresql: Server) -> Iterator[Desk]:
    with desk_on(postgresql) as made:
        yield made


def test_a_required_field_is_renamed_with_all_that_carries_its_name(desk):
    before = desk.rows("SELECT number FROM tickets ORDER BY 1")
    text = desk.change(
        ("number: {type", "reference: {was: number, type"), ("unique: [[number]]", "unique: [[reference]]")
    )
    assert desk.rows("SELECT reference FROM tickets ORDER BY 1") == before
    assert "RENAME COLUMN number TO reference" in text
    assert "DROP" not in text.partition("-- migrate:down")[0].replace("DROP TRIGGER", "")


EDITS = {
    "add an optional field": [("number: {type", "area: {type: string, optional: true}\n      number: {type")],
    "add a field with a default": [("number: {type", "area: {type: string, default: all}\n      number: {type")],
    "add a required field with a backfill": [
        ("number: {type", "area: {type: string, length: 20, backfill: it's, purpose: 'Where.'}\n      number: {type")
    ],
    "add a required unique field with a computed backfill": [
        ("number: {type", "area: {type: integer, backfill_from: number + 1}\n      number: {type"),
        ("unique: [[number]]", "unique: [[number], [area]]"),
    ],
    "add a generated field": [("number: {type", 'twice: {type: integer, generated: "size * 2"}\n      number: {type')],
    "add a required reference": [("number: {type", "team: {references: teams, backfill: north}\n      number: {type")],
    "add an optional reference": [
        ("number: {type", "team: {references: teams, on_delete: set_null, optional: true}\n      number: {type")
    ],
    "add an entity": [
        (
            "  tickets:",
            "  labels:\n    purpose: A label.\n    fields: {ticket: {references: tickets}, name: text}\n  tickets:",
        )
    ],
    "rename an entity": [("  tickets:\n", "  requests:\n    was: tickets\n")],
    "rename a referenced entity": [
        ("references: users", "references: users"),
        ("  teams:\n", "  groups:\n    was: teams\n"),
    ],
    "rename an entity with links": [
        ("  teams:\n    purpose: Who answers.\n", "  groups:\n    was: teams\n    purpose: Who answers.\n")
    ],
    "rename an entity with partitions": [("  visits:\n", "  views:\n    was: visits\n")],
    "drop an entity with partitions": [
        (TICKETS[TICKETS.index("  visits:") : TICKETS.index("  tickets:")], ""),
        "visits",
    ],
    "add a field to what has partitions": [
        (
            "page: {type: text, optional: true}",
            "page: {type: text, optional: true}\n      size: {type: integer, backfill: 3}",
        )
    ],
    "rename a field that a check, a transition and an index mention": [
        ("status: {enum", "state: {was: status, enum"),
        ("{status: {open", "{state: {open"),
        ("status = :status", "state = :state"),
    ],
    "rename a reference": [("requester: {ref", "customer: {was: requester, ref")],
    "rename a field to a reserved word": [("note: {type: text", "order: {was: note, type: text")],
    "swap two names": [
        ("subject: {type: string, length: 80}", "note: {was: subject, type: string, length: 80}"),
        ("note: {type: text, optional: true}", "subject: {was: note, type: text, optional: true}"),
    ],
    "free a name and use it": [
        (
            "note: {type: text, optional: true}",
            "remark: {was: note, type: text, optional: true}\n      note: {type: boolean, default: false}",
        )
    ],
    "drop a field": [("      note: {type: text, optional: true}\n", ""), "tickets.note"],
    "drop a required field that is unique": [
        ("      number: {type: integer, immutable: true}\n", ""),
        ("    unique: [[number]]\n", ""),
        "tickets.number",
    ],
    "drop a reference": [("      requester: {references: users}\n", ""), "tickets.requester"],
    "drop an entity": [(TICKETS[TICKETS.index("  tickets:") :], "\n"), "tickets"],
    "lengthen a text": [("length: 80", "length: 200")],
    "let a text be of any length": [("subject: {type: string, length: 80}", "subject: text")],
    "shorten a text": [("length: 80", "length: 40")],
    "make a number larger": [("size: {type: integer", "size: {type: bigint")],
    "make a number a text": [
        ("size: {type: integer, default: 1}", "size: {type: string, length: 12}"),
        ('    checks: {size_range: "size > 0"}\n', ""),
    ],
    "make a number money": [
        ("size: {type: integer, default: 1}", "size: money"),
    ],
    "require a value": [("note: {type: text, optional: true}", 'note: {type: text, backfill: ""}')],
    "allow no value": [("size: {type: integer, default: 1}", "size: {type: integer, optional: true}")],
    "change a default": [("default: 1", "default: 2")],
    "take a default away": [("size: {type: integer, default: 1}", "size: integer")],
    "add a value to an enum": [
        ("done, closed], default", "done, closed, spam], default"),
        ("{open: [done, closed]", "{open: [done, closed, spam]"),
    ],
    "remove a value from an enum": [
        ("[open, done, closed], default: open", "[open, closed], default: open, backfill: closed"),
        ("{open: [done, closed], done: [closed]}", "{open: [closed]}"),
    ],
    "rename a value of an enum": [
        ("[open, done, closed], default: open", "[open, solved, closed], default: open, renamed: {done: solved}"),
        ("{open: [done, closed], done: [closed]}", "{open: [solved, closed], solved: [closed]}"),
    ],
    "merge a value of an enum into another": [
        ("[open, done, closed], default: open", "[open, closed], default: open, renamed: {done: closed}"),
        ("{open: [done, closed], done: [closed]}", "{open: [closed]}"),
    ],
    "make a text an enum": [
        ("subject: {type: string, length: 80}", "subject: {enum: [question, complaint], backfill: question}")
    ],
    "add a uniqueness": [("unique: [[number]]", "unique: [[number], [requester, number]]")],
    "remove a uniqueness": [("    unique: [[number]]\n", "")],
    "add a check": [('"size > 0"', '"size > 0", short: "length(subject) < 60"')],
    "change a check": [('"size > 0"', '"size >= 0"')],
    "remove a check": [('    checks: {size_range: "size > 0"}\n', "")],
    "change a transition": [("done: [closed]}", "done: [closed, open]}")],
    "remove transitions": [("    transitions: {status: {open: [done, closed], done: [closed]}}\n", "")],
    "add a search": [("    queries:", "    search: [subject, note]\n    queries:")],
    "add a trait": [("purpose: Who answers.", "purpose: Who answers.\n    traits: [soft_delete, audited, authored]")],
    "remove a trait": [("audited, versioned]", "audited]"), "tickets.lock_version"],
    "change on_delete": [("requester: {references: users}", "requester: {references: users, on_delete: cascade}")],
    "point a reference elsewhere": [
        ("requester: {references: users}", "requester: {references: teams, backfill: south}"),
        "tickets.requester",
    ],
    "change a query": [("order_by: [-created_at]", "order_by: [size]")],
    "remove a query": [
        ('    queries:\n      newest: {purpose: The newest, where: "status = :status", order_by: [-created_at]}\n', "")
    ],
    "let a field change": [("immutable: true", "purpose: 'It may.'")],
    "add a total": [
        ("    fields: {code: code}", "    fields: {code: code, load: {type: integer, total: {of: tickets}}}"),
        ("number: {type", "team: {references: teams, backfill: north}\n      number: {type"),
    ],
    "add a tree": [
        (
            "    timestamps: false\n    fields: {code: code}",
            "    timestamps: false\n    tree: {parent: above, name: code}\n"
            "    fields: {code: code, above: {references: teams, optional: true}}",
        )
    ],
    "change what things are for": [("What somebody asks.", 'What "somebody" wants; it\'s $$ -- {{ }}.')],
}


@pytest.mark.parametrize("edit", EDITS)
def test_every_change_goes_up_down_and_up_again_with_its_rows(postgresql_newest, edit):
    edits = [item for item in EDITS[edit] if isinstance(item, tuple)]
    dropped = next((item for item in EDITS[edit] if isinstance(item, str)), "")
    with desk_on(postgresql_newest) as desk:
        users = desk.rows("SELECT * FROM users")
        text = desk.change(*edits, dropped=dropped)
        assert desk.rows("SELECT * FROM users") == users
        if dropped != "tickets":
            table = "requests" if "requests" in text else "tickets"
            assert desk.rows(f"SELECT count(*) FROM {table}") == [(1000,)]


def test_the_first_lines_say_all_that_changes_and_both_directions_stand_apart(desk):
    text = desk.change(
        ("number: {type: integer, immutable: true}", "ticket_no: {was: number, type: integer, immutable: true}"),
        ("unique: [[number]]", "unique: [[ticket_no]]"),
        ("length: 80", "length: 100"),
        ("purpose: Who answers.", "purpose: Who helps."),
    )
    assert text.startswith(
        "-- Rename tickets.number to ticket_no.\n-- Change tickets.subject.\n-- Change teams.\n"
        "-- Rows written since may refuse the way back, by tickets.subject.\n\n-- migrate:up\n"
    )
    assert ";\n\n-- migrate:down\n" in text
    assert not text.endswith("\n\n")


def test_a_total_that_is_added_counts_the_rows_that_are_there(desk):
    desk.change(
        ("    fields: {code: code}", "    fields: {code: code, load: {type: integer, total: {of: tickets}}}"),
        ("number: {type", "team: {references: teams, backfill: north}\n      number: {type"),
    )
    assert desk.rows("SELECT code, load FROM teams ORDER BY code") == [("north", 1000), ("south", 0)]


def test_what_the_way_back_rounds_is_named(desk):
    text = desk.change(("size: {type: integer,", "size: {type: decimal, precision: 5, scale: 1,"))
    assert "-- The way back loses what is in tickets.size by then.\n" in text


@pytest.mark.parametrize(
    "words",
    [
        "{enum: [calm, loud], backfill: calm}",
        '{enum: [calm, loud], renamed: {"Subject 7": loud}, backfill: calm}',
    ],
)
def test_words_that_are_too_long_are_replaced_before_the_column_narrows(desk, words):
    execute(desk.url, ["UPDATE tickets SET subject = repeat('x', 80) WHERE number = 9"])
    text = desk.change(("subject: {type: string, length: 80}", f"subject: {words}"))
    assert desk.rows("SELECT count(*) FROM tickets WHERE subject = 'calm'")[0][0] >= 999
    execute(desk.url, [split(text)[1]])
    assert desk.rows("SELECT length(subject) FROM tickets WHERE number = 9") == [(80,)]


def test_a_later_version_of_the_server_is_one_line():
    before, after = (make_project(TICKETS, database_version=version) for version in ("17", "18"))
    migration = forward(before, after).migration
    assert (migration.name, migration.summary) == ("use_uuidv7_of_the_server", "Use uuidv7 of the server.")
    assert migration.notes == ("Replace functions.",)


def test_what_follows_from_values_that_are_lost_is_lost(desk):
    text = desk.change(
        (
            "    fields: {code: code}",
            "    fields: {code: code, load: {type: integer, total: {of: tickets, sum: points}}}",
        ),
        (
            "number: {type",
            "team: {references: teams, optional: true}\n      points: {type: integer, default: 2}\n"
            '      twice: {type: integer, generated: "points * 2"}\n'
            '      double: {type: integer, generated: "number * 2"}\n      number: {type',
        ),
    )
    assert "The way back loses what is in teams.load, tickets.team_id, tickets.points, tickets.twice by then." in text


def test_only_what_was_stricter_before_may_refuse_the_way_back(desk):
    text = desk.change(
        ("subject: {type: string, length: 80}", "subject: {type: string, length: 40}"),
        ("size: {type: integer,", "size: {type: bigint,"),
    )
    assert "refuse the way back, by tickets.size.\n" in text


def test_a_grant_on_columns_stays_on_those_that_stay(desk):
    total = "    fields: {code: code, name: {type: text, optional: true}, load: {type: integer, total: {of: tickets}}}"
    reference = ("number: {type", "team: {references: teams, optional: true}\n      number: {type")
    first = [("    fields: {code: code}", total), reference]
    desk.change(*first)
    desk.project = desk.make(edited(*first))
    more = ("{code: code, name: {type: text, optional: true}", "{code: code, area: {type: text, optional: true}")
    up, down = split(desk.change(*first, more, dropped="teams.name"))
    app = f"{desk.project.options.database_name}_app"
    assert f"REVOKE INSERT (name), UPDATE (name) ON teams FROM {app};" in up
    assert f"GRANT INSERT (area), UPDATE (area) ON teams TO {app};" in up
    assert f"GRANT INSERT (name), UPDATE (name) ON teams TO {app};" in down


def test_totals_count_what_a_migration_fills_in_and_what_it_takes_back(desk):
    rooms = """  rooms:
    purpose: Where a team sits.
    fields:
      team: {references: teams}
      name: code
      load: {type: integer, total: {of: tickets, sum: points, where: "status <> 'done'"}}
    unique: [[name]]
"""
    teams = (
        "    fields: {code: code}",
        "    fields: {code: code, load: {type: integer, total: {of: rooms, sum: load}}}",
    )
    points = (
        "room: {references: rooms, optional: true}\n      points: {type: integer, optional: true}\n      number: {type"
    )
    first = [teams, ("  visits:\n", f"{rooms}  visits:\n"), ("number: {type", points)]
    desk.change(*first)
    desk.project = desk.make(edited(*first))
    execute(
        desk.url,
        [
            "INSERT INTO rooms (team_id, name) SELECT id, 'attic' FROM teams WHERE code = 'north'",
            "UPDATE tickets SET room_id = rooms.id, points = CASE WHEN number <= 10 THEN 5 END FROM rooms",
        ],
    )
    loads = "SELECT rooms.load, teams.load FROM rooms JOIN teams ON teams.id = rooms.team_id"
    assert desk.rows(loads) == [(45, 45)], "the tenth is done"
    filled = ("points: {type: integer, optional: true}", "points: {type: integer, backfill: 1}")
    undone = ("enum: [open, done, closed], default: open", "enum: [open, closed], default: open, backfill: open")
    ways = ("{open: [done, closed], done: [closed]}", "{open: [closed]}")
    check = ("status <> 'done'", "status <> 'closed'")
    text = desk.change(*first, filled, undone, ways, check)
    assert desk.rows(loads) == [(1040, 1040)]
    execute(desk.url, [split(text)[1]])
    assert desk.rows(loads) == [(45, 45)]
    text = desk.change(*first, filled)
    assert desk.rows(loads) == [(936, 936)], "the definition is as it was, and the values are new"
    execute(desk.url, [split(text)[1]])
    assert desk.rows(loads) == [(45, 45)]


def test_a_total_over_a_field_that_goes_counts_it_again_on_the_way_back(desk):
    total = "    fields: {code: code, load: {type: integer, total: {of: tickets, sum: size}}}"
    first = [
        ("    fields: {code: code}", total),
        ("number: {type", "team: {references: teams, backfill: north}\n      number: {type"),
    ]
    desk.change(*first)
    desk.project = desk.make(edited(*first))
    gone = [
        ("size: {type: integer, default: 1}", "points: {type: integer, default: 2}"),
        ('{size_range: "size > 0"}', "{}"),
        ("sum: size", "sum: points"),
    ]
    text = desk.change(*first, *gone, dropped="tickets.size")
    assert desk.rows("SELECT load FROM teams ORDER BY code") == [(2000,), (0,)]
    execute(desk.url, ["UPDATE tickets SET team_id = (SELECT id FROM teams WHERE code = 'south') WHERE number <= 10"])
    execute(desk.url, [split(text)[1]])
    assert desk.rows("SELECT load FROM teams ORDER BY code") == [(990,), (10,)]


def test_values_get_what_their_backfill_says(desk):
    desk.change(
        ("number: {type", 'area: {type: integer, backfill_from: "number * 2"}\n      number: {type'),
        ("note: {type: text, optional: true}", "note: {type: text, backfill: none}"),
        ("[open, done, closed], default: open", "[open, solved, closed], default: open, renamed: {done: solved}"),
        ("{open: [done, closed], done: [closed]}", "{open: [solved, closed], solved: [closed]}"),
    )
    assert desk.rows("SELECT count(*) FROM tickets WHERE area = number * 2") == [(1000,)]
    assert desk.rows("SELECT count(*) FROM tickets WHERE note = 'none'") == [(500,)]
    assert desk.rows("SELECT count(*) FROM tickets WHERE status = 'solved'") == [(100,)]
    assert desk.rows("SELECT count(*) FROM tickets WHERE lock_version > 2") == [(0,)]


def test_what_was_dropped_is_kept_until_somebody_ends_it(desk):
    desk.change(("      note: {type: text, optional: true}\n", ""), dropped="tickets.note")
    assert desk.rows("SELECT count(note) FROM dropped_100.tickets") == [(500,)]
    app = f"{desk.project.options.database_name}_app"
    assert desk.rows(f"SELECT has_schema_privilege('{app}', 'dropped_100', 'USAGE')") == [(False,)]


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        ([("      note: {type: text, optional: true}\n", "")], "tickets.note: the field behind this column is gone"),
        ([("note: {type: text, optional", "note: {type: timestamp, optional")], "cannot become timestamptz"),
        ([("number: {type", "area: text\n      number: {type")], "'area' is new and required"),
        ([("note: {type: text, optional: true}", "note: text")], "'note' becomes required"),
        (
            [("number: {type", "reference: {was: numer, type"), ("[[number]]", "[[reference]]")],
            "there never was a field",
        ),
        ([("[open, done, closed]", "[open, done]"), ("[done, closed], done: [closed]", "[done]")], "loses 'closed'"),
        ([("  teams:\n", "  groups:\n    was: crews\n")], "there never was an entity 'crews'"),
    ],
)
def test_what_would_lose_something_is_refused(edits, message):
    text = TICKETS
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    with pytest.raises(SpecificationError) as error:
        forward(make_project(TICKETS), make_project(text))
    assert message in str(error.value)


def test_what_was_said_once_may_stay():
    before = make_project(TICKETS)
    text = TICKETS.replace("number: {type", "reference: {was: number, type").replace("[[number]]", "[[reference]]")
    after = make_project(text)
    step = forward(before, after)
    again = forward_from(locked(step, after), after, 101)
    assert (step.migration.name, again.migration) == ("rename_tickets_number_to_reference", None)


def test_what_was_said_once_may_stay_when_the_entity_gets_another_name():
    """`note` and `subject` have swapped names; a second swap would undo it."""
    before = make_project(TICKETS)
    swapped = TICKETS
    for old, new in EDITS["swap two names"]:
        swapped = swapped.replace(old, new)
    first = forward(before, make_project(swapped))
    after = make_project(swapped.replace("  tickets:\n", "  requests:\n    was: tickets\n"))
    second = forward_from(locked(first, make_project(swapped)), after, 101)
    assert second.migration.name == "rename_tickets_to_requests"
    assert second.renames.columns["tickets"]["note"] == "note"


def test_what_was_dropped_once_may_stay_in_the_list():
    after = make_project(
        TICKETS.replace("      note: {type: text, optional: true}\n", "") + "dropped: [tickets.note]\n"
    )
    step = forward(make_project(TICKETS), after)
    assert forward_from(locked(step, after), after, 101).migration is None
    with pytest.raises(SpecificationError, match=r"^dropped: there never was a field 'tickets\.noot'"):
        forward(make_project(TICKETS), make_project(TICKETS + "dropped: [tickets.noot]\n"))


def test_fields_go_from_which_others_are_computed(desk):
    note, size = "      note: {type: text, optional: true}\n", "      size: {type: integer, default: 1}\n"
    check = '    checks: {size_range: "size > 0"}\n'
    twice = '      twice: {type: integer, generated: "size * 2"}\n'
    text = TICKETS.replace(size, size + twice)
    computed = desk.make(text.replace(check, check + "    search: [subject, note]\n"))
    upgrade(desk.server, desk.url, desk.project, computed)
    for gone in (note, size, twice, check):
        text = text.replace(gone, "")
    text = text.replace("    queries:", "    search: [subject]\n    queries:")
    rows = desk.rows("SELECT number, subject FROM tickets ORDER BY 1")
    after = desk.make(text + "dropped: [tickets.note, tickets.size, tickets.twice]\n")
    upgrade(desk.server, desk.url, computed, after, 101)
    assert desk.rows("SELECT number, subject FROM tickets ORDER BY 1") == rows


COUNTED = """
feature: shop
summary: s
entities:
  things:
    purpose: A thing.
    key: [number]
    fields: {number: bigint}
"""


@pytest.mark.parametrize(("numbers", "following"), [((), 1), ((-7, -1), 1), ((-7, 0), 1), ((-7, 4), 5)])
def test_a_key_that_the_database_numbers_from_now_on_goes_on_after_those_there_are(postgresql, numbers, following):
    with project_roles(postgresql) as name, postgresql.create_database() as database:
        options = {"project_name": name, "database_version": str(postgresql.major)}
        before = make_project(COUNTED, **options)
        execute(database.url, render_schema(before).values())
        execute(database.url, [f"INSERT INTO things (number) VALUES ({number})" for number in numbers])
        after = make_project(COUNTED.replace("bigint", "{type: bigint, identity: true}"), **options)
        upgrade(postgresql, database.url, before, after)
        with psycopg.connect(database.url) as connection:
            assert connection.execute("INSERT INTO things DEFAULT VALUES RETURNING number").fetchone() == (following,)
