"""Tenants by row: what is added to their entities, and that the live database keeps them apart."""

from collections.abc import Iterator
from dataclasses import dataclass

import psycopg
import pytest
from psycopg import errors, sql

from databases import execute, project_roles
from datamodel.errors import SpecificationError
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_migrations, split

FEATURE = """
feature: planning
summary: Teams plan work.
entities:
  projects:
    purpose: Work.
    traits: [soft_delete, audited]
    fields:
      name: string
      lead: {references: users, on_delete: set_null, optional: true}
    unique: [[name]]
    queries:
      by_name: {purpose: One project, where: "name = :name"}
      led: {purpose: Somebody's projects, where: "lead = :lead", order_by: [-created_at]}
  tasks:
    purpose: A part of it.
    traits: [authored]
    fields:
      project: {references: projects}
      parent: {references: tasks, optional: true, on_delete: set_null}
      title: string
    links:
      labels: {to: labels}
  labels:
    purpose: A word.
    key: [word]
    fields: {word: string, colour: {references: colours, optional: true}}
  colours:
    purpose: A colour that everybody may use.
    scope: platform
    fields: {name: string}
"""
RULES = """
rules:
  - {id: BR-1, entity: tasks, statement: Few., limit: {count: 3, per: project}}
"""


def project_of(feature: str = FEATURE, **options: str) -> Project:
    return make_project(feature, rules=RULES, business_model="saas", **options)


def test_the_tenant_is_part_of_everything_that_is_a_tenants():
    tables = project_of().schema.tables
    projects, tasks, labels, colours = (tables[name] for name in ("projects", "tasks", "labels", "colours"))
    assert [column.name for column in projects.columns][:3] == ["id", "tenant_id", "name"]
    assert [(item.columns, item.target_columns) for item in tasks.foreign_keys if item.target in tables] == [
        (("tenant_id",), ("id",)),
        (("tenant_id", "project_id"), ("tenant_id", "id")),
        (("tenant_id", "parent_id"), ("tenant_id", "id")),
        (("created_by",), ("id",)),
        (("updated_by",), ("id",)),
    ]
    assert {item.columns: item.set_null for item in tasks.foreign_keys}["tenant_id", "parent_id"] == ("parent_id",)
    indexes = {tuple(part.name for part in index.columns): index for index in projects.indexes}
    assert indexes["tenant_id", "name"].unique
    assert ("tenant_id", "lead_id", "created_at", "id") in indexes
    assert ("lead_id",) in indexes, "what a deletion of a user looks for"
    assert labels.primary_key.columns == ("tenant_id", "word")
    assert next(item for item in tasks.triggers if item.routine == "enforce_limit").arguments[-2:] == (
        "tenant_id",
        "project_id",
    )
    assert "tenant_id" not in colours.columns_by_name
    assert [len(table.policies) for table in (projects, tasks, labels, colours)] == [1, 1, 1, 0]


def test_a_join_table_belongs_to_the_tenant_of_what_it_joins():
    (join,) = (table for name, table in project_of().schema.tables.items() if name == "task_labels")
    assert {item.columns for item in join.foreign_keys if item.target in ("tasks", "labels")} == {
        ("tenant_id", "task_id"),
        ("tenant_id", "label_word"),
    }


def test_other_presets_do_not_know_tenants():
    schema = make_project(FEATURE).schema
    assert not any(table.policies or "tenant_id" in table.columns_by_name for table in schema.tables.values())


@pytest.mark.parametrize(
    ("entity", "message"),
    [
        (
            "{purpose: x, scope: platform, fields: {task: {references: tasks}}}",
            "things.task: is the platform's, and cannot refer to 'tasks', whose rows are the tenants'",
        ),
        (
            "{purpose: x, fields: {tenant: text}}",
            "things: has a field 'tenant', which comes by itself; choose another name",
        ),
        (
            "{purpose: x, fields: {name: text}, unique: [[name]], rows: [{name: a}]}",
            "things: has `rows`, which no tenant owns; leave them out, or make it `scope: platform`",
        ),
    ],
)
def test_says_what_cannot_be_divided(entity: str, message: str):
    with pytest.raises(SpecificationError) as error:
        _ = project_of(f"{FEATURE}  things: {entity}").schema
    assert str(error.value).endswith(message)


@dataclass
class Office:
    """A database with two tenants, one and two; each has a member of that name, and a project."""

    connection: psycopg.Connection
    app: str

    def act_for(self, tenant: str | None) -> None:
        self.connection.execute("SELECT set_config('app.tenant_id', %s, true)", [tenant or ""])
        self.connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(self.app)))

    def refused(self, statement: str, *values: object) -> psycopg.Error:
        with pytest.raises(psycopg.Error) as error, self.connection.transaction():
            self.connection.execute(statement, values)
        return error.value

    def ids(self, statement: str) -> list[str]:
        return [str(key) for (key,) in self.connection.execute(statement)]


@pytest.fixture
def office(postgresql: Server) -> Iterator[Office]:
    with project_roles(postgresql) as name, postgresql.create_database() as database:
        project = project_of(project_name=name, database_version=str(postgresql.major))
        execute(database.url, [split(text)[0] for text in render_migrations(project).values()])
        execute(database.url, ["SELECT create_month_partitions()"])
        with psycopg.connect(database.url) as connection:
            connection.execute("INSERT INTO currencies (code, name) VALUES ('EUR', 'Euro')")
            connection.execute("INSERT INTO roles (code, name) VALUES ('member', 'Member')")
            for who in ("one", "two"):
                connection.execute(
                    """
                    WITH tenant AS (
                        INSERT INTO tenants (slug, name, billing_email, data_residency_region, currency_code)
                        VALUES (%(who)s, %(who)s, 'a@example.com', 'eu', 'EUR')
                        RETURNING id
                    ), member AS (
                        INSERT INTO users (email) VALUES (%(who)s || '@example.com') RETURNING id
                    )
                    INSERT INTO tenant_memberships (tenant_id, user_id, role_id)
                    SELECT tenant.id, member.id, roles.id FROM tenant, member, roles WHERE code = 'member'
                    """,
                    {"who": who},
                )
                connection.execute(
                    "INSERT INTO projects (tenant_id, name) SELECT id, 'Plan' FROM tenants WHERE slug = %s", [who]
                )
            yield Office(connection, f"{name}_app")
            connection.rollback()


def test_the_application_sees_and_writes_one_tenant(office: Office):
    one, two = office.ids("SELECT id FROM tenants ORDER BY slug")
    foreign = office.ids(f"SELECT id FROM projects WHERE tenant_id = '{two}'")[0]
    office.act_for(one)
    assert office.ids("SELECT DISTINCT tenant_id FROM projects") == [one]
    office.connection.execute("INSERT INTO projects (name) VALUES ('Mine')")
    assert office.ids("SELECT tenant_id FROM projects WHERE name = 'Mine'") == [one]
    refused = office.refused("INSERT INTO projects (tenant_id, name) VALUES (%s, 'Theirs')", two)
    assert isinstance(refused, errors.InsufficientPrivilege)
    assert office.connection.execute("UPDATE projects SET name = 'x' WHERE id = %s", [foreign]).rowcount == 0
    assert office.connection.execute("DELETE FROM projects WHERE id = %s", [foreign]).rowcount == 0
    office.act_for(None)
    assert office.ids("SELECT id FROM projects") == []
    assert isinstance(office.refused("INSERT INTO projects (name) VALUES ('Nobody')"), psycopg.Error)


def test_not_even_the_owner_ties_rows_of_two_tenants(office: Office):
    one, two = office.ids("SELECT id FROM tenants ORDER BY slug")
    (foreign,) = office.ids(f"SELECT id FROM projects WHERE tenant_id = '{two}'")
    refused = office.refused("INSERT INTO tasks (tenant_id, project_id, title) VALUES (%s, %s, 'x')", one, foreign)
    assert (refused.sqlstate, refused.diag.constraint_name) == ("23503", "fk_tasks_tenant_id_project_id")
    office.connection.execute("INSERT INTO tasks (tenant_id, project_id, title) VALUES (%s, %s, 'x')", [two, foreign])


def test_a_user_from_outside_is_refused_until_he_is_a_member(office: Office):
    one, two = office.ids("SELECT id FROM tenants ORDER BY slug")
    (stranger,) = office.ids("SELECT id FROM users WHERE email = 'two@example.com'")
    lead = "UPDATE projects SET lead_id = %s WHERE tenant_id = %s"
    refused = office.refused(lead, stranger, one)
    assert (refused.sqlstate, refused.diag.constraint_name) == ("23503", "fk_projects_lead_id")
    office.connection.execute(lead, [stranger, two])
    office.connection.execute(
        "UPDATE tenant_memberships SET status = 'revoked', revoked_at = now() WHERE user_id = %s", [stranger]
    )
    office.connection.execute("UPDATE projects SET name = 'Still his' WHERE tenant_id = %s", [two])
    assert office.refused("UPDATE projects SET lead_id = lead_id WHERE tenant_id = %s", two).sqlstate == "23503"
    created = "INSERT INTO tasks (tenant_id, project_id, title, created_by) SELECT tenant_id, id, 'x', %s FROM projects"
    office.connection.execute(created, [stranger])


def test_the_audit_trail_knows_the_tenant(office: Office):
    one, two = office.ids("SELECT id FROM tenants ORDER BY slug")
    office.connection.execute("UPDATE projects SET name = 'By a job, for nobody'")
    changed = "SELECT DISTINCT tenant_id FROM audit_logs WHERE table_name = 'projects' AND action = 'update'"
    assert sorted(office.ids(changed)) == sorted([one, two])
    office.act_for(one)
    assert office.ids(changed) == [one]
    office.act_for(None)
    assert set(office.ids("SELECT DISTINCT tenant_id FROM audit_logs")) <= {"None"}


def test_uniqueness_is_per_tenant(office: Office):
    one, _ = office.ids("SELECT id FROM tenants ORDER BY slug")
    refused = office.refused("INSERT INTO projects (tenant_id, name) VALUES (%s, 'Plan')", one)
    assert (refused.sqlstate, refused.diag.constraint_name) == ("23505", "uq_projects_tenant_id_name")
