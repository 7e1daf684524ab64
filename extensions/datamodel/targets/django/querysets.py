"""Declared queries as querysets of Django."""

from ...expressions.nodes import Literal, Number, Parameter
from ..python.layout import Call, call, lay_out, string
from ..python.queries import Function
from ..queries import Comparison, Fragment, Value

_LOOKUPS = {"=": "", "<": "__lt", "<=": "__lte", ">": "__gt", ">=": "__gte", "in": "__in", "between": "__range"}
_NEGATED = {"<>": "", "not_in": "__in"}
_FORMS = {"beginning": "starting_with", "part": "containing", "json": "Jsonb"}
HELPERS = frozenset({"By", "Page", "condition", "containing", "load_page", "run_sql", "starting_with"})
"""What modules of queries import."""


class QuerySetFunction(Function):
    """A query of a record with what its function consists of."""

    rows = "list"
    values = "list[dict[str, Any]]"

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
        kept = [item for item in query.conditions if not self.record.is_live(item)]
        fragments_first = sorted(kept, key=lambda item: isinstance(item, Comparison))
        positive, again = self._once([self._condition(item) for item in fragments_first if not self._negated(item)])
        result = [lay_out((f"rows = {rows}.filter(", positive, ")"), 4) if positive else f"rows = {rows}.all()"]
        result += [lay_out(("rows = rows.filter(", [item], ")"), 4) for item in again]
        for item in kept:
            if isinstance(item, Comparison) and self._negated(item):
                result.append(lay_out(("rows = rows.exclude(", [self._condition(item)], ")"), 4))
                if item.property.nullable:
                    result.append(f"rows = rows.filter({item.property.name}__isnull=False)")
        if query.one:
            return [*result, "return rows.first()"]
        if self.several:
            return [*result, "return list(rows[:limit])"]
        return [*result, self.sorting, "return load_page(rows, sorting, limit=limit, after=after)"]

    def _negated(self, item: Comparison | Fragment) -> bool:
        return isinstance(item, Comparison) and item.operator in _NEGATED

    def _once(self, conditions: list[str | Call]) -> tuple[list[str | Call], list[str | Call]]:
        """Return the conditions that one call takes, and those whose keyword it has by then."""
        taken: set[str] = set()
        first, again = list[str | Call](), list[str | Call]()
        for item in conditions:
            keyword, is_keyword, _ = (item if isinstance(item, str) else item[0]).partition("=")
            (again if is_keyword and keyword in taken else first).append(item)
            taken.add(keyword)
        return first, again

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
                return self.argument(name)
            case Literal(known):
                return self.target.literal(known)
            case Number(text):
                decimal = item.property.field.type.name == "decimal"
                return self.target.literal(text, item.property.field.type) if decimal else text

    def _fragment(self, item: Fragment) -> Call:
        text = item.sql.written(lambda _: "%s", _escaped)
        return call("condition(", [string(text), *(self._sent(name, item) for name in item.sql.parameters)])

    def _sent(self, parameter: str, item: Fragment) -> str:
        form, name = item.forms.get(parameter), self.argument(parameter)
        return f"{_FORMS[form]}({name})" if form in _FORMS else name


def _escaped(text: str) -> str:
    return text.replace("%", "%%")
