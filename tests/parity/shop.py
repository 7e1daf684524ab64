"""What a behaviour is given: the service, as one of its tenants sees it through a target."""

import secrets
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import psycopg

from parity.client import ANSWER_SECONDS, Refused
from parity.running import Running

Row = dict[str, Any]

_NEW_TENANT = """
WITH tenant AS (
    INSERT INTO tenants (slug, name, billing_email, data_residency_region, currency_code)
    VALUES (%(name)s, %(name)s, 'a@example.com', 'eu', 'EUR') RETURNING id
), member AS (
    INSERT INTO users (email) VALUES (%(name)s || '@example.com') RETURNING id
), membership AS (
    INSERT INTO tenant_memberships (tenant_id, user_id, role_id)
    SELECT tenant.id, member.id, roles.id FROM tenant, member, roles WHERE code = 'member'
)
SELECT tenant.id::text, member.id::text FROM tenant, member
"""


@dataclass
class Refusal:
    """What was refused, in neutral words; properties are columns. Filled in when the block has ended."""

    name: str = ""
    message: str = ""
    constraint: str | None = None
    entity: str | None = None
    columns: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Shop:
    """The service through a target: entities and columns are said in the words of the spec.

    Attributes:
        context: Who acts; an empty one for nobody.
    """

    running: Running
    context: dict[str, str]

    @classmethod
    def of_a_new_tenant(cls, running: Running) -> "Shop":
        """Make a tenant with one member, who acts for it; it has no rows yet."""
        name = f"t{secrets.token_hex(6)}"
        tenant, member = running.owner.execute(_NEW_TENANT, {"name": name}).fetchone()
        return cls(running, {"tenant": tenant, "actor": member})

    @property
    def tenant(self) -> str:
        return self.context["tenant"]

    @property
    def actor(self) -> str:
        return self.context["actor"]

    def acting(self, **context: str) -> "Shop":
        """Return the service as somebody else sees it, or at another isolation level."""
        return Shop(self.running, {**self.context, **context})

    def nobody(self) -> "Shop":
        """Return the service as seen without a tenant."""
        return Shop(self.running, {})

    def send(self, op: str, entity: str | None = None, **request: Any) -> Future[Any]:
        """Ask something, and return the answer to come."""
        step = self.step(op, entity, **request)
        return self.running.adapter.send(step.pop("op"), **step, context=self.context)

    def ask(self, op: str, entity: str | None = None, **request: Any) -> Any:
        """Ask something and return the answer."""
        return self.send(op, entity, **request).result(ANSWER_SECONDS)

    def step(self, op: str, entity: str | None = None, **request: Any) -> Row:
        """Return an operation as a step of `transaction`."""
        words = self.running.translator
        if entity is None:
            return {"op": op, **request}
        if op == "query":
            query = words.query(entity, request["name"])
            # A query of a tenant's rows asks for the tenant, like for anything else.
            own = {"tenant": self.tenant} if "tenant" in {item.parameter for item in query.arguments} else {}
            request |= {"name": query.name, "arguments": own | request["arguments"]}
        if op == "related":
            request["relation"] = words.relation(entity, request["relation"])
        return {"op": op, "record": words.record(entity), **request}

    def key(self, entity: str, row: Row) -> Row:
        """Return the key of a row."""
        return {item.column.name: row[item.column.name] for item in self.running.translator.neutral[entity].key}

    def create(self, entity: str, **values: Any) -> Row:
        return self.ask("create", entity, values=values)

    def get(self, entity: str, row: Row, *, deleted: bool = False) -> Row | None:
        return self.ask("get", entity, key=self.key(entity, row), deleted=deleted)

    def update(self, entity: str, row: Row, *, version: int | None = None, **changes: Any) -> Row | None:
        expected = {} if version is None else {"version": version}
        return self.ask("update", entity, key=self.key(entity, row), changes=changes, **expected)

    def remove(self, entity: str, row: Row) -> None:
        return self.ask("remove", entity, key=self.key(entity, row))

    def restore(self, entity: str, row: Row) -> Row:
        return self.ask("restore", entity, key=self.key(entity, row))

    def increment(self, entity: str, row: Row, column: str, by: Any) -> Row:
        return self.ask("increment", entity, key=self.key(entity, row), column=column, by=by)

    def page(self, entity: str, name: str, *, limit: int = 100, after: Any = None, **arguments: Any) -> Row:
        following = {} if after is None else {"after": after}
        return self.ask("query", entity, name=name, arguments=arguments, limit=limit, **following)

    def query(self, entity: str, name: str, **arguments: Any) -> list[Row]:
        """Return the first page of a query."""
        return self.page(entity, name, **arguments)["rows"]

    def related(self, entity: str, rows: list[Row], relation: str) -> list[list[Row]]:
        """Return for each row the rows that a relation leads to."""
        keys = [self.key(entity, row) for row in rows]
        return self.ask("related", entity, keys=keys, relation=relation)["rows"]

    def transaction(self, *steps: Row, **options: Any) -> list[Any]:
        return self.ask("transaction", steps=list(steps), **options)

    def sql(self, statement: str, *values: Any) -> list[tuple]:
        """Run a statement as the owner, whom row security does not concern."""
        cursor = self.running.owner.execute(statement, values)
        return cursor.fetchall() if cursor.description else []

    def connect(self) -> psycopg.Connection:
        """Return another session of the owner, in whose transactions locks are held."""
        return psycopg.connect(self.running.url)

    @contextmanager
    def refused(self, *names: str) -> Iterator[Refusal]:
        """Expect that what the block asks is refused by one of some names."""
        found = Refusal()
        try:
            yield found
        except Refused as error:
            if error.name not in names:
                raise
            words = self.running.translator
            found.name, found.message, found.constraint = error.name, error.message, error.constraint
            found.entity = words.entity(error.record)
            found.columns = words.columns(found.entity, error.properties or [])
        else:
            raise AssertionError(f"not refused: {' or '.join(names)}")
