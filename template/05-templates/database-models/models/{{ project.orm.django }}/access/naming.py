"""Gives what the database refuses its name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import django.db
import psycopg

from .errors import DatabaseError, named


@contextmanager
def naming() -> Iterator[None]:
    """Raises the errors of the block by their names; each is still what Django calls it, such as IntegrityError.

    Raises:
        DatabaseError: The database refused something.
    """
    try:
        yield
    except DatabaseError:
        raise
    except django.db.Error as error:
        if not isinstance(error.__cause__, psycopg.Error):
            raise
        raise _both(named(error.__cause__), type(error)) from error.__cause__
    except psycopg.Error as error:
        raise named(error) from error


def name_errors(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
    """Wraps the execution of statements, for `execute_wrapper` of a connection."""
    with naming():
        return execute(sql, params, many, context)


def _both(error: DatabaseError, other: type[Exception]) -> DatabaseError:
    kind = type(error)
    both = type(kind.__name__, (kind, other), {"__doc__": kind.__doc__, "__module__": kind.__module__})
    found: DatabaseError = both(str(error))
    found.__dict__.update(error.__dict__)
    return found
