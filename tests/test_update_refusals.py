"""What `copier update` refuses, run as a user runs it: one line that says what to do, and nothing has changed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from datamodel import lock
from datamodel.errors import SpecificationError
from datamodel.forward import Forward
from datamodel.project import Project
from projects import LOCK, MIGRATIONS, SPEC
from rendering import example
from templates import commit_all, edit, status

ANSWERS = ".copier-answers.yml"
RULE = "nothing is dropped unless it was named"
CONTACT = "contact: {type: email, optional: true, pii: personal}"
TEXT = "subject: {type: string, length: 200}"


def cli(project: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "copier", "update", "--defaults", "--trust", "--quiet", "--vcs-ref", "v1.0.0"]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def refusal(project: Path) -> str:
    """Commit, update, and return what is said, without the line that Copier adds about its own step."""
    commit_all(project)
    return refusal_as_is(project)


def refusal_as_is(project: Path) -> str:
    before = status(project)
    run = cli(project)
    assert run.returncode != 0
    assert status(project) == before
    (line,) = (line for line in run.stderr.splitlines() if not line.startswith("Task ["))
    return line


SPECS = {
    "no longer parses": (
        [TEXT, f"{TEXT}: twice"],
        "{file}:11: broken YAML: mapping values are not allowed in this context",
    ),
    "no longer a type": (
        ["type: email", "type: mail"],
        "{file}:17: tickets.contact: unknown type 'mail'. Did you mean 'email'?",
    ),
    "rename of a field that never was": (
        ["contact: {type", "phone: {was: contcat, type"],
        "{file}:17: tickets.phone.was: there never was a field 'contcat'. Did you mean 'contact'?",
    ),
    "rename of an entity that never was": (
        ["  tickets:\n", "  requests:\n    was: tikets\n"],
        "{file}:6: requests.was: there never was an entity 'tikets'. Did you mean 'tickets'?",
    ),
    "two fields from one": (
        [CONTACT, "phone: {was: contact, type: string}\n      mail: {was: contact, type: email}"],
        "{file}:18: tickets.mail.was: 'contact' cannot become two fields: say `was` on one of them",
    ),
    "two entities from one": (
        [
            "  tickets:\n",
            "  calls:\n    was: tickets\n    purpose: A call.\n    fields: {a: text}\n  requests:\n    was: tickets\n",
        ],
        "{file}:10: requests.was: 'tickets' cannot become two entities: say `was` on one of them",
    ),
    "a field that is gone": (
        [f"      {CONTACT}\n", ""],
        "{file}:8: tickets.contact: the field behind this column is gone from the model. Say `was: contact` on the "
        f"field that it became, or name it in a feature's `dropped: [tickets.contact]`; {RULE}",
    ),
    "a field of the preset's entity that is gone": (
        ["support_tier: {enum: [standard, priority], default: standard}", "level: {type: integer, default: 1}"],
        "users.support_tier: the field behind this column is gone from the model. Say `was: support_tier` on the field "
        f"that it became, or name it in a feature's `dropped: [users.support_tier]`; {RULE}",
    ),
    "an entity that is gone": (
        ["  tickets:\n", "  requests:\n"],
        "tickets: the entity is gone from the model. Say `was: tickets` on the entity that it became, or name it in a "
        f"feature's `dropped: [tickets]`; {RULE}",
    ),
    "dropped that never was a field": (
        ["entities:\n", "dropped: [tickets.contcat]\nentities:\n"],
        "dropped: there never was a field 'tickets.contcat': mend the name, or take it out. "
        "Did you mean 'tickets.contact'?",
    ),
    "dropped that never was an entity": (
        ["entities:\n", "dropped: [tikets]\nentities:\n"],
        "dropped: there never was an entity 'tikets': mend the name, or take it out. Did you mean 'tickets'?",
    ),
    "new and required": (
        [CONTACT, f"{CONTACT}\n      area: string"],
        "{file}:18: tickets.area: 'area' is new and required, and rows that exist have no value for it: give a "
        "`backfill` or `backfill_from`, a default, or make it optional",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", SPECS)
def test_a_spec_that_no_migration_can_follow(project, case):
    edits, message = SPECS[case]
    edit(project / SPEC, *edits)
    (project / "07-business-rules/support.yaml").unlink()
    assert refusal(project) == message.format(file=SPEC)


LOCKS = {
    "conflict markers": ("version: 1\n", "<<<<<<< ours\nversion: 1\n", "has conflict markers; resolve the merge first"),
    "unknown version": ("version: 1\n", "version: 2\n", "is of version 2, which this template does not know"),
    "no YAML": ("version: 1\n", "version: [1\n", "cannot be read; restore it from version control"),
    "nonsense": (
        "tables:\n",
        "tables: 5\nnothing:\n",
        "describes no schema ('int' object has no attribute 'items'); restore it from version control",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", LOCKS)
def test_a_lock_that_is_no_lock(project, case):
    old, new, message = LOCKS[case]
    edit(project / LOCK, old, new)
    assert refusal(project) == f"{LOCK}: {message}"


def test_a_lock_edited_anywhere_is_one_line_or_a_right_result():
    project = example("helpdesk")
    text = project.lock_text
    outcomes = []
    paths = list(_paths(yaml.safe_load(text)))
    for number, path in enumerate(paths[:: max(1, len(paths) // 150)]):
        content = yaml.safe_load(text)
        inner = content
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = [5, None, "x", ["x"], {"x": 1}][number % 5]
        outcomes.append(_outcome(project, content))
    assert not [text for text in outcomes if "\n" in text]
    assert len([text for text in outcomes if text]) > 100


def _outcome(project: Project, content: dict) -> str:
    try:
        Forward(project.model, project.schema, project.dialect, lock.checked(content), 100)
    except SpecificationError as error:
        return str(error)
    return ""


def _paths(data: object, path: tuple = ()):
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield (*path, key)
        yield from _paths(value, (*path, key))


RESTORE = "restore the answers file from version control"
ANSWERS_EDITED = {
    "a specification that is none": (
        "specification:\n",
        "specification: 5\n_old:\n",
        f"specification: is no specification; {RESTORE}",
    ),
    "a specification that is a text": (
        "specification:\n",
        "specification: text\n_old:\n",
        f"specification: is no specification; {RESTORE}",
    ),
    "modules that are no list": (
        "modules:\n- outbox\n- idempotency\n",
        "modules: 5\n",
        f"modules: is no list; {RESTORE}",
    ),
    "no specification": ("specification:", "_specification:", f"specification: is missing; {RESTORE}"),
    "no project": ("project_name: desk\n", "", f"project_name: is missing; {RESTORE}"),
    "a project that is none": (
        "project_name: desk",
        "project_name: My Desk",
        "project_name: 'My Desk' is no name: use up to 40 lower-case letters, digits and hyphens, "
        "beginning with a letter",
    ),
    "a module that is none": ("- outbox", "- outbx", "modules: there is no module 'outbx'. Did you mean 'outbox'?"),
    "a version that is none": (
        "database_version: '17'",
        "database_version: '9'",
        "database_version: '9' is not offered. Known: 18, 17, 16, 15.",
    ),
    "no template": (
        "_src_path:",
        "_source:",
        f"Cannot update because cannot obtain old template references from `{ANSWERS}`.",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("case", ANSWERS_EDITED)
def test_answers_edited_by_hand(project, case):
    old, new, message = ANSWERS_EDITED[case]
    edit(project / ANSWERS, old, new)
    assert refusal(project) == message


@pytest.mark.slow
@pytest.mark.parametrize(
    "text", ["<<<<<<< ours\nproject_name: desk\n", "project_name: [desk\n", "- desk\n", "desk\n", ""]
)
def test_answers_that_copier_itself_cannot_read_change_nothing(project, text):
    (project / ANSWERS).write_text(text)
    commit_all(project)
    assert cli(project).returncode != 0
    assert status(project) == ""


@pytest.mark.slow
def test_two_migrations_of_one_number(project):
    shutil.copy(project / MIGRATIONS / "013_create_tickets.sql", project / MIGRATIONS / "013_mine.sql")
    assert "013_create_tickets.sql and 013_mine.sql have one number: run `make renumber`" in refusal(project)


@pytest.mark.slow
def test_a_repository_that_is_not_clean(project):
    (project / "mine.txt").write_text("Mine.\n")
    assert refusal_as_is(project).startswith("Destination repository is dirty; cannot continue.")


@pytest.mark.slow
def test_a_project_outside_git(project):
    shutil.rmtree(project / ".git")
    run = cli(project)
    assert run.returncode != 0
    assert run.stderr.splitlines() == ["Updating is only supported in git-tracked subprojects."]
