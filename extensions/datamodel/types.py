"""The logical types: what a field is, whatever the engine makes of it."""

import re
from dataclasses import dataclass

STRING_LIKE = ("string", "text", "email", "slug", "code", "country", "currency", "locale", "time_zone")
NUMBER_LIKE = ("integer", "bigint", "decimal", "money", "basis_points")
PLAIN_TYPES = (
    "text",
    "email",
    "slug",
    "code",
    "basis_points",
    "boolean",
    "date",
    "timestamp",
    "uuid",
    "key",
    "bytes",
    "ip_address",
    "country",
    "currency",
    "locale",
    "time_zone",
    "period",
)
"""Types without parameters. `key` stands for the type of the project's keys, and is resolved to it."""
TYPES = (*PLAIN_TYPES, "string", "integer", "bigint", "decimal", "money", "json", "string_list", "enum")


@dataclass(frozen=True)
class Type:
    """A logical type with its parameters; those that do not apply are None.

    Attributes:
        length: Of a `string`, in characters.
        precision: Of a `decimal`, in digits.
        scale: Of a `decimal`, digits after the point.
        values: Of an `enum`; those that a `string_list` may have, none if all.
        shape: Of a `json`: object or list.
    """

    name: str
    length: int | None = None
    precision: int | None = None
    scale: int | None = None
    values: tuple[str, ...] = ()
    shape: str | None = None

    @property
    def category(self) -> str:
        """How values compare: text, number, boolean, or a kind of its own."""
        if self.name in STRING_LIKE or self.name == "enum":
            return "text"
        return "number" if self.name in NUMBER_LIKE else self.name


LENGTHS = {"email": 320, "slug": 120, "code": 64, "country": 2, "currency": 3, "locale": 35, "time_zone": 64}
"""Characters at most. 320 is what RFC 3696 allows an address; 35 is what BCP 47 recommends for a tag."""

PATTERNS = {
    "email": r"^[^@[:space:]]+@[^@[:space:]]+\.[^@[:space:]]+$",
    "slug": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "code": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
    "country": "^[A-Z]{2}$",
    "currency": "^[A-Z]{3}$",
    "locale": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
    "time_zone": "^[A-Za-z][A-Za-z0-9_+/-]*$",
}
"""The form of a value, as a POSIX regular expression. Addresses are checked loosely on purpose: the usual patterns
refuse o'brien@example.com; a verification mail is the real check."""

_POSIX = {"space": r"\s", "alpha": "A-Za-z", "digit": "0-9", "alnum": "A-Za-z0-9", "upper": "A-Z", "lower": "a-z"}


def posix_to_python(pattern: str) -> str:
    """Return the pattern with POSIX character classes as Python writes them."""
    return re.sub(r"\[:(\w+):\]", lambda match: _POSIX.get(match[1], match[0]), pattern)
