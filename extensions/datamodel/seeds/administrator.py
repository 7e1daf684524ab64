"""The first administrator of a production database."""

from dataclasses import dataclass

from ..dialects import PostgreSQL
from ..logical import Entity, Model
from ..relational.lower import LIVE
from ..relational.names import Columns

ROLE = "admin"
_INVITED = "invited"


@dataclass(frozen=True, kw_only=True)
class Grant:
    """The role is given by a row of this table: user and role, and what else the row needs."""

    table: str
    columns: tuple[str, ...]
    values: tuple[str, ...]
    key: tuple[str, ...]
    role_table: str
    role_is: str


@dataclass(frozen=True, kw_only=True)
class Administrator:
    """How to make the first administrator, whose address is the variable `admin_email`.

    Attributes:
        columns: Of the user's row, with their values as SQL.
        conflict: The unique column or columns, and the condition of their index.
        user_is: The condition that finds the user again.
        variables: What else has to be given: psql variable to environment variable.
        grant: None where the model has no role to give.
    """

    table: str
    columns: tuple[str, ...]
    values: tuple[str, ...]
    conflict: str
    conflict_where: str | None
    user_is: str
    variables: dict[str, str]
    grant: Grant | None


def administrator(model: Model, dialect: PostgreSQL, names: Columns) -> Administrator | None:
    """Return how to make the first administrator; None if users cannot be told apart by e-mail address."""
    users = model.entities.get("users")
    if users is None or not any(item.fields == ("email",) and item.where is None for item in users.unique):
        return None
    columns = names.of("users")
    name = dialect.identifier
    email = "lower(btrim(:'admin_email'))"
    values = {"email": email}
    if _may_begin(users, _INVITED):
        values["status"] = dialect.literal(_INVITED)
    variables = _asked(users, values)
    live = dialect.condition(LIVE, {}) if users.soft_delete else None
    table = name(names.table("users"))
    same = [f"{table}.{name(columns['email'])} = {email}"]
    return Administrator(
        table=names.table("users"),
        columns=tuple(columns[field] for field in values),
        values=tuple(values.values()),
        conflict=columns["email"],
        conflict_where=live,
        user_is=" AND ".join([*same, f"{table}.{live}"] if live else same),
        grant=_grant(model, dialect, names, variables),
        variables=variables,
    )


def _may_begin(entity: Entity, state: str) -> bool:
    field = entity.fields.get("status")
    initial = next((item.initial for item in entity.transitions if item.field == "status"), None)
    return field is not None and state in (field.type.values if initial is None else initial)


def _asked(entity: Entity, values: dict[str, str]) -> dict[str, str]:
    """Add a variable for each field that the row needs and that nobody else can know."""
    variables = {}
    for name, field in entity.fields.items():
        given = name in values or field.optional or field.default is not None or field.identity
        if not given and field.generated is None:
            variables[f"admin_{name}"] = f"ADMIN_{name.upper()}"
            values[name] = f":'admin_{name}'"
    return variables


def _grant(model: Model, dialect: PostgreSQL, names: Columns, variables: dict[str, str]) -> Grant | None:
    entity, roles = model.entities.get("user_roles"), model.entities.get("roles")
    if entity is None or roles is None or not any(row.get("code") == ROLE for row in roles.rows):
        return None
    values = {}
    for target in ("users", "roles"):
        found = (item for item in map(entity.reference_of, entity.key) if item is not None and item.target == target)
        reference = next(found, None)
        if reference is None:
            return None
        column = names.of(target)[reference.match[0]]
        values[reference.fields[0]] = f"{dialect.identifier(names.table(target))}.{dialect.identifier(column)}"
    variables |= _asked(entity, values)
    code = f"{dialect.identifier(names.table('roles'))}.{dialect.identifier(names.of('roles')['code'])}"
    return Grant(
        table=names.table("user_roles"),
        columns=names.all("user_roles", tuple(values)),
        values=tuple(values.values()),
        key=names.all("user_roles", entity.key),
        role_table=names.table("roles"),
        role_is=f"{code} = {dialect.literal(ROLE)}",
    )
