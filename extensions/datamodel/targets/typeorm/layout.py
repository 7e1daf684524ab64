"""Decorators, as prettier leaves them."""

from ..typescript.layout import WIDTH, Brackets, mapping

Argument = str | Brackets


def decorator(name: str, arguments: list[Argument], indent: int = 0) -> str:
    """Return a decorator; what does not fit on a line goes on in the brackets of its last argument, if it has some."""
    call = Brackets(opening=f"@{name}(", items=tuple(arguments), closing=")")
    if indent + len(call.inline) <= WIDTH or not arguments:
        return call.inline
    *others, last = arguments
    before = "".join(f"{item if isinstance(item, str) else item.inline}, " for item in others)
    if isinstance(last, Brackets) and last.items and indent + len(f"@{name}({before}{last.opening}") <= WIDTH:
        opened = Brackets(opening=f"@{name}({before}{last.opening}", items=last.items, closing=f"{last.closing})")
        return opened.fitted(WIDTH, indent)
    return call.fitted(WIDTH, indent)


def options(pairs: list[tuple[str, str] | Brackets]) -> list[Argument]:
    """Return options as the last argument, none where there are none."""
    return [mapping(pairs)] if pairs else []


def names(items: tuple[str, ...] | list[str]) -> Brackets:
    """Return a list of names."""
    return Brackets(opening="[", items=tuple(f'"{item}"' for item in items), closing="]")
