"""Declared queries: what Prisma Client can say, and SQL for the rest."""

from ...dialects import SQL
from ..queries import Comparison, Fragment, QueryFunction
from ..records import Record
from ..typescript import TypeScript
from ..typescript.layout import Brackets, entry, in_modules, mapping, string

_OPERATORS = {"<>": "not", "<": "lt", "<=": "lte", ">": "gt", ">=": "gte", "in": "in", "not_in": "notIn"}


class Queries(TypeScript):
    """What the module of an entity's queries holds."""

    def options(self, query: QueryFunction) -> str | None:
        """Return the type of what a reader may ask beside a query's arguments."""
        if query.sql is not None:
            return None
        return "PageOptions & ReadOptions" if query.paged else "LoadOptions" if self.said(query) else "ReadOptions"

    def query_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what the queries of a record need of its neighbours."""
        enums, values = self.argument_types(record)
        rows = {f"type {record.class_name}"} if any(query.sql is None for query in record.queries) else set()
        forms = {form for query in record.queries if not self.said(query) for form in query.forms.values()}
        found = {
            "../access/client.js": {"type Client"},
            "../access/find.js": self._finders(record),
            "../access/page.js": {"type Page", "type PageOptions"} if any(q.paged for q in record.queries) else set(),
            "../enums.js": enums,
            "../rows.js": rows,
            "../values.js": forms | values,
        }
        return in_modules(found)

    def _finders(self, record: Record) -> set[str]:
        asked = [self.options(query) or "" for query in record.queries]
        options = {f"type {name}" for name in ("LoadOptions", "ReadOptions") if any(name in item for item in asked)}
        return {self.finder(query) for query in record.queries} | options

    def finder(self, query: QueryFunction) -> str:
        """Return which function of access/find.ts answers a query."""
        if query.sql is not None:
            return "run"
        if query.paged:
            return "findPage"
        return ("findOne" if query.one else "findMany") if self.said(query) else "findFirst" if query.one else "findAll"

    def said(self, query: QueryFunction) -> bool:
        """Whether Prisma can say the whole query: comparisons of values that it takes as they are, without pages."""
        return not (query.paged or query.sql) and all(
            isinstance(item, Comparison) and item.property.field.type.name not in ("date", "period")
            for item in query.conditions
        )

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of what a query asks, entries of an object."""
        if self.said(query):
            return [entry("where", self._where(query), 4), *self._limit(query)]
        places = {item.parameter: number for number, item in enumerate(query.arguments, 1)}
        values = [self.sent(item, query.forms.get(item.parameter)) for item in query.arguments]
        sent = Brackets(opening="[", items=tuple(values), closing="]")
        if query.sql is not None:
            return [entry("sql", string(_numbered(query.sql, places)), 4), entry("values", sent, 4)]
        lines = [entry("where", string(_numbered(query.where or SQL(("true",)), places)), 4), entry("values", sent, 4)]
        if not query.paged:
            lines += self._limit(query)
        if query.paged and query.cursor and query.keyset:
            order = (f"{item.property.quoted}{' DESC' * item.descending}" for item in query.order)
            lines.append(entry("order", string(", ".join(order)), 4))
            after = {f"after_{number}": len(places) + number for number in range(1, len(query.order) + 1)}
            lines.append(entry("limit", str(query.limit), 4))
            lines.append(entry("cursor", string(query.cursor), 4))
            lines.append(entry("keyset", string(_numbered(query.keyset, after)), 4))
        return lines

    def _limit(self, query: QueryFunction) -> list[str]:
        return [entry("limit", str(query.query.limit), 4)] if query.query.limit and not query.one else []

    def _where(self, query: QueryFunction) -> Brackets:
        pairs = [self._comparison(item) for item in query.conditions]
        if len(dict(pairs)) == len(pairs):
            return mapping(pairs)
        every = Brackets(label="AND: ", opening="[", items=tuple(mapping([pair]) for pair in pairs), closing="]")
        return mapping([every])

    def _comparison(self, item: Comparison | Fragment) -> tuple[str, str]:
        """Return a comparison as property and value of `where`."""
        assert isinstance(item, Comparison)
        values = [self.value(value, item.property) for value in item.values]
        match item.operator:
            case "=":
                said = values[0]
            case "is_null":
                said = "null"
            case "is_not_null":
                said = "{ not: null }"
            case "between":
                said = f"{{ gte: {values[0]}, lte: {values[1]} }}"
            case "in" | "not_in":
                said = f"{{ {_OPERATORS[item.operator]}: [{', '.join(values)}] }}"
            case _:
                said = f"{{ {_OPERATORS[item.operator]}: {values[0]} }}"
        return item.property.name, said


def _numbered(sql: SQL, places: dict[str, int]) -> str:
    return sql.written(lambda name: f"${places[name]}")
