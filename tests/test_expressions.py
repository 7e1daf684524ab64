"""The expression language: what it understands, what it refuses, and that nothing is lost on the way to the engine."""

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pglast.parser import ParseError, parse_sql_json
from sqlglot.dialects.postgres import Postgres

from datamodel.dialects import PostgreSQL
from datamodel.expressions import ExpressionError, evaluate, may_be_null, parse, require_boolean
from datamodel.expressions.nodes import Expression, walk
from datamodel.expressions.parse import FUNCTIONS, MAX_LENGTH
from datamodel.types import Type
from engines.server import Server
from strategies import conditions, parenthesised, written

POSTGRESQL = PostgreSQL(18)
TYPES = {
    "n": Type("integer"),
    "m": Type("bigint"),
    "price": Type("decimal", precision=10, scale=2),
    "flag": Type("boolean"),
    "on": Type("boolean"),
    "s": Type("text"),
    "t": Type("text"),
    "day": Type("date"),
    "at": Type("timestamp"),
    "status": Type("enum", values=("open", "closed")),
    "user": Type("text"),
    "order": Type("integer"),
    "end": Type("integer"),
    "tags": Type("string_list"),
    "extra": Type("json", shape="object"),
    "slot": Type("period"),
}


def rendered(text: str, *, query: bool = False) -> str:
    return POSTGRESQL.condition(parse(text, TYPES, query=query), {})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("user = 'x'", "\"user\" = 'x'"),
        ('"order" = 1 OR "end" = 2', '"order" = 1 OR "end" = 2'),
        ("order BETWEEN 1 AND end", '"order" BETWEEN 1 AND "end"'),
        ("s !~ '^x'", "s !~ '^x'"),
        ("NOT s ~* 'x'", "s !~* 'x'"),
        ("btrim(s) <> ''", "btrim(s) <> ''"),
        ("trim(s) != ''", "btrim(s) <> ''"),
        ("(status = 'closed') = (day IS NOT NULL)", "(status = 'closed') = (day IS NOT NULL)"),
        ("flag = (n = 1)", "flag = (n = 1)"),
        ("flag IS NOT TRUE", "flag IS NOT TRUE"),
        ("(n = 1) IN (true)", "(n = 1) IN (true)"),
        ("NOT (n IS NULL)", "n IS NOT NULL"),
        ("NOT n IN (1, 2)", "n NOT IN (1, 2)"),
        ("NOT (n IN (1, 2))", "n NOT IN (1, 2)"),
        ("n IN (-1, 0)", "n IN (-1, 0)"),
        ("NOT n BETWEEN 1 AND 2 OR flag", "n NOT BETWEEN 1 AND 2 OR flag"),
        ("NOT (flag AND on)", 'NOT (flag AND "on")'),
        ("NOT NOT flag", "NOT NOT flag"),
        ("flag = NOT flag", "flag = (NOT flag)"),
        ("n = 1 IS TRUE", "(n = 1) IS TRUE"),
        ("n - (m - 1) = - -1", "n - (m - 1) = -(-1)"),
        ("n - m - 1 = -(-n)", "n - m - 1 = -(-n)"),
        ("-(n + 1) * 2 < 0", "-(n + 1) * 2 < 0"),
        ("n / (m * 2) = 1", "n / (m * 2) = 1"),
        ("s || t || 'x' = 'it''s'", "(s || t) || 'x' = 'it''s'"),
        ("s = 'back\\'", "s = 'back\\'"),
        ("s LIKE '50\\%'", "s LIKE '50\\%'"),
        ("price = 1.50 AND n = 1e3", "price = 1.50 AND n = 1e3"),
        ("n IS DISTINCT FROM m", "n IS DISTINCT FROM m"),
        ("round(price, 1) = coalesce(price, 0)", "round(price, 1) = coalesce(price, 0)"),
    ],
)
def test_understands(text: str, expected: str) -> None:
    assert rendered(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n = :n AND s IN (:a, :b)", "n = :n AND s IN (:a, :b)"),
        ("contains(extra, :x)", "extra @> :x"),
        ("prefix(s, :x) AND similar(t, :x)", "s LIKE :x AND t ILIKE :x"),
        ("overlaps(slot, :slot)", "slot && :slot"),
        ("order = :order", '"order" = :order'),
        ("at BETWEEN :from AND :to", "at BETWEEN :from AND :to"),
    ],
)
def test_understands_in_a_query(text: str, expected: str) -> None:
    assert rendered(text, query=True) == expected


NOT_ALLOWED = "not allowed here"
SUBQUERY = "a subquery, which is not allowed here"
LOST = "which is not allowed here; without it this reads: "


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("n = 1; DROP TABLE users", "must be exactly one expression"),
        ("n = 1;", f"uses ';', {LOST}n = 1"),
        ("n = (SELECT 1)", SUBQUERY),
        ("n IN (SELECT 1)", SUBQUERY),
        ("EXISTS (SELECT 1)", SUBQUERY),
        ("SELECT 1", SUBQUERY),
        ("DROP TABLE users", "'Drop'"),
        ("statu = 'open'", "unknown field 'statu'. Did you mean 'status'?"),
        ("uper(s) = 'X'", "unknown function 'uper'. Did you mean 'upper'?"),
        ("pg_sleep(1) = 1", "unknown function 'pg_sleep'"),
        ("pg_catalog.lower(s) = 'x'", NOT_ALLOWED),
        ("n::text = 'x'", "a cast"),
        ("CAST(n AS text) = 'x'", "a cast"),
        ("day > DATE '2024-01-01'", "a cast"),
        ("now() > at", "the current time"),
        ("CURRENT_DATE > day", "the current time"),
        ("n = :n", "only a query's where has them"),
        ("n = $1", NOT_ALLOWED),
        ("n = ?", "only a query's where has them"),
        ("n = %s", NOT_ALLOWED),
        ("n = 1 -- hidden", "has a comment"),
        ("n = 1 /* hidden */ OR flag", "has a comment"),
        ("n = 1\n-- migrate:down\nOR flag", "has a comment"),
        ("n--1 = 2", "has a comment"),
        ("row_number() OVER () = 1", "'Window'"),
        ("lower(s) OVER () = 'x'", "'Window'"),
        ("count(n) FILTER (WHERE flag) = 1", "'Filter'"),
        ("users.n = 1", "names a table"),
        ("s LIKE 'x' ESCAPE '!'", "'Escape'"),
        ("s = E'\\n'", "'ByteString'"),
        ("s = $$x$$", "'RawString'"),
        ("s = U&'x'", NOT_ALLOWED),
        ("s = B'1'", NOT_ALLOWED),
        ("s = 'a' 'b'", "'Concat'"),
        ("s = ANY (ARRAY['x'])", "'Any'"),
        ("tags[1] = 'x'", "'Bracket'"),
        ("(n, m) = (1, 2)", "'Tuple'"),
        ("trim(BOTH 'x' FROM s) = ''", "'Trim' with"),
        ("length(s USING utf8) = 1", "does not parse near 'USING': expecting )"),
        ("length(s, 'utf8') = 1", "'Length' with 'encoding'"),
        ("count(DISTINCT n) = 1", NOT_ALLOWED),
        ("lower(DISTINCT s) = 'x'", NOT_ALLOWED),
        ("s COLLATE \"C\" = 'x'", "'Collate'"),
        ("n BETWEEN SYMMETRIC 1 AND 2", "'Between' with 'symmetric'"),
        ("n BETWEEN ASYMMETRIC 1 AND 2", f"uses 'asymmetric', {LOST}n BETWEEN 1 AND 2"),
        ("extra IS JSON", "IS is followed by NULL, TRUE or FALSE"),
        ("flag IS UNKNOWN", f"uses 'unknown', {LOST}flag IS NULL"),
        ("n ISNULL", f"uses 'isnull', {LOST}n IS NULL"),
        ("at AT TIME ZONE 'UTC' = at", "'AtTimeZone'"),
        ("coalesce(n, m) IGNORE NULLS = 1", "'IgnoreNulls'"),
        ("char_length(s) = 1", f"uses 'char_length', {LOST}length(s) = 1"),
        ("mod(n, 2) = 1", f"uses 'mod', {LOST}n % 2 = 1"),
        ("s ~~ 'x'", f"uses '~~', {LOST}s LIKE 'x'"),
        ("n == 1", f"uses '==', {LOST}n = 1"),
        ("+n = 1", f"uses '+', {LOST}n = 1"),
        ("n = 0x1F", "'HexString'"),
        ("n = 1_000", NOT_ALLOWED),
        ("n = 1e", "'1e' is no number"),
        ("n = 1.", "'1.' is no number"),
        ("größe = 1", "unknown field 'größe'"),
        ("n = 1 AND", "does not parse near 'AND': an operand is missing"),
        ("n = 1) OR (flag", "does not parse near ')': invalid expression"),
        ("((n = 1)", "does not parse near ')': expecting )"),
        ("s = 'x", "a quote or comment is not closed"),
        ("", "is empty"),
        ("abs() = 1", "does not parse"),
        ("coalesce(n) = 1", "coalesce() takes 2 to 20 arguments, not 1"),
        ("contains(extra, 'x')", "Only a query's where knows it"),
        ("n IN ()", "IN takes a list of values"),
        ("n IN (1, NULL)", "without NULL"),
        ("n IN (m)", "IN takes a list of values"),
        ("(" * 500 + "n = 1" + ")" * 500, "nested too deep"),
        ("NOT " * 900 + "flag", "nested too deep"),
        ("- " * 100 + "n = 1", "nested too deep"),
        ("s = '" + "x" * 5000 + "'", f"longer than {MAX_LENGTH} characters"),
    ],
    ids=lambda value: value[:40],
)
def test_refuses(text: str, message: str) -> None:
    with pytest.raises(ExpressionError) as error:
        parse(text, TYPES)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("n + 1", "an operand is a number, where a boolean (true or false) is needed"),
        ("s AND flag", "'s' is a text, where a boolean (true or false) is needed"),
        ("n = 'one'", "'one' is a text, where a number is needed"),
        ("n = s", "compares a number with a text"),
        ("day = at", "compares a date with a timestamp"),
        ("n = NULL", "= NULL is never true; write IS NULL or IS NOT NULL"),
        ("status = 'opne'", "'opne' is none of open, closed"),
        ("day > 'tomorrow'", "'tomorrow' is no date"),
        ("at > '2024-01-01T12:00'", "'2024-01-01T12:00' has no offset from UTC; write for example 2024-01-01T12:00Z"),
        ("at > '2024-01-01'", "'2024-01-01' has no offset from UTC; write for example 2024-01-01T00:00Z"),
        ("flag < on", "a boolean (true or false) has no order; compare with = or <>"),
        ("length(n) = 1", "'n' is a number, where a text is needed"),
        ("s ~ '('", "'(' is no regular expression"),
        ("round(price + 1, 1) = 1", "round() to digits takes a decimal field"),
        ("round(n) = 1", "round() takes a decimal; a whole number is round already"),
    ],
)
def test_refuses_operands_that_do_not_fit(text: str, message: str) -> None:
    with pytest.raises(ExpressionError) as error:
        require_boolean(parse(text, TYPES), TYPES)
    assert str(error.value).startswith(message)


_PARSER = Postgres.Parser
WORDS = sorted({*_PARSER.FUNCTIONS, *_PARSER.FUNCTION_PARSERS, *_PARSER.NO_PAREN_FUNCTION_PARSERS})


@pytest.mark.parametrize("arguments", ["", "s", "n, 1", "s, t, 'x'", "s FROM t", "DISTINCT s", "s ORDER BY t"])
def test_no_other_function_of_the_parser_gets_through(arguments: str) -> None:
    """The parser knows hundreds of functions and reads some as others; what we print must be what was written."""
    for word in WORDS:
        with suppress(ExpressionError):
            tree = parse(f"{word}({arguments}) IS NULL", TYPES)
            assert word.lower() in {*FUNCTIONS, "trim"}, POSTGRESQL.condition(tree, {})


@pytest.mark.parametrize(
    "suffix",
    ["OVER ()", "FILTER (WHERE flag)", "WITHIN GROUP (ORDER BY n)", "IGNORE NULLS", "RESPECT NULLS", "::int", "[1]"],
)
def test_nothing_follows_a_function(suffix: str) -> None:
    for function, (fewest, _) in FUNCTIONS.items():
        with pytest.raises(ExpressionError):
            parse(f"{function}({', '.join(['s'] * fewest)}) {suffix} IS NULL", TYPES)


def engine_tree(text: str) -> Any:
    """Return how PostgreSQL's parser reads an expression, without positions and with chains of AND and OR made flat."""
    return _flat(json.loads(parse_sql_json(f"SELECT {text}")))


def _flat(node: Any) -> Any:
    if isinstance(node, list):
        return [_flat(item) for item in node]
    if not isinstance(node, dict):
        return node
    result = {key: _flat(value) for key, value in node.items() if "location" not in key and "list_" not in key}
    if (inner := result.get("BoolExpr")) and inner["boolop"] != "NOT_EXPR":
        flat = []
        for item in inner["args"]:
            nested = item.get("BoolExpr", {})
            flat += nested["args"] if nested.get("boolop") == inner["boolop"] else [item]
        inner["args"] = flat
    return result


@settings(max_examples=800)
@given(conditions(TYPES, 4))
def test_precedence_is_that_of_the_engine(tree: Expression) -> None:
    assert engine_tree(written(tree)) == engine_tree(parenthesised(tree))


@settings(max_examples=600)
@given(conditions(TYPES, 4))
def test_printing_and_parsing_settles_at_once(tree: Expression) -> None:
    once = parse(written(tree), TYPES)
    assert written(parse(parenthesised(tree), TYPES)) == written(once)
    assert parse(written(once), TYPES) == once
    require_boolean(once, TYPES)


OPERATORS = ("=", "<>", "AND", "OR", "+", "-", "*", "/", "%", "LIKE", "NOT LIKE", "ILIKE", "IS DISTINCT FROM")
POSTFIX = ("IS NULL", "IS NOT TRUE", "IN (1, 2)", "NOT IN (1)", "BETWEEN 1 AND 2", "NOT BETWEEN n AND m")


@settings(max_examples=1500)
@given(
    st.lists(
        st.tuples(st.sampled_from("nms1"), st.sampled_from(("", *POSTFIX)), st.sampled_from(OPERATORS)),
        min_size=1,
        max_size=4,
    )
)
def test_reads_text_without_parentheses_as_the_engine_does(parts: list[tuple[str, str, str]]) -> None:
    text = " ".join(" ".join(part) for part in parts).rsplit(parts[-1][2], 1)[0]
    with suppress(ParseError, ExpressionError):
        expected, tree = engine_tree(text), parse(text, TYPES)
        assert engine_tree(written(tree)) == expected


COLUMNS = {
    "n": "integer",
    "m": "bigint",
    "price": "numeric(10,2)",
    "flag": "boolean",
    "s": "text",
    "t": "text",
    "day": "date",
    "status": "varchar(32)",
}
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "n": st.integers(-7, 7),
    "m": st.integers(-100, 100),
    "price": st.decimals(-20, 20, places=2, allow_nan=False),
    "flag": st.booleans(),
    "s": st.sampled_from(("", "a", "b", "ab", "A", " a ")),
    "t": st.sampled_from(("", "a", "b", "AB")),
    "day": st.dates(date(2024, 1, 1), date(2025, 12, 31)),
    "status": st.sampled_from(("open", "closed")),
}
ROWS = st.fixed_dictionaries({name: st.none() | value for name, value in VALUES.items()})


@pytest.mark.slow
def test_evaluates_as_the_engine_does(postgresql: Server) -> None:
    used: set[type] = set()
    with postgresql.create_database() as database, psycopg.connect(database.url, autocommit=True) as connection:

        @settings(max_examples=800)
        @given(conditions({name: TYPES[name] for name in COLUMNS}, 3), ROWS)
        def agrees(tree: Expression, row: dict[str, Any]) -> None:
            columns = ", ".join(f"%({name})s::{kind} AS {name}" for name, kind in COLUMNS.items())
            condition = POSTGRESQL.condition(tree, {}).replace("%", "%%")
            try:
                (expected,) = connection.execute(f"SELECT ({condition}) FROM (SELECT {columns}) AS row", row).fetchone()
            except psycopg.DataError:  # Division by zero or overflow: there is no such row.
                return
            used.update(map(type, walk(tree)))
            plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
            assert evaluate(tree, plain) is expected, (condition, row)

        agrees()
    assert len(used) > 8, "the strategy draws every kind of node"


@settings(max_examples=600)
@given(conditions({name: TYPES[name] for name in COLUMNS}, 3), ROWS)
def test_what_cannot_be_null_never_is(tree: Expression, row: dict[str, Any]) -> None:
    missing = {name for name, value in row.items() if value is None}
    plain = {name: value.isoformat() if isinstance(value, date) else value for name, value in row.items()}
    assert may_be_null(tree, missing) or evaluate(tree, plain) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("n + 1", False),
        ("m + 1", True),
        ("coalesce(m, n)", False),
        ("coalesce(m, NULL)", True),
        ("nullif(n, 1)", True),
        ("m IS NULL", False),
        ("m IS DISTINCT FROM 1", False),
        ("m = 1 OR flag", True),
        ("s || t", False),
    ],
)
def test_what_may_be_null(text: str, expected: bool) -> None:
    assert may_be_null(parse(text, TYPES), {"m"}) is expected


def test_evaluates_numbers_as_the_engine_does() -> None:
    types = {"price": TYPES["price"], "n": TYPES["n"]}
    for text, row, expected in [
        ("7 / 2 = 3", {}, True),
        ("n / 2 = -3", {"n": -7}, True),
        ("n % 2 = -1", {"n": -7}, True),
        ("round(price) = 3", {"price": Decimal("2.50")}, True),
        ("round(price) = -3", {"price": Decimal("-2.50")}, True),
        ("n / 0 = 1", {"n": 1}, False),
    ]:
        assert evaluate(parse(text, types), row) is expected, text
