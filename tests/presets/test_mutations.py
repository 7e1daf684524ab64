"""Each check was seen red: of what a preset promises, one thing at a time is taken out, and a check has to notice.

Whatever a pair of `<preset>.yaml` says that a statement is refused by is dropped, but for NOT NULL, and so is each hot
query's index. `mutations/<preset>.yaml` has what is less plain: each `mutation`, and the rule or promise that is `red`
by it. One of a `function` replaces a text in it. A `race` is a test of many clients, which has to be lost; a `disorder`
takes the order away in which its clients touch rows.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

import psycopg
import pytest
import yaml
from judged import broken, served
from live import Live, live
from statements import FOLDER, WRITTEN, Written

from databases import catalogue_of, execute
from datamodel.environment import ROOT

LEAST = 60
MISSING = "23502"
"""A pair that is refused so names a column, which others may be called, too."""
PROMISES = {path.name: path for path in (ROOT / "template/05-templates/database-models/scripts/promises").iterdir()}
_HELD_BY = """
    SELECT string_agg(statement, '; ') FROM (
        SELECT format('ALTER TABLE %%s DROP CONSTRAINT %%I CASCADE', conrelid::regclass, conname) FROM pg_constraint
        WHERE conname = %(name)s AND conparentid = 0 AND contype <> 't'
        UNION ALL SELECT format('DROP TRIGGER %%I ON %%s', tgname, tgrelid::regclass) FROM pg_trigger
        WHERE tgparentid = 0 AND NOT tgisinternal
            AND (tgname = %(name)s OR strpos(pg_get_triggerdef(oid), quote_literal(%(name)s)) > 0)
        UNION ALL SELECT format('DROP INDEX %%I', relname) FROM pg_class AS index
        WHERE relname = %(name)s AND relkind IN ('i', 'I') AND NOT relispartition
            AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = index.oid)
    ) AS holders (statement)
"""

_LOOSER = """
    SELECT relname || '.' || attname, format('ALTER TABLE %%s ALTER %%I %%s', attrelid::regclass, attname,
        CASE WHEN %(required)s THEN 'DROP NOT NULL' ELSE 'SET DEFAULT NULL' END)
    FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition AND attnum > 0
        AND attgenerated = '' AND attidentity = '' AND CASE WHEN %(required)s THEN attnotnull AND NOT EXISTS (
            SELECT FROM pg_index WHERE indrelid = attrelid AND indisprimary AND attnum = ANY (indkey)
        ) ELSE atthasdef END
"""


@dataclass(frozen=True)
class Mutation:
    """What is changed, and which check has to turn red by it: a rule, a hot query, or a promise."""

    sql: str
    red: str
    disorder: bool = False


@pytest.mark.slow
@pytest.mark.parametrize("preset", WRITTEN)
def test_every_mutation_turns_its_check_red(postgresql_newest, preset):
    written = Written(preset)
    checks = _Checks(written)
    with live(postgresql_newest, preset) as database, psycopg.connect(database.url) as connection:
        role = f"{database.project.options.database_name}_app"
        mutations = [*_dropped(connection, written), *_listed(preset, connection, role)]
        assert len({mutation.sql for mutation in mutations}) >= LEAST
        green = catalogue_of(connection)
        survived = [f"never seen red: {name}" for name in checks.names if name not in {item.red for item in mutations}]
        survived += [f"{name}: red without a mutation" for name in checks.names if checks.red(connection, role, name)]
        for mutation in mutations:
            if problem := _survives(connection, mutation, checks, role, green):
                survived.append(f"{problem}: {mutation.sql}")
    assert not survived, "\n".join(survived)


def _survives(
    connection: psycopg.Connection, mutation: Mutation, checks: "_Checks", role: str, green: list[str]
) -> str:
    """Return why a mutation proves nothing, or nothing; what it does is undone."""
    with connection.transaction(force_rollback=True):
        try:
            with connection.transaction():
                connection.execute(mutation.sql)
        except psycopg.Error as error:
            return f"fails, {error.diag.message_primary}"
        if catalogue_of(connection) == green:
            return "changes nothing"
        return "" if checks.red(connection, role, mutation.red) else f"not noticed by '{mutation.red}'"


@pytest.mark.slow
@pytest.mark.parametrize("preset", WRITTEN)
def test_each_column_without_its_not_null_or_default_is_in_the_catalogue(postgresql_newest, preset):
    """By the catalogue, `make verify` compares schema files and migrations."""
    with live(postgresql_newest, preset) as database, psycopg.connect(database.url) as connection:
        green = set(catalogue_of(connection))
        for required in (True, False):
            looser = dict(connection.execute(_LOOSER, {"required": required}).fetchall())
            assert len(looser) >= LEAST
            with connection.transaction(force_rollback=True):
                connection.execute("; ".join(looser.values()))
                changed = green - set(catalogue_of(connection))
            assert looser.keys() == {line.split()[1] for line in changed if line.startswith("column ")}


@pytest.mark.slow
@pytest.mark.parametrize("preset", WRITTEN)
def test_every_mutation_loses_its_race(postgresql_newest, preset):
    with live(postgresql_newest, preset) as database:
        with psycopg.connect(database.url) as connection:
            name = connection.info.dbname
            mutations = list(_listed(preset, connection, f"{database.project.options.database_name}_app", "race"))
        assert len(mutations) >= 2
        won = []
        for mutation in mutations:
            with postgresql_newest.create_database(template=name) as copy:
                execute(copy.url, [mutation.sql])
                if _won(Live(copy.url, database.project), mutation):
                    won.append(f"{mutation.red}: {mutation.sql}")
    assert not won, "\n".join(won)


def _won(database: Live, mutation: Mutation) -> bool:
    module, name = mutation.red.split(".")
    race = import_module(module)
    with pytest.MonkeyPatch.context() as patch:
        if mutation.disorder:
            patch.setattr(race, "sorted", list, raising=False)
        try:
            getattr(race, name)(database)
        except AssertionError:
            return False
    return True


class _Checks:
    """The checks of a preset by name; each runs in a transaction that is open, with the rights that it needs."""

    def __init__(self, written: Written) -> None:
        self._pairs = {pair.rule: pair for pair in written.pairs}
        self._queries = {query.name: (written.named(query.sql), query.index) for query in written.hot_queries}
        self.names = [*self._pairs, *self._queries]

    def red(self, connection: psycopg.Connection, role: str, name: str) -> bool:
        if name in self._queries:
            return not served(connection, *self._queries[name])
        with connection.transaction(force_rollback=True):
            if name not in self._pairs:
                connection.execute("SELECT set_config('promise.app_role', %s, true)", [role])
                return bool(connection.execute(_promise(name)).fetchall())
            connection.execute(f"SET LOCAL ROLE {role}")
            return bool(broken(connection, self._pairs[name]))


def _promise(name: str) -> str:
    (path,) = (path for file, path in PROMISES.items() if f"{name}.sql" in file)
    return path.read_text(encoding="utf-8")


def _dropped(connection: psycopg.Connection, written: Written) -> Iterator[Mutation]:
    """Yield mutations that drop what the pairs and the hot queries name."""
    refused = ((pair.refused.partition(" "), pair.rule) for pair in written.pairs)
    named = [(name, rule) for (code, _, name), rule in refused if code != MISSING]
    for name, red in (*named, *((query.index, query.name) for query in written.hot_queries)):
        if name:
            (sql,) = connection.execute(_HELD_BY, {"name": name}).fetchone()
            if sql is not None:
                yield Mutation(sql, red)


def _listed(preset: str, connection: psycopg.Connection, role: str, kind: str = "red") -> Iterator[Mutation]:
    """Yield the mutations that are written down for a rule or a promise, or for a `race`."""
    for item in yaml.safe_load((FOLDER / "mutations" / f"{preset}.yaml").read_text(encoding="utf-8")):
        if kind not in item:
            continue
        if "disorder" in item:
            yield Mutation("", item[kind], disorder=True)
            continue
        if "function" not in item:
            yield Mutation(item["mutation"].replace(":app", role), item[kind])
            continue
        (text,) = connection.execute("SELECT pg_get_functiondef(%s::regproc)", [item["function"]]).fetchone()
        assert item["replace"] in text, f"{item['function']}() has no {item['replace']!r}"
        yield Mutation(text.replace(item["replace"], item["by"]), item[kind])
