"""Declared queries as functions of Python: what they have in common, whatever the ORM."""

from typing import TYPE_CHECKING

from ..queries import Comparison, QueryFunction
from ..records import Record
from .layout import Call, call, lay_out, string

if TYPE_CHECKING:
    from . import Python


class Function:
    """A query of a record with what its function consists of.

    Attributes:
        leading: The parameters that stand before those of the query.
        rows: The type of several rows, and `values` that of what a query's own SQL finds.
    """

    leading: tuple[str, ...] = ()
    rows: str
    values: str

    def __init__(self, target: "Python", record: Record, query: QueryFunction) -> None:
        self.target, self.record, self.query = target, record, query

    @property
    def signature(self) -> str:
        """The head of the function."""
        names = [f"{item.name}: {item.type}" for item in self.query.arguments]
        limit = self.query.limit
        if self.query.paged:
            names += [f"limit: int = {limit}", "after: str | None = None"]
        elif self.several:
            names.append(f"limit: int = {limit}" if limit else "limit: int | None = None")
        arguments: list[str | Call] = [*self.leading, *(["*"] if names else []), *names]
        return lay_out((f"def {self.query.name}(", arguments, f") -> {self._result}:"))

    @property
    def docstring(self) -> str:
        """What it is for."""
        text = self.query.query.purpose
        return self.target.docstring(text if text.endswith((".", "?", "!")) else f"{text}.", 4)

    @property
    def several(self) -> bool:
        """Whether it finds rows in no order."""
        return self.query.sql is None and not self.query.one and not self.query.paged

    @property
    def sorting(self) -> str:
        """The statement that says in what order pages follow one another."""
        return lay_out(("sorting = [", [self._sort(index) for index in range(len(self.query.order))], "]"), 4)

    def argument(self, parameter: str) -> str:
        """Return what the function calls a parameter of the query."""
        (found,) = (item for item in self.query.arguments if item.parameter == parameter)
        return found.name

    def sorted_by(self, name: str) -> str:
        """Return what rows are sorted by, a property, as `By` takes it."""
        return string(name)

    @property
    def _result(self) -> str:
        name = self.record.class_name
        if self.query.sql is not None:
            return self.values
        if self.several:
            return f"{self.rows}[{name}]"
        return f"{name} | None" if self.query.one else f"Page[{name}]"

    def _sort(self, index: int) -> Call:
        item = self.query.order[index]
        conditions = [part for part in self.query.conditions if isinstance(part, Comparison) and part.strict]
        present = any(part.property == item.property for part in conditions)
        options = ["descending=True"] if item.descending else []
        if item.property.nullable and not present:
            options.append("nullable=True")
        return call("By(", [self.sorted_by(item.property.name), *options])
