"""The logical model: entities, fields, references, rules, queries, every name resolved. No engine, no layout."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .expressions import Expression, field_names
from .types import Type

NOW = "now"
"""Default of a date or timestamp: the moment of the insert."""
GENERATED = "generated"
"""Default of a uuid: made by the database."""
CURRENT_TENANT = "current tenant"
"""Default of the tenant: the one that the transaction acts for."""

TENANT = "tenant"
"""The field that every tenant's entity has; column tenant_id."""
LOGGED_TENANT = "tenant_id"
"""The field of a shared log: no reference, so that the log outlives the tenant."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """What was answered; the names are the questions'."""

    project_name: str = "groundplan"
    business_model: str = "minimal"
    database: str = "postgresql"
    database_version: str = "17"
    orm: str = "none"
    primary_key: str = "uuidv7"
    modules: tuple[str, ...] | None = None
    """None: those that are on by default."""

    @property
    def database_name(self) -> str:
        """The project's name as an identifier; the database and its roles are named by it."""
        return self.project_name.replace("-", "_")


@dataclass(frozen=True, kw_only=True)
class Reference:
    """From fields of an entity to the fields of another that identify its rows.

    Attributes:
        implied: A longer reference says the same, so that this one needs neither foreign key nor index.
        label: Its name in the database, instead of its fields.
    """

    fields: tuple[str, ...]
    target: str
    match: tuple[str, ...]
    on_delete: str
    implied: bool = False
    label: str | None = None

    @property
    def name(self) -> str:
        """The fields, joined."""
        return "_".join(self.fields)

    @cached_property
    def own(self) -> dict[str, str]:
        """Field to the matched one, without the tenant, which comes along with the row."""
        pairs = zip(self.fields, self.match, strict=True)
        return {mine: theirs for mine, theirs in pairs if mine != TENANT or len(self.fields) == 1}


@dataclass(frozen=True, kw_only=True)
class Field:
    """A value of an entity. A reference is a field too; its type is the type of what it points to.

    Attributes:
        default: None for no default; NOW and GENERATED are markers.
        automatic: Not written by people: `id`, timestamps, traits.
        kept: Its value follows from other rows; triggers write it, and nobody else.
        backfill: What rows get that lack a value when the field changes; a reference's names a row.
        backfill_from: The same, computed.
        renamed: Pairs of an enum's old word and its new one.
    """

    name: str
    type: Type
    optional: bool = False
    default: Any = None
    generated: Expression | None = None
    identity: bool = False
    pii: str | None = None
    immutable: bool = False
    purpose: str | None = None
    was: str | None = None
    references: str | None = None
    automatic: bool = False
    kept: bool = False
    backfill: Any = None
    backfill_from: Expression | None = None
    renamed: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Unique:
    """No two rows agree in the fields; `nulls_equal` also when values are missing."""

    fields: tuple[str, ...]
    where: Expression | None = None
    nulls_equal: bool = False
    name: str | None = None
    """None: named by its fields."""


@dataclass(frozen=True, kw_only=True)
class NoOverlap:
    """Periods of rows that agree in `per` do not overlap."""

    per: tuple[str, ...]
    period: str
    where: Expression | None = None
    name: str | None = None


@dataclass(frozen=True, kw_only=True)
class Check:
    """A condition on every row; `statement` is the business rule behind it, if one is."""

    name: str
    expression: Expression
    statement: str | None = None


@dataclass(frozen=True, kw_only=True)
class Transition:
    """The states of an enum field: where a row may begin, and what may follow what."""

    field: str
    initial: tuple[str, ...]
    allowed: dict[str, tuple[str, ...]]


@dataclass(frozen=True, kw_only=True)
class Limit:
    """At most `count` rows agree in `per`, among those that the condition selects."""

    name: str
    count: int
    per: tuple[str, ...]
    where: Expression | None
    statement: str


@dataclass(frozen=True, kw_only=True)
class Sum:
    """The sum of a field over rows that agree in `per`, when the transaction commits."""

    name: str
    field: str
    per: tuple[str, ...]
    equals: int
    statement: str


@dataclass(frozen=True, kw_only=True)
class Total:
    """A field that is kept from the rows of another entity that point here by `reference`.

    Attributes:
        sum: The field of these rows that is added up; None to count them.
        where: Which of these rows count.
    """

    field: str
    of: str
    reference: Reference
    sum: str | None = None
    where: Expression | None = None


@dataclass(frozen=True, kw_only=True)
class Tree:
    """Rows of an entity below one another: `path` and `depth` are kept, by the names of the rows above.

    Attributes:
        reference: To the row above.
    """

    reference: Reference
    name: str
    path: str
    depth: str

    @property
    def kept(self) -> set[str]:
        """The fields that follow from where a row lies."""
        return {self.path, self.depth}

    @property
    def given(self) -> set[str]:
        """The fields that decide where a row lies."""
        return {*self.reference.fields, self.name}


@dataclass(frozen=True, kw_only=True)
class Sort:
    """A field to sort by."""

    field: str
    descending: bool = False


@dataclass(frozen=True, kw_only=True)
class Query:
    """A query that the service runs.

    Attributes:
        index: With `sql`: the index meant for it.
        scan: It reads whole tables, and no index is meant for it.
    """

    name: str
    purpose: str
    where: Expression | None = None
    order_by: tuple[Sort, ...] = ()
    limit: int | None = None
    frequency: str = "medium"
    include_deleted: bool = False
    sql: str | None = None
    index: tuple[Sort, ...] = ()
    scan: bool = False


@dataclass(frozen=True, kw_only=True)
class Index:
    """An index that no declared query asks for."""

    fields: tuple[Sort, ...]
    where: Expression | None
    purpose: str


@dataclass(frozen=True, kw_only=True)
class Retention:
    """How long a row is kept: `2 years` after a time field, then deleted or anonymised."""

    keep: str
    after: str
    then: str


@dataclass(frozen=True, kw_only=True)
class Entity:
    """A kind of thing. `fields` are in the order of the table; `feature` is the file or pattern it comes from."""

    name: str
    singular: str
    purpose: str
    feature: str
    traits: frozenset[str]
    key: tuple[str, ...]
    fields: dict[str, Field]
    references: tuple[Reference, ...] = ()
    unique: tuple[Unique, ...] = ()
    no_overlap: tuple[NoOverlap, ...] = ()
    checks: tuple[Check, ...] = ()
    transitions: tuple[Transition, ...] = ()
    limits: tuple[Limit, ...] = ()
    sums: tuple[Sum, ...] = ()
    totals: tuple[Total, ...] = ()
    tree: Tree | None = None
    search: tuple[str, ...] = ()
    queries: tuple[Query, ...] = ()
    indexes: tuple[Index, ...] = ()
    partition_by: str | None = None
    retention: Retention | None = None
    owner: str | None = None
    module: str | None = None
    scope: str | None = None
    """Where there is tenancy: `tenant`, `platform`, or `shared`, a log that holds both's rows."""
    was: str | None = None
    examples: tuple[dict[str, Any], ...] = ()
    told: tuple[dict[str, Any], ...] = ()
    """Examples of the preset, which stand in for generated rows and give way to what people write."""
    rows: tuple[dict[str, Any], ...] = ()
    source: Any = field(default=None, compare=False, repr=False)
    """Where it was written: a `Source`, for errors that later stages find."""

    @cached_property
    def types(self) -> dict[str, Type]:
        """Field name to type, for expressions."""
        return {name: item.type for name, item in self.fields.items()}

    @cached_property
    def soft_delete(self) -> bool:
        """Whether rows are marked as deleted instead of removed."""
        return "soft_delete" in self.traits

    def always_unique(self, item: Unique) -> bool:
        """Return whether a uniqueness holds for all rows, deleted ones too; what contains the key does by nature."""
        return item.where is None and (not self.soft_delete or set(item.fields) > set(self.key))

    def follows_others(self, name: str) -> bool:
        """Whether a field's value follows from other rows, directly or through what it is generated from."""
        made_of = self.fields[name].generated
        return self.fields[name].kept or (made_of is not None and any(map(self.follows_others, field_names(made_of))))

    def totals_of(self, other: str) -> dict[Reference, list[Total]]:
        """Return the totals that are kept from another entity's rows, by the reference that these have."""
        result: dict[Reference, list[Total]] = {}
        for total in self.totals:
            if total.of == other:
                result.setdefault(total.reference, []).append(total)
        return result

    def reference_of(self, name: str) -> Reference | None:
        """Return the reference made by this field, alone or with the tenant."""
        return self._references_by_field.get(name)

    @cached_property
    def _references_by_field(self) -> dict[str, Reference]:
        return {name: item for item in reversed(self.references) for name in item.own if len(item.own) == 1}


@dataclass(frozen=True, kw_only=True)
class Tenancy:
    """How tenants are kept apart.

    Attributes:
        tenants: The entity of tenants.
        members: The entity that says with `tenant` and `user` who belongs to whom.
        active: Which of its rows count.
    """

    tenants: str
    members: str
    active: Expression


@dataclass(frozen=True, kw_only=True)
class ManualRule:
    """A business rule that the database does not enforce."""

    id: str
    entity: str
    statement: str


@dataclass(frozen=True, kw_only=True)
class Model:
    """Everything that is rendered. Entities are in canonical order: what is referenced comes first."""

    options: Options
    entities: dict[str, Entity]
    manual_rules: tuple[ManualRule, ...] = ()
    dropped: tuple[str, ...] = ()
    tenancy: Tenancy | None = None

    @cached_property
    def counting(self) -> dict[str, list[Entity]]:
        """Entity to those that keep totals of its rows."""
        result: dict[str, list[Entity]] = {name: [] for name in self.entities}
        for entity in self.entities.values():
            for other in dict.fromkeys(total.of for total in entity.totals):
                result.setdefault(other, []).append(entity)
        return result

    @cached_property
    def referring(self) -> dict[str, list[tuple[Entity, Reference]]]:
        """Entity to the references that point to it, each with the entity that has it."""
        result: dict[str, list[tuple[Entity, Reference]]] = {name: [] for name in self.entities}
        for entity in self.entities.values():
            for reference in entity.references:
                result[reference.target].append((entity, reference))
        return result

    def member_fields(self, entity: Entity) -> tuple[str, ...]:
        """Return the fields whose user must be a member of the row's tenant; `created_by` may be from outside."""
        if self.tenancy is None or entity.scope != TENANT:
            return ()
        users = self.entities[self.tenancy.members].fields["user"].references
        return tuple(
            field.name for field in entity.fields.values() if field.references == users and not field.automatic
        )
