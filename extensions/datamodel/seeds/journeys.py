"""Rows are inserted in a first state; those of examples come to the states that they were given afterwards."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..logical import Transition
from .draw import draw, pick
from .rules import Row

if TYPE_CHECKING:
    from .filler import Filler

_STEPS = (0, 1, 1, 2, 2, 3, 4)
"""How many states a row has come through, as often as they stand here."""
_NEW = 6
"""One row of so many is new and still in its first state."""
_LASTING = frozenset("active confirmed enabled live published running".split())
"""Words for states in which three rows of four stay."""
_RARE = frozenset(
    "abandoned banned blocked broken cancelled canceled deleted disabled disputed dormant expired failed faulty hidden "
    "lost missed overdue past paused refunded rejected retired revoked show suspended uncollectible unpaid "
    "void withdrawn".split()
)
"""Words for states that one row of eight comes to where it can."""


@dataclass
class Journey:
    """The way of a row to the state that an example gives it.

    Attributes:
        index: The row's number in its table.
        states: What is still to come.
        wanted: Values that the row has at the end.
        example: The example's number, for messages; None if the preset tells it, and rules of the project come first.
    """

    filler: Filler
    index: int
    transition: Transition
    states: list[str]
    wanted: Row
    example: int | None

    def step(self) -> bool:
        """Come to the next state; False if there is none, or the rules are against it now."""
        if not self.states:
            return False
        tries = [self.wanted] if len(self.states) == 1 else [self.wanted, {}]
        if not any(self.filler.step(self.index, self.transition, self.states[0], values) for values in tries):
            return False
        del self.states[0]
        return True


def travel(journeys: list[Journey]) -> None:
    """Take all journeys, each a step at a time: a payment is refunded only after its refund has succeeded.

    Raises:
        SpecificationError: An example cannot come to its state.
    """
    while [journey for journey in journeys if journey.step()]:
        pass
    for journey in journeys:
        if journey.states and journey.example is not None:
            message = f"cannot come to the state '{journey.states[0]}'"
            raise journey.filler.error(message, "examples", journey.example, journey.transition.field)


def wander(filler: Filler, transition: Transition) -> None:
    """Let the generated rows, but for the newest, come to later states."""
    last = len(filler.table.rows)
    for index in range(filler.generated, last - (last - filler.generated) // _NEW):
        _walk(filler, index, transition)


def _walk(filler: Filler, index: int, transition: Transition) -> None:
    """Let a row come to a later state, by a way that never meets a state twice."""
    rows, place = filler.table.rows, (filler.entity.name, index, transition.field)
    seen = {rows[index][transition.field]}
    for step in range(pick(_STEPS, *place)):
        state = rows[index][transition.field]
        following = [name for name in transition.allowed.get(state, ()) if name not in seen]
        turn = draw(*place, step)
        if turn % 4 and _words(state) & _LASTING:
            return
        usual = [name for name in following if not _words(name) & _RARE]
        choice = usual if turn // 4 % 8 else following
        if not choice:
            return
        state = choice[turn // 32 % len(choice)]
        if not filler.step(index, transition, state, {}):
            return
        seen.add(state)


def _words(state: str) -> set[str]:
    return set(re.split(r"\W|_", state.lower()))


def path_to(transition: Transition, state: str) -> list[str]:
    """Return the shortest way from a first state."""
    ways = [[name] for name in transition.initial]
    for way in ways:
        if way[-1] == state:
            return way
        met = {name for other in ways for name in other}
        ways += [[*way, name] for name in transition.allowed.get(way[-1], ()) if name not in met]
    raise ValueError(f"{transition.field} has a state that nothing leads to: {state}")
