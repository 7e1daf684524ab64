"""Declared queries: conditions by Drizzle's operators, and SQL for the rest."""

from ..queries import Comparison, Fragment, QueryFunction
from ..records import Record
from ..typescript import TypeScript
from ..typescript.layout import WIDTH, Brackets, entry, in_modules
from .layout import filled, template

_OPERATORS = {
    "=": "eq",
    "<>": "ne",
    "<": "lt",
    "<=": "lte",
    ">": "gt",
    ">=": "gte",
    "in": "inArray",
    "not_in": "notInArray",
    "between": "between",
    "is_null": "isNull",
    "is_not_null": "isNotNull",
}


class Queries(TypeScript):
    """What the module of an entity's queries holds."""

    def options(self, query: QueryFunction) -> str | None:
        """Return the type of what a reader may ask beside a query's arguments."""
        return super().options(query) if query.sql is None else None

    def query_modules(self, record: Record) -> list[tuple[str, list[str]]]:
        """Return what the queries of a record need: modules, and names in them."""
        written = "\n".join(line for query in record.queries for line in self.query(query, record))
        operators = {*_OPERATORS.values(), "asc", "desc"}
        sql = {"sql"} if "sql`" in written or "sql<" in written or any(query.sql for query in record.queries) else set()
        enums, values = self.argument_types(record)
        own = any(query.sql is None for query in record.queries)
        reads = {"type ReadOptions"} if own else set()
        found = {
            "drizzle-orm": sql | {name for name in operators if f"{name}({record.plural}." in written},
            "../access/database.js": {"type Session"},
            "../access/find.js": {self.finder(query) for query in record.queries} | reads,
            "../access/page.js": {"type Page", "type PageOptions"} if any(q.paged for q in record.queries) else set(),
            "../enums.js": enums,
            f"../schema/{record.plural}.js": {record.plural, f"type {record.class_name}"} if own else set(),
            "../values.js": self.forms(record) | values,
        }
        return in_modules(found)

    def query(self, query: QueryFunction, record: Record) -> list[str]:
        """Return the lines of what a query asks, entries of an object; none where its SQL is given."""
        if query.sql is not None:
            return []
        conditions = tuple(self._condition(item, query, record) for item in query.conditions)
        lines = [entry("where", Brackets(opening="[", items=conditions, closing="]"), 4)]
        if query.order:
            pairs = tuple(
                f"{'desc' if item.descending else 'asc'}({record.plural}.{item.property.name})" for item in query.order
            )
            lines.append(entry("orderBy", Brackets(opening="[", items=pairs, closing="]"), 4))
        if query.limit:
            lines.append(entry("limit", str(query.limit), 4))
        if query.cursor and query.keyset:
            lines.append(f"    cursor: sql<string[]>{template(query.cursor).removeprefix('sql')},")
            keyset = filled(query.keyset, lambda name: f"after[{int(name.split('_')[1]) - 1}]")
            line = f"    keyset: (after) => {keyset},"
            lines.append(line if len(line) <= WIDTH else line.replace("=> sql`", "=>\n      sql`", 1))
        return lines

    def statement(self, query: QueryFunction) -> str:
        """Return a query's own SQL."""
        assert query.sql is not None
        names = {item.parameter: f"given.{item.name}" for item in query.arguments}
        return filled(query.sql, names.__getitem__)

    def _condition(self, item: Comparison | Fragment, query: QueryFunction, record: Record) -> str:
        if isinstance(item, Fragment):
            sent = {one.parameter: self.sent(one, item.forms.get(one.parameter)) for one in item.arguments}
            return filled(item.sql, sent.__getitem__)
        values = ", ".join(self.value(value, item.property) for value in item.values)
        if item.operator in ("in", "not_in"):
            values = f"[{values}]"
        arguments = ", ".join(filter(None, (f"{record.plural}.{item.property.name}", values)))
        return f"{_OPERATORS[item.operator]}({arguments})"
