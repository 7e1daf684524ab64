"""Copies of seeded rows, so that constraints can be tried on tables that the tests know nothing about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import declared
import psycopg
import pytest
from psycopg import sql

SAMPLES = 10
_CHOICES = tuple(product(range(3), range(9)))
"""Which column of a key is changed, and which value is tried."""
_accepted: dict[tuple[str, str], tuple["Place", tuple[int, int]]] = {}
_refused: dict[tuple[str, str], str] = {}
"""What earlier tests found out about a table and a condition; every test begins with the same rows."""


@dataclass(frozen=True)
class Column:
    """A column that takes values. `length` is the limit of a text column in characters, else None."""

    name: str
    type: str
    category: str
    length: int | None


@dataclass(frozen=True)
class Key:
    """Something that keeps rows apart: a key, a unique index or an exclusion constraint."""

    name: str
    columns: frozenset[str]
    predicate: str | None


@dataclass(frozen=True)
class ForeignKey:
    """A reference; `columns[i]` refers to `target_columns[i]`."""

    name: str
    table: str
    columns: tuple[str, ...]
    target: str
    target_columns: tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """Where a row is, until it is changed."""

    table: int
    row: str


class Table:
    """A table, and ways to insert copies of its rows.

    Args:
        connection: The owner's, in a transaction that the test rolls back.
        name: A table in schema public.
    """

    def __init__(self, connection: psycopg.Connection, name: str) -> None:
        self.connection = connection
        self.name = name
        self.identifier = sql.Identifier("public", name)

    @cached_property
    def columns(self) -> dict[str, Column]:
        """The columns that take values, by name; those that triggers keep take none."""
        query = """
            SELECT attname, format_type(atttypid, atttypmod), typcategory::text,
                CASE WHEN atttypid IN ('varchar'::regtype, 'bpchar'::regtype) AND atttypmod > 4 THEN atttypmod - 4 END
            FROM pg_attribute JOIN pg_type ON pg_type.oid = atttypid
            WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                AND attname <> ALL (%s)
            ORDER BY attnum
        """
        rows = self.connection.execute(query, [f"public.{self.name}", declared.KEPT.get(self.name, [])])
        return {row[0]: Column(*row) for row in rows}

    @cached_property
    def keys(self) -> list[Key]:
        """All that keeps rows apart."""
        query = """
            SELECT relname, pg_get_expr(indpred, indrelid), array_agg(DISTINCT attname)
            FROM pg_index
                JOIN pg_class ON pg_class.oid = indexrelid
                CROSS JOIN LATERAL (
                    SELECT attname FROM pg_attribute WHERE attrelid = indrelid AND attnum = ANY (indkey::smallint[])
                    UNION ALL
                    SELECT attname
                    FROM pg_depend JOIN pg_attribute ON attrelid = indrelid AND attnum = refobjsubid
                    WHERE indexprs IS NOT NULL AND classid = 'pg_class'::regclass AND objid = indexrelid
                        AND refobjid = indrelid
                ) AS columns
            WHERE indrelid = %s::regclass AND (indisunique OR indisexclusion)
            GROUP BY relname, indpred, indrelid
            ORDER BY relname
        """
        rows = self.connection.execute(query, [f"public.{self.name}"])
        return [Key(name, frozenset(columns), predicate) for name, predicate, columns in rows]

    @cached_property
    def foreign_keys(self) -> list[ForeignKey]:
        """Its references to other tables."""
        return _foreign_keys(self.connection, "conrelid = %s::regclass", f"public.{self.name}")

    def samples(self, where: str = "true") -> list[Place]:
        """Returns the places of some rows, in a stable order; `where` is an SQL condition."""
        query = sql.SQL("SELECT tableoid, ctid::text FROM {} AS row WHERE {} ORDER BY row::text LIMIT {}").format(
            self.identifier, sql.SQL(where), SAMPLES
        )
        return [Place(*row) for row in self.connection.execute(query)]

    def copy(self, place: Place, changes: Mapping[str, sql.Composable]) -> Place:
        """Inserts a copy of a row with some columns changed to SQL expressions over that row.

        Raises:
            psycopg.Error: The database refuses it. The transaction is then back where it was before.
        """
        values = [changes.get(name, sql.Identifier(name)) for name in self.columns]
        statement = sql.SQL(
            "INSERT INTO {table} ({columns}) OVERRIDING SYSTEM VALUE "
            "SELECT {values} FROM {table} WHERE tableoid = %s AND ctid = %s::tid RETURNING tableoid, ctid::text"
        ).format(
            table=self.identifier,
            columns=sql.SQL(", ").join(map(sql.Identifier, self.columns)),
            values=sql.SQL(", ").join(values),
        )
        with self.connection.transaction():
            self.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            return Place(*self.connection.execute(statement, [place.table, place.row]).fetchone())

    def update(self, place: Place, changes: Mapping[str, sql.Composable], returning: str = "tableoid") -> object:
        """Updates one row and returns the value of one column after it.

        Raises:
            psycopg.Error: The database refuses it. The transaction is then back where it was before.
        """
        assignments = [sql.SQL("{} = {}").format(sql.Identifier(name), value) for name, value in changes.items()]
        statement = sql.SQL("UPDATE {} SET {} WHERE tableoid = %s AND ctid = %s::tid RETURNING {}").format(
            self.identifier, sql.SQL(", ").join(assignments), sql.Identifier(returning)
        )
        with self.connection.transaction():
            self.connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
            return self.connection.execute(statement, [place.table, place.row]).fetchone()[0]

    def value(self, place: Place, column: str) -> object:
        """Returns one value of one row."""
        query = sql.SQL("SELECT {} FROM {} WHERE tableoid = %s AND ctid = %s::tid").format(
            sql.Identifier(column), self.identifier
        )
        return self.connection.execute(query, [place.table, place.row]).fetchone()[0]

    def copyable(self, where: str = "true") -> tuple[Place, dict[str, sql.Composable]]:
        """Returns a row, and the changes with which a copy of it is accepted; skips the test where there is none."""
        return next(self.copies(where))

    def copies(self, where: str = "true") -> Iterator[tuple[Place, dict[str, sql.Composable]]]:
        """Yields rows, and the changes with which a copy of each is accepted; skips the test where there are none."""
        places = self.samples(where)
        if not places:
            pytest.skip(f"{self.name} has no seeded row where {where}")
        if (self.name, where) in _refused:
            pytest.skip(_refused[self.name, where])
        known, refusal, accepted = _accepted.get((self.name, where)), None, False
        for place, choice in sorted(product(places, _CHOICES), key=lambda candidate: candidate != known):
            changes = self._fresh_keys(*choice)
            try:
                with self.connection.transaction(force_rollback=True):
                    self.copy(place, changes)
            except psycopg.Error as error:
                refusal = error
            else:
                _accepted.setdefault((self.name, where), (place, choice))
                accepted = True
                yield place, changes
        if not accepted:
            _refused[self.name, where] = f"no copy of a row of {self.name} is accepted: {str(refusal).splitlines()[0]}"
            pytest.skip(_refused[self.name, where])

    def _fresh_keys(self, rank: int, attempt: int) -> dict[str, sql.Composable]:
        """Changes a column of every key, of those that are easiest to change; a path by the name in it."""
        names = {tree.path: tree.name for tree in declared.TREES if tree.table == self.name}
        keys = [{names.get(column, column) for column in key.columns} for key in self.keys]
        changes: dict[str, sql.Composable] = {}
        for key in sorted(keys, key=len):
            if key.isdisjoint(changes):
                columns = sorted(key & self.columns.keys(), key=self._reluctance)
                column = columns[min(rank, len(columns) - 1)]
                changes[column] = self._fresh_value(self.columns[column], attempt)
        return changes

    def _reluctance(self, column: str) -> tuple[int, str]:
        """Sorts columns by how easily another value is found."""
        if any(column in reference.columns for reference in self.foreign_keys):
            return 5, column
        kind = self.columns[column]
        return {"uuid": 0, "bytea": 0}.get(kind.type, {"S": 1, "N": 2, "R": 2, "D": 3}.get(kind.category, 4)), column

    def _fresh_value(self, column: Column, attempt: int) -> sql.Composable:
        for reference in self.foreign_keys:
            if column.name in reference.columns:
                return self._other_target(reference, column.name, attempt)
        name = sql.Identifier(column.name)
        match column.category:
            case "S":
                return _fresh_text(column, attempt)
            case "N":
                return sql.SQL("(SELECT max({0}) + 1 + {1} FROM {2})").format(name, attempt, self.identifier)
            case "D":
                days = sql.SQL("{} + {} * interval '1 day'").format(name, 1 if attempt == 0 else 1000 + attempt)
                return sql.SQL("({})::{}").format(days, sql.SQL(column.type))
            case "R":
                years = sql.SQL("interval '{} years'").format(attempt + 50)
                bounds = "{type}((lower({name}) + {years})::timestamptz, (upper({name}) + {years})::timestamptz)"
                return sql.SQL(bounds).format(type=sql.SQL(column.type), name=name, years=years)
            case "B":
                return sql.SQL("NOT {}").format(name)
        if column.type == "uuid":
            return sql.SQL("md5({}::text || {})::uuid").format(name, str(attempt))
        if column.type == "bytea":
            return sql.SQL("sha256({} || {}::text::bytea)").format(name, str(attempt))
        return name

    def _other_target(self, reference: ForeignKey, column: str, attempt: int) -> sql.Composable:
        """The value of another row that the reference may point to, if it points to one; its other columns stay."""
        pairs = dict(zip(reference.columns, reference.target_columns, strict=True))
        alive = (
            [sql.SQL("deleted_at IS NULL")] if "deleted_at" in Table(self.connection, reference.target).columns else []
        )
        same = [
            sql.SQL("target.{} = {}.{}").format(sql.Identifier(theirs), self.identifier, sql.Identifier(ours))
            for ours, theirs in pairs.items()
            if ours != column
        ]
        same.append(sql.SQL("{}.{} IS NOT NULL").format(self.identifier, sql.Identifier(column)))
        return sql.SQL("(SELECT {0} FROM {1} AS target WHERE {2} ORDER BY {0} OFFSET {3} LIMIT 1)").format(
            sql.Identifier(pairs[column]),
            sql.Identifier("public", reference.target),
            sql.SQL(" AND ").join([sql.SQL("true"), *alive, *same]),
            attempt,
        )


def foreign_key(connection: psycopg.Connection, name: str) -> ForeignKey:
    """Returns the foreign key of that name; fails where the database has none."""
    found = _foreign_keys(connection, "conname = %s", name)
    assert len(found) == 1, f"the database has no foreign key {name}"
    return found[0]


def _foreign_keys(connection: psycopg.Connection, condition: str, argument: str) -> list[ForeignKey]:
    query = f"""
        SELECT conname, source.relname, columns, target.relname, targets
        FROM pg_constraint
            JOIN pg_class AS source ON source.oid = conrelid
            JOIN pg_class AS target ON target.oid = confrelid
            CROSS JOIN LATERAL (
                SELECT array_agg(ours.attname ORDER BY position), array_agg(theirs.attname ORDER BY position)
                FROM unnest(conkey, confkey) WITH ORDINALITY AS pair (our, their, position)
                    JOIN pg_attribute AS ours ON ours.attrelid = conrelid AND ours.attnum = our
                    JOIN pg_attribute AS theirs ON theirs.attrelid = confrelid AND theirs.attnum = their
            ) AS pairs (columns, targets)
        WHERE contype = 'f' AND conparentid = 0 AND {condition}
        ORDER BY conname
    """
    rows = connection.execute(query, [argument]).fetchall()
    return [ForeignKey(name, table, tuple(ours), target, tuple(theirs)) for name, table, ours, target, theirs in rows]


def _fresh_text(column: Column, attempt: int) -> sql.Composable:
    """Text of several shapes, since a check may ask for a slug, an address, or three capital letters."""
    length = column.length or 200
    digits = "substr(translate(md5({name}), 'abcdef', '123456'), 1, 6)"
    letters = "translate(md5({name}) || md5({name} || 'x'), '0123456789', 'ghijklmnop')"
    same_length = "substr({text}, 1, length({name}))"
    shapes = (
        f"left('x' || {digits} || {{name}}, {length})",
        f"upper(left('x' || {digits} || {{name}}, {length}))",
        same_length.replace("{text}", letters),
        same_length.replace("{text}", f"upper({letters})"),
        same_length.replace("{text}", f"translate({letters}, 'abcdefghijklmnop', '0123456789012345')"),
        f"left({{name}}, {length} - 7) || '-' || {digits}",
        f"upper(left({{name}}, {length} - 7) || '-' || {digits})",
        f"left({{name}}, {length} - 6) || {digits}",
        f"left({{name}}, -4) || substr({digits}, 1, 4)",
    )
    return sql.SQL(shapes[attempt]).format(name=sql.Identifier(column.name))
