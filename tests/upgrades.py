"""Takes a database from one model to the next by a forward migration, there, back and there again."""

import yaml

from databases import catalogue, execute
from datamodel import lock
from datamodel.forward import Forward
from datamodel.project import Project
from engines.server import Server
from rendering import render_migration, render_schema, split


def forward(before: Project, after: Project, number: int = 100) -> Forward:
    """Return what leads from one project to another, through the lock's text."""
    return forward_from(yaml.safe_load(before.lock_text), after, number)


def forward_from(content: dict, after: Project, number: int) -> Forward:
    """Return what leads from a lock's content to a project."""
    return Forward(after.model, after.schema, after.dialect, content, number)


def locked(step: Forward, after: Project) -> dict:
    """Return the lock's content afterwards, through its text."""
    return yaml.safe_load(lock.dump({**after.lock, "history": step.history}))


def upgrade(server: Server, url: str, before: Project, after: Project, number: int = 100) -> str:
    """Migrate a database up, down and up again; returns the migration's text, nothing if nothing has changed.

    Raises:
        AssertionError: A catalogue is not what it should be.
    """
    migration = forward(before, after, number).migration
    if migration is None:
        assert before.lock["tables"] == after.lock["tables"]
        return ""
    text = render_migration(after, migration)
    up, down = split(text)
    old = catalogue(url)
    with server.create_database() as fresh:
        execute(fresh.url, render_schema(after).values())
        new = catalogue(fresh.url)
    for _ in range(2):
        execute(url, [up])
        compare(catalogue(url), new, text)
        execute(url, [down])
        compare(catalogue(url), old, text)
    execute(url, [up])
    return text


def compare(found: list[str], wanted: list[str], text: str) -> None:
    """Compare two catalogues and show where they differ."""
    extra, missing = sorted(set(found) - set(wanted)), sorted(set(wanted) - set(found))
    assert found == wanted, "\n".join([*(f"+ {line}" for line in extra), *(f"- {line}" for line in missing), text])
