"""`copier update`, through Copier itself: what changed becomes one migration, and what a user changed stays."""

import shutil

import pytest
import yaml
from copier import run_copy, run_recopy
from copier.errors import UserMessageError

from projects import GIVEN_UP, LOCK, MIGRATIONS, SPEC, changed, update
from templates import DATABASE, HELPDESK, commit_all, edit, git, project_from, status

pytestmark = pytest.mark.slow
NEXT = f"{MIGRATIONS}/014"


def test_an_update_without_a_change_changes_nothing(project):
    update(project)
    assert status(project) == ""


def test_a_changed_spec_becomes_one_migration_with_lock_and_answers(project):
    edit(project / SPEC, "contact: {type: email,", "contact_address: {was: contact, type: email,")
    commit_all(project)
    update(project)
    migration = f"{MIGRATIONS}/014_rename_tickets_contact_to_contact_address.sql"
    assert changed(project, f"{DATABASE}/migrations") == {migration, LOCK}
    assert "RENAME COLUMN contact TO contact_address" in (project / migration).read_text()
    lock = yaml.safe_load((project / LOCK).read_text())
    assert "contact_address" in lock["tables"]["tickets"]["columns"]
    assert lock["history"] == {"renamed": {"tickets.contact_address": "contact"}, "dropped": []}
    answers = yaml.safe_load((project / ".copier-answers.yml").read_text())
    assert "contact_address" in answers["specification"][SPEC]["entities"]["tickets"]["fields"]
    commit_all(project)
    update(project)
    assert status(project) == "", "an update after the update finds nothing to do"


def test_a_spec_that_needs_no_migration_is_taken_over(project):
    edit(project / SPEC, "Printer on fire", "Printer on ice")
    commit_all(project)
    update(project)
    assert "Printer on ice" in (project / DATABASE / "seeds/development.sql").read_text()
    assert changed(project, f"{DATABASE}/migrations") == set()
    assert "Printer on ice" in (project / ".copier-answers.yml").read_text()


@pytest.mark.parametrize(
    ("ref", "migration"),
    [("v1.0.0", "015_add_tickets_area"), ("v1.1.0", "015_add_tickets_area"), ("v1.2.0", "015_*")],
)
def test_edits_are_kept_while_spec_and_template_move_on(project, ref, migration):
    database = project / DATABASE
    edited = ["migrations/postgresql/001_create_users.sql", "README.md", "seeds/development.sql", "Makefile"]
    for name, mine in zip(edited, ["-- Mine.", "Mine.", "-- Mine.", "# Mine."], strict=True):
        edit(database / name, "\n", f"\n{mine}\n")
    own = project / f"{MIGRATIONS}/014_mine.sql"
    own.write_text("-- migrate:up\nSELECT 1;\n\n-- migrate:down\nSELECT 1;\n")
    edit(project / SPEC, "body: text\n", "body: text\n      area: {type: string, length: 20, optional: true}\n")
    commit_all(project)
    update(project, ref)
    assert all("Mine." in (database / name).read_text() for name in edited)
    (written,) = (project / MIGRATIONS).glob(f"{migration}.sql")
    assert changed(project, f"{DATABASE}/migrations") == {written.relative_to(project).as_posix(), LOCK}
    assert ("A line that a later version adds." in (database / "README.md").read_text()) == (ref != "v1.0.0")
    assert ("ALTER COLUMN username TYPE varchar(40)" in written.read_text()) == (ref == "v1.2.0")
    assert "ADD COLUMN area varchar(20)" in written.read_text()
    assert not list(project.rglob("*.rej"))
    assert all(line[:2] in ("??", " M", " D") for line in status(project).splitlines()), "no conflict"


def test_a_template_that_changes_entity_trigger_and_default_is_one_migration(project):
    update(project, "v1.2.0")
    (migration,) = changed(project, MIGRATIONS)
    up = (project / migration).read_text().partition("-- migrate:down")[0]
    assert "ALTER COLUMN username TYPE varchar(40)" in up
    assert "ALTER COLUMN locale SET DEFAULT 'fr'" in up
    assert "NEW.updated_at := clock_timestamp();" in up
    assert migration.startswith(f"{NEXT}_change_users_username")
    commit_all(project)
    update(project, "v1.2.0")
    assert status(project) == ""


def test_an_edited_file_that_the_template_gives_up_is_kept_and_listed(project, capfd):
    edit(project / DATABASE / GIVEN_UP, "\n", "\nMine.\n")
    commit_all(project)
    update(project, "v1.1.0")
    assert "Mine." in (project / DATABASE / GIVEN_UP).read_text()
    assert f"the template no longer has it: {DATABASE}/{GIVEN_UP}" in capfd.readouterr().out
    assert changed(project) == {".copier-answers.yml", f"{DATABASE}/README.md"}


def test_a_file_that_nobody_edited_goes_with_the_template(project):
    update(project, "v1.1.0")
    assert not (project / DATABASE / GIVEN_UP).exists()


def test_modules_go_only_when_they_are_named_and_come_again(project):
    with pytest.raises(UserMessageError, match=r"^idempotency_keys: the entity is gone from the model\."):
        update(project, modules=["outbox"])
    assert status(project) == ""
    edit(project / SPEC, "entities:\n", "dropped: [idempotency_keys]\nentities:\n")
    commit_all(project)
    update(project, modules=["outbox"])
    assert changed(project, MIGRATIONS) == {f"{NEXT}_drop_idempotency_keys.sql"}
    commit_all(project)
    update(project, modules=["outbox", "idempotency"])
    assert changed(project, MIGRATIONS) == {f"{MIGRATIONS}/015_create_idempotency_keys.sql"}


def test_a_module_of_the_users_own_goes_through_an_update(versions, tmp_path):
    project = project_from(HELPDESK, tmp_path / "desk")
    edit(
        project / SPEC,
        "entities:\n",
        "modules:\n  surveys: {purpose: How it went., default: true}\nentities:\n"
        "  answers: {purpose: How it went., module: surveys, fields: {stars: integer}}\n",
    )
    commit_all(project)
    run_copy(str(versions), project, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    edit(project / SPEC, "stars: integer", "marks: {was: stars, type: integer}")
    commit_all(project)
    update(project)
    (migration,) = changed(project, MIGRATIONS)
    assert "RENAME COLUMN stars TO marks" in (project / migration).read_text()


def test_a_later_version_of_the_database_keeps_the_schema_that_it_has(project):
    update(project, database_version="18")
    assert yaml.safe_load((project / ".copier-answers.yml").read_text())["database_version"] == "18"
    (migration,) = changed(project, MIGRATIONS)
    assert "uuidv7" in (project / migration).read_text()


def test_keys_may_be_made_in_another_way_of_the_same_type(project):
    update(project, primary_key="uuidv4")
    (migration,) = changed(project, MIGRATIONS)
    assert "ALTER COLUMN id SET DEFAULT gen_random_uuid()" in (project / migration).read_text()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            {"primary_key": "bigint"},
            "primary_key: the type of keys is in every row and reference, and cannot change once there are migrations",
        ),
        (
            {"business_model": "saas"},
            "business_model: decides which tables a project begins with, and cannot change once there are migrations: "
            "keep 'minimal'",
        ),
        (
            {"project_name": "other"},
            "project_name: names the database and its roles, and cannot change once there are migrations",
        ),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_an_answer_that_no_migration_can_follow_is_refused(project, data, message):
    with pytest.raises(UserMessageError) as error:
        update(project, **data)
    assert error.value.message == message
    assert status(project) == ""


@pytest.mark.parametrize("again", ["copy", "recopy"])
def test_a_copy_over_the_project_leaves_migrations_and_lock_alone(versions, project, again):
    def run(**data: object) -> None:
        options = {"data": data, "vcs_ref": "v1.1.0", "defaults": True, "unsafe": True, "quiet": True}
        if again == "copy":
            run_copy(str(versions), project, overwrite=True, **options)
        else:
            run_recopy(project, overwrite=True, **options)

    edit(project / f"{MIGRATIONS}/001_create_users.sql", "CREATE TABLE", "-- Mine.\nCREATE TABLE")
    edit(project / LOCK, "#", "# Mine.\n#")
    commit_all(project)
    run()
    assert changed(project, f"{DATABASE}/migrations") == set()
    assert f"{DATABASE}/README.md" in changed(project)
    git(project, "reset", "--quiet", "--hard")
    edit(project / ".copier-answers.yml", "#", "# Not committed.\n#")
    with pytest.raises(UserMessageError) as error:
        run(primary_key="uuidv4")
    assert error.value.message == (
        f"the model no longer matches {LOCK}: run `copier update`, which writes the migration. Nothing was changed."
    )
    assert changed(project) == {".copier-answers.yml"}
    assert "# Not committed." in (project / ".copier-answers.yml").read_text()


def test_a_project_in_a_folder_of_a_larger_repository(versions, tmp_path):
    repository = tmp_path / "mono"
    project = repository / "services" / "desk"
    shutil.copytree(HELPDESK, project)
    git(repository, "init", "--quiet", "--initial-branch=main")
    run_copy(str(versions), project, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    edit(project / DATABASE / GIVEN_UP, "\n", "\nTheirs.\n")
    commit_all(repository)
    edit(project / SPEC, "body: text\n", "body: text\n      area: {type: string, length: 20, optional: true}\n")
    edit(project / DATABASE / GIVEN_UP, "\n", "\nMine.\n")
    commit_all(repository)
    update(project, "v1.1.0")
    inside = "services/desk/"
    assert changed(repository, f"{inside}{MIGRATIONS}") == {f"{inside}{NEXT}_add_tickets_area.sql"}
    assert "Mine." in (project / DATABASE / GIVEN_UP).read_text()
    commit_all(repository)
    update(project, "v1.1.0")
    assert status(repository) == ""
