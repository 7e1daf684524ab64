import pytest
from hypothesis import HealthCheck, settings

pytest.register_assert_rewrite("parity", "rendered")
pytest_plugins = ["pytester", "engines.plugin", "engines.report", "projects", "rendered", "parity.report"]

# No test depends on how fast the machine is, nor on chance.
settings.register_profile("groundplan", deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
settings.load_profile("groundplan")
