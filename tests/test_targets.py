"""What is rendered for an ORM: it compiles, is formatted, agrees with the database, and passes tests of its own."""

import subprocess

import pytest

from databases import dbmate
from datamodel.targets import TARGETS
from engines.server import Server
from packages import node_packages
from rendered import Render, Rendered

EXAMPLES = ["craft-workshops", "field-service", "outfitter", "shift-planning"]
"""One per preset, with entities of their own."""
TYPESCRIPT = sorted(name for name, target in TARGETS.items() if target.language == "typescript")
DRIFT = ("node", "--import", "tsx", "--test", "tests/models/drift.test.ts")


@pytest.fixture
def models(render: Render, postgresql_newest: Server, record_property):
    """Render an example for an ORM, with the packages that it needs."""

    def _models(example: str, orm: str) -> Rendered:
        rendered = render(postgresql_newest, example, orm=orm)
        record_property("engine", ("node", node_packages(rendered.folder)))
        return rendered

    return _models


def migrate(rendered: Rendered) -> None:
    dbmate(rendered.url, rendered.migrations, "up", "--strict")


def succeed(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, f"{done.args}:\n{done.stdout}\n{done.stderr}"


@pytest.mark.slow
@pytest.mark.parametrize("example", EXAMPLES)
@pytest.mark.parametrize("orm", TYPESCRIPT)
def test_models_compile_and_agree_with_the_database(models, orm, example):
    rendered = models(example, orm)
    succeed(rendered.run("npm", "run", "check"))
    migrate(rendered)
    succeed(rendered.run(*DRIFT))


@pytest.mark.slow
@pytest.mark.parametrize(("orm", "example"), [(orm, EXAMPLES[place % 4]) for place, orm in enumerate(TYPESCRIPT)])
def test_the_project_s_own_tests_of_its_models_pass(models, orm, example):
    rendered = models(example, orm)
    succeed(rendered.run("scripts/scratch.sh", "npm", "test"))


REPLICA = """
import * as driver from "./driver.js";

const connection = await driver.open();
const email = "ada@example.com";
await driver.run(connection, {}, (session) => driver.create(session, "User", { email }));
const found = [];
for (const readOnly of [false, true]) {
  found.push(await driver.run(connection, { readOnly }, (session) => driver.find(session, "User", { email })));
}
await driver.close(connection);
console.log(JSON.stringify(found.map((row) => row !== null)));
"""


@pytest.mark.slow
@pytest.mark.parametrize("orm", TYPESCRIPT)
def test_a_replica_answers_what_only_reads(models, orm, postgresql_newest):
    rendered = models("helpdesk", orm)
    migrate(rendered)
    rendered.query("SELECT create_month_partitions()")
    (rendered.folder / "tests/models/replica.ts").write_text(REPLICA)
    with postgresql_newest.create_database() as replica:
        # It replicates nothing, so what is in the primary alone cannot come from it.
        dbmate(replica.url, rendered.migrations, "up", "--strict")
        command = ("node", "--import", "tsx", "tests/models/replica.ts")
        done = rendered.run(*command, DATABASE_REPLICA_URLS=replica.url)
    succeed(done)
    assert done.stdout.splitlines()[-1] == "[true,false]"


DIFFERENCES = {
    "ALTER TABLE tickets ALTER COLUMN contact TYPE text": "ALTER TABLE tickets ALTER COLUMN contact TYPE varchar(320)",
    "ALTER TABLE tickets ADD COLUMN extra text": "ALTER TABLE tickets DROP COLUMN extra",
    "ALTER TABLE tickets DROP COLUMN contact CASCADE": None,
}
"""Each with what undoes it, but the last."""


@pytest.mark.slow
@pytest.mark.parametrize("orm", TYPESCRIPT)
def test_a_difference_between_models_and_database_is_found(models, orm):
    rendered = models("helpdesk", orm)
    migrate(rendered)
    for statement, undone in DIFFERENCES.items():
        rendered.query(statement)
        done = rendered.run(*DRIFT)
        assert done.returncode != 0, statement
        assert "not ok" in done.stdout or "✖" in done.stdout
        assert "Ticket" in done.stdout
        if undone:
            rendered.query(undone)
