"""Values that queries are measured with, taken from rows: how a row's value becomes what somebody asks for."""

from .quoting import identifier

_PATTERN = r"regexp_replace(left({0}, {1}), '([\\%_])', '\\\1', 'g')"
_FORMS = {
    "equal": "{0}::text",
    "least": "least({0}, lead({0}, 1, {0}) OVER (ORDER BY {1}))::text",
    "greatest": "greatest({0}, lead({0}, 1, {0}) OVER (ORDER BY {1}))::text",
    "earlier": "({0} - interval '1 day')::text",
    "later": "({0} + interval '1 day')::text",
    "beginning": _PATTERN.format("{0}", 3) + " || '%'",
    "part": "'%' || " + _PATTERN.format("{0}", 5) + " || '%'",
    "word": "substring({0} FROM '[[:alpha:]]{{3,}}')",
    "item": "nullif({0}[1:1], '{{}}')::text",
    "pair": "(SELECT jsonb_build_object(key, value)::text FROM jsonb_each({0}) ORDER BY key LIMIT 1)",
    "element": "CASE WHEN {0} <> '[]' THEN jsonb_build_array({0} -> 0)::text END",
    "moment": "lower({0})::text",
}


def place(key: tuple[str, ...]) -> str:
    """Return what scatters the rows of a table, the same way every time."""
    return f"hashtextextended(concat_ws(' ', {', '.join(map(identifier, key))}), 0)"


def sampled(column: str, form: str, key: tuple[str, ...]) -> str:
    """Return the text of a value to ask for, NULL where the row has none.

    Args:
        column: The column's name.
        form: `equal`, `least` or `greatest` of it and the next row's, `earlier` or `later` by a day, `beginning`,
            `part` or `word` of a text, `item` of a list, `pair` of a JSON object, `element` of a JSON list, `moment` of
            a period.
        key: The columns of the table's key.
    """
    return _FORMS[form].format(identifier(column), place(key))
