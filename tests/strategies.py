"""Hypothesis strategies: names, texts that attack, well-typed expressions, and whole models as people write them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from datamodel.expressions import Printer, field_names
from datamodel.expressions.nodes import (
    Between,
    Binary,
    Call,
    Expression,
    Field,
    In,
    Is,
    Literal,
    Negative,
    Not,
    Number,
)
from datamodel.types import Type

RESERVED = (
    *("user", "order", "group", "table", "select", "end", "check", "primary", "references", "limit", "offset", "desc"),
    *("all", "case", "when", "default", "values", "row", "time", "interval", "position", "array", "window", "with"),
    *("and", "not", "null", "true", "in", "is", "like", "between", "from", "distinct", "current_user", "do", "to"),
)
"""Words of SQL; all may be the name of an entity or a field."""
TAKEN = {"id", "audit", "immutable", "live", "search", "users"}
"""Names that the model itself gives to something in every entity."""

HOSTILE = (
    "it's",
    '"quoted"',
    "back\\slash\\",
    "\\'; DROP TABLE users; --",
    "$$ $body$ $$",
    "-- comment",
    "*/ DROP TABLE users; /*",
    "{{ 7 * 7 }} {% raw %} {# x #}",
    "two\nlines",
    "carriage\rreturn",
    "tab\there",
    "line\u2028separator",
    "next\u0085line",
    "x\n-- migrate:down\ny",
    "x\r-- migrate:up\ry",
    "\\copy users to stdout",
    "\\. \\q",
    "%s %(name)s :name ?",
    "\N{PILE OF POO} \N{COMBINING ACUTE ACCENT}",
    "\N{RIGHT-TO-LEFT OVERRIDE}txet",
    "null",
    "'",
    "long " * 200,
)
_UNSTORABLE = "\x00\ufffe\uffff"
_PRINTABLE = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=_UNSTORABLE)


def texts(max_size: int = 4000) -> SearchStrategy[str]:
    """Return texts that a file may hold and that begin and end with something visible."""
    written = st.sampled_from(HOSTILE) | st.text(_PRINTABLE, min_size=1, max_size=30)
    return written.map(lambda text: text[:max_size].strip()).filter(bool)


@st.composite
def names(draw: DrawFn, taken: set[str]) -> str:
    """Return a name that is not taken yet, and take it. Names have no `_`, so that joined ones stay apart."""
    word = draw(st.sampled_from(RESERVED) | st.sampled_from("abcdefgh").map(lambda letter: letter * 3), label="name")
    if draw(st.integers(0, 15)) == 0:
        word += "x" * draw(st.integers(30, 100))
    if "_" in word or word in taken:
        word = f"{word.replace('_', '')}{len(taken)}"
    taken.add(word)
    return word


# Expressions


def quote(name: str) -> str:
    return f'"{name}"'


def string(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def written(node: Expression) -> str:
    """Return the text that a careful person would write: every name in quotes, few parentheses."""
    return Printer(quote, string).print(node)


class _Parenthesised(Printer):
    def _operand(self, node: Expression, needed: int) -> str:
        return f"({self.print(node)})"


def parenthesised(node: Expression) -> str:
    """Return the same expression with parentheses around every operand, so that precedence cannot matter."""
    return _Parenthesised(quote, string).print(node)


_NUMBERS = st.sampled_from(("0", "1", "2", "3", "10", "1.5", "2.50", "100")).map(Number)
_ORDER = ("<", "<=", ">", ">=")
_EQUAL = ("=", "<>", "IS DISTINCT FROM", "IS NOT DISTINCT FROM")
_DAYS = ("2024-02-29", "2025-01-01", "1999-12-31")


@dataclass(frozen=True)
class Expressions:
    """Builds expressions over the fields of one entity.

    Attributes:
        types: Field name to type.
        texts: What may stand in quotes.
    """

    types: dict[str, Type]
    texts: tuple[str, ...] = ("", "a", "ab", "b", "it's", "50%_")

    def _fields(self, *categories: str, enum: bool = False) -> list[str]:
        return [n for n, kind in self.types.items() if kind.category in categories and (kind.name == "enum") == enum]

    @property
    def _decimals(self) -> list[str]:
        return [name for name, kind in self.types.items() if kind.name == "decimal"]

    def condition(self, draw: DrawFn, depth: int = 2) -> Expression:
        """Draw an expression that is true or false."""
        if depth == 0 or draw(st.integers(0, 2)) == 0:
            return self._simple(draw, max(depth - 1, 0))
        match draw(st.sampled_from(("not", "and", "or", "is", "in", "equal"))):
            case "not":
                return Not(self.condition(draw, depth - 1))
            case "is":
                value = draw(st.sampled_from((None, True, False)))
                return Is(self.condition(draw, depth - 1), value, draw(st.booleans()))
            case "in":
                value = Literal(draw(st.booleans()))
                return In(self.condition(draw, depth - 1), (value,), draw(st.booleans()))
            case "equal":
                operator = draw(st.sampled_from(_EQUAL))
            case word:
                operator = word.upper()
        return Binary(operator, self.condition(draw, depth - 1), self.condition(draw, depth - 1))

    def _simple(self, draw: DrawFn, depth: int) -> Expression:
        forms: list[Callable[[DrawFn, int], Expression]] = [self._numbers, self._present]
        forms += [self._flag] * bool(self._fields("boolean"))
        forms += [self._match, self._texts] * bool(self._fields("text"))
        forms += [self._state] * bool(self._fields("text", enum=True))
        forms += [self._dates] * bool(self._fields("date"))
        return draw(st.sampled_from(forms))(draw, depth)

    def _present(self, draw: DrawFn, depth: int) -> Expression:
        return Is(Field(draw(st.sampled_from(list(self.types)))), None, draw(st.booleans()))

    def _flag(self, draw: DrawFn, depth: int) -> Expression:
        return Field(draw(st.sampled_from(self._fields("boolean"))))

    def _state(self, draw: DrawFn, depth: int) -> Expression:
        name = draw(st.sampled_from(self._fields("text", enum=True)))
        values = draw(st.lists(st.sampled_from(self.types[name].values), min_size=1, max_size=3, unique=True))
        if draw(st.booleans()):
            return In(Field(name), tuple(map(Literal, values)), draw(st.booleans()))
        return Binary(draw(st.sampled_from(_EQUAL)), Field(name), Literal(values[0]))

    def _numbers(self, draw: DrawFn, depth: int) -> Expression:
        left = self.number(draw, depth)
        match draw(st.sampled_from(("compare", "in", "between"))):
            case "in":
                values = draw(st.lists(_NUMBERS | _NUMBERS.map(Negative), min_size=1, max_size=3))
                return In(left, tuple(values), draw(st.booleans()))
            case "between":
                return Between(left, self.number(draw, 0), self.number(draw, 0), draw(st.booleans()))
        return Binary(draw(st.sampled_from(_EQUAL + _ORDER)), left, self.number(draw, depth))

    def _texts(self, draw: DrawFn, depth: int) -> Expression:
        return Binary(draw(st.sampled_from(_EQUAL)), self.text(draw, depth), self._any_text(draw, depth))

    def _match(self, draw: DrawFn, depth: int) -> Expression:
        operator = draw(st.sampled_from(("LIKE", "NOT LIKE", "ILIKE", "NOT ILIKE", "~", "!~", "~*", "!~*")))
        pattern = draw(st.sampled_from(("a%", "_b", "%", "^a", "b$", "[a-c]+", "a|b")))
        return Binary(operator, self.text(draw, depth), Literal(pattern))

    def _dates(self, draw: DrawFn, depth: int) -> Expression:
        name, day = draw(st.sampled_from(self._fields("date"))), draw(st.sampled_from(_DAYS))
        return Binary(draw(st.sampled_from(_EQUAL + _ORDER)), Field(name), Literal(day))

    def number(self, draw: DrawFn, depth: int = 2) -> Expression:
        """Draw a number; whatever divides is not zero by itself."""
        fields = self._fields("number")
        if depth == 0 or draw(st.booleans()):
            return Field(draw(st.sampled_from(fields))) if fields and draw(st.integers(0, 2)) else draw(_NUMBERS)
        operators = ["+", "-", "*", "/", "%", "negative", "abs", "choose"]
        operators += ["length"] * bool(self._fields("text")) + ["round"] * bool(self._decimals)
        operator = draw(st.sampled_from(operators))
        match operator:
            case "negative":
                return Negative(self.number(draw, depth - 1))
            case "length":
                return Call("length", (self.text(draw, depth - 1),))
            case "abs":
                return Call(operator, (self.number(draw, depth - 1),))
            case "round":
                return Call(operator, (Field(draw(st.sampled_from(self._decimals))),))
            case "choose":
                function = draw(st.sampled_from(("coalesce", "nullif", "greatest", "least")))
                return Call(function, (self.number(draw, depth - 1), self.number(draw, 0)))
            case "/" | "%":
                return Binary(operator, self.number(draw, depth - 1), draw(_NUMBERS.filter(lambda n: n.text != "0")))
        return Binary(operator, self.number(draw, depth - 1), self.number(draw, depth - 1))

    def text(self, draw: DrawFn, depth: int = 2) -> Expression:
        """Draw a text with a field in it: PostgreSQL has no collation for constants in a generated column."""
        if depth == 0 or draw(st.booleans()):
            return Field(draw(st.sampled_from(self._fields("text"))))
        function = draw(st.sampled_from(("lower", "upper", "btrim", "coalesce", "||")))
        if function == "||":
            return Binary("||", *draw(st.permutations((self.text(draw, depth - 1), self._any_text(draw, depth - 1)))))
        arguments = (self.text(draw, depth - 1), *([self._any_text(draw, 0)] if function == "coalesce" else []))
        return Call(function, arguments)

    def _any_text(self, draw: DrawFn, depth: int) -> Expression:
        return Literal(draw(st.sampled_from(self.texts))) if draw(st.booleans()) else self.text(draw, depth)


@st.composite
def conditions(draw: DrawFn, types: dict[str, Type], depth: int = 3) -> Expression:
    """Return a condition over fields of these types."""
    return Expressions(types).condition(draw, depth)


# Models

_PLAIN = (
    *("text", "email", "slug", "code", "basis_points", "boolean", "date", "timestamp", "string_list", "uuid", "bytes"),
    *("ip_address", "country", "currency", "locale", "time_zone", "period", "integer", "bigint", "money"),
)
_KEY_TYPES = ("code", "slug", "integer", "bigint", "uuid", "date", "timestamp", "string", "country")
_SORTABLE = ("text", "number", "date", "timestamp", "uuid", "boolean", "ip_address")
_SEARCHABLE = ("string", "text", "email", "slug", "code")
_DEFAULTS: dict[str, tuple[Any, ...]] = {
    "email": ("a@b.example",),
    "slug": ("a-b",),
    "code": ("A.1",),
    "basis_points": (100,),
    "boolean": (True, False),
    "date": ("now", "2024-02-29"),
    "timestamp": ("now", "2024-02-29T12:00:00Z"),
    "uuid": ("generated", "00000000-0000-7000-8000-000000000000"),
    "ip_address": ("10.0.0.1", "::1"),
    "country": ("NL",),
    "currency": ("EUR",),
    "locale": ("nl-NL",),
    "time_zone": ("Europe/Amsterdam",),
    "integer": (0, -5),
    "bigint": (2**60,),
    "money": (995,),
}


@dataclass
class _Draft:
    """An entity in the making; `spec` is what is written, the rest what the strategy must know about it."""

    name: str
    spec: dict[str, Any]
    types: dict[str, Type] = field(default_factory=dict)
    optional: set[str] = field(default_factory=set)
    taken: set[str] = field(default_factory=lambda: set(TAKEN))
    key: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    @property
    def fields(self) -> dict[str, Any]:
        return self.spec["fields"]

    @property
    def partitioned(self) -> bool:
        return "partition_by" in self.spec

    def of(self, categories: Iterable[str]) -> list[str]:
        return [name for name, kind in self.types.items() if kind.category in categories]

    def condition(self, draw: DrawFn, depth: int = 2) -> str:
        return written(Expressions(self.types, (*Expressions.texts, *HOSTILE[:6])).condition(draw, depth))


@st.composite
def fields_as_written(draw: DrawFn) -> tuple[dict[str, Any], Type]:
    """Return a field of any type, without references, as it is written, and its type."""
    spec: dict[str, Any]
    match draw(st.sampled_from((*_PLAIN, "string", "decimal", "json", "string_list", "enum"))):
        case "string":
            spec, kind = {"type": "string", "length": draw(st.integers(1, 10_000))}, Type("string")
        case "decimal":
            scale = draw(st.integers(0, 10))
            precision = scale + draw(st.integers(1, 20))
            spec = {"type": "decimal", "precision": precision, "scale": scale}
            kind = Type("decimal", precision=precision, scale=scale)
        case "json":
            shape = draw(st.sampled_from(("object", "list")))
            spec, kind = {"type": "json", "shape": shape}, Type("json", shape=shape)
            if draw(st.booleans()):
                spec["default"] = {"k": draw(texts())} if shape == "object" else [draw(texts(200))]
        case "string_list":
            values = draw(st.lists(texts(120), min_size=1, max_size=4, unique=True))
            spec, kind = {"type": "string_list", "of": values}, Type("string_list", values=tuple(values))
            if draw(st.booleans()):
                spec["default"] = draw(st.lists(st.sampled_from(values), max_size=3))
        case "enum":
            values = draw(st.lists(texts(120), min_size=1, max_size=4, unique=True))
            spec, kind = {"enum": values}, Type("enum", values=tuple(values))
            if draw(st.booleans()):
                spec["default"] = draw(st.sampled_from(values))
        case name:
            spec, kind = {"type": name}, Type(name)
            if draw(st.booleans()):
                if name in ("text", "string_list"):
                    value = draw(texts())
                    spec["default"] = value if name == "text" else [value]
                elif name in _DEFAULTS:
                    spec["default"] = draw(st.sampled_from(_DEFAULTS[name]))
    if draw(st.integers(0, 3)) == 0:
        spec["optional"] = True
    if draw(st.integers(0, 3)) == 0:
        spec["purpose"] = draw(texts())
    if draw(st.integers(0, 5)) == 0:
        spec["pii"] = draw(st.sampled_from(("personal", "sensitive")))
    if draw(st.integers(0, 5)) == 0:
        spec["immutable"] = True
    return spec, kind


class _Models:
    """Draws the entities of one model, each after those that it may require."""

    def __init__(self, draw: DrawFn) -> None:
        self.draw = draw
        self.entities: list[_Draft] = []
        self.taken = set(TAKEN)

    def maybe(self, one_in: int = 2) -> bool:
        return self.draw(st.integers(1, one_in)) == 1

    def some(self, items: Iterable[str], least: int = 1, most: int = 3) -> list[str]:
        items = list(items)
        return self.draw(st.lists(st.sampled_from(items), min_size=least, max_size=min(most, len(items)), unique=True))

    def one(self, items: Iterable[Any]) -> Any:
        return self.draw(st.sampled_from(list(items)))

    def text(self) -> str:
        return self.draw(texts())

    def build(self) -> list[dict[str, Any]]:
        for _ in range(self.one((1, 2, 2, 3, 3, 4, 5, 8))):
            self._entity()
        for entity in self.entities:
            self._references(entity)
            self._tree(entity)
        for entity in reversed(self.entities):
            self._totals(entity)
        for entity in self.entities:
            self._rules_of(entity)
        return [entity.spec for entity in self.entities]

    def _entity(self) -> None:
        entity = _Draft(self.draw(names(self.taken)), {"purpose": self.text(), "fields": {}})
        traits = self.one(([], ["soft_delete"], ["audited"], ["authored", "versioned"], ["append_only"]))
        if traits:
            entity.spec["traits"] = [*traits, *(["audited"] if traits == ["soft_delete"] and self.maybe() else [])]
        if self.maybe(6):
            entity.spec["timestamps"] = False
        for _ in range(self.draw(st.integers(1, 5))):
            spec, kind = self.draw(fields_as_written())
            self._field(entity, spec, kind)
        match self.one(("id", "id", "id", "identity", "own", "pair", "month")):
            case "identity":
                entity.fields[self._key_field(entity, "bigint")]["identity"] = True
            case "own":
                self._key_field(entity, self.one(_KEY_TYPES))
            case "pair":
                self._key_field(entity, self.one(_KEY_TYPES))
                self._key_field(entity, self.one(_KEY_TYPES))
            case "month":
                self._key_field(entity, "uuid")
                entity.spec["partition_by"] = {"month": self._key_field(entity, self.one(("date", "timestamp")))}
        if entity.key:
            entity.spec["key"] = entity.key
        self.entities.append(entity)

    def _field(self, entity: _Draft, spec: dict[str, Any], kind: Type) -> str:
        name = self.draw(names(entity.taken))
        entity.fields[name] = spec
        entity.types[name] = kind
        if spec.get("optional"):
            entity.optional.add(name)
        return name

    def _key_field(self, entity: _Draft, kind: str) -> str:
        entity.key.append(self._field(entity, {"type": kind}, Type(kind)))
        return entity.key[-1]

    def _references(self, entity: _Draft) -> None:
        position = self.entities.index(entity)
        for target in self.entities:
            if target.partitioned or not self.maybe(3):
                continue
            earlier = self.entities.index(target) < position
            optional = self.maybe() if earlier else True
            fixed = "append_only" in entity.spec.get("traits", ())
            actions = ["restrict", *([] if fixed else ["cascade"]), *(["set_null"] if optional and not fixed else [])]
            extras = {"on_delete": self.one(actions)}
            if len(target.key) > 1:
                self._composite(entity, target, optional, extras)
                continue
            name = self.draw(names(entity.taken))
            entity.fields[name] = {"references": target.name, **extras, **({"optional": True} if optional else {})}
            entity.optional |= {name} if optional else set()
        if self.maybe(4):
            name = self.draw(names(entity.taken))
            entity.fields[name] = {"references": "users"}
            entity.spec["owner"] = name
        targets = [item for item in self.entities if len(item.key) < 2 and not item.partitioned]
        if targets and self.maybe(6) and len(entity.key) < 2 and not entity.partitioned:
            link = f"links{len(self.taken)}"
            self.taken.add(link)
            entity.spec["links"] = {link: {"to": self.one(targets).name, "purpose": self.text()}}

    def _composite(self, entity: _Draft, target: _Draft, optional: bool, extras: dict[str, Any]) -> None:
        mine = []
        for theirs in target.key:
            spec = {**target.fields[theirs], **({"optional": True} if optional else {})}
            mine.append(self._field(entity, spec, target.types[theirs]))
        entity.spec.setdefault("references", []).append({"fields": mine, "to": target.name, **extras})

    def _tree(self, entity: _Draft) -> None:
        if entity.partitioned or not self.maybe(4):
            return
        if len(entity.key) > 1:
            self._composite(entity, entity, True, {})
            parent = self.one(entity.spec["references"][-1]["fields"])
        else:
            parent = self.draw(names(entity.taken))
            entity.fields[parent] = {"references": entity.name, "optional": True}
            entity.optional.add(parent)
        kind = self.one(("slug", "code"))
        tree = {"parent": parent, "name": self._field(entity, {"type": kind}, Type(kind))}
        for key, type_ in {"path": Type("string", length=1000), "depth": Type("integer")}.items():
            tree[key] = self.draw(names(entity.taken))
            entity.types[tree[key]] = type_
            entity.kept.append(tree[key])
        entity.spec["tree"] = tree

    def _totals(self, entity: _Draft) -> None:
        """Let the entity count rows of its own, or of later entities, which may have totals themselves."""
        if "append_only" in entity.spec.get("traits", ()):
            return
        for other in self.entities[self.entities.index(entity) :]:
            ways = [name for name, spec in other.fields.items() if spec.get("references") == entity.name]
            ways += [item["fields"] for item in other.spec.get("references", ()) if item["to"] == entity.name]
            for _ in range(self.one((0, 1, 2)) if ways else 0):
                self._total(entity, other, self.one(ways))

    def _total(self, entity: _Draft, other: _Draft, via: Any) -> None:
        total: dict[str, Any] = {"of": other.name, "via": via}
        numbers = [name for name in other.of(("number",)) if entity is not other or name not in entity.kept]
        if numbers and self.maybe():
            total["sum"] = self.one(numbers)
        if self.maybe():
            total["where"] = other.condition(self.draw, 1)
        kind = Type(self.one(("integer", "bigint", "money")))
        spec: dict[str, Any] = {"type": kind.name, "total": total}
        if "sum" in total and other.types[total["sum"]].name == "decimal":
            kind = Type("decimal", precision=38, scale=other.types[total["sum"]].scale)
            spec |= {"type": "decimal", "precision": 38, "scale": kind.scale}
        entity.kept.append(self._field(entity, spec, kind))

    def _rules_of(self, entity: _Draft) -> None:
        for feature in (
            self._generated,
            self._uniques,
            self._no_overlap,
            self._checks,
            self._transitions,
            self._search,
            self._queries,
            self._indexes,
            self._retention,
        ):
            if self.maybe():
                feature(entity)

    def _plain(self, entity: _Draft, categories: Iterable[str] = _SORTABLE) -> list[str]:
        """Return what may tell rows apart."""
        own = [name for name in entity.of(categories) if name not in entity.kept]
        return [*own, *(name for name, spec in entity.fields.items() if "references" in spec)]

    def _generated(self, entity: _Draft) -> None:
        builder = Expressions(entity.types)
        kinds: list[tuple[str, Callable[..., Expression]]] = [
            ("boolean", builder.condition),
            ("decimal", builder.number),
        ]
        kinds += [("text", builder.text)] * any(kind.name == "text" for kind in entity.types.values())
        kind, build = self.one(kinds)
        expression = build(self.draw, 2)
        if not field_names(expression):
            return
        name = self.draw(names(entity.taken))
        digits = {"precision": 38, "scale": 4} if kind == "decimal" else {}
        entity.fields[name] = {"type": kind, **digits, "generated": written(expression), "optional": True}
        entity.optional.add(name)

    def _uniques(self, entity: _Draft) -> None:
        candidates = self._plain(entity, ("text", "number", "date", "uuid"))
        if not candidates or entity.partitioned:
            return
        fields = self.some(candidates)
        if set(fields) == set(entity.key):
            return
        item: dict[str, Any] = {"fields": fields}
        if len(fields) > 1:
            item["nulls"] = self.one(("distinct", "equal"))
        if self.maybe():
            item["where"] = entity.condition(self.draw, 1)
        entity.spec["unique"] = [item if len(item) > 1 or self.maybe() else fields]

    def _no_overlap(self, entity: _Draft) -> None:
        periods = entity.of(("period",))
        if periods and not entity.partitioned:
            per = self._plain(entity, ("number", "uuid", "date"))
            item = {"per": self.some(per, 0, 2) if per else [], "period": self.one(periods)}
            if self.maybe():
                item["where"] = entity.condition(self.draw, 1)
            entity.spec["no_overlap"] = [item] if self.maybe() else item

    def _checks(self, entity: _Draft) -> None:
        entity.spec["checks"] = {
            f"rule{index}": entity.condition(self.draw) for index in range(self.draw(st.integers(1, 2)))
        }

    def _transitions(self, entity: _Draft) -> None:
        enums = [name for name, spec in entity.fields.items() if "enum" in spec and not spec.get("immutable")]
        if not enums or "append_only" in entity.spec.get("traits", ()):
            return
        name = self.one(enums)
        states = entity.fields[name]["enum"]
        first = entity.fields[name].get("default", states[0])
        order = [first, *(state for state in states if state != first)]
        allowed = {state: [following] for state, following in pairwise(order)}
        if len(order) > 2 and self.maybe():
            allowed[order[-1]] = [first]
        entity.spec["transitions"] = {name: allowed}
        if "default" not in entity.fields[name] or self.maybe():
            entity.spec["initial"] = {name: [first]}

    def _search(self, entity: _Draft) -> None:
        if names_ := [
            name for name, spec in entity.fields.items() if entity.types.get(name, Type("")).name in _SEARCHABLE
        ]:
            entity.spec["search"] = self.some(names_)

    def _sort(self, entity: _Draft) -> list[str]:
        return [f"{self.one(('', '-'))}{name}" for name in self.some([*self._plain(entity), *entity.kept], 1, 2)]

    def _queries(self, entity: _Draft) -> None:
        entity.spec["queries"] = {f"query{index}": self._query(entity) for index in range(self.draw(st.integers(1, 3)))}

    def _query(self, entity: _Draft) -> dict[str, Any]:
        query: dict[str, Any] = {"purpose": self.text()}
        comparable = self._plain(entity)
        if comparable and self.maybe(5):
            quoted = self.text().replace("'", "''")
            return {**query, "sql": f"SELECT '{quoted}'", "index": self._sort(entity)}
        parts = [entity.condition(self.draw, 1)]
        for name in self.some(comparable, 0, 3) if comparable else []:
            forms = ("{} = :p", ":p = {}", "{} IN (:p, :q)", "{} > :p", "{} BETWEEN :p AND :q")
            parts.append(self.one(forms[: 3 if entity.types.get(name) == Type("boolean") else 5]).format(quote(name)))
        special = {
            "json": "contains({}, :p)",
            "string_list": "contains({}, :p)",
            "period": "overlaps({}, :p)",
            "text": "prefix({}, :p)",
            "string": "similar({}, :p)",
        }
        for name, kind in entity.types.items():
            if kind.name in special and self.maybe(3):
                parts.append(special[kind.name].format(quote(name)))
        if "search" in entity.spec and self.maybe():
            parts.append("matches(search, :words)")
        query["where"] = " AND ".join(f"({part})" for part in parts)
        if comparable and self.maybe():
            query |= {"order_by": self._sort(entity), "limit": 50}
        if "soft_delete" in entity.spec.get("traits", ()) and self.maybe(3):
            query["include_deleted"] = True
        return {**query, "frequency": self.one(("high", "medium", "low"))}

    def _indexes(self, entity: _Draft) -> None:
        if self._plain(entity):
            item = {"fields": self._sort(entity), "purpose": self.text()}
            entity.spec["indexes"] = [item | ({"where": entity.condition(self.draw, 1)} if self.maybe() else {})]

    def _retention(self, entity: _Draft) -> None:
        stays = "append_only" in entity.spec.get("traits", ()) and not entity.partitioned
        if (times := entity.of(("date", "timestamp"))) and not stays:
            entity.spec["retention"] = {"keep": "2 years", "after": self.one(times)}

    def rules(self) -> list[dict[str, Any]]:
        """Draw business rules over the entities."""
        result: list[dict[str, Any]] = []
        for entity in self.entities:
            if entity.partitioned or not self.maybe():
                continue
            rule = {"id": f"BR-{len(result)}", "entity": entity.name, "statement": self.text()}
            own = [name for name in entity.types if name not in entity.kept]
            numbers = [name for name in entity.of(("number",)) if name in own]
            match self.one(("check", "limit", "sum", "manual")):
                case "limit":
                    per = self.some(self._plain(entity) or own, 1, 2)
                    rule["limit"] = {"count": 5, "per": per, "where": entity.condition(self.draw, 1)}
                case "sum" if numbers:
                    rule["sum"] = {"field": self.one(numbers), "per": self.some(own, 1, 2)}
                case "manual":
                    rule["manual"] = True
                case _:
                    rule["check"] = entity.condition(self.draw)
            result.append(rule)
        return result


@dataclass(frozen=True)
class WrittenModel:
    """What a person would write: two feature files, business rules, and the answers."""

    features: tuple[dict[str, Any], ...]
    rules: dict[str, Any]
    options: dict[str, Any]


@st.composite
def models(draw: DrawFn) -> WrittenModel:
    """Return a model of one to eight entities with everything that the notation knows; always a valid one."""
    builder = _Models(draw)
    builder.build()
    half = draw(st.integers(0, len(builder.entities)))
    parts = (builder.entities[:half], builder.entities[half:])
    features = [
        {"feature": f"part{index}", "summary": draw(texts()), "entities": {item.name: item.spec for item in part}}
        for index, part in enumerate(parts)
    ]
    features[0]["extend"] = {"users": {"fields": {"extra": draw(fields_as_written())[0]}}}
    options = {
        "business_model": draw(st.sampled_from(("minimal",) * 29 + ("saas",))),
        "database_version": draw(st.sampled_from(("15", "17", "18"))),
        "primary_key": draw(st.sampled_from(("uuidv7", "uuidv4", "bigint"))),
    }
    return WrittenModel(tuple(features), {"rules": builder.rules()}, options)
