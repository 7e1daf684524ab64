"""Which indexes a table needs: those that its foreign keys and declared queries ask for, and no other.

A need is a set of columns compared for equality, then columns in order, under conditions that its rows are known to
meet. An index serves it if it begins with these columns and covers all rows that meet the conditions.
"""

from dataclasses import dataclass, replace

from ..expressions import Expression, conjuncts, field_names
from ..expressions.nodes import Between, Binary, Call, Field, In, Is, Literal, Number, Parameter, walk
from ..logical import LOGGED_TENANT, TENANT, Entity, Model, NoOverlap, Query, Reference, Sort, Unique

_DELETED = Is(Field("deleted_at"), None)
_STRICT = ("=", "<", "<=", ">", ">=")


@dataclass(frozen=True)
class Need:
    """What somebody asks of an index.

    Attributes:
        equal: Fields compared for equality; their order is free.
        ordered: Fields that follow, in this order and direction (or all reversed).
        known: Conditions that every row looked for meets.
        where: The part of `known` that becomes the predicate of an index made for this need.
        serves: Why: the names and purposes of queries, or another reason.
        method: None for a b-tree; `search`, `contains`, `similar`, `overlaps` or `prefix` otherwise.
        label: Tells its index from others over the same columns.
        short: The name of the query or the reference, for an index whose columns make too long a name.
    """

    equal: tuple[str, ...]
    ordered: tuple[Sort, ...] = ()
    known: frozenset[Expression] = frozenset()
    where: tuple[Expression, ...] = ()
    serves: tuple[str, ...] = ()
    method: str | None = None
    label: str = ""
    short: str = ""

    @property
    def columns(self) -> tuple[Sort, ...]:
        """The columns of an index made for this need."""
        return (*(Sort(field=name) for name in self.equal), *self.ordered)


def index_needs(entity: Entity, model: Model) -> list[Need]:
    """Return the indexes to create, merged: none is a copy or a prefix of another, of the key or of a unique."""
    keys = _keys(entity)
    references = [item for item in entity.references if not item.implied]
    needs = [need for item in references for need in _for_reference(entity, item, model.entities[item.target], keys)]
    needs += [need for query in entity.queries for need in _for_query(entity, query, keys)]
    needs += [_explicit(item.fields, item.where, item.purpose) for item in entity.indexes]
    kept: list[Need] = []
    for need in sorted(needs, key=lambda item: (-len(item.columns), item.method is None, len(item.where))):
        if any(_serves(key, need) for key in keys):
            continue
        host = next((index for index, other in enumerate(kept) if _serves(other, need)), None)
        if host is None:
            kept.append(need)
        else:
            kept[host] = replace(kept[host], serves=(*kept[host].serves, *need.serves))
    asked = {reason: index for index, reason in enumerate(reason for need in needs for reason in need.serves)}
    kept = [replace(need, serves=tuple(sorted(set(need.serves), key=asked.__getitem__))) for need in kept]
    return sorted(kept, key=lambda need: asked[need.serves[0]])


def _serves(index: Need, need: Need) -> bool:
    """Whether an index made for one need answers the other."""
    if index.method != need.method or not set(index.where) <= need.known:
        return False
    columns = index.columns
    count = len(need.equal)
    if {item.field for item in columns[:count]} != set(need.equal):
        return False
    following = columns[count : count + len(need.ordered)]
    reverse = tuple(replace(item, descending=not item.descending) for item in following)
    return need.ordered in (following, reverse)


def _finds_one(key: Need, need: Need) -> bool:
    """Whether what is compared leaves a single row of the key or unique."""
    return set(key.equal) <= set(need.equal) and set(key.where) <= need.known


def _keys(entity: Entity) -> list[Need]:
    """Return the key and the uniques, which are indexes already."""
    live = (_DELETED,) if entity.soft_delete else ()
    uniques = [
        Need(item.fields, where=() if entity.always_unique(item) else (*conjuncts(item.where), *live))
        for item in entity.unique
    ]
    return [Need(entity.key), *(replace(item, known=frozenset(item.where)) for item in uniques)]


def _for_reference(entity: Entity, reference: Reference, target: Entity, keys: list[Need]) -> list[Need]:
    """Ask for what finds the rows that refer to a row: its key, behind the tenant that leads indexes, is enough."""
    fields = reference.fields
    present = {name: Is(Field(name), None, True) for name in fields if entity.fields[name].optional}
    known = frozenset(present.values())
    if any(_finds_one(key, Need(fields, known=known)) for key in keys):
        return []
    if set(target.key) <= set(reference.match):
        lead = fields[:1] if fields[0] == TENANT else ()
        pairs = zip(fields, reference.match, strict=True)
        fields = tuple(dict.fromkeys((*lead, *(mine for mine, theirs in pairs if theirs in target.key))))
    # One condition leaves out nearly all rows without the reference; more would keep the index from serving its prefix.
    where = tuple(present[name] for name in fields if name in present)[:1]
    name = reference.label or "_".join(reference.own)
    return [Need(fields, known=known, where=where, serves=(f"fk:{reference.name}",), short=name)]


def _for_query(entity: Entity, query: Query, keys: list[Need]) -> list[Need]:
    if query.scan:
        return []
    why = reason(query)
    live = (_DELETED,) if entity.soft_delete and not query.include_deleted else ()
    if query.sql is not None:
        return [Need((), query.index, serves=(why,), label=query.name, short=query.name)]
    equal: list[str] = []
    ranges: list[str] = []
    constants: list[Expression] = []
    special: list[tuple[str, str]] = []
    for part in conjuncts(query.where):
        match part:
            case Binary("=", Field(name), Parameter()) | Binary("=", Parameter(), Field(name)):
                equal.append(name)
            case In(Field(name), values, False) if all(isinstance(item, Parameter) for item in values):
                ranges.append(name)
            case Binary("<" | "<=" | ">" | ">=", Field(name), Parameter()) | Between(Field(name), _, _, False):
                ranges.append(name)
            case Binary("<" | "<=" | ">" | ">=", Parameter(), Field(name)):
                ranges.append(name)
            case Call(function, (Field(name), _)) if function in (
                "contains",
                "matches",
                "similar",
                "overlaps",
                "prefix",
            ):
                special.append((function, name))
            case _ if not _has_parameter(part):
                constants.append(part)
    equal = list(dict.fromkeys(equal))
    where = tuple(dict.fromkeys((*constants, *live)))
    present = [Is(Field(name), None, True) for name in (*equal, *ranges)]
    known = frozenset(
        (*where, *present, *(Is(Field(name), None, True) for part in constants for name in _strict(part)))
    )
    if any(function == "overlaps" and _excluded(entity, name, equal, known) for function, name in special):
        return []
    if special and not behind_row_security(entity):
        return [
            Need((name,), known=known, where=where, serves=(why,), method=function, label=query.name)
            for function, name in special
            if function != "matches"
        ]
    if any(_finds_one(key, Need(tuple(equal), known=known)) for key in keys):
        return []
    ordered = [item for item in query.order_by if item.field not in equal]
    ordered += key_order(entity, ordered, equal)
    names = {item.field for item in ordered} | set(equal)
    ordered += [Sort(field=name) for name in dict.fromkeys(ranges) if name not in names]
    need = Need(tuple(equal), tuple(ordered), known, where, (why,), label=query.name, short=query.name)
    return [need] if need.columns else []


def reason(query: Query) -> str:
    """Return what stands above an index that was made for the query."""
    return f"{query.name} ({query.frequency}): {query.purpose}"


def serving(entity: Entity, query: Query) -> list[Unique | NoOverlap | None]:
    """Return what answers the query although no index was made for it: uniques, no_overlaps, None for the key."""
    found: list[Unique | NoOverlap | None] = []
    for need in _for_query(entity, query, []):
        for item, key in zip((None, *entity.unique), _keys(entity), strict=True):
            if need.method is None and (_finds_one(key, need) or _serves(key, need)):
                found.append(item)
    if query.sql is not None:
        # It may meet the conditions of a unique that begins with the same fields.
        fields = tuple(item.field for item in query.index)
        found += [item for item in entity.unique if item.fields[: len(fields)] == fields and item not in found]
    periods = {item.arguments[0] for item in conjuncts(query.where) if isinstance(item, Call)}
    return [*found, *(item for item in entity.no_overlap if Field(item.period) in periods)]


def begins_with(entity: Entity, query: Query) -> tuple[str, ...]:
    """Return the fields that any index for the query begins with; none if more than that is asked of it."""
    need = next(iter(_for_query(entity, query, [])), Need(()))
    return () if need.ordered or need.method else need.equal


def behind_row_security(entity: Entity) -> bool:
    """Whether the application sees rows of one tenant alone.

    Its condition comes first, so that what is compared by operators that are not leakproof, as those of these functions
    are, cannot be looked up in an index.
    """
    return entity.scope in (TENANT, "shared") and not {TENANT, LOGGED_TENANT}.isdisjoint(entity.fields)


def key_order(entity: Entity, ordered: list[Sort], equal: list[str]) -> list[Sort]:
    """Return the rest of the key, so that pages have no gaps, in the direction of the last sort."""
    if not ordered:
        return []
    present = {item.field for item in ordered} | set(equal)
    return [Sort(field=name, descending=ordered[-1].descending) for name in entity.key if name not in present]


def _excluded(entity: Entity, period: str, equal: list[str], known: frozenset[Expression]) -> bool:
    """Whether the index behind a no_overlap answers a search in its periods."""
    return any(
        item.period == period and set(item.per) <= set(equal) and set(conjuncts(item.where)) <= known
        for item in entity.no_overlap
    )


def finds_one(entity: Entity, query: Query) -> bool:
    """Whether at most one row answers the query, by what it compares with parameters and with constants."""
    parts = conjuncts(query.where)
    live = () if query.include_deleted or not entity.soft_delete else (_DELETED,)
    compared = [part for part in parts if isinstance(part, Binary) and part.operator == "="]
    equal = [side.name for part in compared for side in (part.left, part.right) if isinstance(side, Field)]
    fixed = [part for part in compared if any(isinstance(side, Field) for side in (part.left, part.right))]
    equal = equal if len(equal) == len(fixed) else []
    present = (Is(Field(name), None, True) for name in equal)
    known = frozenset((*parts, *live, *present))
    return any(_finds_one(key, Need(tuple(equal), known=known)) for key in _keys(entity))


def _explicit(fields: tuple[Sort, ...], where: Expression | None, purpose: str) -> Need:
    conditions = conjuncts(where)
    label = "_".join(("where", *field_names(where))) if where else "plain"
    return Need((), fields, frozenset(conditions), conditions, (purpose,), label=label)


def _strict(node: Expression) -> list[str]:
    """Return the fields that a condition proves to be present."""
    match node:
        case Binary(operator, Field(name), Literal() | Number()) if operator in _STRICT:
            return [name]
        case In(Field(name), _, False) | Between(Field(name), _, _, False):
            return [name]
    return []


def _has_parameter(node: Expression) -> bool:
    return any(isinstance(item, Parameter) for item in walk(node))
