"""The rows that a database begins with: reference data everywhere, believable rows for development, few for tests."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from ..dialects import PostgreSQL
from ..logical import Model
from ..relational.names import Columns
from .administrator import Administrator, administrator
from .population import DEVELOPMENT, TEST, Population
from .scale import Scale
from .seed import Seed, Update
from .writer import Writer

if TYPE_CHECKING:
    from .recipes import Recipes

__all__ = ["Administrator", "Seed", "Seeds", "Update"]


@dataclass(frozen=True)
class Seeds:
    """What is loaded into a database of each environment, in order."""

    model: Model
    dialect: PostgreSQL

    @cached_property
    def reference(self) -> tuple[Seed, ...]:
        """Reference data, for every environment."""
        writer = Writer(Population(self.model), self.dialect, self.names)
        return tuple(seed for table in writer.population.tables.values() for seed in writer.reference(table))

    @cached_property
    def development(self) -> tuple[Seed | Update, ...]:
        """Believable rows to work with."""
        return _statements(self._development)

    @cached_property
    def scale(self) -> Scale:
        """The rows of development many times over."""
        return Scale(self._development)

    @cached_property
    def test(self) -> tuple[Seed | Update, ...]:
        """A few rows whose keys can be told by heart."""
        return _statements(self._test)

    @cached_property
    def recipes(self) -> Recipes:
        """How tests make new rows beside the test seeds."""
        from .recipes import Recipes

        return Recipes(self._test.population)

    @cached_property
    def _development(self) -> Writer:
        return Writer(Population(self.model, DEVELOPMENT), self.dialect, self.names)

    @cached_property
    def _test(self) -> Writer:
        return Writer(Population(self.model, TEST), self.dialect, self.names)

    def check(self) -> None:
        """Compute all rows, so that whatever is wrong is found before anything is written.

        Raises:
            SpecificationError: The first mistake.
        """
        self.reference, self.development, self.test  # noqa: B018

    @cached_property
    def administrator(self) -> Administrator | None:
        """The first administrator of a production database."""
        return administrator(self.model, self.dialect, self.names)

    @cached_property
    def names(self) -> Columns:
        """The names of tables and columns."""
        return Columns(self.model)


def _statements(writer: Writer) -> tuple[Seed | Update, ...]:
    tables = writer.population.tables.values()
    seeds = [seed for table in tables if len(table.rows) > table.given for seed in writer.rows(table)]
    return (*seeds, *map(writer.update, writer.population.changes))
