"""What rendered TypeScript holds as data: rules of values, what constraints are about, how values become DTOs."""

from ..constraints import Constraint
from ..records import Property, Record
from ..rules import rules_of
from .layout import Brackets, array, mapping, regular_expression, string

_NUMBERS = {
    "integer": "integer",
    "basis_points": "integer",
    "bigint": "bigint",
    "money": "bigint",
    "decimal": "decimal",
}


def constraint(item: Constraint) -> Brackets:
    """Return what a constraint is about."""
    parts: list[tuple[str, str] | Brackets] = [
        ("kind", string(item.kind)),
        ("record", string(item.record.class_name)),
        array(item.properties, "properties: "),
    ]
    if item.statement:
        parts.append(("statement", string(item.statement)))
    return mapping(parts)


_DTO = {
    "Date": "string",
    "bigint": "string",
    "Buffer": "string",
    "Uint8Array<ArrayBuffer>": "string",
    "Period": "PeriodDto",
    "Decimal": "string",
}


def dto_type(item: Property, kind: str) -> str:
    """Return the type of a value in a DTO, which is JSON; `kind` is its type in rows."""
    kind = _DTO.get(kind, kind)
    return f"{kind} | null" if item.nullable else kind


def dto_value(item: Property, kind: str, row: str) -> str:
    """Return how a value of a row comes into its DTO."""
    value = f"{row}.{item.name}"
    if kind == "Uint8Array<ArrayBuffer>":
        encoded = f'Buffer.from({value}).toString("base64")'
        return f"{value} && {encoded}" if item.nullable else encoded
    method = {
        "Date": "toISOString().slice(0, 10)" if item.field.type.name == "date" else "toISOString()",
        "bigint": "toString()",
        "Decimal": f"toFixed({item.field.type.scale})",
        "Buffer": 'toString("base64")',
    }.get(kind)
    if method:
        return f"{value}?.{method} ?? null" if item.nullable else f"{value}.{method}"
    if item.type == "Period":
        return f"{value} && periodDto({value})" if item.nullable else f"periodDto({value})"
    return value


def rules(record: Record, item: Property) -> Brackets | None:
    """Return the rules of a value; None where there is none to tell, or the service does not write it."""
    if not item.writable:
        return None
    found = rules_of(record.entity, item.field)
    kind = _NUMBERS.get(item.field.type.name)
    suffix = "n" if kind == "bigint" else ""
    parts = [("required", "true")] if item.given else []
    parts += [("kind", string(kind))] if kind else []
    for name in ("minimum", "maximum", "above", "below"):
        bound = getattr(found, name)
        parts += [(name, f"{bound}{suffix}")] if bound is not None else []
    for name in ("least", "most"):
        count = getattr(found, name)
        parts += [(name, str(count))] if count is not None else []
    if found.patterns:
        parts.append(("patterns", f"[{', '.join(map(regular_expression, found.patterns))}]"))
    if found.values:
        parts.append(("values", f"{record.entity.singular}_{item.field.name}".upper()))
    parts += [("lower", "true")] if found.lower else []
    return mapping(parts) if parts else None
