"""Rows are inserted in a first state; those of examples come to the states that they were given afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..logical import Transition
from .rules import Row

if TYPE_CHECKING:
    from .filler import Filler


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
