"""What the database lets the application do, and what it refuses, tried with copies of the seeded rows.

What to expect comes from schemas/postgresql, so a constraint or trigger that is missing in the database fails here.
"""

import uuid
from collections.abc import Iterable
from itertools import islice

import declared
import psycopg
import pytest
from psycopg import sql
from rows import ForeignKey, Place, Table, foreign_key

UNIQUE = {"23505", "23P01"}
CAST = {"22P02", "22003", "22007", "42846"}
ROWS = 20
NOTHING = (str(uuid.uuid4()), 2**31 - 7, "ZZZ", "zz-none", "[1900-01-01, 1900-01-02)")
NULL = sql.SQL("NULL")
# Tried one after the other until a check refuses one.
VIOLATIONS = (
    *("no such value", "", " ", "NO", "no", "é!", "-1", "0", "101", "1000000"),
    *("-infinity", "infinity", "empty", "[]", "{}", "{NULL}", "true", "false"),
)


@pytest.fixture
def act_as_application(connection, app_role):
    """Makes the rest of the test act as the application, for a person, where it may read and write the table.

    A table with row security is tried as the owner: which rows a person sees is not the question here.
    """
    query = """
        SELECT NOT relrowsecurity AND has_table_privilege(%s, oid, 'SELECT') AND has_any_column_privilege(%s, oid, %s)
        FROM pg_class WHERE oid = %s::regclass
    """

    def act(table: str, privilege: str) -> str:
        actor = str(uuid.uuid4())
        if "users" in declared.TABLES:
            person = connection.execute("SELECT id::text FROM public.users ORDER BY id LIMIT 1").fetchone()
            actor = person[0] if person else actor
        connection.execute("SELECT set_config('app.user_id', %s, true)", [actor])
        if connection.execute(query, [app_role, app_role, privilege, f"public.{table}"]).fetchone()[0]:
            connection.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(app_role)))
        return actor

    return act


@pytest.fixture
def without_triggers(connection):
    """Lets constraints speak that a trigger would come before, where the owner may (a superuser by default)."""
    try:
        with connection.transaction():
            connection.execute("SET LOCAL session_replication_role = replica")
    except psycopg.errors.InsufficientPrivilege:
        return False
    return True


def refusal(action, *arguments) -> psycopg.Error | None:
    """Returns the error with which the database refuses, or None if it does not."""
    try:
        action(*arguments)
    except psycopg.Error as error:
        return error
    return None


def first_sample(table: Table, where: str = "true") -> Place:
    places = table.samples(where)
    if not places:
        pytest.skip(f"{table.name} has no seeded row where {where}")
    return places[0]


def filled(columns: Iterable[str]) -> str:
    """Returns the SQL condition that the columns have values."""
    return " AND ".join(f'"{column}" IS NOT NULL' for column in columns)


@pytest.mark.parametrize("name", declared.TABLES)
def test_a_copy_with_fresh_keys_is_accepted(connection, act_as_application, name):
    table = Table(connection, name)
    place, changes = table.copyable()
    act_as_application(name, "INSERT")
    assert table.copy(place, changes) != place


@pytest.mark.parametrize("name", declared.unique_keys())
def test_a_second_row_with_the_same_key_is_refused(connection, act_as_application, name):
    query = "SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE indexrelid = to_regclass(%s)"
    found = connection.execute(query, [f"public.{name}"]).fetchone()
    assert found, f"the database has no {name}"
    table = Table(connection, found[0])
    (key,) = (key for key in table.keys if key.name == name)
    where = " AND ".join([filled(sorted(key.columns)), *filter(None, [key.predicate])])
    named = {tree.name for tree in declared.TREES if tree.table == table.name and tree.path in key.columns}
    for place, changes in islice(table.copies(where), ROWS):
        repeated = {column: value for column, value in changes.items() if column not in key.columns | named}
        violated = {other.name for other in table.keys if other.columns.isdisjoint(repeated)}
        with connection.transaction(force_rollback=True):
            act_as_application(table.name, "INSERT")
            error = refusal(table.copy, place, repeated)
        assert error, "the database took it"
        if error.sqlstate == "23514":
            pytest.skip(f"a check comes first: {error.diag.constraint_name}")
        assert error.sqlstate in UNIQUE, error
        # In a partitioned table the partition's own index reports it.
        query = "SELECT relname FROM pg_class WHERE oid = coalesce(pg_partition_root(to_regclass(%s)), to_regclass(%s))"
        reported = f"public.{error.diag.constraint_name}"
        if connection.execute(query, [reported, reported]).fetchone()[0] in violated:
            return
    pytest.skip(f"other keys of other rows come first, the last of them {error.diag.constraint_name}")


@pytest.mark.parametrize("name", declared.constraints("FOREIGN KEY"))
def test_a_reference_to_nothing_is_refused(connection, act_as_application, name):
    key = foreign_key(connection, name)
    table = Table(connection, key.table)
    pointing = filled(key.columns)
    place, changes = table.copyable(pointing if table.samples(pointing) else "true")
    kind = table.columns[key.columns[-1]]
    act_as_application(table.name, "INSERT")
    errors = [
        refusal(table.copy, place, changes | {key.columns[-1]: sql.SQL("{}::{}").format(value, sql.SQL(kind.type))})
        for value in map(sql.Literal, NOTHING)
    ]
    assert all(errors), "the database took it"
    refused = [error for error in errors if error.sqlstate not in CAST]
    if {error.sqlstate for error in refused} == {"23514"}:
        pytest.skip(f"a check comes first: {refused[0].diag.constraint_name}")
    assert "23503" in {error.sqlstate for error in refused}, errors


@pytest.mark.parametrize("name", declared.foreign_keys_to(declared.tables_with("deleted_at")))
def test_a_new_reference_to_a_deleted_row_is_refused(connection, name):
    key = foreign_key(connection, name)
    target, table = Table(connection, key.target), Table(connection, key.table)
    to_delete = target.copy(*target.copyable("deleted_at IS NULL"))
    place, changes = table.copyable(f"ctid <> '{to_delete.row}'")
    pointing = changes | pointing_at(key, target, to_delete)
    with connection.transaction(force_rollback=True):
        control = refusal(table.copy, place, pointing)
    if control:
        pytest.skip(f"no copy may point at a fresh row of {key.target} at all: {str(control).splitlines()[0]}")
    target.update(to_delete, {"deleted_at": sql.SQL("now()")})
    error = refusal(table.copy, place, pointing)
    assert error, "the database took it"
    assert error.sqlstate.startswith("23"), error


def pointing_at(key: ForeignKey, target: Table, place: Place) -> dict[str, sql.Composable]:
    pairs = zip(key.columns, key.target_columns, strict=True)
    return {ours: sql.Literal(target.value(place, theirs)) for ours, theirs in pairs}


@pytest.mark.parametrize("name", declared.TABLES)
def test_missing_values_are_refused(connection, without_triggers, act_as_application, name):
    table = Table(connection, name)
    place = first_sample(table)
    act_as_application(name, "INSERT")
    for column in declared.not_null_columns(name):
        error = refusal(table.copy, place, {column: NULL})
        assert error, f"the database took a row without {column}"
        # The choice of a partition comes before the column's own check.
        expected = {"23502", "23514"} if without_triggers else {"23502", "23514", "P0001"}
        assert error.sqlstate in expected, error


@pytest.mark.parametrize("name", declared.constraints("CHECK"))
def test_a_check_refuses(connection, without_triggers, act_as_application, name):
    query = """
        SELECT relname, array_agg(attname ORDER BY attname)
        FROM pg_constraint
            JOIN pg_class ON pg_class.oid = conrelid
            JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY (conkey)
        WHERE conname = %s AND contype = 'c' AND conparentid = 0 AND conislocal
        GROUP BY relname
    """
    found = connection.execute(query, [name]).fetchone()
    assert found, f"the database has no check {name}"
    table, columns = Table(connection, found[0]), found[1]
    first_sample(table)
    act_as_application(table.name, "INSERT")
    for place in table.samples():
        for column in filter(table.columns.__contains__, columns):
            others = [sql.Identifier(other) for other in columns if other != column]
            for value in [*map(sql.Literal, VIOLATIONS), NULL, *others]:
                cast = sql.SQL("{}::{}").format(value, sql.SQL(table.columns[column].type))
                error = refusal(table.copy, place, {column: cast})
                if error and error.sqlstate == "23514" and error.diag.constraint_name == name:
                    return
    pytest.skip(f"no single value was found that {name} refuses")


@pytest.mark.parametrize("name", declared.tables_with("updated_at"))
def test_updated_at_moves_whatever_the_client_sends(connection, act_as_application, name):
    table = Table(connection, name)
    place = first_sample(table)
    act_as_application(name, "UPDATE")
    moved = table.update(place, {"updated_at": sql.SQL("'2000-01-01'")}, returning="updated_at")
    assert moved == connection.execute("SELECT now()").fetchone()[0]


@pytest.mark.parametrize("name", declared.tables_with("lock_version"))
def test_lock_version_counts_changes(connection, act_as_application, name):
    table = Table(connection, name)
    place = first_sample(table)
    before = table.value(place, "lock_version")
    act_as_application(name, "UPDATE")
    column = "updated_at" if "updated_at" in table.columns else "lock_version"
    assert table.update(place, {column: sql.Identifier(column)}, returning="lock_version") == before + 1


@pytest.mark.parametrize("name", declared.tables_calling("refuse_change"))
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_an_append_only_table_refuses(connection, name, verb):
    table = Table(connection, name)
    place, changes = table.copyable()
    place = table.copy(place, changes)
    statement = {
        "UPDATE": sql.SQL("UPDATE {} SET {} = DEFAULT WHERE tableoid = %s AND ctid = %s::tid"),
        "DELETE": sql.SQL("DELETE FROM {} WHERE tableoid = %s AND ctid = %s::tid"),
    }[verb].format(table.identifier, sql.Identifier(next(iter(table.columns))))
    with pytest.raises(psycopg.Error, match="append-only") as refused:
        connection.execute(statement, [place.table, place.row])
    assert refused.value.sqlstate != "42501"


@pytest.mark.parametrize("transition", declared.TRANSITIONS, ids=lambda transition: transition.constraint)
def test_an_illegal_transition_is_refused(connection, act_as_application, transition):
    table = Table(connection, transition.table)
    first_sample(table)
    act_as_application(table.name, "UPDATE")
    for place in table.samples():
        state = table.value(place, transition.column)
        illegal = [to for to in transition.states if to != state and to not in transition.allowed.get(state, [])]
        for to in illegal:
            error = refusal(table.update, place, {transition.column: sql.Literal(to)})
            assert error, f"the database let it go from {state} to {to}"
            assert error.diag.constraint_name == transition.constraint, error
        if illegal:
            return
    pytest.skip(f"every seeded row of {table.name} may go to every state")


@pytest.mark.parametrize("transition", declared.TRANSITIONS, ids=lambda transition: transition.constraint)
def test_a_row_starts_in_an_initial_state(connection, act_as_application, transition):
    table = Table(connection, transition.table)
    place, changes = table.copyable()
    act_as_application(table.name, "INSERT")
    for state in set(transition.states) - transition.initial:
        error = refusal(table.copy, place, changes | {transition.column: sql.Literal(state)})
        assert error, f"the database let it start as {state}"
        assert error.diag.constraint_name == transition.constraint, error


@pytest.mark.parametrize("name", declared.KEPT)
def test_the_application_cannot_write_what_triggers_keep(connection, app_role, name):
    query = "SELECT has_column_privilege(%s, %s, %s, 'INSERT') OR has_column_privilege(%s, %s, %s, 'UPDATE')"
    for column in declared.KEPT[name]:
        place = [app_role, f"public.{name}", column]
        assert connection.execute(query, place * 2).fetchone() == (False,), f"the application may write {column}"


@pytest.mark.parametrize("total", declared.TOTALS, ids=lambda total: f"{total.table}.{total.column}")
def test_a_total_is_what_its_rows_add_up_to(connection, act_as_application, total):
    table, counted = Table(connection, total.table), Table(connection, total.counted)
    same = [
        sql.SQL("counted.{} = kept.{}").format(sql.Identifier(mine), sql.Identifier(theirs))
        for mine, theirs in total.pairs.items()
    ]
    wrong = sql.SQL(
        "SELECT count(*) FROM {} AS kept WHERE {} IS DISTINCT FROM "
        "(SELECT coalesce(sum(_adds), 0) FROM (SELECT *, {} AS _adds FROM {} WHERE {}) AS counted WHERE {})"
    ).format(
        table.identifier,
        sql.Identifier("kept", total.column),
        sql.SQL(total.adds),
        counted.identifier,
        sql.SQL(total.counts),
        sql.SQL(" AND ").join(same),
    )
    assert connection.execute(wrong).fetchone() == (0,)
    place, changes = counted.copyable()
    act_as_application(total.counted, "INSERT")
    counted.copy(place, changes)
    connection.execute("RESET ROLE")
    assert connection.execute(wrong).fetchone() == (0,)


@pytest.mark.parametrize("tree", declared.TREES, ids=lambda tree: tree.table)
def test_paths_lead_from_the_top_to_every_row(connection, act_as_application, tree):
    table = Table(connection, tree.table)
    above = [
        sql.SQL("item.{} = above.{}").format(sql.Identifier(mine), sql.Identifier(theirs))
        for mine, theirs in tree.pairs.items()
    ]
    wrong = sql.SQL(
        "SELECT count(*) FROM {table} AS item LEFT JOIN {table} AS above ON {above} "
        "WHERE (item.{path}, item.{depth}) IS DISTINCT FROM "
        "(coalesce(above.{path}, '/') || item.{name} || '/', coalesce(above.{depth} + 1, 0))"
    ).format(
        table=table.identifier,
        above=sql.SQL(" AND ").join(above),
        **{part: sql.Identifier(getattr(tree, part)) for part in ("name", "path", "depth")},
    )
    assert connection.execute(wrong).fetchone() == (0,)
    place = first_sample(table, filled(tree.pairs))
    optional = tree.pairs.keys() - set(declared.not_null_columns(tree.table))
    act_as_application(tree.table, "UPDATE")
    if refused := refusal(table.update, place, dict.fromkeys(optional, NULL)):
        pytest.skip(f"the row may not come to the top: {str(refused).splitlines()[0]}")
    connection.execute("RESET ROLE")
    assert connection.execute(wrong).fetchone() == (0,)


@pytest.mark.parametrize("tree", declared.TREES, ids=lambda tree: tree.table)
def test_a_row_below_itself_is_refused(connection, act_as_application, tree):
    table = Table(connection, tree.table)
    place = first_sample(table)
    act_as_application(tree.table, "UPDATE")
    itself = {mine: sql.Identifier(theirs) for mine, theirs in tree.pairs.items()}
    error = refusal(table.update, place, itself)
    assert error, "the database took it"
    if error.diag.constraint_name != tree.constraint:
        pytest.skip(f"another rule comes first: {str(error).splitlines()[0]}")


@pytest.mark.parametrize("name", declared.tables_calling("record_audit"))
def test_a_change_is_audited_with_its_actor(connection, act_as_application, name):
    table = Table(connection, name)
    place, changes = table.copyable()
    count = "SELECT count(*) FROM public.audit_logs AS log WHERE to_jsonb(log)::text LIKE '%%' || %s || '%%'"
    actor = act_as_application(name, "INSERT")
    connection.execute("RESET ROLE")
    before = connection.execute(count, [actor]).fetchone()[0]
    act_as_application(name, "INSERT")
    table.copy(place, changes)
    connection.execute("RESET ROLE")
    assert connection.execute(count, [actor]).fetchone()[0] > before
