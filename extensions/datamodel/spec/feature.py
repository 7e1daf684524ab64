"""`03-features/*.yaml`: the entities of a feature, what it adds to others, and what it drops. Presets speak it too."""

from typing import Annotated, Any, Literal

import sqlglot
from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError
from sqlglot.tokens import TokenType

from .base import Expression, Label, Name, Spec, Text, shaped
from .fields import FieldSpec, OnDelete
from .rules import Rule

Fields = dict[Name, FieldSpec]
Names = Annotated[list[Name], Field(min_length=1, max_length=16)]
SortName = shaped("-?[a-z][a-z0-9_]*", "field` or `-field")
"""A field to sort by; `-` in front for the largest or newest first."""
Period = shaped("[1-9][0-9]* (day|week|month|year)s?", "2 years")
"""A length of time."""
DroppedName = shaped(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)?", "entity` or `entity.field")
"""What may disappear."""
Trait = Literal["soft_delete", "audited", "authored", "versioned", "append_only"]


class Unique(Spec):
    """No two rows agree in these fields, among the rows that the condition selects."""

    fields: Names
    where: Expression | None = None
    nulls: Literal["distinct", "equal"] | None = Field(
        None, description="Whether two missing values count as equal. Needed when one of several fields is optional."
    )
    name: Name | None = Field(None, description="Its name in the database, instead of its fields.")


class NoOverlap(Spec):
    """Periods of rows that agree in `per` never overlap."""

    per: list[Name] = []
    period: Name
    where: Expression | None = None
    name: Name | None = Field(None, description="Its name in the database, instead of its fields.")


class CompositeReference(Spec):
    """A reference by several fields at once, to the key of an entity or to fields that are unique in it."""

    fields: Annotated[Names, Field(min_length=2)]
    to: Name
    match: Names | None = Field(None, description="The fields of the target; its key if not given.")
    on_delete: OnDelete = "restrict"
    name: Name | None = Field(None, description="Its name in the database, instead of its fields.")


class Link(Spec):
    """Many-to-many; makes a join table of its own."""

    to: Name
    purpose: Text | None = None


class Query(Spec):
    """A query that the service runs; the reason for an index."""

    purpose: Text
    where: Expression | None = None
    order_by: list[SortName] = []
    limit: Annotated[int, Field(ge=1, le=100_000)] | None = None
    frequency: Literal["high", "medium", "low"] = Field(
        "medium", description="high: over 100 a second; medium: 10 to 100; low: under 10."
    )
    include_deleted: bool = False
    sql: Text | None = Field(None, description="A query that joins or writes, beside the index meant for it.")
    index: list[SortName] | None = Field(None, description="With `sql`: the fields of the index meant for it.")
    scan: bool = Field(False, description="Whether it reads whole tables, so that no index is made for it.")

    @model_validator(mode="after")
    def _one_form(self) -> "Query":
        if self.scan and self.index is not None:
            raise PydanticCustomError("query", "a query has an `index`, or reads whole tables with `scan`")
        if (self.sql is None or self.scan) != (self.index is None):
            raise PydanticCustomError("query", "`sql` and `index` go together: the query, and the index meant for it")
        if self.sql is not None and (self.where or self.order_by or self.limit or self.include_deleted):
            raise PydanticCustomError(
                "query", "a query has either `sql` and `index`, or `where`, `order_by` and `limit`"
            )
        if self.sql is None and not (self.where or self.order_by):
            raise PydanticCustomError("query", "a query needs `where`, `order_by` or `sql`")
        return self

    @field_validator("sql")
    @classmethod
    def _named_parameters(cls, sql: str | None) -> str | None:
        try:
            tokens = sqlglot.tokenize(sql or "", dialect="postgres")
        except sqlglot.errors.TokenError:
            raise PydanticCustomError("query", "is no SQL: a quote or a comment is not closed") from None
        if any(token.text == "$" and token.token_type is TokenType.PARAMETER for token in tokens):
            raise PydanticCustomError("query", "a parameter of a query has a name, as in `:user`")
        return sql


class Index(Spec):
    """An index that no declared query asks for; says why it exists."""

    fields: Annotated[list[SortName], Field(min_length=1, max_length=16)]
    where: Expression | None = None
    purpose: Text


class Partition(Spec):
    """How a table is split."""

    month: Name


class Tree(Spec):
    """Rows that lie below one another; where each lies is kept in two more fields."""

    parent: Name = Field(description="The reference to the row above; a root has none.")
    name: Name = Field(description="A slug or code that names a row among those below one row.")
    path: Name = Field("path", description="The field that is kept: `/home/kitchen/`.")
    depth: Name = Field("depth", description="The field that is kept: how many rows lie above.")


class Retention(Spec):
    """How long a row is kept."""

    keep: Period
    after: Name = "created_at"
    then: Literal["delete", "anonymise"] = "delete"


Row = dict[Name, Any]


class Additions(Spec):
    """What an entity has, and what `extend` may add to one that exists."""

    fields: Fields = {}
    references: list[CompositeReference] = []
    links: dict[Name, Link] = {}
    unique: list[Names | Unique] = []
    no_overlap: list[NoOverlap] | NoOverlap = []
    checks: dict[Name, Expression] = {}
    transitions: dict[Name, dict[Label, list[Label]]] = {}
    initial: dict[Name, Annotated[list[Label], Field(min_length=1)]] = Field(
        {}, description="States that a row may begin in; the field's default if not given."
    )
    search: Annotated[list[Name], Field(min_length=1, max_length=12)] | None = Field(
        None, description="Fields for full-text search, the most important first."
    )
    queries: dict[Name, Query] = {}
    indexes: list[Index] = []
    retention: Retention | None = None
    owner: Name | None = Field(None, description="The reference to the user that a row belongs to (`scope: own`).")
    examples: list[Row] = []
    rows: list[Row] = Field([], description="Reference data, loaded in every environment.")


class Entity(Additions):
    """A kind of thing that the service keeps."""

    purpose: Text
    was: Name | None = Field(None, description="The name before a rename.")
    module: Name | None = Field(None, description="The optional part that this entity belongs to.")
    scope: Literal["tenant", "platform", "shared"] | None = Field(
        None, description="In SaaS: whose rows these are; `tenant` if not given, `shared` for a log of both."
    )
    singular: Name | None = Field(None, description="The name of one, where English grammar does not give it.")
    traits: list[Trait] = []
    timestamps: bool = Field(True, description="false: neither created_at nor updated_at.")
    key: Names | None = Field(None, description="A key of its own fields instead of `id`.")
    tree: Tree | None = None
    partition_by: Partition | None = None


class Module(Spec):
    """An optional part, chosen by the question `modules`."""

    purpose: Text
    default: bool = True
    extend: dict[Name, Additions] = Field({}, description="What it adds to entities of other parts while it is on.")


class Feature(Spec):
    """A file in `03-features/`."""

    feature: Name
    summary: Text
    modules: dict[Name, Module] = {}
    entities: dict[Name, Entity] = {}
    extend: dict[Name, Additions] = {}
    dropped: list[DroppedName] = Field([], description="Entities and `entity.field`s that may disappear.")


class Pattern(Spec):
    """A file in `presets/patterns/`: entities that several presets share."""

    pattern: Name
    summary: Text
    entities: dict[Name, Entity]
    rules: list[Rule] = Field([], description="Rules of these entities, as in `07-business-rules`.")


class Tenancy(Spec):
    """How a preset keeps tenants apart."""

    tenants: Name = Field(description="The entity of tenants.")
    members: Name = Field(description="The entity whose `tenant` and `user` say who belongs to whom.")
    active: Expression = Field(description="Which of its rows count.")


class Examples(Spec):
    """A file in `presets/examples/`: what has happened in a service of that kind; nothing is generated beside it."""

    preset: Name
    summary: Text
    examples: dict[Name, list[Row]]


class Preset(Spec):
    """A file in `presets/`: a business model."""

    preset: Name
    summary: Text
    tenancy: Tenancy | None = None
    include: dict[Name, list[Name]] = Field({}, description="Pattern to the entities taken from it, in order.")
    modules: dict[Name, Module] = {}
    optional: dict[Name, list[Name]] = Field({}, description="Module to the included entities that belong to it.")
    entities: dict[Name, Entity] = {}
    extend: dict[Name, Additions] = {}
    rules: list[Rule] = Field([], description="Rules of these entities, as in `07-business-rules`.")
