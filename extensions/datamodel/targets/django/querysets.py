"""Declared queries as querysets of Django."""

from typing import TYPE_CHECKING

from ...expressions.nodes import Literal, Number, Parameter
from ..python.layout import Call, call, lay_out, string
from ..queries import Comparison, Fragment, QueryFunction, Value
from ..records import Record

if TYPE_CHECKING:
    from ..python import Python

_LOOKUPS = {"=": "", "<": "__lt", "<=": "__lte", ">": "__gt", ">=": "__gte", "in": "__in", "between": "__range"}
_NEGATED = {"<>": "", "not_in": "__in"}
_FORMS = {"beginning": "starting_with", "part": "containing", "json": "Jsonb"}
HELPERS = frozenset({"By", "Page", "condition", "containing", "load_page", "run_sql", "starting_with"})
"""What modules of queries import."""
PAGE = 50
"""Rows of a page, where the query does not say."""


class QuerySetFunction:
    """A query of a record with what its function consists of."""

    def __init__(self, target: "Python", record: Record, query: QueryFunction) -> None:
        self.target, self.record, self.query = target, record, query

    @property
    def signature(self) -> str:
        """The head of the function."""
        names = [f"{item.name}: {item.type}" for item in self.query.arguments]
        limit = self.query.query.limit
        if self.query.paged:
            names += [f"limit: int = {limit or PAGE}", "after: str | None = None"]
        elif self._several:
            names.append(f"limit: int = {limit}" if limit else "limit: int | None = None")
        arguments: list[str | Call] = [*(["*"] if names else []), *names]
        return lay_out((f"def {self.query.name}(", arguments, f") -> {self._result}:"))

    @property
    def _several(self) -> bool:
        """Whether it finds rows in no order."""
        return self.query.sql is None and not self.query.one and not self.query.paged

    @property
    def docstring(self) -> str:
        """What it is for."""
        text = self.query.query.purpose
        return self.target.docstring(text if text.endswith((".", "?", "!")) else f"{text}.", 4)

    @property
    def lines(self) -> list[str]:
        """Its statements, the last of which returns."""
        query, name = self.query, self.record.class_name
        if query.sql is not None:
            values = [f'"{item.parameter}": {item.name}' for item in query.arguments]
            text = query.sql.written("%({})s".format, _escaped)
            return [lay_out(("return run_sql(", [string(text), ("{", list(values), "}")], ")"), 4)]
        deleted = query.query.include_deleted and self.record.deleted
        rows = f"{name}.{'all_objects' if deleted else 'objects'}"
        kept = [item for item in query.conditions if not self._live(item)]
        fragments_first = sorted(kept, key=lambda item: isinstance(item, Comparison))
        positive = [self._condition(item) for item in fragments_first if not self._negated(item)]
        result = [lay_out((f"rows = {rows}.filter(", positive, ")"), 4) if positive else f"rows = {rows}.all()"]
        for item in kept:
            if isinstance(item, Comparison) and self._negated(item):
                result.append(lay_out(("rows = rows.exclude(", [self._condition(item)], ")"), 4))
                if item.property.nullable:
                    result.append(f"rows = rows.filter({item.property.name}__isnull=False)")
        if query.one:
            return [*result, "return rows.first()"]
        if self._several:
            return [*result, "return list(rows[:limit])"]
        order = lay_out(("sorting = [", [self._sort(index) for index in range(len(query.order))], "]"), 4)
        return [*result, order, "return load_page(rows, sorting, limit=limit, after=after)"]

    @property
    def _result(self) -> str:
        name = self.record.class_name
        if self.query.sql is not None:
            return "list[dict[str, Any]]"
        if self._several:
            return f"list[{name}]"
        return f"{name} | None" if self.query.one else f"Page[{name}]"

    def _live(self, item: Comparison | Fragment) -> bool:
        """Whether the manager adds a condition by itself."""
        deleted = self.record.deleted
        return isinstance(item, Comparison) and item.operator == "is_null" and item.property == deleted

    def _negated(self, item: Comparison | Fragment) -> bool:
        return isinstance(item, Comparison) and item.operator in _NEGATED

    def _sort(self, index: int) -> Call:
        item = self.query.order[index]
        conditions = [part for part in self.query.conditions if isinstance(part, Comparison) and part.strict]
        present = any(part.property == item.property for part in conditions)
        options = ["descending=True"] if item.descending else []
        if item.property.nullable and not present:
            options.append("nullable=True")
        return call("By(", [string(item.property.name), *options])

    def _condition(self, item: Comparison | Fragment) -> str | Call:
        if isinstance(item, Fragment):
            return self._fragment(item)
        name = item.property.name
        if item.operator in ("is_null", "is_not_null"):
            return f"{name}__isnull={item.operator == 'is_null'}"
        values = [self._value(value, item) for value in item.values]
        lookup = _NEGATED[item.operator] if item.operator in _NEGATED else _LOOKUPS[item.operator]
        if item.operator in ("in", "not_in"):
            return f"{name}{lookup}=[", list(values), "]"
        if item.operator == "between":
            return f"{name}{lookup}=(", list(values), ")"
        return f"{name}{lookup}={values[0]}"

    def _value(self, value: Value, item: Comparison) -> str:
        match value:
            case Parameter(name):
                return self._argument(name)
            case Literal(known):
                return self.target.literal(known)
            case Number(text):
                decimal = item.property.field.type.name == "decimal"
                return self.target.literal(text, item.property.field.type) if decimal else text

    def _argument(self, parameter: str) -> str:
        (found,) = (item for item in self.query.arguments if item.parameter == parameter)
        return found.name

    def _fragment(self, item: Fragment) -> Call:
        text = item.sql.written(lambda _: "%s", _escaped)
        return call("condition(", [string(text), *(self._sent(name, item) for name in item.sql.parameters)])

    def _sent(self, parameter: str, item: Fragment) -> str:
        form, name = item.forms.get(parameter), self._argument(parameter)
        return f"{_FORMS[form]}({name})" if form in _FORMS else name


def _escaped(text: str) -> str:
    return text.replace("%", "%%")
