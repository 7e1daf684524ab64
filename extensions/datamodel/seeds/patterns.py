"""Makes texts that match a regular expression, for checks such as `sku ~ '^[A-Z]{2}-[0-9]{4}$'`."""

import string
from dataclasses import dataclass

from .draw import draw

_LETTERS = string.ascii_lowercase
_PRINTABLE = string.ascii_lowercase + string.ascii_uppercase + string.digits + " -_."
_CLASSES = {
    "alpha": string.ascii_lowercase + string.ascii_uppercase,
    "digit": string.digits,
    "alnum": string.ascii_lowercase + string.ascii_uppercase + string.digits,
    "upper": string.ascii_uppercase,
    "lower": string.ascii_lowercase,
    "space": " ",
    "punct": "-_.",
    "xdigit": "0123456789abcdef",
}
_ESCAPES = {"d": string.digits, "w": _LETTERS + string.digits, "s": " ", "D": _LETTERS, "W": "-", "S": _LETTERS}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r"}
_ENDLESS = 1_000_000
_MORE = 5
"""Repetitions tried beyond the least."""


@dataclass(frozen=True)
class _Repeat:
    """A set of characters, or a group (a list of alternatives), and how often it stands there."""

    item: "str | list[list[_Repeat]]"
    least: int = 1
    most: int = 1


class _Parser:
    def __init__(self, pattern: str) -> None:
        self.pattern, self.position = pattern, 0

    def peek(self, count: int = 1) -> str:
        return self.pattern[self.position : self.position + count]

    def take(self, count: int = 1) -> str:
        text = self.peek(count)
        if len(text) < count:
            raise ValueError("ends too early")
        self.position += count
        return text

    def alternatives(self) -> list[list[_Repeat]]:
        result = [self.sequence()]
        while self.peek() == "|":
            self.take()
            result.append(self.sequence())
        return result

    def sequence(self) -> list[_Repeat]:
        result: list[_Repeat] = []
        while self.peek() not in ("", "|", ")"):
            if self.peek() in "^$":
                self.take()
            else:
                item = self.atom()
                result.append(_Repeat(item, *self.quantity()))
        return result

    def atom(self) -> "str | list[list[_Repeat]]":
        sign = self.take()
        if sign == "(":
            if self.peek() == "?" and self.take(2) != "?:":
                raise ValueError("looks around")
            group = self.alternatives()
            self.take()
            return group
        if sign == "[":
            return self.bracket()
        if sign == "\\":
            return self.escape()
        return _LETTERS if sign == "." else sign

    def escape(self) -> str:
        sign = self.take()
        if sign in _ESCAPES:
            return _ESCAPES[sign]
        if sign in _CONTROLS:
            return _CONTROLS[sign]
        if sign.isalnum():
            raise ValueError(f"knows no \\{sign}")
        return sign

    def bracket(self) -> str:
        negated = self.peek() == "^"
        if negated:
            self.take()
        found: list[str] = []
        while self.peek() != "]" or not found:
            if self.peek(2) == "[:":
                end = self.pattern.index(":]", self.position)
                found += _CLASSES[self.pattern[self.position + 2 : end]]
                self.position = end + 2
                continue
            sign = self.take()
            signs = self.escape() if sign == "\\" else sign
            if len(signs) == 1 and self.peek() == "-" and self.peek(2) != "-]":
                self.take()
                last = self.take()
                last = self.escape() if last == "\\" else last
                signs = "".join(map(chr, range(ord(signs), ord(last) + 1)))
            found += signs
        self.take()
        return "".join(sign for sign in _PRINTABLE if sign not in found) if negated else "".join(found)

    def quantity(self) -> tuple[int, int]:
        sign = self.peek()
        if sign == "{":
            end = self.pattern.index("}", self.position)
            least, comma, most = self.pattern[self.position + 1 : end].partition(",")
            self.position = end + 1
            result = int(least), int(most) if most else _ENDLESS if comma else int(least)
        elif sign and sign in "*+?":
            self.take()
            least = 1 if sign == "+" else 0
            result = least, 1 if sign == "?" else _ENDLESS
        else:
            return 1, 1
        if self.peek() == "?":
            self.take()
        return result


def sample(pattern: str, *parts: object, more: int = _MORE) -> str | None:
    """Return a text that matches; None if the pattern uses more than the common forms.

    Args:
        pattern: POSIX or PostgreSQL's own form. What it asks beyond this reader, the caller has to test.
        parts: What the text is drawn for.
        more: Repetitions tried beyond the least.
    """
    try:
        parser = _Parser(pattern)
        tree = parser.alternatives()
        if parser.position < len(pattern):
            return None
        return _write(tree, more, (pattern, *parts))
    except (ValueError, KeyError, IndexError):
        return None


def _write(alternatives: list[list[_Repeat]], more: int, parts: tuple[object, ...]) -> str:
    chosen = alternatives[draw(*parts, "|") % len(alternatives)]
    result = []
    for place, item in enumerate(chosen):
        count = item.least + draw(*parts, place, "count") % (min(item.most - item.least, more) + 1)
        for repetition in range(count):
            seed = (*parts, place, repetition)
            text = item.item[draw(*seed) % len(item.item)] if isinstance(item.item, str) else None
            result.append(_write(item.item, more, seed) if text is None else text)
    return "".join(result)
