"""Texts that fit the name of their field."""

from collections.abc import Callable
from dataclasses import dataclass
from unicodedata import combining, normalize

from ..logical import Field
from . import words
from .draw import digest, draw, pick


@dataclass(frozen=True)
class Subject:
    """The row that a text is for.

    Attributes:
        entity: Its entity.
        thing: What one row is called, in words: `work order`.
        index: Its number, from 0.
        person: The person that it is about, by number.
        name: Given and family name of a person whom people wrote; else it follows from the number.
        plain: Name things by number (First ticket), not by colour (Amber ticket).
    """

    entity: str
    thing: str
    index: int
    person: int
    plain: bool = False
    name: tuple[str, str] | None = None

    @property
    def title(self) -> str:
        """A name for the row that no row beside it has, for the first two dozen."""
        if self.plain and self.index < len(words.ORDINALS):
            return f"{words.ORDINALS[self.index]} {self.thing}"
        start = draw(self.entity) % len(words.ADJECTIVES)
        return f"{words.ADJECTIVES[(start + self.index) % len(words.ADJECTIVES)]} {self.thing}"

    @property
    def given_name(self) -> str:
        return (self.name or words.PEOPLE[self.person % len(words.PEOPLE)])[0]

    @property
    def family_name(self) -> str:
        return (self.name or words.PEOPLE[self.person % len(words.PEOPLE)])[1]

    @property
    def number(self) -> str:
        """A number as it is printed: WO-1001."""
        initials = "".join(word[0] for word in self.thing.split())
        return f"{(initials if len(initials) > 1 else self.thing[:3]).upper()}-{1001 + self.index}"

    @property
    def slug(self) -> str:
        return ascii_words(self.title, "-")

    @property
    def account(self) -> str:
        return f"{ascii_words(self.given_name, '-')}.{ascii_words(self.family_name, '-')}"


def ascii_words(text: str, separator: str) -> str:
    """Return the text in lower case without accents, letters and digits only, words joined."""
    plain = "".join(sign for sign in normalize("NFD", text.lower()) if not combining(sign))
    return separator.join("".join(sign if sign.isascii() and sign.isalnum() else " " for sign in plain).split())


def _sentence(subject: Subject, field: str) -> str:
    return pick(words.SENTENCES, subject.entity, field, subject.index)


_WORDS: dict[str, Callable[[Subject, str], str]] = {
    "given": lambda s, _: s.given_name,
    "first": lambda s, _: s.given_name,
    "family": lambda s, _: s.family_name,
    "last": lambda s, _: s.family_name,
    "surname": lambda s, _: s.family_name,
    "display": lambda s, _: f"{s.given_name} {s.family_name}",
    "full": lambda s, _: f"{s.given_name} {s.family_name}",
    "recipient": lambda s, _: f"{s.given_name} {s.family_name}",
    "username": lambda s, _: s.account.replace(".", "-"),
    "login": lambda s, _: s.account.replace(".", "-"),
    "nickname": lambda s, _: s.given_name,
    "name": lambda s, _: s.title,
    "title": lambda s, _: s.title,
    "label": lambda s, _: s.title,
    "subject": lambda s, _: s.title,
    "headline": lambda s, _: s.title,
    "slug": lambda s, _: s.slug,
    "phone": lambda s, _: f"+442079460{s.person % 1000:03}",
    "mobile": lambda s, _: f"+447700900{s.person % 1000:03}",
    "fax": lambda s, _: f"+442079460{s.person % 1000:03}",
    "street": lambda s, f: f"{1 + s.index} {pick(words.STREETS, s.entity, f, s.index)}",
    "address": lambda s, f: f"{1 + s.index} {pick(words.STREETS, s.entity, f, s.index)}",
    "line1": lambda s, f: f"{1 + s.index} {pick(words.STREETS, s.entity, f, s.index)}",
    "city": lambda s, _: words.CITIES[s.index % len(words.CITIES)][0],
    "town": lambda s, _: words.CITIES[s.index % len(words.CITIES)][0],
    "postal": lambda s, _: words.CITIES[s.index % len(words.CITIES)][1],
    "postcode": lambda s, _: words.CITIES[s.index % len(words.CITIES)][1],
    "zip": lambda s, _: words.CITIES[s.index % len(words.CITIES)][1],
    "company": lambda s, f: pick(words.COMPANIES, s.entity, f, s.index),
    "organisation": lambda s, f: pick(words.COMPANIES, s.entity, f, s.index),
    "organization": lambda s, f: pick(words.COMPANIES, s.entity, f, s.index),
    "employer": lambda s, f: pick(words.COMPANIES, s.entity, f, s.index),
    "laboratory": lambda s, f: pick(words.COMPANIES, s.entity, f, s.index),
    "url": lambda s, _: f"https://example.com/{s.slug}",
    "link": lambda s, _: f"https://example.com/{s.slug}",
    "website": lambda s, _: f"https://{ascii_words(s.title, '-')}.example.com",
    "path": lambda s, f: f"{s.entity}/{s.index + 1:04}/{f}",
    "storage": lambda s, f: f"{s.entity}/{s.index + 1:04}/{f}",
    "file": lambda s, _: f"{s.slug}.pdf",
    "filename": lambda s, _: f"{s.slug}.pdf",
    "media": lambda s, _: "application/pdf",
    "mime": lambda s, _: "application/pdf",
    "agent": lambda s, _: words.USER_AGENT,
    "color": lambda s, f: pick(words.COLOURS, s.entity, f, s.index),
    "colour": lambda s, f: pick(words.COLOURS, s.entity, f, s.index),
    "version": lambda s, _: f"1.{s.index}.0",
    "language": lambda s, f: pick(words.LOCALES, s.entity, f, s.index),
    "number": lambda s, _: s.number,
    "sku": lambda s, _: s.number,
    "code": lambda s, _: s.number,
    "reference": lambda s, _: s.number,
    "barcode": lambda s, _: s.number,
    "serial": lambda s, _: s.number,
    "type": lambda s, f: pick(words.KINDS, s.entity, f, s.index),
    "kind": lambda s, f: pick(words.KINDS, s.entity, f, s.index),
    "category": lambda s, f: pick(words.KINDS, s.entity, f, s.index),
    "scope": lambda s, f: pick(words.KINDS, s.entity, f, s.index),
    "description": _sentence,
    "summary": _sentence,
    "body": _sentence,
    "content": _sentence,
    "text": _sentence,
    "note": _sentence,
    "notes": _sentence,
    "comment": _sentence,
    "message": _sentence,
    "bio": _sentence,
    "report": _sentence,
    "reason": _sentence,
    "remark": _sentence,
}
_PEOPLE_NAMES = {"given", "first", "family", "last", "display", "full"}
_PERSONAL = {"name", "label", "title", "subject"}
_SECRET = {"hash", "secret", "token", "password", "digest", "key", "pin"}


def text(subject: Subject, field: Field) -> str:
    """Return what the field might say: by its last word that we know, else by its type."""
    parts = field.name.split("_")
    if field.pii == "sensitive" and _SECRET & set(parts):
        return f"!unusable-{digest(subject.entity, field.name, subject.index)[:12]}"
    if field.type.name == "text" and parts[-1] not in _WORDS:
        return _sentence(subject, field.name)
    if field.pii and parts[-1] in _PERSONAL and parts[0] not in _PEOPLE_NAMES:
        return subject.account if parts[-1] == "subject" else f"{subject.given_name} {subject.family_name}"
    for part in (parts[-1], *parts[:-1]):
        if part in _WORDS and not (part in _PEOPLE_NAMES and parts[-1] != "name"):
            if parts[-1] == "name" and parts[0] in _PEOPLE_NAMES:
                part = parts[0]
            return _WORDS[part](subject, field.name)
    return f"{' '.join(parts).capitalize()} {subject.index + 1}"
