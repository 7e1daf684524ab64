"""Declared queries as statements of SQLAlchemy."""

from ...dialects import SQL
from ...expressions.nodes import Literal, Number, Parameter
from ..python.layout import WIDTH, Call, call, flat, lay_out, string
from ..python.queries import Function
from ..queries import Argument, Comparison, Fragment, Value
from .constraints import without_parameters

_OPERATORS = {"=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}
_METHODS = {"in": "in_", "not_in": "not_in", "between": "between", "is_null": "is_", "is_not_null": "is_not"}
_TYPES = {"json": "JSONB", "period": "TSTZRANGE", "list": "ARRAY(sa.Text)"}
HELPERS = frozenset({"By", "Page", "constant", "containing", "load_page", "run_sql", "starting_with"})
"""What modules of queries import."""
_PATTERNS = {"beginning": "starting_with", "part": "containing"}


class Statement(Function):
    """A query of a record with what its function consists of."""

    leading = ("session: Session",)
    rows = "Sequence"
    values = "Sequence[sa.RowMapping]"

    def sorted_by(self, name: str) -> str:
        """Return what rows are sorted by, a property, as `By` takes it."""
        return f"{self.record.class_name}.{name}"

    @property
    def lines(self) -> list[str]:
        """Its statements, the last of which returns."""
        query, name = self.query, self.record.class_name
        if query.sql is not None:
            values = [f'"{item.parameter}": {item.name}' for item in query.arguments]
            items: list[str | Call] = ["session", string(escaped(query.sql)), ("{", list(values), "}")]
            return [lay_out(("return run_sql(", items, ")"), 4)]
        conditions = [self._condition(item) for item in query.conditions if not self.record.is_live(item)]
        chosen = lay_out((f"statement = sa.select({name}).where(", conditions, ")"), 4)
        result = [chosen if conditions else f"statement = sa.select({name})"]
        if query.query.include_deleted and self.record.deleted:
            result.append("statement = statement.execution_options(include_deleted=True)")
        if query.one:
            return [*result, "return session.scalars(statement).one_or_none()"]
        if self.several:
            return [*result, "return session.scalars(statement.limit(limit)).all()"]
        return [*result, self.sorting, "return load_page(session, statement, sorting, limit=limit, after=after)"]

    def _condition(self, item: Comparison | Fragment) -> str | Call:
        if isinstance(item, Fragment):
            return self._fragment(item)
        column = f"{self.record.class_name}.{item.property.name}"
        values = [self._value(value, item) for value in item.values]
        if item.operator in _OPERATORS:
            return f"{column} {_OPERATORS[item.operator]} {values[0]}"
        method = f"{column}.{_METHODS[item.operator]}("
        if item.operator in ("in", "not_in"):
            return f"{method}[", list(values), "])"
        return method, list(values) or ["None"], ")"

    def _value(self, value: Value, item: Comparison) -> str:
        match value:
            case Parameter(name):
                return self.argument(name)
            case Literal(bool() as known):
                return f"sa.{str(known).lower()}()"
            case Literal(known):
                return f"constant({self.target.literal(known)})"
            case Number(text):
                decimal = item.property.field.type.name == "decimal"
                return f"constant({self.target.literal(text, item.property.field.type) if decimal else text})"

    def _fragment(self, item: Fragment) -> str | Call:
        text = call("sa.text(", [string(escaped(item.sql))])
        if not item.arguments:
            return text
        values = [self._sent(argument, item.forms.get(argument.parameter)) for argument in item.arguments]
        before = f"{flat(text)}.bindparams("
        if len(before) + 8 <= WIDTH:
            return before, list(values), ")"
        return text[0], text[1], f").bindparams({', '.join(values)})"

    def _sent(self, argument: Argument, form: str | None) -> str:
        name = argument.name
        if form in _PATTERNS:
            return f"{argument.parameter}={_PATTERNS[form]}({name})"
        if form in _TYPES:
            return f'sa.bindparam("{argument.parameter}", {name}, {_TYPES[form]})'
        return f"{argument.parameter}={name}"


def escaped(sql: SQL) -> str:
    """Return SQL in which only parameters look like parameters to SQLAlchemy."""
    return sql.written(":{}".format, _escaped)


def _escaped(text: str) -> str:
    # A cast right after a parameter would hide it.
    cast = r"\:\:" if text.startswith("::") else ""
    return cast + without_parameters(text.removeprefix("::"))
