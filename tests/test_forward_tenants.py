"""Forward migrations in `saas`: rows stay with their tenant, and what is new is kept apart like the rest."""

import psycopg
import pytest

from databases import execute, project_roles
from engines.server import Server
from rendering import make_project, render_schema, render_seeds
from upgrades import upgrade

BEFORE = """
feature: work
summary: What teams do.
entities:
  projects:
    purpose: Work that a team plans.
    fields:
      name: {type: string, length: 120}
      lead: {references: users, on_delete: set_null, optional: true}
    unique: [[name]]
  tasks:
    purpose: A piece of it.
    fields:
      project: {references: projects, on_delete: cascade}
      title: {type: string, length: 200}
      state: {enum: [open, done], default: open}
    queries:
      todo: {purpose: What is open, where: "project = :project AND state = 'open'", order_by: [-created_at]}
"""
EDITS = [
    ("  projects:\n", "  roadmaps:\n    was: projects\n    traits: [soft_delete, audited]\n"),
    ("project: {references: projects, on_delete: cascade}", "roadmap: {was: project, references: roadmaps}"),
    ('"project = :project', '"roadmap = :roadmap'),
    (
        "title: {type: string, length: 200}",
        "subject: {was: title, type: text}\n      labels: {type: string_list, default: []}",
    ),
    (
        "  tasks:\n",
        "  remarks:\n    purpose: What somebody says about a task.\n    fields:\n"
        "      task: {references: tasks, on_delete: cascade}\n      author: {references: users}\n      text: text\n"
        "  holidays:\n    purpose: A day off.\n    scope: platform\n    fields: {day: date}\n    unique: [[day]]\n"
        "  tasks:\n",
    ),
]


@pytest.mark.slow
def test_rows_stay_with_their_tenant(postgresql_newest: Server) -> None:
    text = BEFORE
    for old, new in EDITS:
        assert old in text
        text = text.replace(old, new)
    with project_roles(postgresql_newest) as name, postgresql_newest.create_database() as database:
        options = {"project_name": name, "business_model": "saas", "database_version": str(postgresql_newest.major)}
        before, after = make_project(BEFORE, **options), make_project(text, **options)
        execute(database.url, render_schema(before).values())
        seeds = (render_seeds(before, kind) for kind in ("reference", "development"))
        execute(database.url, ["SELECT create_month_partitions()", *seeds])
        rows = "SELECT tenant_id, count(*) FROM {} GROUP BY tenant_id ORDER BY tenant_id"
        with psycopg.connect(database.url) as connection:
            projects = connection.execute(rows.format("projects")).fetchall()
            tasks = connection.execute(rows.format("tasks")).fetchall()
        assert len(projects) > 1
        migration = upgrade(postgresql_newest, database.url, before, after)
        with psycopg.connect(database.url) as connection:
            assert connection.execute(rows.format("roadmaps")).fetchall() == projects
            assert connection.execute(rows.format("tasks")).fetchall() == tasks
    assert "ALTER TABLE remarks ENABLE ROW LEVEL SECURITY" in migration
    assert "ALTER TABLE holidays ENABLE ROW LEVEL SECURITY" not in migration
    assert "FOREIGN KEY (tenant_id, task_id)" in migration
