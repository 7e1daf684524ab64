"""Clauses of PostgreSQL's data definition, each on one line; includes/postgresql/ lays them out."""

from ...relational.schema import (
    Check,
    Column,
    Exclusion,
    ForeignKey,
    Grant,
    Index,
    PrimaryKey,
    Routine,
    Table,
    Trigger,
    UniqueConstraint,
)
from .quoting import identifier, literal


def names(items: tuple[str, ...], owner: str | None = None) -> str:
    """Return names, separated by commas; with an owner, each as `owner.name`."""
    prefix = f"{identifier(owner)}." if owner else ""
    return ", ".join(f"{prefix}{identifier(item)}" for item in items)


def same(columns: tuple[str, ...], one: str, other: str) -> str:
    """Return the condition that two tables agree in columns."""
    return pairs(tuple((item, item) for item in columns), one, other)


def pairs(columns: tuple[tuple[str, str], ...], one: str, other: str) -> str:
    """Return the condition that columns of one table have the values of those of another."""
    one, other = identifier(one), identifier(other)
    return " AND ".join(f"{one}.{identifier(mine)} = {other}.{identifier(theirs)}" for mine, theirs in columns)


def distinct(columns: tuple[str, ...], *more: str) -> tuple[str, ...]:
    """Return names, none twice."""
    return tuple(dict.fromkeys((*columns, *more)))


def column(item: Column, *, open: bool = False) -> str:
    """Return a column as CREATE TABLE has it; an open one takes rows without a value, until it is closed."""
    words = [identifier(item.name), item.type]
    if item.generated is not None:
        words.append(f"GENERATED ALWAYS AS ({item.generated}) STORED")
    if not (item.nullable or open):
        words.append("NOT NULL")
    if item.default is not None:
        words.append(f"DEFAULT {item.default}")
    if item.identity and not open:
        words.append("GENERATED ALWAYS AS IDENTITY")
    return " ".join(words)


def constraint(item: PrimaryKey | UniqueConstraint | ForeignKey | Check | Exclusion) -> str:
    """Return a constraint with its name."""
    return f"CONSTRAINT {identifier(item.name)} {_constraint(item)}"


def _constraint(item: PrimaryKey | UniqueConstraint | ForeignKey | Check | Exclusion) -> str:
    match item:
        case PrimaryKey():
            return f"PRIMARY KEY ({names(item.columns)})"
        case UniqueConstraint():
            return f"UNIQUE {'NULLS NOT DISTINCT ' if item.nulls_equal else ''}({names(item.columns)})"
        case ForeignKey():
            action = item.on_delete.replace("_", " ").upper()
            if item.set_null:
                action += f" ({names(item.set_null)})"
            target = f"{identifier(item.target)} ({names(item.target_columns)})"
            return f"FOREIGN KEY ({names(item.columns)}) REFERENCES {target} ON DELETE {action}"
        case Check():
            return f"CHECK ({item.condition})"
    elements = ", ".join(f"{identifier(name)} WITH {operator}" for name, operator in item.elements)
    where = f" WHERE ({item.where})" if item.where else ""
    return f"EXCLUDE USING gist ({elements}){where}"


def table(item: Table, foreign_keys: tuple[ForeignKey, ...]) -> list[str]:
    """Return what stands between the parentheses of CREATE TABLE, in order."""
    constraints = (item.primary_key, *item.unique_constraints, *foreign_keys, *item.checks, *item.exclusions)
    return [*map(column, item.columns), *map(constraint, constraints)]


def index(owner: Table, item: Index) -> str:
    """Return CREATE INDEX without its predicate."""
    columns = (
        " ".join(filter(None, (identifier(part.name), part.operator_class, "DESC" if part.descending else "")))
        for part in item.columns
    )
    method = f"USING {item.method} " if item.method else ""
    nulls = " NULLS NOT DISTINCT" if item.nulls_equal else ""
    kind = "UNIQUE INDEX" if item.unique else "INDEX"
    return f"CREATE {kind} {identifier(item.name)} ON {identifier(owner.name)} {method}({', '.join(columns)}){nulls}"


def trigger_call(item: Trigger) -> str:
    """Return the routine with its arguments."""
    return f"{item.routine}({', '.join(map(literal, item.arguments))})"


def rows_read(item: Trigger) -> str:
    """Return under which names a trigger's routine finds what the statement changed."""
    (event,) = item.events
    old, new = "OLD TABLE AS old_rows", "NEW TABLE AS new_rows"
    return f"REFERENCING {({'INSERT': new, 'DELETE': old}).get(event, f'{old} {new}')}"


def header(item: Routine) -> str:
    """Return what CREATE OR REPLACE cannot change: name, arguments and result."""
    return item.definition.partition("\n")[0]


def is_restricted(item: Routine) -> bool:
    """Return whether not everybody may call a function."""
    return "REVOKE EXECUTE" in item.definition


def grant(owner: Table, item: Grant, *, revoke: bool = False) -> str:
    """Return GRANT, or REVOKE, for a table or for some of its columns."""
    columns = f" ({names(item.columns)})" if item.columns else ""
    privileges = ", ".join(f"{privilege}{columns}" for privilege in item.privileges)
    verb, to = ("REVOKE", "FROM") if revoke else ("GRANT", "TO")
    return f"{verb} {privileges} ON {identifier(owner.name)} {to} {identifier(item.role)}"
