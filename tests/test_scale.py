"""Seeds at scale: the development seeds many times over, with all constraints and triggers on."""

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import psycopg
import pytest
from hypothesis import Phase, given, settings

from databases import execute, project_roles
from datamodel.environment import ROOT
from datamodel.errors import SpecificationError
from datamodel.project import Project
from datamodel.seeds.scale_levels import RATIO
from engines.server import Server
from rendering import example, make_project, render_seeds
from strategies import WrittenModel, models
from test_seeds import EXAMPLES, contents, loaded, tricky

PRESETS = ("minimal", "saas", "ecommerce", "marketplace")
CHECKSUMS = ROOT / "template/05-templates/database-models/scripts/row_checksums.sql"
SKEWED = (
    ("minimal", "user_sessions", "users"),
    ("saas", "usage_events", "tenants"),
    ("ecommerce", "orders", "users"),
    ("ecommerce", "order_items", "products"),
    ("marketplace", "listings", "sellers"),
    ("marketplace", "orders", "sellers"),
)


def build(name: str, **options: str) -> Project:
    return (
        make_project("{feature: f, summary: s}", business_model=name, **options)
        if name in PRESETS
        else example(name, **options)
    )


@contextmanager
def seeded(server: Server, project: Project) -> Iterator[str]:
    """Build a project's database with the development seeds and yield its URL."""
    with loaded(server, project) as url:
        execute(url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        yield url


def psql(server: Server, url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run psql as `make seed` does."""
    command = [server.bin("psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", "-d", url, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def scale(server: Server, url: str, project: Project, folder: Path, rows: int) -> dict[str, int]:
    """Load the seeds at scale and return how many rows came into each table; the sum is under the empty name."""
    file = folder / "scale.sql"
    file.write_text(render_seeds(project, "scale"))
    run = psql(server, url, "-o", "/dev/null", "-v", f"scale={rows}", "-f", str(file))
    assert run.returncode == 0, run.stderr[:2000]
    *tables, last = run.stderr.splitlines()
    assert re.fullmatch(r"[0-9,]+ rows in [0-9]+ s: [0-9,]+ rows a second", last)
    result = {
        name: int(count) for name, count in (re.fullmatch(r"(\w+): (\d+) rows", line).groups() for line in tables)
    }
    assert sum(result.values()) == int(last.split()[0].replace(",", ""))
    return result


def counts(url: str, project: Project) -> dict[str, int]:
    return {name: count for name, (count, _) in contents(url, project).items()}


@pytest.mark.parametrize("name", [*PRESETS, *EXAMPLES])
def test_every_table_grows_and_a_second_run_changes_nothing(postgresql_newest, tmp_path, name):
    with project_roles(postgresql_newest) as roles:
        project = build(name, project_name=roles, database_version=str(postgresql_newest.major))
        wanted = 2 * project.seeds.scale.cost
        with seeded(postgresql_newest, project) as url:
            before = counts(url, project)
            made = scale(postgresql_newest, url, project, tmp_path, wanted)
            after = contents(url, project)
            assert {table: after[table][0] - before[table] for table in made} == made
            assert sum(made.values()) == wanted
            copied = project.seeds.scale
            for entity, level in copied.levels.levels.items():
                seeds = len(copied.population.tables[entity].rows)
                assert made[project.seeds.names.table(entity)] == 2 * seeds * RATIO**level
            assert set(scale(postgresql_newest, url, project, tmp_path, wanted).values()) == {0}
            assert contents(url, project) == after


@pytest.mark.parametrize(("name", "entity", "owner"), SKEWED)
def test_an_owner_may_have_more_rows_than_in_the_seeds(name, entity, owner):
    levels = build(name).seeds.scale.levels.levels
    assert levels[entity] > levels[owner]


def test_a_few_rows_have_most_of_the_others(postgresql_newest, tmp_path):
    with project_roles(postgresql_newest) as roles:
        project = build("minimal", project_name=roles, database_version=str(postgresql_newest.major))
        with seeded(postgresql_newest, project) as url:
            scale(postgresql_newest, url, project, tmp_path, 50 * project.seeds.scale.cost)
            query = "SELECT count(*) FROM user_sessions GROUP BY user_id ORDER BY 1"
            with psycopg.connect(url) as connection:
                sizes = [count for (count,) in connection.execute(query)]
        assert sizes[-1] >= 10 * median(sizes)
        assert sum(sizes[-len(sizes) // 5 :]) >= sum(sizes) / 2


def test_two_databases_get_the_same_rows_and_more_come_on_top(postgresql_newest, tmp_path):
    server = postgresql_newest
    with project_roles(server) as roles:
        project = build("saas", project_name=roles, database_version=str(server.major))
        with (
            seeded(server, project) as one,
            # The same reference data, which get their keys by chance.
            server.create_database(template=one.partition("?")[0].rpartition("/")[2]) as other,
        ):
            cost = project.seeds.scale.cost
            scale(server, one, project, tmp_path, 3 * cost)
            scale(server, other.url, project, tmp_path, cost)
            scale(server, other.url, project, tmp_path, 3 * cost)
            assert checksums(server, one) == checksums(server, other.url)


def checksums(server: Server, url: str) -> list[str]:
    """Return the checksums of all columns but those that tell when something was loaded."""
    run = psql(server, url, "-f", str(CHECKSUMS))
    assert run.returncode == 0, run.stderr
    # An UPDATE writes the time of day into updated_at, in the seeds that are copied, too.
    return [line for line in run.stdout.splitlines() if not re.match(r"audit_logs|\w+\.updated_at", line)]


@pytest.mark.parametrize("primary_key", ["uuidv7", "bigint"])
def test_hostile_models_grow(postgresql_newest, tmp_path, primary_key):
    with project_roles(postgresql_newest) as roles:
        project = tricky(project_name=roles, database_version=str(postgresql_newest.major), primary_key=primary_key)
        with seeded(postgresql_newest, project) as url:
            made = scale(postgresql_newest, url, project, tmp_path, 2 * project.seeds.scale.cost)
            assert sum(made.values()) == 2 * project.seeds.scale.cost
            with psycopg.connect(url) as connection:
                (most,) = connection.execute("SELECT max(number) FROM entries").fetchone()
                (new,) = connection.execute("INSERT INTO entries DEFAULT VALUES RETURNING number").fetchone()
                assert new == most + 1


SUMMED = """
feature: f
summary: s
entities:
  entries: {purpose: P., fields: {code: code}, unique: [[code]]}
  lines:
    purpose: P.
    fields: {entry: {references: entries}, amount: integer}
    unique: [[amount]]
"""


def test_what_is_summed_is_left_as_it_is():
    rule = "rules: [{id: H-1, entity: lines, statement: Balances., sum: {field: amount, per: entry}}]"
    assert ("lines", "amount") in make_project(SUMMED).seeds.scale.levels.renewals
    levels = make_project(SUMMED, rules=rule).seeds.scale.levels
    assert "entries" in levels.levels
    assert "lines" not in levels.levels


@pytest.mark.slow
def test_random_models_grow(postgresql_newest, tmp_path):
    tried: list[bool] = []

    @settings(max_examples=20, phases=[Phase.generate])
    @given(models())
    def try_one(model: WrittenModel) -> None:
        options = {**model.options, "project_name": roles, "database_version": str(postgresql_newest.major)}
        project = make_project(*model.features, rules=model.rules, **options)
        try:
            project.seeds.development  # noqa: B018
        except SpecificationError:
            # Many random checks contradict themselves.
            return
        with seeded(postgresql_newest, project) as url:
            made = scale(postgresql_newest, url, project, tmp_path, 2 * project.seeds.scale.cost)
            tried.append(sum(made.values()) > 0)

    with project_roles(postgresql_newest) as roles:
        try_one()
    assert tried
    assert all(tried)
