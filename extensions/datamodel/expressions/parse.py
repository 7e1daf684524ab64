"""Text to tree: sqlglot parses, an allow-list decides what may stay, and every name is resolved to a field.

A construct that is not listed here is refused, never passed on: sqlglot accepts second statements, subqueries
and unknown functions. It also drops words that it does not care for (comments, `BETWEEN ASYMMETRIC`), so in the end
the tree is printed and compared with what was written, word by word.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection

import sqlglot
from sqlglot import exp
from sqlglot.errors import ParseError, TokenError
from sqlglot.tokens import TokenType

from ..errors import suggest, unknown_field
from .nodes import Between, Binary, Call, Expression, Field, In, Is, Literal, Negative, Not, Number, Parameter
from .printer import Printer

MAX_LENGTH = 4000
MAX_DEPTH = 60

FUNCTIONS: dict[str, tuple[int, int]] = {
    "lower": (1, 1),
    "upper": (1, 1),
    "btrim": (1, 1),
    "length": (1, 1),
    "cardinality": (1, 1),
    "abs": (1, 1),
    "round": (1, 2),
    "coalesce": (2, 20),
    "nullif": (2, 2),
    "greatest": (2, 20),
    "least": (2, 20),
}
"""Function to the fewest and the most arguments. All are immutable, so indexes and generated columns may use them."""

QUERY_FUNCTIONS: dict[str, tuple[int, int]] = {
    "contains": (2, 2),
    "matches": (2, 2),
    "prefix": (2, 2),
    "similar": (2, 2),
    "overlaps": (2, 2),
}
"""What only a query's `where` knows: each asks for an index of its own kind."""

_OPERATORS = {
    exp.And: "AND",
    exp.Or: "OR",
    exp.EQ: "=",
    exp.NEQ: "<>",
    exp.LT: "<",
    exp.LTE: "<=",
    exp.GT: ">",
    exp.GTE: ">=",
    exp.NullSafeEQ: "IS NOT DISTINCT FROM",
    exp.NullSafeNEQ: "IS DISTINCT FROM",
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "*",
    exp.Div: "/",
    exp.Mod: "%",
    exp.DPipe: "||",
    exp.RegexpLike: "~",
    exp.RegexpILike: "~*",
    exp.Like: "LIKE",
    exp.ILike: "ILIKE",
}
_NEGATED = {"~": "!~", "~*": "!~*", "LIKE": "NOT LIKE", "ILIKE": "NOT ILIKE"}
_CALLS = {
    exp.Lower: "lower",
    exp.Upper: "upper",
    exp.Trim: "btrim",
    exp.Length: "length",
    exp.Abs: "abs",
    exp.Round: "round",
    exp.Coalesce: "coalesce",
    exp.Nullif: "nullif",
    exp.Greatest: "greatest",
    exp.Least: "least",
    exp.Contains: "contains",
}
_OPERANDS = ("this", "expression", "expressions", "decimals")
_HARMLESS = {"safe", "ignore_nulls", "typed", "negate", "encode"}
"""Arguments that sqlglot sets by itself, or that are read below; any other one carries meaning that we would lose."""


class ExpressionError(ValueError):
    """An expression that cannot be used; the message says what to do."""


def parse(text: str, fields: Collection[str], *, query: bool = False) -> Expression:
    """Parse one expression over the given field names.

    Args:
        text: What a person wrote.
        fields: The names that may be used. A field named like a word of SQL (`user`, `order`) is still a field.
        query: Whether parameters and QUERY_FUNCTIONS are known.

    Raises:
        ExpressionError: It does not parse, or uses what is not allowed.
    """
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"longer than {MAX_LENGTH} characters; split it")
    try:
        trees = sqlglot.parse(_quote_names(text, fields, query=query), dialect="postgres")
    except TokenError:
        raise ExpressionError("does not parse: a quote or comment is not closed") from None
    except ParseError as error:
        raise ExpressionError(_unparsed(error)) from None
    except IndexError:  # sqlglot trips over some functions without arguments.
        raise ExpressionError("does not parse: a function lacks arguments") from None
    except RecursionError:
        raise ExpressionError("is nested too deep; split it") from None
    if len(trees) != 1 or trees[0] is None:
        raise ExpressionError("must be exactly one expression" if trees[:1] != [None] else "is empty")
    tree = _Converter(fields, query=query).convert(trees[0])
    _refuse_losses(text, tree)
    return tree


def _unparsed(error: ParseError) -> str:
    first = error.errors[0]
    detail = first["description"].split(" / ")[0]
    detail = "an operand is missing" if detail.startswith("Required keyword") else detail[0].lower() + detail[1:]
    return f"does not parse near '{first['highlight']}': {detail}"


_PRINTER = Printer(lambda name: f'"{name}"', lambda text: "'" + text.replace("'", "''") + "'")
_SAME = {"!=": "<>", "!": "not", "trim": "btrim"}


def _refuse_losses(text: str, tree: Expression) -> None:
    """Refuse a word that sqlglot dropped or read as another one."""
    printed = _PRINTER.print(tree)
    reading = printed.replace('"', "")
    if reading == text:  # As most are written.
        return
    if any(token.comments for token in sqlglot.tokenize(text, dialect="postgres")):
        raise ExpressionError("has a comment; say it in a `purpose`")
    if lost := _words(text) - _words(printed):
        raise ExpressionError(f"uses '{next(iter(lost))}', which is not allowed here; without it this reads: {reading}")


def _words(text: str) -> Counter[str]:
    """Return what the text says, without parentheses, whose sense is in the tree."""
    words = []
    for token in sqlglot.tokenize(text, dialect="postgres"):
        if token.token_type is TokenType.STRING:
            words.append(f"'{token.text}'")
        elif token.token_type not in (TokenType.L_PAREN, TokenType.R_PAREN):
            words.append(_SAME.get(token.text.lower(), token.text.lower()))
    return Counter(words)


def _quote_names(text: str, fields: Collection[str], *, query: bool) -> str:
    """Quote what are fields, or functions of ours, so that no word of SQL can take their place."""
    result, end = [], 0
    tokens = sqlglot.tokenize(text, dialect="postgres")
    for index, token in enumerate(tokens):
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        previous = tokens[index - 1].text if index else ""
        raw = text[token.start : token.end + 1]
        ours = following == "(" and query and raw.lower() in QUERY_FUNCTIONS
        field = following != "(" and raw in fields and raw.upper() not in _GRAMMAR
        if previous == ":" and token.text.isidentifier():
            result += [text[end : token.start], _PARAMETER + raw]
            end = token.end + 1
        elif ours or field:
            result += [text[end : token.start], f'"{raw.lower() if ours else raw}"']
            end = token.end + 1
    return "".join(result) + text[end:]


_PARAMETER = "p_"
"""Put before the names of parameters while sqlglot reads them, since it stumbles over `:from`."""

_GRAMMAR = {"AND", "OR", "NOT", "IN", "IS", "NULL", "TRUE", "FALSE", "BETWEEN", "LIKE", "ILIKE", "DISTINCT", "FROM"}
"""Words that stay words; a field of that name is written in double quotes."""


class _Converter:
    def __init__(self, fields: Collection[str], *, query: bool) -> None:
        self.fields, self.query = fields, query

    def convert(self, node: exp.Expression, depth: int = 0) -> Expression:
        if depth > MAX_DEPTH:
            raise ExpressionError("is nested too deep; split it")
        if isinstance(node, exp.Paren):
            return self.convert(node.this, depth)
        if (build := _BUILDERS.get(type(node))) is None:
            build = _operator if type(node) in _OPERATORS else _call if type(node) in _CALLS else None
        if build is None:
            raise ExpressionError(f"uses {_describe(node)}, which is not allowed here")
        return build(self, node, lambda child: self.convert(child, depth + 1))

    def function(self, name: str, arguments: tuple[Expression, ...]) -> Call:
        known = FUNCTIONS | (QUERY_FUNCTIONS if self.query else {})
        if name not in known:
            hint = " Only a query's where knows it." if name in QUERY_FUNCTIONS else suggest(name, known)
            raise ExpressionError(f"unknown function '{name}'.{hint}")
        fewest, most = known[name]
        if not fewest <= len(arguments) <= most:
            wanted = str(fewest) if fewest == most else f"{fewest} to {most}"
            raise ExpressionError(f"{name}() takes {wanted} arguments, not {len(arguments)}")
        return Call(name, arguments)


_Convert = Callable[[exp.Expression], Expression]


def _describe(node: exp.Expression) -> str:
    if isinstance(node, exp.CurrentTimestamp | exp.CurrentDate | exp.CurrentTime):
        return "the current time (it would be true today and false tomorrow; in a query pass it as a parameter)"
    if isinstance(node, exp.Subquery | exp.Select | exp.Exists) or node.args.get("query"):
        return "a subquery"
    if isinstance(node, exp.Cast):
        return "a cast"
    return f"'{type(node).__name__}'"


def _refuse_extras(node: exp.Expression, *allowed: str) -> None:
    extras = [key for key, value in node.args.items() if value and key not in _HARMLESS and key not in allowed]
    if "query" in extras:
        raise ExpressionError(f"uses {_describe(node)}, which is not allowed here")
    if extras:
        raise ExpressionError(f"uses '{type(node).__name__}' with '{extras[0]}', which is not allowed here")


def _operator(self: _Converter, node: exp.Expression, convert: _Convert) -> Expression:
    _refuse_extras(node, "this", "expression")
    operator = _OPERATORS[type(node)]
    if node.args.get("negate"):
        operator = _NEGATED[operator]
    return Binary(operator, convert(node.this), convert(node.expression))


def _call(self: _Converter, node: exp.Expression, convert: _Convert) -> Expression:
    _refuse_extras(node, *_OPERANDS)
    operands = [node.args.get(key) for key in ("this", "expression", "decimals")]
    arguments = [item for item in operands if item is not None] + list(node.expressions)
    return self.function(_CALLS[type(node)], tuple(map(convert, arguments)))


def _anonymous(self: _Converter, node: exp.Anonymous, convert: _Convert) -> Expression:
    return self.function(str(node.name).lower(), tuple(map(convert, node.expressions)))


def _column(self: _Converter, node: exp.Column, _: _Convert) -> Expression:
    name = node.name
    if node.args.get("table"):
        raise ExpressionError(f"'{node.sql()}' names a table; only this entity's own fields can be used")
    if name not in self.fields:
        raise ExpressionError(unknown_field(name, self.fields))
    return Field(name)


def _literal(self: _Converter, node: exp.Literal, _: _Convert) -> Expression:
    if node.is_string:
        return Literal(node.this)
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", node.this):
        raise ExpressionError(f"'{node.this}' is no number; write it like 1, 1.5 or 1e6")
    return Number(node.this)


def _placeholder(self: _Converter, node: exp.Placeholder, _: _Convert) -> Expression:
    if not self.query or not isinstance(node.this, str):
        raise ExpressionError("uses a parameter; only a query's where has them, written :name")
    return Parameter(node.this.removeprefix(_PARAMETER))


def _not(self: _Converter, node: exp.Not, convert: _Convert) -> Expression:
    inner = convert(node.this)
    match inner:
        case Is(operand, value, False):
            return Is(operand, value, True)
        case In(operand, values, False):
            return In(operand, values, True)
        case Between(operand, low, high, False):
            return Between(operand, low, high, True)
        case Binary(operator, left, right) if operator in _NEGATED:
            return Binary(_NEGATED[operator], left, right)
    return Not(inner)


def _is(self: _Converter, node: exp.Is, convert: _Convert) -> Expression:
    if not isinstance(node.expression, exp.Null | exp.Boolean):
        raise ExpressionError("IS is followed by NULL, TRUE or FALSE")
    value = None if isinstance(node.expression, exp.Null) else bool(node.expression.this)
    return Is(convert(node.this), value, bool(node.args.get("negate")))


def _in(self: _Converter, node: exp.In, convert: _Convert) -> Expression:
    _refuse_extras(node, "this", "expressions")
    values = tuple(map(convert, node.expressions))
    if not values or not all(map(_is_value, values)):
        raise ExpressionError("IN takes a list of values, without NULL")
    return In(convert(node.this), values)


def _is_value(node: Expression) -> bool:
    if isinstance(node, Negative):
        return isinstance(node.operand, Number)
    return isinstance(node, Literal | Number | Parameter) and node != Literal(None)


def _between(self: _Converter, node: exp.Between, convert: _Convert) -> Expression:
    _refuse_extras(node, "this", "low", "high")
    return Between(convert(node.this), convert(node.args["low"]), convert(node.args["high"]))


_BUILDERS: dict[type, Callable[[_Converter, exp.Expression, _Convert], Expression]] = {
    exp.Anonymous: _anonymous,
    exp.Column: _column,
    exp.Literal: _literal,
    exp.Placeholder: _placeholder,
    exp.Boolean: lambda self, node, convert: Literal(bool(node.this)),
    exp.Null: lambda self, node, convert: Literal(None),
    exp.Not: _not,
    exp.Neg: lambda self, node, convert: Negative(convert(node.this)),
    exp.Is: _is,
    exp.In: _in,
    exp.Between: _between,
}
