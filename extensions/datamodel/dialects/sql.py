"""SQL with parameters, apart from how a driver marks them."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class SQL:
    """A statement, or a part of one.

    Attributes:
        texts: What stands before, between and after the parameters.
        parameters: Their names in order of appearance, each as often as it appears.
    """

    texts: tuple[str, ...]
    parameters: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return it as a spec has it, with `:parameters`."""
        return self.written(":{}".format)

    def written(self, placeholder: Callable[[str], str], escape: Callable[[str], str] = str) -> str:
        """Return it for a driver.

        Args:
            placeholder: Turns the name of a parameter into what stands for it.
            escape: Turns a text into one in which the driver finds no parameters.
        """
        first, *rest = map(escape, self.texts)
        return first + "".join(placeholder(name) + text for name, text in zip(self.parameters, rest, strict=True))
