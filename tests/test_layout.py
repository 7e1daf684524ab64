"""Long statements are broken where people break SQL, and mean the same."""

import re

import pglast
import pytest
from pglast.stream import RawStream

from datamodel.dialects.postgresql.layout import WIDTH, comment, continued, lay_out
from datamodel.project import Project
from rendering import render_schema
from test_sql_static import PROJECTS

NAMES = ", ".join(f"a_rather_long_column_{number}" for number in range(12))
MANY = " AND ".join("c > 0" for _ in range(30))
LONG = [
    f"GRANT INSERT ({NAMES}), UPDATE ({NAMES}) ON things TO somebody",
    f"ALTER TABLE t ADD CONSTRAINT c CHECK (a IN ({', '.join(repr('word, (' + str(n)) for n in range(30))}))",
    f"ALTER TABLE t ADD CHECK (a = 'this, or that AND (' OR b BETWEEN 1 AND 2 AND {MANY})",
    f'ALTER TABLE t ADD FOREIGN KEY ("a REFERENCES b", {NAMES}) REFERENCES u (c, {NAMES}) ON DELETE SET NULL (c)',
    f"ALTER TABLE t ADD CHECK ((a = ARRAY['x', 'y']) = (coalesce(b, 'it''s OR not') IN ('{'x' * 60}', '{'y' * 60}')))",
    f"CREATE TRIGGER t BEFORE INSERT OR UPDATE OF {NAMES} ON things FOR EACH ROW EXECUTE FUNCTION f()",
]


@pytest.mark.parametrize("statement", LONG)
@pytest.mark.parametrize("clauses", [(), (" REFERENCES ", " ON ")])
def test_a_long_statement_fits_and_means_the_same(statement: str, clauses: tuple[str, ...]) -> None:
    text = lay_out(statement, "", clauses)
    assert max(map(len, text.splitlines())) <= WIDTH
    assert RawStream()(text) == RawStream()(statement)


def test_a_short_statement_stays_on_its_line() -> None:
    assert lay_out("GRANT SELECT ON things TO somebody") == "GRANT SELECT ON things TO somebody"


def test_each_part_of_a_condition_gets_a_line() -> None:
    first, second = "a" * 60, "b" * 60
    assert lay_out(f"CHECK ({first} OR {second})", "    ").splitlines() == [
        "CHECK (",
        f"        {first}",
        f"        OR {second}",
        "    )",
    ]


@pytest.mark.parametrize("text", ["It's " * 60, '{"a": ["b"], ' * 20 + "}", "x" * 300, "a\n-- migrate:down " * 20])
def test_a_long_text_is_continued(text: str) -> None:
    (statement,) = pglast.parse_sql(comment("COMMENT ON TABLE t IS", text))
    assert statement.stmt.comment == text


def test_each_state_gets_a_line() -> None:
    states = '{"open": ["' + "o" * 60 + '"], "closed": ["' + "c" * 60 + '"]}'
    assert continued(states, "  ").splitlines()[1] == '  \'"closed": ["' + "c" * 60 + "\"]}'"


@pytest.mark.parametrize("project", PROJECTS)
def test_what_is_rendered_fits(project: Project) -> None:
    for name, text in render_schema(project).items():
        lines = re.sub(r"(?s)\$\$.*?\$\$", "", text).splitlines()
        # A reason stays in one comment, and a text with control characters in one literal.
        assert not [line for line in lines if len(line) > WIDTH + 1 and not line.startswith(("--", "    E'"))], name
