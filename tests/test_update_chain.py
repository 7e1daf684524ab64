"""One project through many updates, on a live database that keeps its rows: Copier, the real dbmate, PostgreSQL."""

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import psycopg
import pytest
from copier import run_copy

from databases import catalogue, dbmate, execute, project_roles
from engines.server import Server
from projects import LOCK, MIGRATIONS, changed, update
from rendering import SCHEMA_FILES
from templates import DATABASE, commit_all, edit, git, status

SPEC = "03-features/shop.yaml"
SHOP = """\
feature: shop
summary: A shop.
entities:
  regions:
    purpose: Where customers live.
    timestamps: false
    fields: {code: code}
    unique: [[code]]
    rows: [{code: north}, {code: south}]
  customers:
    purpose: Who buys.
    fields:
      name: {type: string, length: 80}
      number: integer
      status: {enum: [fresh, active, gone], default: fresh}
      note: {type: text, optional: true}
  labels:
    purpose: A word about a customer.
    fields: {customer: {references: customers}, word: string}
"""
ROWS = [
    "SELECT create_month_partitions()",
    "INSERT INTO regions (code) VALUES ('north'), ('south')",
    "INSERT INTO customers (name, number, status, note) SELECT 'Name ' || n, n, "
    "(ARRAY['fresh', 'active', 'gone'])[n % 3 + 1], 'Note ' || n FROM generate_series(1, 1000) AS n",
    "INSERT INTO labels (customer_id, word) SELECT id, 'Word ' || number FROM customers",
]


@dataclass
class Step:
    """An update: edits of the spec, the migration's name, and what 1,000 rows have to say afterwards."""

    edits: tuple[str, ...]
    migration: str
    rows: str = "true"
    ref: str = "v1.0.0"
    data: tuple[tuple[str, Any], ...] = ()


NOTE = "      note: {type: text, optional: true}\n"
CHAIN = [
    # The five edits that another generator was compared by; the second one lost it every value.
    Step((NOTE, f"{NOTE}      phone: {{type: string, optional: true}}\n"), "add_customers_phone", "phone IS NULL"),
    Step(
        ("      name: {", "      full_name: {was: name, "),
        "rename_customers_name_to_full_name",
        "full_name = 'Name ' || number",
    ),
    Step(
        ("number: integer", "number: {type: bigint, optional: true}", "  labels:", "    unique: [[number]]\n  labels:"),
        "change_customers_number",
        "full_name = 'Name ' || number",
    ),
    Step(
        (
            NOTE,
            f"{NOTE}      rank: {{type: integer, default: 1}}\n"
            "      region: {references: regions, backfill: north}\n",
        ),
        "add_customers_rank_and_add_customers_region_id",
        "rank = 1 AND region_id = (SELECT id FROM regions WHERE code = 'north')",
    ),
    Step((SHOP[SHOP.index("  labels:") :], "dropped: [labels]\n"), "drop_labels", "to_regclass('labels') IS NULL"),
    # What asks for care: names that move, with each `was` left in the spec.
    Step(
        (
            "full_name: {was: name, type: string, length: 80}",
            "note: {was: full_name, type: string, length: 80}",
            NOTE,
            "      full_name: {was: note, type: text, optional: true}\n",
        ),
        "rename_customers_*",
        "note = 'Name ' || number AND full_name = 'Note ' || number",
    ),
    Step(
        (
            "phone: {type: string, optional: true}",
            "telephone: {was: phone, type: string, optional: true}\n      phone: {type: boolean, default: false}",
        ),
        "rename_customers_phone_to_telephone_and_add_customers_phone",
        "telephone IS NULL AND NOT phone",
    ),
    Step(
        ("  customers:\n", "  clients:\n    was: customers\n"),
        "rename_customers_to_clients",
        "note = 'Name ' || number AND full_name = 'Note ' || number",
    ),
    Step(
        ("[fresh, active, gone], default: fresh", "[fresh, active, left, lost], default: fresh, renamed: {gone: left}"),
        "change_clients_status",
        "status = (ARRAY['fresh', 'active', 'left'])[number % 3 + 1]",
    ),
    Step(
        ("      rank: {", "      score: {type: integer, backfill_from: rank + 4}\n      rank: {"),
        "add_clients_score",
        "score = 5",
    ),
    Step(
        (
            "    unique: [[number]]\n",
            '    unique: [[number]]\n    traits: [audited, soft_delete]\n    checks: {score_range: "score > 0"}\n'
            '    queries:\n      best: {purpose: The best, where: "status = :status", order_by: [-score]}\n',
        ),
        "add_clients_deleted_at",
        "deleted_at IS NULL",
    ),
    Step(
        (
            "      telephone: {was: phone, type: string, optional: true}\n",
            "",
            "dropped: [labels]",
            "dropped: [labels, clients.telephone]",
        ),
        "drop_clients_telephone",
        "note = 'Name ' || number",
    ),
    # The template's turn, alone and together with the user's.
    Step((), "change_users_*", "note = 'Name ' || number", ref="v1.2.0"),
    Step(
        ("labels, clients.telephone]", "labels, clients.telephone, outbox_events]", "length: 80", "length: 120"),
        "drop_outbox_events_and_change_clients_note",
        "note = 'Name ' || number",
        ref="v1.2.0",
        data=(("modules", ["idempotency"]),),
    ),
]
TABLES = ["customers"] * 7 + ["clients"] * 7


@pytest.fixture
def shop(versions: Path, postgresql_newest: Server, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    """A project of the first version, and a database that its migrations have built, with 1,000 rows a table."""
    with project_roles(postgresql_newest) as name, postgresql_newest.create_database() as database:
        project = tmp_path / name
        (project / SPEC).parent.mkdir(parents=True)
        (project / SPEC).write_text(SHOP)
        git(project, "init", "--quiet", "--initial-branch=main")
        data = {"database_version": str(postgresql_newest.major)}
        run_copy(str(versions), project, data=data, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
        dbmate(database.url, project / MIGRATIONS, "up", "--strict")
        execute(database.url, ROWS)
        yield project, database.url


@pytest.mark.slow
def test_a_chain_of_updates_keeps_every_row(shop, postgresql_newest):
    project, url = shop
    first = len(list((project / MIGRATIONS).glob("[0-9]*.sql")))
    for number, (step, table) in enumerate(zip(CHAIN, TABLES, strict=True), first):
        edit(project / SPEC, *step.edits)
        commit_all(project)
        update(project, step.ref, **dict(step.data))
        (migration,) = changed(project, f"{DATABASE}/migrations") - {LOCK}
        assert fnmatch(migration, f"{MIGRATIONS}/{number:03}_{step.migration}.sql")
        dbmate(url, project / MIGRATIONS, "up", "--strict")
        with postgresql_newest.create_database() as fresh:
            schema = project / DATABASE / "schemas/postgresql"
            execute(fresh.url, [(schema / f"{name}.sql").read_text() for name in SCHEMA_FILES])
            assert catalogue(url) == catalogue(fresh.url), migration
        with psycopg.connect(url) as connection:
            query = f"SELECT count(*) FROM {table} WHERE {step.rows}"
            assert connection.execute(query).fetchone() == (1000,), migration
    commit_all(project)
    update(project, CHAIN[-1].ref)
    assert status(project) == ""
