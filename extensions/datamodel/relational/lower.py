"""From the logical model to the relational schema of a dialect."""

from collections.abc import Iterable
from functools import cached_property

from ..dialects import Dialect
from ..expressions import Expression, conjunction, conjuncts
from ..expressions.nodes import Field as FieldNode
from ..expressions.nodes import Is
from ..logical import LOGGED_TENANT, TENANT, Entity, Field, Model, Reference, Unique
from ..naming import compose, fits
from .indexes import Need, behind_row_security, index_needs, reason
from .names import Columns
from .schema import (
    Check,
    Column,
    Exclusion,
    ForeignKey,
    Grant,
    Index,
    IndexColumn,
    Policy,
    PrimaryKey,
    Schema,
    Table,
    Trigger,
    UniqueConstraint,
)
from .triggers import Triggers

DELETED = "deleted_at"
LIVE = Is(FieldNode(DELETED), None)
AUDIT_LOG = "audit_logs"
_LEADING = ("id", TENANT, LOGGED_TENANT)
"""Fields that come by themselves, before the others."""
_METHODS = {"contains": "gin", "similar": "gin", "overlaps": "gist", "prefix": None}
_OPERATOR_CLASSES = {"contains": "jsonb_path_ops", "similar": "gin_trgm_ops", "prefix": "text_pattern_ops"}


_Named = PrimaryKey | UniqueConstraint | ForeignKey | Exclusion | Check | Index | Trigger


def lower(model: Model, dialect: Dialect) -> Schema:
    """Return the schema of a model.

    Raises:
        SpecificationError: Two things would get one name in the database.
    """
    columns = Columns(model)
    tables = {
        columns.table(entity.name): _TableBuilder(model, entity, dialect, columns).build()
        for entity in model.entities.values()
    }
    refuse_collisions(model, columns, tables)
    routines = {trigger.routine for table in tables.values() for trigger in table.triggers}
    if any((column.default or "").startswith("uuidv7(") for table in tables.values() for column in table.columns):
        routines |= set() if dialect.has_uuidv7 else {"uuidv7"}
    if model.tenancy is not None:
        routines.add("current_tenant_id")
    if any(table.partition_by for table in tables.values()):
        routines.add("create_month_partitions")
    return Schema(
        extensions=tuple(_extensions(tables.values())),
        routines=tuple(dialect.routine(name, tenancy=model.tenancy is not None) for name in sorted(routines)),
        tables=tables,
    )


def _extensions(tables: Iterable[Table]) -> list[str]:
    tables = list(tables)
    result = []
    if any(table.exclusions for table in tables):
        result.append("btree_gist")
    if any(
        column.operator_class == "gin_trgm_ops"
        for table in tables
        for index in table.indexes
        for column in index.columns
    ):
        result.append("pg_trgm")
    return result


class _TableBuilder:
    def __init__(self, model: Model, entity: Entity, dialect: Dialect, columns: Columns) -> None:
        self.model, self.entity, self.dialect, self.names = model, entity, dialect, columns
        self.table = columns.table(entity.name)
        self.columns = columns.of(entity.name)

    def build(self) -> Table:
        return Table(
            name=self.table,
            comment=self.entity.purpose,
            feature=self.entity.feature,
            columns=tuple(self._columns()),
            primary_key=PrimaryKey(name=compose("pk", self.table), columns=self._all(self.entity.key)),
            unique_constraints=tuple(self._unique_constraints()),
            foreign_keys=tuple(self._foreign_key(item) for item in self.entity.references if not item.implied),
            checks=tuple(self._checks()),
            exclusions=tuple(self._exclusions()),
            partition_by=self.columns[self.entity.partition_by] if self.entity.partition_by else None,
            indexes=tuple(self._indexes()),
            triggers=tuple(Triggers(self.model, self.entity, self.dialect, self.names).build()),
            policies=tuple(self._policies()),
            grants=tuple(self._grants()),
        )

    def _all(self, fields: Iterable[str]) -> tuple[str, ...]:
        return tuple(self.columns[name] for name in fields)

    def _condition(self, expression: Expression | None) -> str | None:
        return None if expression is None else self.dialect.condition(expression, self.columns)

    def _live(self, where: Expression | None) -> str | None:
        """Return a condition that also leaves soft-deleted rows out."""
        parts = conjuncts(where)
        return self._condition(conjunction((*parts, LIVE) if self.entity.soft_delete else parts))

    def _columns(self) -> Iterable[Column]:
        fields = self.entity.fields.values()
        written = [field for field in fields if not field.automatic or field.name in _LEADING]
        automatic = [field for field in fields if field.automatic and field.name not in _LEADING]
        yield from map(self._column, written)
        if self.entity.search:
            yield self.dialect.search_column(self.entity, self.columns)
        yield from map(self._column, automatic)

    def _column(self, field: Field) -> Column:
        return Column(
            name=self.columns[field.name],
            type=self.dialect.column_type(field.type),
            nullable=field.optional,
            default=self.dialect.default(field),
            generated=self._condition(field.generated),
            identity=field.identity,
            comment=_column_comment(field),
        )

    def _unique_constraints(self) -> Iterable[UniqueConstraint]:
        for item in self.entity.unique:
            if self.entity.always_unique(item):
                columns = self._all(item.fields)
                yield UniqueConstraint(name=self._unique_name(item), columns=columns, nulls_equal=item.nulls_equal)

    def _unique_name(self, item: Unique) -> str:
        return compose("uq", self.table, *([item.name] if item.name else self._all(item.fields)))

    def _foreign_key(self, reference: Reference) -> ForeignKey:
        columns = self._all(reference.fields)
        optional = tuple(self.columns[name] for name in reference.fields if self.entity.fields[name].optional)
        partial = reference.on_delete == "set_null" and len(optional) < len(columns)
        return ForeignKey(
            name=compose("fk", self.table, *self.names.called(self.entity.name, reference)),
            columns=columns,
            target=self.names.table(reference.target),
            target_columns=self.names.all(reference.target, reference.match),
            on_delete=reference.on_delete,
            set_null=optional if partial else (),
        )

    def _checks(self) -> Iterable[Check]:
        for field in self.entity.fields.values():
            column = self.columns[field.name]
            owned = field.references is None and field.generated is None
            if owned and (condition := self.dialect.form(field.type, column)):
                yield Check(name=compose("ck", self.table, column), condition=condition)
        for item in self.entity.checks:
            yield Check(
                name=compose("ck", self.table, item.name),
                condition=self._condition(item.expression) or "",
                comment=item.statement,
            )

    def _exclusions(self) -> Iterable[Exclusion]:
        for item in self.entity.no_overlap:
            per = self._all(item.per)
            period = self.columns[item.period]
            yield Exclusion(
                name=compose("ex", self.table, *self.names.called(self.entity.name, item)),
                elements=(*((name, "=") for name in per), (period, "&&")),
                where=self._live(item.where),
            )

    def _indexes(self) -> Iterable[Index]:
        for item in self.entity.unique:
            if not self.entity.always_unique(item):
                columns = self._all(item.fields)
                yield Index(
                    name=self._unique_name(item),
                    columns=tuple(IndexColumn(name=name) for name in columns),
                    unique=True,
                    nulls_equal=item.nulls_equal,
                    where=self._live(item.where),
                )
        taken: set[str] = set()
        for need in index_needs(self.entity, self.model):
            index = self._index(need, taken)
            taken.add(index.name)
            yield index
        if self.entity.search and not behind_row_security(self.entity):
            yield Index(
                name=compose("idx", self.table, "search_vector"),
                columns=(IndexColumn(name="search_vector"),),
                method="gin",
                serves=tuple(self._search_reasons()),
            )

    def _index(self, need: Need, taken: set[str]) -> Index:
        columns = self._all(item.field for item in need.columns)
        name = compose("idx", self.table, *columns)
        if need.short and not fits("idx", self.table, *columns):
            name = compose("idx", self.table, need.short)
        elif name in taken and need.label:  # Same columns, another condition.
            name = compose("idx", self.table, *columns, need.label)
        return Index(
            name=name,
            columns=tuple(
                IndexColumn(
                    name=column, descending=item.descending, operator_class=self._operator_class(need, item.field)
                )
                for column, item in zip(columns, need.columns, strict=True)
            ),
            method=_METHODS.get(need.method or ""),
            where=self._condition(conjunction(need.where)),
            serves=tuple(dict.fromkeys(map(self._reason, need.serves))),
        )

    def _operator_class(self, need: Need, field: str) -> str | None:
        if need.method == "contains" and self.entity.fields[field].type.name != "json":
            return None
        return _OPERATOR_CLASSES.get(need.method or "")

    @cached_property
    def _targets(self) -> dict[str, str]:
        return {f"fk:{item.name}": item.target for item in self.entity.references}

    def _reason(self, text: str) -> str:
        target = self._targets.get(text)
        return f"Foreign key to {self.names.table(target)}." if target else text

    def _search_reasons(self) -> Iterable[str]:
        words = ", ".join(self.entity.search)
        yield f"Search in {words}."
        for query in self.entity.queries:
            if any(getattr(part, "function", None) == "matches" for part in conjuncts(query.where)):
                yield reason(query)

    def _policies(self) -> Iterable[Policy]:
        """Yield what keeps the application and reports to one tenant; the owner and backups pass."""
        tenant = {"tenant": TENANT, "shared": LOGGED_TENANT}.get(self.entity.scope or "")
        if self.model.tenancy is not None and tenant:
            prefix = self.model.options.database_name
            condition = self.dialect.tenant_condition(self.columns[tenant], shared=tenant == LOGGED_TENANT)
            roles = (f"{prefix}_app", f"{prefix}_readonly")
            yield Policy(name="tenant_isolation", roles=roles, condition=condition)

    def _grants(self) -> Iterable[Grant]:
        prefix = self.model.options.database_name
        privileges: tuple[str, ...] = ("SELECT", "INSERT", "UPDATE", "DELETE")
        if "append_only" in self.entity.traits:
            privileges = ("SELECT",) if self.entity.name == AUDIT_LOG else ("SELECT", "INSERT")
        yield from self._writer_grants(f"{prefix}_app", privileges)
        secret = {self.columns[name] for name, field in self.entity.fields.items() if field.pii == "sensitive"}
        readable = tuple(column.name for column in self._columns() if column.name not in secret) if secret else ()
        yield Grant(role=f"{prefix}_readonly", privileges=("SELECT",), columns=readable)

    def _writer_grants(self, role: str, privileges: tuple[str, ...]) -> Iterable[Grant]:
        """Yield what a role may do to the table; a column that triggers keep is written by them alone."""
        fields = self.entity.fields.values()
        if not any(field.kept for field in fields):
            yield Grant(role=role, privileges=privileges)
            return
        writes = tuple(item for item in privileges if item in ("INSERT", "UPDATE"))
        writable = tuple(self.columns[field.name] for field in fields if not field.kept and field.generated is None)
        yield Grant(role=role, privileges=tuple(item for item in privileges if item not in writes))
        yield Grant(role=role, privileges=writes, columns=writable)


def _column_comment(field: Field) -> str | None:
    parts = [field.purpose] if field.purpose else []
    if field.type.name == "money" and field.generated is None:
        parts.append("In minor units of the currency.")
    if field.kept:
        parts.append("Kept by triggers.")
    if field.pii:
        parts.append("Personal data." if field.pii == "personal" else "Sensitive: masked in the audit log.")
    return " ".join(parts) or None


def refuse_collisions(model: Model, columns: Columns, tables: dict[str, Table]) -> None:
    """Refuse two constraints, triggers or indexes of one name; an index is unique in the whole schema."""
    relations: dict[str, str] = {name: f"the table '{name}'" for name in tables}
    entities = {columns.table(entity.name): entity for entity in model.entities.values()}
    for table in tables.values():
        entity = entities[table.name]
        indexed = (table.primary_key, *table.unique_constraints, *table.exclusions)
        _claim(relations, (*indexed, *table.indexes), entity)
        _claim({}, (*indexed, *table.checks, *table.foreign_keys), entity)
        _claim({}, table.triggers, entity)
        if entity.search and "search_vector" in columns.of(entity.name).values():
            raise entity.source.error("a field and the search would both get the name 'search_vector'; rename one")


def _claim(taken: dict[str, str], items: Iterable[_Named], entity: Entity) -> None:
    for item in items:
        if item.name in taken:
            both = f"{taken[item.name]} and {_describe(item)}"
            raise entity.source.error(f"{both} would both get the name '{item.name}' in the database; rename one")
        taken[item.name] = _describe(item)


def _describe(item: _Named) -> str:
    match item:
        case PrimaryKey(columns=columns):
            return f"the key ({', '.join(columns)})"
        case UniqueConstraint(columns=columns):
            return f"unique ({', '.join(columns)})"
        case ForeignKey(columns=columns):
            return f"the reference ({', '.join(columns)})"
        case Index(columns=parts):
            return f"{'unique' if item.unique else 'the index'} ({', '.join(part.name for part in parts)})"
        case Exclusion(elements=elements):
            return f"no_overlap ({', '.join(name for name, _ in elements)})"
        case Check():
            return f"the check {item.condition}"
    return f"the trigger {item.routine}"
