"""Factories make rows that the database accepts."""

import inspect

import driver
import pytest
from driver import Database
from factories import build, make

from models.django import transaction

NAMES = [name for name, _ in inspect.getmembers(make, inspect.ismethod)]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_factory_makes_is_stored(owner: Database, name: str) -> None:
    record = inspect.signature(getattr(build, name)).return_annotation.__name__.removesuffix("Values")
    row = getattr(make, name)()
    key = {item: row[item] for item in driver.key_names(record)}
    found = transaction(lambda: driver.find(None, record, key, deleted=True), using=owner.alias)
    assert driver.key_of(found) == key
