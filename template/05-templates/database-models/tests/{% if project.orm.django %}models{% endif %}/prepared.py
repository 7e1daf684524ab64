"""Sets Django up for the tests, with two ways to the same database."""

import os

from models.django import database_settings, setup

OWNER, SERVICE = "default", "service"
"""The database as its owner sees it, and as the service does, whose role owns nothing."""

_databases = database_settings()
# A pool of Django waits for itself when it has to assume a role.
_role = {"assume_role": f"{os.environ.get('DATABASE_NAME')}_app", "pool": False}
setup({**_databases, SERVICE: {**_databases[OWNER], "OPTIONS": {**_databases[OWNER]["OPTIONS"], **_role}}})
