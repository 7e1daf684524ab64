"""What starting a server has in common, wherever its programs come from."""

import time
from collections.abc import Callable

import psycopg

START_SECONDS = 60
# Fast rather than durable: nothing here outlives the session.
SETTINGS = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "max_connections": "200",
    "timezone": "UTC",
}


class StartError(Exception):
    """The server did not start; the message holds what it said."""


def settings() -> list[str]:
    """The settings as words for the command line of `postgres`."""
    return [word for name, value in SETTINGS.items() for word in ("-c", f"{name}={value}")]


def becomes_ready(url: str, alive: Callable[[], bool]) -> bool:
    """Waits until the server answers.

    Returns:
        False as soon as the server is no longer alive.

    Raises:
        StartError: It lives, but does not answer in time.
    """
    deadline = time.monotonic() + START_SECONDS
    while alive():
        try:
            psycopg.connect(url, connect_timeout=5).close()
        except psycopg.OperationalError as error:
            if time.monotonic() > deadline:
                raise StartError(f"no answer within {START_SECONDS} s: {error}") from error
            time.sleep(0.05)
        else:
            return True
    return False
