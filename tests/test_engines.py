"""The machinery that gives the other tests their database servers."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from textwrap import dedent
from urllib.parse import urlsplit

import psycopg
import pytest

from engines.docker import run_image
from engines.local import run_binaries
from engines.sources import LENT, binaries

USES_A_SERVER = """
    def test_uses_a_server(postgresql_newest):
        print(postgresql_newest.url("postgres"), file=open("url", "w"))
"""


@pytest.fixture
def nested(pytester, monkeypatch):
    """A folder for a test run of its own, with the plugins of this one."""
    for name in [name for name in os.environ if name.startswith(("GROUNDPLAN_", "PYTEST_XDIST"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeini("[pytest]\naddopts = -p xdist\ntestpaths = .\nmarkers = engine")
    pytester.makeconftest('pytest_plugins = ["engines.plugin", "engines.report"]')
    return pytester


def test_answers_with_the_version_of_its_name(postgresql):
    with psycopg.connect(postgresql.url("postgres")) as connection:
        (version,) = connection.execute("SHOW server_version").fetchone()
    assert version.split()[0] == postgresql.version
    assert postgresql.name == f"postgresql-{postgresql.version.split('.')[0]}"


def test_database_lasts_as_long_as_its_context(postgresql):
    with postgresql.create_database() as database:
        connection = psycopg.connect(database.url)
        assert database.name in _databases(postgresql)
    assert database.name not in _databases(postgresql)
    with pytest.raises(psycopg.errors.AdminShutdown):
        connection.execute("SELECT 1")


def test_unicode_round_trip(postgresql):
    text = "Größe 漢字 🐘 'quoted' \\"
    with postgresql.create_database("groundplan Äpfel/%40") as database, psycopg.connect(database.url) as connection:
        assert connection.execute("SELECT current_database(), %s, upper('ä')", [text]).fetchone() == (
            "groundplan Äpfel/%40",
            text,
            "Ä",
        )


def test_database_from_a_template(postgresql_newest):
    with postgresql_newest.create_database() as original:
        with psycopg.connect(original.url) as connection:
            connection.execute("CREATE TABLE copied ()")
        with postgresql_newest.create_database(template=original.name) as copy, psycopg.connect(copy.url) as connection:
            connection.execute("TABLE copied")


def test_taken_name_is_refused_and_left_alone(postgresql_newest):
    with postgresql_newest.create_database() as database:
        with (
            pytest.raises(psycopg.errors.DuplicateDatabase),
            postgresql_newest.create_database(database.name),
        ):
            pytest.fail("the name is taken")
        assert database.name in _databases(postgresql_newest)


def test_client_programs_can_talk_to_the_server(postgresql):
    command = [postgresql.bin("pg_dump"), "--schema-only", postgresql.url("postgres")]
    assert "PostgreSQL database dump complete" in subprocess.run(command, capture_output=True, text=True).stdout
    assert postgresql.bin("psql").is_file()


@pytest.mark.engine
@pytest.mark.parametrize("processes", ["0", "2"])
def test_session_shares_one_server_and_leaves_none(nested, processes):
    nested.makepyfile(
        """
        import pytest

        @pytest.mark.parametrize("number", range(4))
        def test_uses_a_server(postgresql_newest, number):
            print(postgresql_newest.url("postgres"), file=open("url", "a"))

        def test_fails(postgresql_newest):
            assert False
        """
    )
    nested.runpytest_subprocess("--numprocesses", processes).assert_outcomes(passed=4, failed=1)
    (url,) = set((nested.path / "url").read_text().split())
    assert not _answers(url)


@pytest.mark.engine
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda end: end.name)
def test_server_ends_with_the_session_however_that_ends(nested, end):
    nested.makepyfile(USES_A_SERVER + "        import time; time.sleep(60)")
    session = subprocess.Popen(
        [sys.executable, "-m", "pytest"], cwd=nested.path, stdout=subprocess.DEVNULL, start_new_session=True
    )
    url = _eventually(lambda: (nested.path / "url").is_file() and (nested.path / "url").read_text().strip())
    with psycopg.connect(url) as connection:
        data_folder = Path(connection.execute("SHOW data_directory").fetchone()[0])
    os.killpg(session.pid, end)
    session.wait(300)
    assert _eventually(lambda: not _answers(url))
    assert _eventually(lambda: not data_folder.parents[1].exists())


@pytest.mark.engine
def test_lent_server_is_used_and_left_as_it_was(nested, monkeypatch, postgresql):
    monkeypatch.setenv(LENT, postgresql.url("postgres"))
    nested.makepyfile(
        """
        def test_makes_a_database(postgresql):
            with postgresql.create_database("groundplan_lent"):
                pass
        """
    )
    result = nested.runpytest_subprocess()
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(f"*1  passed on {postgresql.name} ({postgresql.version}, a lent server)")
    assert "groundplan_lent" not in _databases(postgresql)


def test_lent_server_that_does_not_answer_ends_the_run(nested, monkeypatch):
    monkeypatch.setenv(LENT, "postgresql://someone:secret@127.0.0.1:1/postgres")
    result = nested.runpytest_subprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(f"ERROR: {LENT}: *refused*")
    result.stderr.no_fnmatch_line("*secret*")


@pytest.mark.engine
@pytest.mark.parametrize(
    ("required", "words", "code"),
    [
        pytest.param("", [], pytest.ExitCode.OK, id="nothing"),
        pytest.param("postgresql-99", [], pytest.ExitCode.TESTS_FAILED, id="unused"),
        pytest.param("postgresql-99", ["-k", "server"], pytest.ExitCode.OK, id="part-of-the-suite"),
    ],
)
def test_required_engine_has_to_be_used(nested, monkeypatch, required, words, code):
    monkeypatch.setenv("GROUNDPLAN_REQUIRE_ENGINES", required)
    nested.makepyfile(USES_A_SERVER)
    result = nested.runpytest_subprocess(*words)
    assert result.ret == code
    if code:
        result.stdout.fnmatch_lines("no test passed on postgresql-99, *")


@pytest.mark.parametrize("processes", ["0", "2"])
def test_what_did_not_run_is_told_by_reason(nested, processes):
    nested.makeconftest(
        """
        import engines.pool

        engines.pool.find_engines = lambda: []
        pytest_plugins = ["engines.plugin", "engines.report"]
        """
    )
    nested.makepyfile(
        """
        import pytest

        def test_one(postgresql): pass
        def test_two(postgresql_newest): pass
        def test_three(): pytest.skip("no such moon")
        """
    )
    result = nested.runpytest_subprocess("--numprocesses", processes)
    result.assert_outcomes(skipped=3)
    result.stdout.fnmatch_lines(["*what did not run here*", " *2  no PostgreSQL 15 to 18: *", " *1  no such moon"])


def test_engine_marker_comes_by_itself(nested):
    nested.makepyfile(USES_A_SERVER + "    def test_alone(): pass")
    nested.runpytest_subprocess("-m", "not engine").assert_outcomes(passed=1, deselected=1)


@pytest.mark.engine
def test_programs_hidden_from_the_servers_user():
    if os.geteuid() != 0:
        pytest.skip("only root runs the server as another user")
    if not binaries():
        pytest.skip("no PostgreSQL programs on this machine")
    newest = binaries()[max(binaries())]
    with tempfile.TemporaryDirectory() as folder:
        shared, hidden = Path(folder), Path(folder, "hidden")
        shared.chmod(0o755)
        hidden.mkdir(mode=0o700)
        (hidden / "installation").symlink_to(newest.parent)
        with run_binaries(str(hidden / "installation" / newest.name), shared / "home") as url:
            assert _answers(url)


@pytest.mark.engine
def test_docker(tmp_path, monkeypatch, postgresql_newest):
    """A stand-in for Docker's client tells what it was asked, and the address of a server that runs already."""
    address = urlsplit(postgresql_newest.url("postgres")).netloc.rpartition("@")[2]
    client = tmp_path / "docker"
    client.write_text(
        dedent(
            f"""\
            #!/bin/sh
            echo "$@" >>"{tmp_path}/log"
            case $1 in
                run) echo container ;;
                port) echo "{address}" ;;
                inspect) echo true ;;
            esac
            """
        )
    )
    client.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    with run_image("postgres:18", tmp_path / "home") as url:
        assert _answers(url)
    asked = (tmp_path / "log").read_text().splitlines()
    assert asked[0].startswith(
        "run --detach --publish 127.0.0.1::5432 --env POSTGRES_HOST_AUTH_METHOD=trust postgres:18 "
    )
    assert asked[-1] == "rm --force --volumes container"


def _databases(server):
    with psycopg.connect(server.url("postgres")) as connection:
        return {name for (name,) in connection.execute("SELECT datname FROM pg_database")}


def _answers(url):
    try:
        psycopg.connect(url, connect_timeout=5).close()
    except psycopg.OperationalError:
        return False
    return True


def _eventually(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not (value := condition()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return value
