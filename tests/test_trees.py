"""Trees: paths and depths stay right whatever happens to the rows, at once and one after another."""

import random
import uuid
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

import psycopg
import pytest
from psycopg.types.json import Jsonb

from applications import Application, application_of
from databases import execute
from engines.server import Server
from rendering import make_project, render_seeds

FOLDERS = """
feature: folders
summary: Where things are put.
entities:
  folders:
    purpose: A place for things, in another one or at the top.
    traits: [soft_delete, versioned, audited]
    tree: {parent: parent, name: slug}
    fields:
      parent: {references: folders, optional: true}
      slug: slug
      title: {type: string, length: 80, default: New}
    checks: {not_too_deep: "depth <= 5"}
"""


@pytest.fixture
def folders(postgresql: Server) -> Iterator[Application]:
    with application_of(postgresql, FOLDERS) as found:
        yield found


def add(found: Application, *paths: str) -> None:
    """Add folders by the paths that they shall get."""
    for path in paths:
        above, slug, _ = path.rsplit("/", 2)
        found.run(
            "INSERT INTO folders (slug, parent_id) VALUES (%s, (SELECT id FROM folders WHERE path = %s))",
            slug,
            f"{above}/",
        )


def move(found: Application, path: str, to: str) -> None:
    """Put a folder into another one."""
    found.run(
        "UPDATE folders SET parent_id = (SELECT id FROM folders WHERE path = %s) WHERE path = %s",
        to,
        path,
    )


def paths(found: Application) -> list[str]:
    """Return all paths, once it is sure that each is right, and each depth, too."""
    rows = found.run("SELECT id, parent_id, slug, path, depth FROM folders ORDER BY path")
    by_key = {key: (parent, slug) for key, parent, slug, _, _ in rows}
    for key, _, _, path, depth in rows:
        names = []
        while key is not None:
            key, slug = by_key[key]
            names.append(slug)
            assert len(names) <= len(rows), "a circle"
        assert (path, depth) == (f"/{'/'.join(reversed(names))}/", len(names) - 1)
    return [path for _, _, _, path, _ in rows]


def test_paths_follow_names_and_places(folders):
    add(folders, "/a/", "/a/b/", "/a/b/c/", "/d/")
    assert paths(folders) == ["/a/", "/a/b/", "/a/b/c/", "/d/"]
    move(folders, "/a/b/", "/d/")
    assert paths(folders) == ["/a/", "/d/", "/d/b/", "/d/b/c/"]
    folders.run("UPDATE folders SET slug = 'e' WHERE slug = 'd'")
    assert paths(folders) == ["/a/", "/e/", "/e/b/", "/e/b/c/"]
    folders.run("UPDATE folders SET parent_id = NULL, slug = 'f' WHERE slug = 'b'")
    assert paths(folders) == ["/a/", "/e/", "/f/", "/f/c/"]


def test_rows_of_one_statement_see_each_other(folders):
    folders.run(
        "INSERT INTO folders (id, parent_id, slug) VALUES "
        "('00000000-0000-7000-8000-000000000001', NULL, 'a'), "
        "('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'b')"
    )
    assert paths(folders) == ["/a/", "/a/b/"]


@pytest.mark.parametrize("seed", range(5))
def test_many_changes_in_one_statement(folders, seed):
    """Rows change in any order, before or after those above them; a circle is refused, even if only on the way."""
    numbers = random.Random(seed)
    done = 0
    with folders.connect() as connection:
        keys = [str(uuid.UUID(int=number)) for number in range(1, 13)]
        for key in keys:
            connection.execute("INSERT INTO folders (id, slug) VALUES (%s, %s)", (key, f"n{key[-2:]}"))
        for step in range(40):
            places = [(numbers.choice((None, *keys)), f"r{step}-{index}") for index in range(4)]
            changes = [(key, *place) for key, place in zip(numbers.sample(keys, 4), places, strict=True)]
            with suppress(psycopg.errors.CheckViolation):
                connection.execute(
                    "UPDATE folders SET parent_id = (change ->> 1)::uuid, slug = change ->> 2 "
                    "FROM jsonb_array_elements(%s) AS change WHERE id = (change ->> 0)::uuid",
                    [Jsonb(changes)],
                )
                done += 1
            paths(folders)
    assert done > 5


@pytest.mark.parametrize(("path", "to"), [("/a/", "/a/"), ("/a/", "/a/b/"), ("/a/", "/a/b/c/"), ("/a/b/", "/a/b/c/")])
def test_a_row_is_not_below_itself(folders, path, to):
    add(folders, "/a/", "/a/b/", "/a/b/c/")
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        move(folders, path, to)
    assert refused.value.diag.constraint_name == "tr_folders_tree"
    assert paths(folders) == ["/a/", "/a/b/", "/a/b/c/"]


def test_new_rows_lie_below_others_that_are_there(folders):
    key = "00000000-0000-7000-8000-000000000001"
    insert = "INSERT INTO folders (id, parent_id, slug) VALUES (%s, %s, 'a')"
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        folders.run(insert, key, key)
    assert refused.value.diag.constraint_name == "tr_folders_tree"
    with pytest.raises(psycopg.errors.ForeignKeyViolation) as missing:
        folders.run(insert, key, "00000000-0000-7000-8000-000000000002")
    assert missing.value.diag.constraint_name == "fk_folders_parent_id"


def test_what_moves_keeps_the_rules(folders):
    add(folders, "/a/", "/a/b/", "/a/b/c/", "/d/", "/d/e/", "/d/e/f/", "/b/")
    add(folders, "/a/b/c/g/")
    with pytest.raises(psycopg.errors.CheckViolation) as refused:
        move(folders, "/a/", "/d/e/f/")
    assert refused.value.diag.constraint_name == "ck_folders_not_too_deep"
    to_the_top = "UPDATE folders SET parent_id = NULL WHERE path = '/a/b/'"
    with pytest.raises(psycopg.errors.UniqueViolation) as refused:
        folders.run(to_the_top)
    assert refused.value.diag.constraint_name == "uq_folders_path"
    folders.run("UPDATE folders SET deleted_at = now() WHERE path = '/b/'")
    folders.run(to_the_top)
    assert paths(folders).count("/b/") == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE folders SET path = '/b/'",
        "UPDATE folders SET slug = 'b', depth = 3",
        "INSERT INTO folders (slug, path) VALUES ('b', '/c/')",
        "INSERT INTO folders (slug) VALUES ('a') ON CONFLICT (path) WHERE deleted_at IS NULL DO UPDATE SET depth = 3",
    ],
)
def test_the_application_cannot_write_a_path(folders, statement):
    add(folders, "/a/")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        folders.run(statement)


def test_the_application_cannot_borrow_the_routine(folders):
    with folders.connect() as connection:
        connection.execute("CREATE TEMP TABLE mine (id uuid, parent_id uuid)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege, match="move_below"):
            connection.execute(
                "CREATE TRIGGER t AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION "
                """move_below('folders', '{"parent_id": "id"}', 'slug', 'path', 'depth')"""
            )


def test_other_writers_are_not_late_and_the_log_tells_what_was_moved(folders):
    add(folders, "/a/", "/a/b/")
    folders.run("UPDATE folders SET slug = 'c' WHERE slug = 'a'")
    folders.run("UPDATE folders SET title = 'Below' WHERE slug = 'b'")
    assert folders.run("SELECT slug, lock_version FROM folders ORDER BY path") == [("c", 1), ("b", 1)]
    changes = folders.run("SELECT changed FROM audit_logs WHERE action = 'update' ORDER BY occurred_at")
    assert [set(change) for (change,) in changes] == [{"slug", "lock_version"}, {"title", "lock_version"}]


ROUNDS = 30


def test_two_that_move_below_each_other_make_no_circle(folders):
    add(folders, "/a/", "/a/x/", "/b/", "/b/y/")
    together = Barrier(2, timeout=60)

    def mover(path: str, to: str) -> list[str | None]:
        outcomes: list[str | None] = []
        with folders.connect() as connection:
            connection.execute("SET lock_timeout = '30s'")
            keys = dict(connection.execute("SELECT path, id FROM folders").fetchall())
            for _ in range(ROUNDS):
                together.wait()
                try:
                    connection.execute("UPDATE folders SET parent_id = %s WHERE id = %s", (keys[to], keys[path]))
                    outcomes.append(None)
                except psycopg.Error as error:
                    outcomes.append(error.diag.constraint_name or error.sqlstate)
                together.wait()
                connection.execute("UPDATE folders SET parent_id = NULL WHERE id = %s", (keys[path],))
        return outcomes

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(mover, ("/a/", "/b/"), ("/b/y/", "/a/x/"))
    assert {frozenset(pair) for pair in zip(one, other, strict=True)} == {frozenset({None, "tr_folders_tree"})}
    assert paths(folders) == ["/a/", "/a/x/", "/b/", "/b/y/"]


def test_what_is_added_while_a_row_moves_moves_along(folders):
    add(folders, "/a/", "/a/x/", "/b/")
    with psycopg.connect(folders.url) as moving, ThreadPoolExecutor(1) as pool:
        moving.execute("UPDATE folders SET slug = 'c' WHERE slug = 'a'")
        adding = pool.submit(
            folders.run, "INSERT INTO folders (slug, parent_id) SELECT 'new', id FROM folders WHERE slug = 'x'"
        )
        with pytest.raises(TimeoutError):
            adding.result(timeout=0.5)
        moving.commit()
        adding.result(timeout=30)
    assert paths(folders) == ["/b/", "/c/", "/c/x/", "/c/x/new/"]


def test_an_old_snapshot_makes_no_circle(folders):
    add(folders, "/a/", "/b/")
    below = "UPDATE folders SET parent_id = (SELECT id FROM folders WHERE slug = %s) WHERE slug = %s"
    with psycopg.connect(folders.url) as one, psycopg.connect(folders.url) as other:
        for connection in (one, other):
            connection.isolation_level = psycopg.IsolationLevel.SERIALIZABLE
            connection.execute("SELECT count(*) FROM folders")
        one.execute(below, ("b", "a"))
        one.commit()
        with pytest.raises(psycopg.errors.SerializationFailure), other.transaction():
            other.execute(below, ("a", "b"))
        other.rollback()
        other.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        with pytest.raises(psycopg.errors.FeatureNotSupported) as refused:
            other.execute(below, ("a", "b"))
        assert refused.value.diag.constraint_name == "tr_folders_tree"
    assert paths(folders) == ["/b/", "/b/a/"]


def test_rows_are_added_side_by_side(folders):
    add(folders, "/a/")
    with psycopg.connect(folders.url) as one:
        one.execute("INSERT INTO folders (slug) VALUES ('b')")
        add(folders, "/a/c/")
    assert paths(folders) == ["/a/", "/a/c/", "/b/"]


def test_clients_that_change_the_tree_at_once_leave_right_paths(folders):
    add(folders, *(f"/{top}/" for top in "abcd"))
    clients = 6
    together = Barrier(clients, timeout=60)

    def client(number: int) -> set[str | None]:
        numbers = random.Random(number)
        outcomes = set()
        with folders.connect() as connection:
            together.wait()
            for step in range(25):
                one, other = numbers.random(), numbers.random()
                chosen = "(SELECT id FROM folders WHERE depth < 4 ORDER BY md5(id::text || %s) LIMIT 1)"
                statement, values = numbers.choice(
                    (
                        (f"INSERT INTO folders (slug, parent_id) VALUES (%s, {chosen})", (f"n{number}-{step}", one)),
                        (f"UPDATE folders SET parent_id = {chosen} WHERE id = {chosen}", (one, other)),
                        (f"UPDATE folders SET slug = %s WHERE id = {chosen}", (f"r{number}-{step}", one)),
                    )
                )
                try:
                    connection.execute(statement, [str(value) for value in values])
                except psycopg.Error as error:
                    outcomes.add(error.diag.constraint_name or error.sqlstate)
        return outcomes

    with ThreadPoolExecutor(clients) as pool:
        outcomes = set().union(*pool.map(client, range(clients)))
    assert outcomes <= {"tr_folders_tree", "ck_folders_not_too_deep"}
    assert len(paths(folders)) > 4


PARTS = """
feature: parts
summary: Trees by other names, of other keys.
entities:
  parts:
    purpose: A part of a machine, or of another part.
    key: [machine, "number"]
    tree: {parent: above, name: "order", path: "group", depth: level}
    fields:
      machine: {type: string, length: 20}
      number: integer
      above: {type: integer, optional: true}
      order: code
    references:
      - {fields: [machine, above], to: parts, on_delete: set_null}
  notes:
    purpose: An answer to a note; what was said stays.
    traits: [append_only]
    tree: {parent: answers, name: code}
    fields:
      answers: {references: notes, optional: true}
      code: code
"""


def test_keys_of_several_fields_reserved_words_and_rows_that_never_change(postgresql):
    with application_of(postgresql, PARTS, primary_key="bigint") as found:
        found.run(
            """INSERT INTO parts (machine, number, above, "order") """
            "VALUES ('m', 1, NULL, 'A'), ('m', 2, 1, 'B.1'), ('m', 3, 2, 'C'), ('n', 1, NULL, 'Z'), ('n', 2, 1, 'B.1')"
        )
        read = """SELECT "group", level FROM parts ORDER BY machine, number"""
        assert found.run(read) == [("/A/", 0), ("/A/B.1/", 1), ("/A/B.1/C/", 2), ("/Z/", 0), ("/Z/B.1/", 1)]
        found.run("DELETE FROM parts WHERE machine = 'm' AND number = 1")
        assert found.run(read) == [("/B.1/", 0), ("/B.1/C/", 1), ("/Z/", 0), ("/Z/B.1/", 1)]
        found.run("INSERT INTO notes (code) VALUES ('a')")
        found.run("INSERT INTO notes (code, answers_id) SELECT 'b', id FROM notes")
        assert found.run("SELECT path, depth FROM notes ORDER BY path") == [("/a/", 0), ("/a/b/", 1)]


def test_every_tenant_has_a_tree_of_its_own(postgresql):
    with application_of(postgresql, FOLDERS, business_model="saas") as found:
        project = make_project(FOLDERS, project_name=found.role.removesuffix("_app"), business_model="saas")
        execute(found.url, [render_seeds(project, name) for name in ("reference", "development")])
        with psycopg.connect(found.url, autocommit=True) as owner:
            one, other = (key for (key,) in owner.execute("SELECT id FROM tenants ORDER BY id LIMIT 2"))
            insert = "INSERT INTO folders (tenant_id, slug) VALUES (%s, 'same')"
            for tenant in (one, other):
                owner.execute(insert, (tenant,))
                owner.execute(
                    "INSERT INTO folders (tenant_id, slug, parent_id) SELECT tenant_id, 'below', id FROM folders "
                    "WHERE tenant_id = %s AND path = '/same/'",
                    (tenant,),
                )
            with pytest.raises(psycopg.errors.UniqueViolation):
                owner.execute(insert, (one,))
            with found.connect() as application:
                application.execute("SELECT set_config('app.tenant_id', %s, false)", [str(one)])
                application.execute("UPDATE folders SET slug = 'changed' WHERE path = '/same/'")
            read = "SELECT path FROM folders WHERE tenant_id = %s AND path ~ 'below' "
            assert owner.execute(read, (one,)).fetchall() == [("/changed/below/",)]
            assert owner.execute(read, (other,)).fetchall() == [("/same/below/",)]


ROWS = f"""{FOLDERS}
    rows:
      - {{slug: a}}
      - {{slug: b, parent: /a/, title: Old}}
  things:
    purpose: Something in a folder.
    fields:
      folder: {{references: folders}}
    examples:
      - {{folder: /a/b/}}
"""


def test_reference_data_find_their_place_again(postgresql):
    with application_of(postgresql, ROWS) as found:
        for text in (ROWS, ROWS, ROWS.replace("Old", "Other")):
            project = make_project(text, project_name=found.role.removesuffix("_app"))
            execute(found.url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        assert paths(found) == ["/a/", "/a/b/"]
        assert found.run("SELECT title, lock_version FROM folders ORDER BY path") == [("New", 0), ("Other", 1)]
        assert found.run("SELECT DISTINCT path FROM things JOIN folders ON folders.id = folder_id") != []


def test_seeds_know_where_rows_lie(postgresql):
    text = FOLDERS.replace("depth <= 5", "depth <= 1 AND path <> '/x/'")
    with application_of(postgresql, text) as found:
        project = make_project(text, project_name=found.role.removesuffix("_app"))
        execute(found.url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        assert {path.count("/") - 2 for path in paths(found)} == {0, 1}
