"""The application sees and writes the rows of the tenant that its transaction names, and no other's."""

import uuid

import declared
import psycopg
import pytest
from psycopg import sql
from rows import Table


@pytest.fixture
def act_for(connection, app_role):
    """Makes the rest of the test act as the application, for a tenant; None: for nobody."""

    def act(tenant: uuid.UUID | None) -> None:
        connection.execute("SELECT set_config('app.tenant_id', %s, true)", [str(tenant or "")])
        connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(app_role)))

    return act


def tenants_of(connection, name):
    """Returns whose rows can be seen; None stands for the platform's."""
    query = sql.SQL("SELECT DISTINCT tenant_id FROM {}").format(sql.Identifier("public", name))
    return {tenant for (tenant,) in connection.execute(query)}


def test_there_are_tables_to_test():
    assert declared.tenant_tables()


@pytest.mark.parametrize("name", declared.tenant_tables())
def test_a_tenant_sees_its_own_rows_alone(connection, act_for, name):
    tenants = tenants_of(connection, name) - {None}
    if not tenants:
        pytest.skip(f"{name} has no seeded row of a tenant")
    tenant = min(tenants)
    act_for(tenant)
    assert tenants_of(connection, name) == {tenant}


@pytest.mark.parametrize("name", declared.tenant_tables())
def test_nobodys_transaction_sees_no_tenants_row(connection, act_for, name):
    act_for(None)
    assert tenants_of(connection, name) <= {None}


@pytest.mark.parametrize("name", declared.tenant_tables())
def test_a_row_of_another_tenant_is_refused(connection, act_for, app_role, name):
    query = "SELECT has_table_privilege(%s, %s, 'INSERT')"
    if not connection.execute(query, [app_role, f"public.{name}"]).fetchone()[0]:
        pytest.skip(f"the application writes nothing into {name}")
    table = Table(connection, name)
    place, changes = table.copyable("tenant_id IS NOT NULL")
    tenant = table.value(place, "tenant_id")
    act_for(tenant)
    table.copy(place, changes)
    with pytest.raises(psycopg.Error) as refused:
        table.copy(place, changes | {"tenant_id": sql.Literal(str(uuid.uuid4()))})
    # A trigger that looks for a member of that tenant comes before row security.
    assert refused.value.sqlstate in {"42501", "23503"}


@pytest.mark.parametrize("name", declared.tenant_tables())
def test_a_row_cannot_move_to_another_tenant(connection, act_for, app_role, name):
    query = "SELECT has_table_privilege(%s, %s, 'UPDATE')"
    if not connection.execute(query, [app_role, f"public.{name}"]).fetchone()[0]:
        pytest.skip(f"the application changes nothing in {name}")
    table = Table(connection, name)
    places = table.samples("tenant_id IS NOT NULL")
    if not places:
        pytest.skip(f"{name} has no seeded row of a tenant")
    act_for(table.value(places[0], "tenant_id"))
    with pytest.raises(psycopg.Error) as refused:
        table.update(places[0], {"tenant_id": sql.Literal(str(uuid.uuid4()))})
    assert refused.value.sqlstate in {"42501", "23503"}
