"""What each preset promises, as statements: one that the database accepts, and a wrong twin that it refuses.

`<preset>.yaml` beside this file has

- `names`: name to a query; `:name` in a statement stands for the value that it finds among the development data,
- `pairs`: each with the `rule` in words, statements that are `given` before both, the `right` one, the `wrong` one, and
  how this is `refused`: the SQLSTATE, and the constraint or column if there is one. Where the twins differ in one
  place, `statement` holds the text with `?` there, and `right` and `wrong` what stands in it,
- `hot_queries`: name to a query with the `index` that serves it, or `ranked` for a search that sorts whatever it finds.
  What a text or a structure is compared with finds few of many copies: 17 is the number of one.
"""

import re
from dataclasses import dataclass
from pathlib import Path

import yaml

FOLDER = Path(__file__).parent
NAME = re.compile(r"(?<![:\w]):([a-z_]\w*)")
WRITTEN = sorted(path.stem for path in FOLDER.glob("*.yaml"))


@dataclass(frozen=True)
class Pair:
    """Two statements that differ in what the rule is about."""

    rule: str
    given: str
    right: str
    wrong: str
    refused: str


@dataclass(frozen=True)
class HotQuery:
    """A query that a service runs often; `names` stand in it as `:name`."""

    name: str
    sql: str
    index: str


class Written:
    """What is written about one preset."""

    def __init__(self, preset: str) -> None:
        self._content = yaml.safe_load((FOLDER / f"{preset}.yaml").read_text(encoding="utf-8"))
        self.names: dict[str, str] = self._content["names"]
        self.pairs = [self._pair(item) for item in self._content["pairs"]]
        self.hot_queries = [
            HotQuery(name, item["sql"], item["index"])
            for name, item in self._content["hot_queries"].items()
            if item["index"] != "ranked"
        ]

    def _pair(self, item: dict) -> Pair:
        right, wrong = str(item["right"]), str(item["wrong"])
        if "statement" in item:
            right, wrong = (item["statement"].replace("?", text) for text in (right, wrong))
        texts = [self.named(text) for text in (item.get("given", ""), right, wrong)]
        return Pair(item["rule"], *texts, str(item["refused"]))

    def named(self, text: str) -> str:
        """Return a statement with the queries that its names stand for."""
        return NAME.sub(lambda found: f"({self.names[found[1]]})", text)
