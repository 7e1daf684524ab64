"""Takes a database from one model to the next by a forward migration, there, back and there again."""

import yaml

from databases import catalogue, execute
from datamodel import lock
from datamodel.forward import Forward
from datamodel.migrations import Migration
from datamodel.project import Project
from engines.server import Server
from rendering import render_migration, render_schema, split


def forward(before: Project, after: Project, number: int = 100) -> tuple[Migration | None, str]:
    """Return the migration between two projects and the text of the lock afterwards, through the lock's text."""
    content = yaml.safe_load(before.lock_text)
    return forward_from(content, after, number)


def forward_from(content: dict, after: Project, number: int) -> tuple[Migration | None, str]:
    """Return the migration from a lock's content to a project, and the text of the lock afterwards."""
    step = Forward(after.model, after.schema, after.dialect, content, number)
    return step.migration, lock.dump({**after.lock, "history": step.history})


def upgrade(server: Server, url: str, before: Project, after: Project, number: int = 100) -> str:
    """Migrate a database up, down and up again; returns the migration's text, nothing if nothing has changed.

    Raises:
        AssertionError: A catalogue is not what it should be.
    """
    migration, _ = forward(before, after, number)
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
        _compare(catalogue(url), new, text)
        execute(url, [down])
        _compare(catalogue(url), old, text)
    execute(url, [up])
    return text


def _compare(found: list[str], wanted: list[str], text: str) -> None:
    extra, missing = sorted(set(found) - set(wanted)), sorted(set(wanted) - set(found))
    assert found == wanted, "\n".join([*(f"+ {line}" for line in extra), *(f"- {line}" for line in missing), text])
