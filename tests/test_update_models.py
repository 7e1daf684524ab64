"""What an update does to the models: they move with the migrations, and what the user wrote into them stays."""

import secrets
import shutil
from pathlib import Path

import pytest
from copier import run_copy

from datamodel.targets import TARGETS
from packages import node_packages, python_environment
from projects import MIGRATIONS, SPEC, changed, update
from rendered import own_database
from templates import DATABASE, HELPDESK, commit_all, edit, project_from

MODELS = f"{DATABASE}/models/sequelize"


@pytest.fixture(scope="module")
def copied(versions, tmp_path_factory):
    folder = project_from(HELPDESK, tmp_path_factory.mktemp("models") / "desk")
    spec = folder / SPEC
    spec.write_text(
        spec.read_text().replace(
            "entities:\n",
            "entities:\n  notes:\n    purpose: What an agent wrote down.\n    fields: {text: text}\n",
            1,
        )
    )
    data = {"orm": "sequelize"}
    run_copy(str(versions), folder, data=data, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    commit_all(folder)
    return folder


@pytest.fixture
def desk(copied, tmp_path):
    return Path(shutil.copytree(copied, tmp_path / "desk"))


def change(folder: Path) -> None:
    """Add a field, rename one and drop one."""
    spec = folder / SPEC
    edit(spec, "body: text\n", "details: {type: text, was: body}\n      area: {type: code, optional: true}\n")
    edit(spec, "search: [subject, body]", "search: [subject, details]")
    edit(spec, "body: It is.", "details: It is.")
    edit(spec, "      contact: {type: email, optional: true, pii: personal}\n", "")
    spec.write_text(spec.read_text() + "\ndropped: [tickets.contact]\n")
    commit_all(folder)


def test_a_field_more_a_rename_and_a_removal_reach_models_dtos_and_migrations(desk):
    change(desk)
    update(desk)
    model, dto = (desk / f"{MODELS}/{name}.ts" for name in ("Ticket", "dto/Ticket"))
    for text in (model.read_text(), dto.read_text(), (desk / f"{DATABASE}/docs/dto-mapping.md").read_text()):
        assert "details" in text
        assert "area" in text
        assert "contact" not in text
    assert "declare area: string | null;" in model.read_text()
    assert len(changed(desk, MIGRATIONS)) == 1
    assert "area" in (desk / f"{MODELS}/access/rules.ts").read_text()


@pytest.mark.parametrize("edited", [True, False])
def test_the_model_of_an_entity_that_goes_stays_if_it_was_edited(desk, capfd, edited):
    spec, model = desk / SPEC, desk / f"{MODELS}/Note.ts"
    if edited:
        edit(model, "export class Note", "// Mine.\nexport class Note")
        commit_all(desk)
    edit(spec, "  notes:\n    purpose: What an agent wrote down.\n    fields: {text: text}\n", "")
    spec.write_text(spec.read_text() + "\ndropped: [notes]\n")
    commit_all(desk)
    update(desk)
    kept = f"Kept, since you edited it and the template no longer has it: {MODELS}/Note.ts"
    assert model.exists() is edited
    assert (kept in capfd.readouterr().out) is edited
    assert not (desk / f"{MODELS}/dto/Note.ts").exists()
    assert "Note" not in (desk / f"{MODELS}/models.ts").read_text()
    if edited:
        assert "// Mine." in model.read_text()


def test_edits_of_a_model_are_kept_while_its_entity_changes(desk):
    edit(desk / f"{MODELS}/Ticket.ts", "export class Ticket", "// Mine.\nexport class Ticket")
    commit_all(desk)
    edit(desk / SPEC, "body: text\n", "body: text\n      area: {type: code, optional: true}\n")
    commit_all(desk)
    update(desk)
    text = (desk / f"{MODELS}/Ticket.ts").read_text()
    assert "// Mine." in text
    assert "declare area: string | null;" in text


@pytest.mark.slow
@pytest.mark.parametrize("orm", sorted(TARGETS))
def test_an_updated_project_passes_the_tests_of_its_models(orm, versions, postgresql_newest, tmp_path, record_property):
    name = f"gp-{secrets.token_hex(4)}"
    project = project_from(HELPDESK, tmp_path / name)
    data = {"orm": orm, "project_name": name, "database_version": str(postgresql_newest.major)}
    run_copy(str(versions), project, data=data, vcs_ref="v1.0.0", defaults=True, unsafe=True, quiet=True)
    commit_all(project)
    change(project)
    update(project)
    layer = project / DATABASE
    with own_database(postgresql_newest, layer, name, tmp_path) as rendered:
        if TARGETS[orm].language == "typescript":
            record_property("engine", ("node", node_packages(layer)))
            done = rendered.run("scripts/scratch.sh", "npm", "test")
        else:
            programs = python_environment(layer / "pyproject.toml") / "bin"
            variables = {"PATH": f"{programs}:{rendered.environment['PATH']}"}
            command = ("scripts/database.sh", "run", str(programs / "python"), "-m", "pytest", "-q", "tests/models")
            done = rendered.run(*command, **variables)
        assert done.returncode == 0, done.stdout + done.stderr
