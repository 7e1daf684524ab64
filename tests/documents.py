"""Documents in Markdown, read as CommonMark with tables: their code blocks, tables, links and headings."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@dataclass(frozen=True)
class Block:
    """A block of code: its language, what stands behind it, its text and its line."""

    language: str
    about: str
    text: str
    line: int

    def __str__(self) -> str:
        return f"{self.language}-{self.about}-line-{self.line}"


def blocks(document: Path, *languages: str) -> list[Block]:
    """Return the fenced blocks of some languages, in order."""
    found = []
    for token in READER.parse(document.read_text(encoding="utf-8")):
        if token.type == "fence":
            language, _, about = token.info.partition(" ")
            if language in languages:
                found.append(Block(language, about, token.content, token.map[0] + 1))
    return found


def tables(text: str) -> list[list[list[str]]]:
    """Return the tables, each as rows of cells, as a reader sees them; code keeps no mark."""
    found: list[list[list[str]]] = []
    previous = ""
    for token in READER.parse(text):
        if token.type == "table_open":
            found.append([])
        elif token.type == "tr_open":
            found[-1].append([])
        elif token.type == "inline" and previous in ("th_open", "td_open"):
            found[-1][-1].append(shown(token))
        previous = token.type
    return found


def shown(inline: Token) -> str:
    """Return what a reader sees of a line."""
    said = {"text": None, "code_inline": None, "softbreak": " "}
    return "".join(said[child.type] or child.content for child in inline.children or () if child.type in said)


def table(document: Path, *headers: str) -> dict[str, list[str]]:
    """Return the rows of the one table that has these headers first, by their first cell."""
    found = [item for item in tables(document.read_text(encoding="utf-8")) if item[0][: len(headers)] == list(headers)]
    assert len(found) == 1, f"{document.name} has {len(found)} tables with {headers}"
    return {first: rest for first, *rest in found[0][1:]}


def links(text: str) -> Iterator[str]:
    """Yield the targets of links and pictures."""
    for token in READER.parse(text):
        for child in token.children or ():
            if child.type in ("link_open", "image"):
                yield str(child.attrs.get("href") or child.attrs.get("src"))


def anchors(text: str) -> set[str]:
    """Return what a link may name behind `#`, as code hosts make it from headings."""
    tokens = READER.parse(text)
    titles = [following.content for token, following in pairwise(tokens) if token.type == "heading_open"]
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
