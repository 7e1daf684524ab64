"""`make bench`: every hot query is measured with values that find rows, or listed with the reason why not."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree

import pglast
import psycopg
import pytest
from live import Live, live

from databases import execute, project_roles
from datamodel import modules
from datamodel.declared import PAGE
from datamodel.environment import ROOT
from datamodel.load import Sources
from datamodel.project import Project
from engines.server import Server
from layers import write_layer
from rendering import example, make_project, render_file, render_schema, render_seeds
from strategies import HOSTILE
from templates import DATABASE
from test_hostile import TEXTS, project_of

PRESETS = ("ecommerce", "marketplace", "minimal", "saas")
EXAMPLES = ("craft-workshops", "field-service", "helpdesk", "library", "outfitter", "shift-planning")
WRITES = {
    "ecommerce": ["checkout"],
    "marketplace": ["booking", "checkout", "message"],
    "minimal": [],
    "saas": ["invoice_run", "usage_event"],
}


OBSTACLES = {"craft-workshops": ["orders is limited by mon_4"]}
"""Project to what its rules keep from running."""


def preset(name: str, **options: Any) -> Project:
    return make_project(business_model=name, **{"modules": tuple(modules(Sources(), name)), **options})


def things(**query: Any) -> Project:
    """Return a project with one entity that has one hot query."""
    entity = {
        "purpose": "A thing.",
        "traits": ["soft_delete"],
        "fields": {
            "code": "code",
            "title": {"type": "string", "length": 80},
            "size": "integer",
            "labels": "string_list",
            "details": "json",
            "slot": "period",
            "day": "date",
        },
        "unique": [["code"]],
        "search": ["title"],
        "examples": [{"code": "A", "title": "Plain", "labels": ["new"], "details": {"weight": 1}}],
        "queries": {"asked": {"purpose": "It", "frequency": "high", **query}},
    }
    return make_project({"feature": "f", "summary": "s", "entities": {"things": entity}})


def asked(**query: Any) -> Any:
    """Return what is made of the hot query of things: a script, or why there is none."""
    bench = things(**query).bench
    (found,) = (item for item in (*bench.scripts, *bench.unmeasured) if item.name == "things.asked")
    return found


# What is measured


@pytest.mark.parametrize("project", [*map(preset, PRESETS), *map(example, EXAMPLES)], ids=[*PRESETS, *EXAMPLES])
def test_every_hot_query_is_measured_unless_it_writes(project):
    hot = {
        f"{entity.name}.{query.name}"
        for entity in project.model.entities.values()
        for query in entity.queries
        if query.frequency == "high"
    }
    assert {item.name for item in (*project.bench.scripts, *project.bench.unmeasured)} == hot
    assert {item.reason.split(";")[0] for item in project.bench.unmeasured} <= {"it writes"}
    assert [item.name for item in project.bench.writes] == WRITES[project.options.business_model]
    obstacles = [item.obstacle for item in project.bench.writes if item.obstacle]
    assert obstacles == OBSTACLES.get(project.options.project_name, [])


def test_a_page_is_measured_as_the_models_ask_for_it():
    script = asked(where="size >= :least", order_by=["size"])
    assert script.statement == (
        f"SELECT * FROM things WHERE size >= :least AND deleted_at IS NULL ORDER BY size, id LIMIT {PAGE}"
    )
    assert asked(where="code = :code", limit=3).statement.endswith("deleted_at IS NULL")


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ({"where": "code = :code"}, "simple"),
        ({"where": "matches(search, :words)"}, "search"),
        ({"sql": "SELECT 1 FROM things WHERE size < :size", "index": ["size"]}, "simple"),
        ({"sql": "SELECT count(*) FROM things WHERE size < :size", "index": ["size"]}, "complex"),
        ({"sql": "SELECT 1 FROM things JOIN users USING (id) WHERE size = :size", "index": ["size"]}, None),
        ({"sql": "SELECT 1 FROM things AS t JOIN users USING (id) WHERE t.size = :size", "index": ["size"]}, "complex"),
    ],
)
def test_the_kind_of_a_query_decides_its_target(query, kind):
    assert getattr(asked(**query), "kind", None) == kind


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        ("DELETE FROM things WHERE size = :size", "it writes"),
        ("WITH gone AS (DELETE FROM things RETURNING id) SELECT 1 FROM gone", "it writes"),
        ("SELECT 1 FROM things WHERE size = 1 LIMIT :rows", "nothing tells what :rows may be"),
        ("SELECT 1 FROM things AS t, users AS u WHERE t.size = :size AND u.email = :email", "not those of one table"),
        ("SELECT 1 FROM things WHERE depth = :depth", "depth is no column of things"),
        ("SELECT ':size' FROM things WHERE size = :size", "looks like a parameter"),
        ("SELECT 1 -- :n\nFROM things WHERE size = :size", "looks like a parameter"),
        ("SELECT FROM WHERE (", "its SQL is not understood"),
    ],
)
def test_what_cannot_be_measured_says_why(sql, reason):
    assert reason in asked(sql=sql, index=["size"]).reason


def test_a_write_path_that_lacks_a_value_is_listed_with_the_column():
    feature = {"feature": "f", "summary": "s", "extend": {"orders": {"fields": {"channel": "code"}}}}
    project = make_project(feature, business_model="ecommerce")
    assert [item.obstacle for item in project.bench.writes] == ["orders.channel needs a value"]
    text = render_file(project, "bench/unmeasured.txt.jinja")
    assert "checkout: orders.channel needs a value; write bench/writes/checkout.sql" in text


def test_write_paths_go_with_their_modules():
    assert [item.name for item in preset("marketplace", modules=()).bench.writes] == ["checkout"]
    assert preset("saas", modules=()).bench.writes == []


# Values to ask with


def load_samples(database: Live) -> None:
    text = render_file(database.project, "bench/samples.sql.jinja")
    execute(database.url, [text.replace(':"app"', f"{database.project.options.database_name}_app")])


@pytest.mark.parametrize("name", PRESETS)
def test_values_find_rows_as_the_application_sees_them(postgresql_newest: Server, name):
    with live(postgresql_newest, name) as database:
        load_samples(database)
        with database.connect() as connection:
            empty = [item.name for item in database.project.bench.scripts if not _finds(connection, item)]
    assert empty == []


EVERY_FORM = {
    "equal": "code = :code AND size <> :size",
    "between": "size BETWEEN :low AND :high",
    "from_to": "size >= :low AND :high >= size",
    "before": "code = :code AND day < :day",
    "after": "code = :code AND day > :day",
    "listed": "code IN (:one, :other)",
    "words": "matches(search, :words)",
    "beginning": "prefix(title, :beginning)",
    "part": "similar(title, :part)",
    "labels": "contains(labels, :labels)",
    "details": "contains(details, :details)",
    "slot": "overlaps(slot, :slot)",
    "lower": "lower(title) <> :title",
}


@pytest.mark.parametrize("form", [name for name in EVERY_FORM if name not in ("equal", "lower")])
def test_every_comparison_gets_values_that_find_rows(postgresql_newest: Server, form):
    project = things(where=EVERY_FORM[form])
    with project_roles(postgresql_newest) as name, postgresql_newest.create_database() as database:
        project = Project(project.sources, type(project.options)(project_name=name))
        execute(database.url, [*render_schema(project).values(), "SELECT create_month_partitions()"])
        execute(database.url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        here = Live(database.url, project)
        load_samples(here)
        script = next(item for item in project.bench.scripts if item.name == "things.asked")
        with here.connect() as connection:
            assert _finds(connection, script)


def _finds(connection: psycopg.Connection, script: Any) -> bool:
    """Whether the script has values, and finds rows with most of them."""
    rows = connection.execute(
        "SELECT tenant, given FROM bench.samples WHERE query = %s ORDER BY n LIMIT 20", (script.name,)
    ).fetchall()
    statement = script.statement.replace("%", "%%")
    for name in sorted(script.values, key=len, reverse=True):
        statement = statement.replace(f":{name}", f"%({name})s")
    found = 0
    for tenant, given in rows:
        connection.execute("SELECT set_config('app.tenant_id', %s, true)", (tenant or "",))
        literals = dict(zip(script.values, given, strict=True))
        with psycopg.ClientCursor(connection) as cursor:
            found += cursor.execute(statement, literals).fetchone() is not None
    return found * 2 > len(rows)


def test_a_script_asks_for_the_tenant_of_the_row(tmp_path):
    write_layer(preset("saas"), tmp_path, "bench")
    tenants = {path.stem for path in (tmp_path / "bench/queries").glob("*") if "app.tenant_id" in path.read_text()}
    assert {"contents.page", "subscriptions.entitlements", "tenant_memberships.authorise"} <= tenants
    assert not {"users.login", "tenants.route", "outbox_events.dispatch"} & tenants


# Texts that attack


def test_hostile_texts_stay_comments_and_literals(postgresql_newest: Server, tmp_path):
    with project_roles(postgresql_newest) as name, postgresql_newest.create_database() as database:
        project = project_of(TEXTS, project_name=name)
        for entity in project.model.entities.values():
            for query in entity.queries:
                object.__setattr__(query, "frequency", "high")
        execute(database.url, [*render_schema(project).values(), "SELECT create_month_partitions()"])
        execute(database.url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        load_samples(Live(database.url, project))
        write_layer(project, tmp_path, "bench")
        missing = "INSERT INTO bench.samples SELECT %s, 1, NULL, ARRAY['other'] ON CONFLICT DO NOTHING"
        with psycopg.connect(database.url) as connection:
            for item in project.bench.scripts:
                connection.execute(missing, (item.name,))
        scripts = sorted((tmp_path / "bench/queries").glob("things*.sql"))
        refused = [item.reason for item in project.bench.unmeasured if "looks like" not in item.reason]
        assert refused == []
        assert len(scripts) > len(TEXTS)
        for script in scripts:
            done = subprocess.run(
                [postgresql_newest.bin("pgbench"), "-n", "-t", "2", "-D", "SAMPLES=1", "-f", script, database.url],
                capture_output=True,
                text=True,
                check=False,
            )
            assert done.returncode == 0, f"{script.read_text()}\n{done.stderr}"


def test_samples_are_sql_that_postgresql_reads():
    for project in (*map(example, EXAMPLES), project_of(TEXTS)):
        pglast.parse_sql(render_file(project, "bench/samples.sql.jinja").replace(':"app"', "app"))


# Figures, table and picture


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    """The programs of a rendered project, by name."""
    monkeypatch.setattr(sys, "dont_write_bytecode", True)  # Into the template, which would be rendered.
    monkeypatch.syspath_prepend(str(ROOT / "template" / DATABASE / "bench"))
    return {name: __import__(name) for name in ("figures", "picture", "report")}


def measured(tmp_path: Path, programs: dict[str, ModuleType], purpose: str = "It", **logs: str) -> Any:
    script = tmp_path / "things.asked.sql"
    script.write_text(f"-- simple: {purpose}\nSELECT 1;\n")
    for folder in ("measured", "baseline"):
        (tmp_path / folder).mkdir(exist_ok=True)
    for name, text in logs.items():
        folder, _, number = name.partition("_")
        (tmp_path / folder / f"things.asked.77{number and '.' + number}").write_text(text)
    return programs["figures"].read_figures(script, tmp_path / "measured", tmp_path / "baseline", 2)


def test_figures_are_counted_from_every_thread_and_failures_have_no_time(tmp_path, programs):
    lines = "".join(f"0 {n} {n * 1000} 0 1 1 {n % 2}\n" for n in range(1, 100))
    found = measured(tmp_path, programs, measured=lines + "0 100 failed 0 1 1 9\n", measured_1="1 1 150000 0 1 1 0\n")
    assert (found.p50, found.p95, found.p99, found.per_second) == (50, 95, 99, 50)
    assert (found.kind, found.purpose, found.target, found.ok, found.retries) == ("simple", "It", 100, True, 59)
    assert found.slowdown is None


def test_what_is_too_slow_is_over_and_a_baseline_makes_a_ratio(tmp_path, programs):
    found = measured(tmp_path, programs, measured="0 1 100000 0 1 1\n", baseline="0 1 450000 0 1 1\n")
    assert (found.ok, found.slowdown) == (False, 4.5)
    text = "\n".join([*programs["report"].table([found]), *programs["report"].remarks([found], ["x: why"])])
    assert "over" in text
    assert "4.5 x" in text
    assert "x: why" in text


def test_what_left_no_log_has_no_figures(tmp_path, programs):
    assert measured(tmp_path, programs) is None


@pytest.mark.parametrize("text", ["</text> & <b>", *(text for text in HOSTILE if text.strip().isprintable())])
def test_the_picture_is_well_formed_whatever_is_said_in_it(tmp_path, programs, text):
    found = measured(tmp_path, programs, " ".join(text.split()), measured="0 1 900 0 1 1\n0 2 1500 0 1 1\n")
    picture = ElementTree.fromstring(programs["picture"].draw([replace(found, name=text)], text))
    titles = [item.text for item in picture.iter("{http://www.w3.org/2000/svg}title")]
    assert titles == [text, f"simple: {' '.join(text.split())}"]
    assert text in [item.text for item in picture.iter("{http://www.w3.org/2000/svg}text")][1:]
    places = [float(item.get("cx")) for item in picture.iter("{http://www.w3.org/2000/svg}circle")][3:]
    assert places == sorted(places)


# The whole run


@pytest.mark.slow
@pytest.mark.parametrize("name", ["craft-workshops", "helpdesk", "outfitter", "shift-planning"])
def test_a_project_measures_itself_and_its_data_stay(postgresql_newest, render, name):
    project = render(postgresql_newest, name)
    project.make("migrate", "seed")
    before = project.run("bash", "-c", CHECKSUMS).stdout
    printed = project.make("bench", DURATION="1")
    results = json.loads((project.folder / "bench/results/latest.json").read_text())
    scripts = {path.stem for kind in ("queries", "writes") for path in (project.folder / "bench" / kind).glob("*.sql")}
    found = {item["name"]: item for item in results["figures"]}
    assert set(found) - {"empty_transaction"} == scripts - {line.split(":")[0] for line in results["unmeasured"]}
    assert all(0 < item["p50"] <= item["p95"] <= item["p99"] for item in found.values())
    assert all(line in printed for line in (project.folder / "bench/results/latest.txt").read_text().splitlines())
    ElementTree.parse(project.folder / "bench/results/latest.svg")
    assert project.run("bash", "-c", CHECKSUMS).stdout == before != ""
    assert project.query("SELECT count(*) FROM pg_database WHERE datname LIKE '%\\_bench\\_%'") == [(0,)]


CHECKSUMS = "source scripts/lib.sh && connect && sql $DATABASE -f scripts/row_checksums.sql"


CROWDED = """-- write: Everybody changes one row
BEGIN ISOLATION LEVEL REPEATABLE READ;
UPDATE tickets SET priority = priority WHERE id = (SELECT id FROM tickets ORDER BY id LIMIT 1);
COMMIT;
"""


@pytest.mark.slow
def test_a_script_that_fails_is_named_and_the_others_are_measured(postgresql_newest, render):
    project = render(postgresql_newest, "helpdesk")
    project.make("migrate", "seed")
    script = project.folder / "bench/queries/tickets.agent_queue.sql"
    script.write_text(script.read_text().replace("FROM tickets", "FROM tickers"))
    own = script.with_name("own.sql")
    own.write_text(f"-- simple: As the application\nSELECT 1 / (current_user = '{project.name}_app')::integer;\n")
    script.with_name("crowded.sql").write_text(CROWDED)
    said = project.refuse("bench", DURATION="1", BASELINE="1")
    assert "FAIL bench/queries/tickets.agent_queue.sql" in said
    assert 'relation "tickers" does not exist' in said
    results = json.loads((project.folder / "bench/results/latest.json").read_text())
    slow = {item["name"]: item["slowdown"] for item in results["figures"]}
    kept = {"empty_transaction", "outbox_events.dispatch", "user_sessions.resolve", "users.login"}
    assert set(slow) == kept | {"own", "crowded"}
    assert all(slow[name] for name in slow if name != "empty_transaction")
    assert [item["name"] for item in results["figures"] if item["retries"]] == ["crowded"]
    assert "must be numbers" in project.refuse("bench", DURATION="soon")
