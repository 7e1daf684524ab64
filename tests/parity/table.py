"""The table of targets and behaviours, and what stands in docs/targets.md."""

from collections.abc import Callable, Iterable

from datamodel.targets import TARGETS
from parity.behaviours import BEHAVIOURS, MODULES, behaviours_of
from parity.unsupported import UNSUPPORTED, Unsupported
from parity.words import CONTROL, targets

_INTRODUCTION = """\
# What every target does

Written by `make targets` from `tests/parity`, whose tests run each of these {count} behaviours through each target, for
the same service on a real database. `SQL` is no target: it shows what the database does by itself.
"""


def document() -> str:
    """Return the text of docs/targets.md."""
    names = targets()
    parts = [_INTRODUCTION.format(count=len(BEHAVIOURS))]
    notes = list(dict.fromkeys(item for (name, _), item in UNSUPPORTED.items() if name in names))
    for module in MODULES:
        title = (module.__doc__ or "").splitlines()[0].rstrip(".")
        rows = [
            [_described(behaviour), *(_mark(name, key, notes) for name in names)]
            for key, behaviour in behaviours_of(module)
        ]
        parts.append(f"## {title}\n\n{_markdown(['Behaviour', *map(_title, names)], rows)}")
    if notes:
        lines = (f"- {number}: {_note(item)}" for number, item in enumerate(notes, 1))
        parts.append("## What is not there\n\n" + "\n".join(lines) + "\n")
    return "\n".join(parts)


def outcomes(found: dict[tuple[str, str], str]) -> Iterable[str]:
    """Yield the lines of a table of what happened in a run, by target and behaviour; `.` is passed."""
    names = [name for name in targets() if any(target == name for target, _ in found)]
    yield " ".join(["target".ljust(48), *names])
    for behaviour in BEHAVIOURS:
        marks = [found.get((name, behaviour), "").center(len(name)) for name in names]
        if any(mark.strip() for mark in marks):
            yield " ".join([behaviour.ljust(48), *marks]).rstrip()


def _title(name: str) -> str:
    return "SQL" if name == CONTROL else TARGETS[name].title


def _described(behaviour: Callable[..., None]) -> str:
    return (behaviour.__doc__ or "").strip()


def _mark(target: str, behaviour: str, notes: list[Unsupported]) -> str:
    missing = UNSUPPORTED.get((target, behaviour))
    return f"no: {notes.index(missing) + 1}" if missing else "yes"


def _note(item: Unsupported) -> str:
    return f"{item.reason}, see {item.url}" if item.url else item.reason


def _markdown(head: list[str], rows: list[list[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    lines = [head, ["-" * width for width in widths], *rows]
    return "".join(f"| {' | '.join(map(str.ljust, line, widths))} |\n" for line in lines)
