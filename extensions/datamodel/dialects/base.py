"""What every dialect answers. A dialect is one file: type table, quoting, reserved words, capabilities."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ..expressions import Expression
from ..logical import Entity, Field
from ..relational.schema import Column, Routine
from ..types import Type
from .sql import SQL


@dataclass(frozen=True)
class Unsupported:
    """An entry of a type table that says why there is none."""

    reason: str


class Dialect(Protocol):
    """A relational engine."""

    name: str
    types: dict[str, str | Unsupported]
    """Logical type to the engine's type, with the parameters in braces."""

    def identifier(self, name: str) -> str:
        """Return the name, quoted if it is reserved."""

    def literal(self, text: str) -> str:
        """Return the text as a string literal on one line, whatever it contains."""

    def condition(self, expression: Expression, columns: dict[str, str]) -> str:
        """Return an expression as SQL; `columns` gives each field its column."""

    def query_condition(self, expression: Expression, columns: dict[str, str], types: dict[str, Type]) -> SQL:
        """Return a query's condition as SQL."""

    def parse(self, sql: str) -> SQL:
        """Return SQL with its `:parameters`."""

    def keyset(self, order: Sequence[tuple[Column, bool]]) -> SQL:
        """Return the condition on rows that follow a cursor, whose texts are `:after_1`, `:after_2` and so on."""

    def cursor(self, order: Sequence[tuple[Column, bool]]) -> str:
        """Return what makes the cursor of a row: the texts of what it is sorted by, downwards or not."""

    def column_type(self, kind: Type) -> str:
        """Return the engine's type."""

    def default(self, field: Field) -> str | None:
        """Return the default as SQL."""

    def form(self, kind: Type, column: str) -> str | None:
        """Return the condition that the type itself puts on a column."""

    def search_column(self, entity: Entity, columns: dict[str, str]) -> Column:
        """Return the column behind full-text search."""

    def tenant_condition(self, column: str, *, shared: bool) -> str:
        """Return the condition on the rows of the current tenant; `shared`: without one, on the platform's."""

    def routine(self, name: str, *, tenancy: bool) -> Routine:
        """Return a function that a trigger or default needs."""
