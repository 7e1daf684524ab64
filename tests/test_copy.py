"""`copier copy`, through Copier itself."""

import os
from pathlib import Path

import pytest
import yaml
from copier import run_copy
from copier.errors import UserMessageError

from datamodel import Sources, read_sources
from datamodel.answers import offered
from templates import DATABASE, HELPDESK, clone_working_tree, project_from, status

ORMS = offered("orm")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return clone_working_tree(tmp_path_factory.mktemp("template"), "v1.0.0")


def copy(template: Path, project: Path, **data: object) -> Path:
    run_copy(str(template), project, data=data, defaults=True, unsafe=True, quiet=True, overwrite=True)
    return project


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def feature(project: Path, text: str) -> Path:
    (project / "03-features").mkdir(parents=True)
    (project / "03-features" / "own.yaml").write_text(text, encoding="utf-8")
    return project


def test_a_copy_without_specs_is_the_preset(template, tmp_path):
    project = copy(template, tmp_path / "My Service 2")
    answers = yaml.safe_load((project / ".copier-answers.yml").read_text())
    assert answers["project_name"] == "my-service-2"
    assert answers["specification"] == {}
    migrations = sorted(path.name for path in (project / DATABASE / "migrations/postgresql").glob("[0-9]*"))
    assert migrations[:2] == ["000_prepare_database.sql", "001_create_users.sql"]
    assert len(migrations) == 13


def test_specs_become_migrations_and_the_recorded_specification(template, tmp_path):
    project = copy(template, project_from(HELPDESK, tmp_path / "desk"))
    assert (project / DATABASE / "migrations/postgresql/013_create_tickets.sql").is_file()
    answers = yaml.safe_load((project / ".copier-answers.yml").read_text())
    assert Sources.from_answer(answers["specification"]).to_answer() == read_sources(HELPDESK).to_answer()
    assert all("{{" not in name and "{%" not in name for name in files(project))


def test_scripts_are_executable_and_no_template_tag_survives(template, tmp_path):
    project = copy(template, tmp_path / "desk")
    scripts = [project / name for name in files(project) if name.endswith(".sh")]
    assert scripts
    sourced = {"lib.sh", "local_server.sh", "numbers.sh"}
    assert {path.name for path in scripts if not os.access(path, os.X_OK)} == sourced
    for name in files(project):
        assert "{% " not in (project / name).read_text(encoding="utf-8"), name


def test_a_second_copy_and_a_module_switched_off_are_reproducible(template, tmp_path):
    first = copy(template, tmp_path / "a" / "desk", modules=["outbox"])
    second = copy(template, tmp_path / "b" / "desk", modules=["outbox"])
    assert files(first) == files(second)
    assert all((first / name).read_bytes() == (second / name).read_bytes() for name in files(first))
    assert not [name for name in files(first) if "idempotency_keys" in name]


def test_copying_over_a_project_leaves_its_migrations_alone(template, tmp_path):
    project = copy(template, tmp_path / "desk")
    migration = project / DATABASE / "migrations/postgresql/001_create_users.sql"
    migration.write_text("-- edited\n")
    lock = project / DATABASE / "migrations/schema.lock.yaml"
    before = lock.read_bytes()
    copy(template, project)
    assert migration.read_text() == "-- edited\n"
    assert lock.read_bytes() == before


def test_the_tech_stack_answers_on_the_first_copy(template, tmp_path):
    stack = tmp_path / "desk/02-architecture/tech-stack.yaml"
    stack.parent.mkdir(parents=True)
    stack.write_text("database: {engine: Postgres, version: 16.4}\norm: none\ncache: redis\nlanguage: python\n")
    answers = yaml.safe_load((copy(template, tmp_path / "desk") / ".copier-answers.yml").read_text())
    assert (answers["database"], answers["database_version"]) == ("postgresql", "16")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "database: {engine: oracle}\n",
            "02-architecture/tech-stack.yaml:1: database.engine: 'oracle' is not supported yet; supported: postgresql",
        ),
        (
            "orm: hibernate\n",
            f"02-architecture/tech-stack.yaml:1: orm: 'hibernate' is not supported yet; supported: {', '.join(ORMS)}",
        ),
        (
            "a: 1\ndatabase:\n  version: 9\n",
            "02-architecture/tech-stack.yaml:3: database.version: '9' is not supported yet; supported: 18, 17, 16, 15",
        ),
    ],
)
def test_a_tech_stack_that_is_not_supported_is_named(template, tmp_path, text, message):
    stack = tmp_path / "desk/02-architecture/tech-stack.yaml"
    stack.parent.mkdir(parents=True)
    stack.write_text(text)
    with pytest.raises(UserMessageError) as error:
        copy(template, tmp_path / "desk")
    assert error.value.message == message
    assert files(tmp_path / "desk") == {"02-architecture/tech-stack.yaml"}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"primry_key": "uuidv7"}, "there is no question 'primry_key'. Did you mean 'primary_key'?"),
        ({"primary_key": "uuid"}, "primary_key: 'uuid' is not offered. Did you mean 'uuidv7'?"),
        ({"database": "mysql"}, "database: 'mysql' is not offered. Known: postgresql."),
        ({"database_version": 14}, "database_version: '14' is not offered. Known: 18, 17, 16, 15."),
        ({"orm": "hibernate"}, f"orm: 'hibernate' is not offered. Known: {', '.join(ORMS)}."),
        ({"multi_tenancy": "schema"}, "multi_tenancy: 'schema' is not offered. Known: row_level."),
        ({"multi_tenancy": "row_level"}, "multi_tenancy: does not go with the other answers; leave it out"),
        ({"modules": ["outbx"]}, "modules: there is no module 'outbx'. Did you mean 'outbox'?"),
        (
            {"project_name": "../up"},
            "project_name: '../up' is no name: use up to 40 lower-case letters, digits and hyphens,"
            " beginning with a letter",
        ),
    ],
)
def test_a_wrong_answer_is_one_line_and_writes_nothing(template, tmp_path, data, message):
    with pytest.raises(UserMessageError) as error:
        copy(template, tmp_path / "desk", **data)
    assert error.value.message == message
    assert not (tmp_path / "desk").exists()


def test_a_broken_spec_is_one_line_and_writes_nothing(template, tmp_path):
    project = project_from(HELPDESK, tmp_path / "desk")
    spec = project / "03-features/helpdesk.yaml"
    spec.write_text(spec.read_text().replace("type: email", "type: mail"))
    before = files(project)
    with pytest.raises(UserMessageError) as error:
        copy(template, project)
    assert error.value.message.startswith("03-features/helpdesk.yaml:")
    assert error.value.message.endswith("tickets.contact: unknown type 'mail'. Did you mean 'email'?")
    assert files(project) == before
    assert [line for line in status(project).splitlines() if not line.endswith("helpdesk.yaml")] == []


HOSTILE = """it's "quoted" \\ $$ -- */ {{ 1 + 1 }} {% raw %} ${HOME} `id` é 🙂 %s :x"""


def test_hostile_text_passes_through_copier_intact(template, tmp_path):
    spec = {
        "feature": "own",
        "summary": HOSTILE,
        "entities": {
            "notes": {
                "purpose": f"{HOSTILE}\n-- migrate:down\n",
                "fields": {"body": {"type": "text", "default": HOSTILE, "purpose": HOSTILE}},
                "examples": [{"body": HOSTILE}],
            }
        },
    }
    text = yaml.safe_dump(spec, allow_unicode=True)
    project = copy(template, feature(tmp_path / "desk", text))
    answers = yaml.safe_load((project / ".copier-answers.yml").read_text(encoding="utf-8"))
    assert answers["specification"]["03-features/own.yaml"] == spec
    sql = (project / DATABASE / "migrations/postgresql/013_create_notes.sql").read_text(encoding="utf-8")
    assert HOSTILE.replace("'", "''") in sql
    assert sql.splitlines().count("-- migrate:down") == 1
