"""Names and texts in PostgreSQL, safe whatever they contain."""

import re
from functools import cache

# Reserved, or reserved except as a function or type name. Source: the grammar of PostgreSQL 18, kwlist.h.
_RESERVED = frozenset(
    """
    all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate collation
    column concurrently constraint create cross current_catalog current_date current_role current_schema current_time
    current_timestamp current_user default deferrable desc distinct do else end except false fetch for foreign freeze
    from full grant group having ilike in initially inner intersect into is isnull join lateral leading left like limit
    localtime localtimestamp natural not notnull null offset on only or order outer overlaps placing primary references
    returning right select session_user similar some symmetric system_user table tablesample then to trailing true union
    unique user using variadic verbose when where window with
    """.split()
)
# Allowed as a column, but not everywhere that we write one without quotes.
_RESERVED_IN_PLACES = frozenset(
    """
    between bigint bit boolean char character coalesce dec decimal exists extract float greatest grouping inout int
    integer interval json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
    json_serialize json_table json_value least merge_action national nchar none normalize nullif numeric out overlay
    position precision real row setof smallint substring time timestamp treat trim values varchar xmlattributes
    xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
    """.split()
)
_QUOTED = _RESERVED | _RESERVED_IN_PLACES
_CONTROL = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


@cache
def identifier(name: str) -> str:
    """Return the name, quoted if PostgreSQL would read it as something else."""
    if re.fullmatch(r"[a-z_][a-z0-9_]*", name) and name not in _QUOTED:
        return name
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Return a string literal on one line; control characters are escaped.

    A raw line break would let a text begin a line of its own, which tools that read files by lines would obey.
    """
    quoted = text.replace("'", "''")
    if not _CONTROL.search(text):
        return f"'{quoted}'"
    escaped = quoted.replace("\\", "\\\\")
    return "E'" + _CONTROL.sub(lambda found: _SHORT.get(found[0]) or f"\\u{ord(found[0]):04x}", escaped) + "'"


def note(text: str) -> str:
    """Return a text as it may stand in a `--` comment: on one line."""
    return " ".join(text.split())
