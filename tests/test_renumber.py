"""Numbers that two branches took, in a rendered project: refused with the way out, and `make renumber` is that way."""

import re

import pytest

from rendered import Rendered
from templates import commit_all, git

pytestmark = pytest.mark.slow


def own(project: Rendered) -> list[str]:
    """Return the names of the migrations after the first 14."""
    return sorted(path.stem for path in project.migrations.glob("[0-9]*.sql") if path.stem >= "014")


def applied(project: Rendered) -> list[str]:
    rows = project.query("SELECT version FROM schema_migrations WHERE version >= '014' ORDER BY version")
    return [version for (version,) in rows]


@pytest.fixture
def desk(postgresql_newest, render) -> Rendered:
    project = render(postgresql_newest, "helpdesk")
    commit_all(project.folder.parents[1], "rendered")
    return project


@pytest.fixture
def branches(desk, monkeypatch):
    """Write migrations on two branches, a commit and a minute each, ours first; then merge."""
    root = desk.folder.parents[1]

    def _branches(ours: list[str], theirs: list[str]) -> None:
        git(root, "branch", "theirs")
        for minute, name in enumerate(ours + theirs):
            if minute == len(ours):
                git(root, "checkout", "--quiet", "theirs")
            monkeypatch.setenv("GIT_COMMITTER_DATE", f"2040-01-01T00:{minute:02}:00Z")
            desk.write(name)
            commit_all(root, name)
        git(root, "checkout", "--quiet", "main")
        git(root, "merge", "--quiet", "--no-edit", "theirs")

    return _branches


@pytest.mark.parametrize("goal", ["migrate", "status", "verify"])
def test_two_migrations_of_one_number_are_refused_with_the_way_out(desk, goal):
    desk.write("014_ours")
    desk.write("014_theirs")
    message = desk.refuse(goal)
    assert "number 014 is taken twice, by 014_ours.sql and 014_theirs.sql: run make renumber" in message
    assert desk.query("SELECT to_regclass('schema_migrations')::text") == [(None,)]


def test_the_first_in_history_keeps_the_number(desk, branches):
    branches(["014_ours"], ["014_another"])
    assert desk.make("renumber") == "014_another.sql is 015_another.sql now\n"
    assert own(desk) == ["014_ours", "015_another"]
    assert "R  " in git(desk.folder, "status", "--porcelain")
    desk.make("migrate")
    assert applied(desk) == ["014", "015"]


def test_what_no_commit_has_comes_after_what_one_has_then_the_name_decides(desk):
    for name in ("014_c", "014_b", "014_a"):
        desk.write(name)
    git(desk.folder, "add", str(desk.migrations / "014_c.sql"))
    git(desk.folder, "commit", "--quiet", "--message", "c")
    desk.make("renumber")
    assert own(desk) == ["014_c", "015_a", "016_b"]


def test_without_git_the_name_decides(desk):
    (desk.folder.parents[1] / ".git").rename(desk.folder.parents[2] / "no-git")
    desk.write("014_b")
    desk.write("014_a")
    desk.make("renumber")
    assert own(desk) == ["014_a", "015_b"]


def test_what_was_built_on_a_moved_migration_moves_behind_it(desk, branches):
    branches(["014_ours"], ["014_theirs", "015_theirs_later"])
    desk.make("renumber")
    assert own(desk) == ["014_ours", "016_theirs", "017_theirs_later"]


def test_what_another_branch_wrote_stays(desk, branches):
    branches(["014_ours", "015_ours_later"], ["014_theirs"])
    desk.make("renumber")
    assert own(desk) == ["014_ours", "015_ours_later", "016_theirs"]


def test_a_migration_after_an_applied_one_of_its_number_needs_a_word(desk):
    desk.write("014_ours")
    desk.make("migrate")
    desk.write("014_theirs")
    message = desk.refuse("renumber")
    assert "014 is applied, and a database does not record whether that was 014_ours.sql or 014_theirs.sql" in message
    assert own(desk) == ["014_ours", "014_theirs"]
    assert "there is no migrations/postgresql/014_other.sql" in desk.refuse("renumber", KEEP="014_other.sql")
    desk.make("renumber", KEEP="014_ours.sql")
    assert own(desk) == ["014_ours", "015_theirs"]
    desk.make("migrate")
    assert applied(desk) == ["014", "015"]


def test_a_late_migration_gets_the_next_number(desk):
    desk.write("015_ours")
    desk.make("migrate")
    desk.write("014_theirs")
    commit_all(desk.folder.parents[1])
    assert "014_theirs.sql comes late, 015 is applied already: run make renumber" in desk.refuse("migrate")
    desk.make("renumber")
    assert own(desk) == ["015_ours", "016_theirs"]
    desk.make("migrate")
    assert applied(desk) == ["015", "016"]


def test_numbers_that_only_the_database_knows_are_not_free(desk):
    gone = desk.write("020_gone")
    desk.make("migrate")
    gone.unlink()
    desk.write("014_late")
    desk.make("renumber")
    assert own(desk) == ["021_late"]


def test_a_gap_is_fine(desk):
    desk.write("020_ours")
    desk.make("migrate", "renumber")
    assert own(desk) == ["020_ours"]


def test_the_schema_for_what_is_dropped_takes_the_new_number(desk):
    desk.write("014_ours")
    names = "dropped_014.a, dropped_014 dropped_014, xdropped_014, dropped_0145, dropped_014_b"
    desk.write("014_theirs", up=f"CREATE SCHEMA dropped_014; -- {names}", down="DROP SCHEMA dropped_014;")
    desk.make("renumber")
    text = (desk.migrations / "015_theirs.sql").read_text()
    assert "dropped_015.a, dropped_015 dropped_015, xdropped_014, dropped_0145, dropped_014_b" in text
    assert re.findall(r"SCHEMA (\w+);", text) == ["dropped_015", "dropped_015"]
    assert not list(desk.migrations.glob("*.old"))


def test_nothing_moves_without_a_database(desk):
    desk.write("014_ours")
    desk.write("014_theirs")
    desk.environment.pop("DATABASE_URL")
    assert "there is no database yet" in desk.refuse("renumber")
    assert own(desk) == ["014_ours", "014_theirs"]
