"""Relations of tables, in both directions."""

from ..records import Record, Relation
from ..typescript import TypeScript
from ..typescript.layout import Brackets, entry, mapping, string

Records = dict[str, Record]


class Relations(TypeScript):
    """What relations.ts holds. Many-to-many leads through the join, as Drizzle has it."""

    def relations(self, record: Record) -> list[Relation]:
        """Return the relations that Drizzle knows."""
        return [item for item in record.relations if item.kind != "many_to_many"]

    def relation(self, record: Record, item: Relation, records: Records) -> str:
        """Return a relation, as an entry of an object."""
        target = records[item.target]
        function = "many" if item.kind == "has_many" else "one"
        owner, way = (record, item.name) if item.kind == "belongs_to" else (target, item.inverse)
        alone = _between(record, target) == 1
        options = [] if alone else [f"relationName: {string(f'{owner.table.name}.{way}')}"]
        if item.kind == "belongs_to" or (item.kind == "has_one" and not alone):
            columns = [f"{record.plural}.{name}" for name in record.named(item.columns)]
            if item.kind == "has_one":
                # What has a row here need not have one there: Drizzle goes by the type of the first column.
                columns[0] += f" as AnyPgColumn<{{ tableName: {string(record.table.name)} }}>"
            matched = [f"{target.plural}.{name}" for name in target.named(item.target_columns)]
            options = [f"fields: [{', '.join(columns)}]", f"references: [{', '.join(matched)}]", *options]
        if not options:
            return f"  {item.name}: {function}({target.plural}),"
        found = Brackets(opening=f"{function}({target.plural}, {{", items=tuple(options), closing="})", spaced=True)
        return entry(item.name, found, 2)

    def makers(self, record: Record) -> str:
        """Return the functions that make a record's relations, as a pattern."""
        kinds = {"many" if item.kind == "has_many" else "one" for item in self.relations(record)}
        return f"{{ {', '.join(sorted(kinds))} }}"

    def joins(self, records: Records) -> list[str]:
        """Return the relations that lead through a join, as entries of an object."""
        return [
            entry(record.class_name, mapping([_way(record, item, records) for item in found]), 2)
            for record in records.values()
            if (found := [item for item in record.relations if item.kind == "many_to_many"])
        ]


def _between(one: Record, other: Record) -> int:
    """Return how many references there are between two tables, in either direction; one to itself is two."""
    ways = ((one, other), (other, one)) if one != other else ((one, one), (one, one))
    found = ((item, there) for here, there in ways for item in here.relations if item.kind == "belongs_to")
    return sum(item.target == there.entity.name for item, there in found)


def _way(record: Record, item: Relation, records: Records) -> tuple[str, str]:
    """Return a relation, and the relations that it takes: to the join, and on from there."""
    join = records[item.through or ""]
    there = next(
        one for one in record.relations if one.target == item.through and set(item.columns) & set(one.target_columns)
    )
    onward = next(
        one for one in join.relations if one.target == item.target and set(item.target_columns) & set(one.columns)
    )
    return item.name, f"[{string(there.name)}, {string(onward.name)}]"
