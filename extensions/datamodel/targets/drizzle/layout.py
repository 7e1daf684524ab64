"""SQL and chains of calls in TypeScript, as prettier leaves them."""

from collections.abc import Callable, Sequence

from ...dialects import SQL
from ..typescript.layout import WIDTH, Brackets


def template(text: str) -> str:
    """Return SQL as a tagged template."""
    return f"sql`{escaped(text)}`"


def escaped(text: str) -> str:
    """Return a text as it stands in a template."""
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def filled(sql: SQL, value: Callable[[str], str]) -> str:
    """Return SQL as a tagged template that holds the values of its parameters."""
    return f"sql`{sql.written(lambda name: f'${{{value(name)}}}', escaped)}`"


def chained(head: str, calls: Sequence[tuple[str, tuple[str, ...]]], indent: int, before: str = "") -> str:
    """Return calls in a row, each with its arguments; the caller indents the first line.

    Args:
        head: What the first is called on, a call itself.
        calls: Names and arguments.
        indent: Blanks before the line.
        before: What stands before the head on its line.
    """
    written = [f".{name}({', '.join(arguments)})" for name, arguments in calls]
    line = f"{before}{head}{''.join(written)},"
    computed = any("sql`" in argument for _, arguments in calls for argument in arguments)
    if indent + len(line) <= WIDTH and not (computed and calls[1:]):
        return line
    if calls[1:]:
        rows = [
            Brackets(opening=f".{name}(", items=arguments, closing=")").fitted(indent + 2, indent + 2)
            for name, arguments in calls
        ]
        return "\n".join([before + head, *(" " * (indent + 2) + row for row in rows)]) + ","
    if not calls:
        return _opened(f"{before}{head}", indent)
    ((name, arguments),) = calls
    return Brackets(opening=f"{before}{head}.{name}(", items=arguments, closing="),").fitted(indent, indent)


def _opened(call: str, indent: int) -> str:
    """Return a call that does not fit on its line; an object at its end is opened first."""
    function, _, given = call.removesuffix(")").partition("(")
    name, _, options = given.partition(", { ")
    opening, items, closing = (f"{function}({name}, {{", options.removesuffix(" }").split(", "), "}),")
    if not options:
        opening, items, closing = f"{function}(", [name], "),"
    return Brackets(opening=opening, items=tuple(items), closing=closing, broken=True).fitted(indent, indent)
