"""What a relational engine stores, in its own words: types, defaults and conditions are text of the dialect."""

from dataclasses import dataclass, field
from functools import cached_property


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column; `default`, `generated` and `comment` are None where there is none."""

    name: str
    type: str
    nullable: bool = False
    default: str | None = None
    generated: str | None = None
    identity: bool = False
    comment: str | None = None


@dataclass(frozen=True, kw_only=True)
class PrimaryKey:
    """The key of a table."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class UniqueConstraint:
    """A uniqueness without condition, so that it can be referenced."""

    name: str
    columns: tuple[str, ...]
    nulls_equal: bool = False


@dataclass(frozen=True, kw_only=True)
class ForeignKey:
    """A reference; `set_null` lists the columns that become NULL when not all of them can."""

    name: str
    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]
    on_delete: str
    set_null: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Check:
    """A condition on every row."""

    name: str
    condition: str
    comment: str | None = None


@dataclass(frozen=True, kw_only=True)
class Exclusion:
    """No two rows for which every operator holds: `elements` are pairs of column and operator."""

    name: str
    elements: tuple[tuple[str, str], ...]
    where: str | None = None


@dataclass(frozen=True, kw_only=True)
class IndexColumn:
    """A part of an index."""

    name: str
    descending: bool = False
    operator_class: str | None = None


@dataclass(frozen=True, kw_only=True)
class Index:
    """An index, and why it exists: `serves` are the names and purposes of queries, or a reason."""

    name: str
    columns: tuple[IndexColumn, ...]
    unique: bool = False
    nulls_equal: bool = False
    method: str | None = None
    where: str | None = None
    serves: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Trigger:
    """A trigger.

    Attributes:
        level: `ROW` or `STATEMENT`.
        reads_rows: Whether its routine reads what a statement changed, in `old_rows` and `new_rows`.
        constraint: Whether it is deferred to the commit.
        watches: The other table that it exists for.
    """

    name: str
    timing: str
    events: tuple[str, ...]
    routine: str
    arguments: tuple[str, ...] = ()
    level: str = "ROW"
    reads_rows: bool = False
    constraint: bool = False
    when: str | None = None
    watches: str | None = None
    comment: str | None = None


@dataclass(frozen=True, kw_only=True)
class Grant:
    """Privileges of a role on a table; with `columns`, on those alone."""

    role: str
    privileges: tuple[str, ...]
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Row security: which rows of a table the roles see and may write."""

    name: str
    roles: tuple[str, ...]
    condition: str


@dataclass(frozen=True, kw_only=True)
class Routine:
    """A function of the schema. `definition` creates it, and says who may use it; `prepares`: needed by tables."""

    name: str
    signature: str
    definition: str
    comment: str
    prepares: bool = False


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table with everything that belongs to it alone. `feature` groups tables in the schema files."""

    name: str
    comment: str
    feature: str
    columns: tuple[Column, ...]
    primary_key: PrimaryKey
    unique_constraints: tuple[UniqueConstraint, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    checks: tuple[Check, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    partition_by: str | None = None
    indexes: tuple[Index, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    policies: tuple[Policy, ...] = ()
    grants: tuple[Grant, ...] = ()

    @cached_property
    def columns_by_name(self) -> dict[str, Column]:
        """Return the columns by name."""
        return {column.name: column for column in self.columns}


@dataclass(frozen=True, kw_only=True)
class Schema:
    """A whole schema, tables in an order in which they can be created."""

    extensions: tuple[str, ...] = ()
    routines: tuple[Routine, ...] = ()
    tables: dict[str, Table] = field(default_factory=dict)
