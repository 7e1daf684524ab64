"""What of two lists is the same, has only another name, is gone, or is new."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")


@dataclass
class Match(Generic[Item]):
    """The result: `kept` pairs an old item with its new form."""

    kept: list[tuple[Item, Item]] = field(default_factory=list)
    gone: list[Item] = field(default_factory=list)
    added: list[Item] = field(default_factory=list)


def match(
    old: Sequence[Item],
    carried: Sequence[Item],
    new: Sequence[Item],
    stale: Callable[[Item], bool] = lambda item: False,
) -> Match[Item]:
    """Match old items with new ones.

    Args:
        old: As they are called now.
        carried: The same ones, with the names that columns and tables will have.
        new: What is wanted.
        stale: Whether a wanted item has to be made anew, although it may look the same.
    """
    result: Match[Item] = Match()
    waiting = list(zip(old, carried, strict=True))
    for item in new:
        same = [] if stale(item) else [pair for pair in waiting if _content(pair[1]) == _content(item)]
        best = next((pair for pair in same if _name(pair[0]) == _name(item)), same[0] if same else None)
        if best is None:
            result.added.append(item)
        else:
            waiting.remove(best)
            result.kept.append((best[0], item))
    result.gone = [item for item, _ in waiting]
    return result


def _name(item: Any) -> str | None:
    return getattr(item, "name", None)


def _content(item: Any) -> Any:
    """Return what makes the item: neither its name, nor what is said about it."""
    about = {key.name: None for key in fields(item) if key.name in ("name", "comment", "serves", "watches")}
    return replace(item, **about)


def renamed(pairs: Iterable[tuple[str, str]], taken: Iterable[str]) -> list[tuple[str, str]]:
    """Return renames in an order in which no name is taken; a circle is opened by a name that is put in between."""
    waiting = {old: new for old, new in pairs if old != new}
    used = {*taken, *waiting}
    result: list[tuple[str, str]] = []
    while waiting:
        free = next((old for old, new in waiting.items() if new not in used), None)
        if free is None:
            old = next(iter(waiting))
            between = f"{old[:50]}_renaming"
            result.append((old, between))
            used = (used - {old}) | {between}
            waiting[between] = waiting.pop(old)
        else:
            new = waiting.pop(free)
            result.append((free, new))
            used = (used - {free}) | {new}
    return result
