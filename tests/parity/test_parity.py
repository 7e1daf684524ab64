"""Every behaviour, on every target."""

from collections.abc import Iterator

import pytest

from engines.server import Server
from parity.behaviours import BEHAVIOURS
from parity.running import Running, running
from parity.shop import Shop
from parity.unsupported import UNSUPPORTED
from parity.words import targets


@pytest.fixture(scope="session")
def target(
    request: pytest.FixtureRequest, postgresql_newest: Server, template_clone, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Running]:
    with running(request.param, postgresql_newest, template_clone, tmp_path_factory.mktemp("parity")) as found:
        yield found


@pytest.mark.slow
@pytest.mark.parametrize("behaviour", BEHAVIOURS)
@pytest.mark.parametrize("target", targets(), indirect=True)
def test_parity(target: Running, behaviour: str, record_property) -> None:
    if missing := UNSUPPORTED.get((target.name, behaviour)):
        pytest.skip(f"{target.name}: {missing.reason}")
    if target.runtime.uses:
        record_property("engine", target.runtime.uses)
    BEHAVIOURS[behaviour](Shop.of_a_new_tenant(target))
