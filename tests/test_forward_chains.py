"""Chains of edits on a database full of rows: each step leads there, back and there again, and loses no row."""

import re
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import psycopg
import pytest
import yaml
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from databases import catalogue, execute, project_roles
from datamodel.forward import Forward
from datamodel.forward.alterations import AlterColumn, Fill
from datamodel.project import Project
from engines.server import Server
from rendering import make_project, render_migration, render_schema, render_seeds, split
from upgrades import compare, forward_from, locked

START = """
teams:
  purpose: Who works.
  fields:
    label1: {type: string, length: 60}
    size1: {type: integer, default: 1}
tasks:
  purpose: What is to be done.
  traits: [audited]
  fields:
    team1: {references: teams, on_delete: cascade}
    owner1: {references: users, on_delete: set_null, optional: true}
    title1: {type: string, length: 100}
    state1: {enum: [new, going, done], default: new}
    hours1: {type: integer, default: 0}
  checks: {hours_range: "hours1 >= 0"}
  transitions: {state1: {new: [going], going: [done]}}
  queries:
    open: {purpose: What is open, where: "state1 = 'new' AND team1 = :team", order_by: [-hours1]}
"""
FIELDS: tuple[dict[str, Any], ...] = (
    {"type": "string", "length": 30, "optional": True},
    {"type": "string", "length": 30, "backfill": "it's"},
    {"type": "text", "default": "x"},
    {"type": "integer", "default": 3},
    {"type": "integer", "backfill": 7},
    {"type": "money", "default": 0},
    {"type": "boolean", "backfill": True},
    {"type": "timestamp", "optional": True},
    {"type": "date", "backfill": "2025-02-03"},
    {"type": "json", "default": {"a": 1}},
    {"type": "string_list", "default": []},
    {"type": "uuid", "default": "generated", "purpose": "Drawn."},
    {"enum": ["low", "high"], "backfill": "low"},
    {"references": "users", "on_delete": "set_null", "optional": True},
)
Rows = dict[str, dict[str, dict[str, str | None]]]


class Chain(RuleBasedStateMachine):
    """Somebody edits specs and updates, again and again."""

    server: Server

    @initialize()
    def start(self) -> None:
        self.entities = yaml.safe_load(START)
        self.dropped: list[str] = []
        self.count = 1
        self.stack = ExitStack()
        self.name = self.stack.enter_context(project_roles(self.server))
        self.url = self.stack.enter_context(self.server.create_database()).url
        project = self.project()
        execute(self.url, [*render_schema(project).values(), "SELECT create_month_partitions()"])
        execute(self.url, [render_seeds(project, "reference"), render_seeds(project, "development")])
        self.lock = yaml.safe_load(project.lock_text)

    def teardown(self) -> None:
        if hasattr(self, "stack"):
            self.stack.close()

    # The steps

    def project(self) -> Project:
        feature = {"feature": "work", "summary": "Work.", "entities": self.entities, "dropped": self.dropped}
        return make_project(feature, project_name=self.name, database_version=str(self.server.major))

    def update(self) -> None:
        """Migrate there, back and there again."""
        after = self.project()
        type(self).edits += 1
        step = forward_from(self.lock, after, 100 + type(self).edits)
        self.lock = locked(step, after)
        migration = step.migration
        if migration is None:
            return
        text = render_migration(after, migration)
        up, down = split(text)
        old, before = catalogue(self.url), self.rows()
        with self.server.create_database() as fresh:
            execute(fresh.url, render_schema(after).values())
            new = catalogue(fresh.url)
        execute(self.url, [up])
        compare(catalogue(self.url), new, text)
        there = self.rows()
        execute(self.url, [down])
        compare(catalogue(self.url), old, text)
        assert self.rows() == before, text
        execute(self.url, [up])
        compare(catalogue(self.url), new, text)
        assert {table: set(rows) for table, rows in self.rows().items()} == {
            table: set(rows) for table, rows in there.items()
        }
        self.account(before, there, step, text)

    def account(self, before: Rows, there: Rows, step: Forward, text: str) -> None:
        """Compare the rows before a step with those after it, but for what it changes on purpose."""
        changed = {(item.table.name, item.column) for item in step.changes if isinstance(item, Fill)}
        changed |= {(item.table.name, item.new.name) for item in step.changes if isinstance(item, AlterColumn)}
        for old, new in step.renames.tables.items():
            assert set(there[new]) == set(before[old]), text
            for was, column in step.renames.columns[old].items():
                if (new, column) not in changed and not self.made(new, column):
                    for key, row in there[new].items():
                        assert row[column] == before[old][key][was], (new, column, text)

    def made(self, table: str, column: str) -> bool:
        spec = self.entities.get(table, {}).get("fields", {}).get(column.removesuffix("_minor"), {})
        return "generated" in spec or "total" in spec

    def rows(self) -> Rows:
        """Return the rows of all tables by key, values as text."""
        result: Rows = {}
        with psycopg.connect(self.url) as connection:
            tables = connection.execute(
                "SELECT relname, (SELECT array_agg(attname ORDER BY attname) FROM pg_index JOIN pg_attribute "
                "ON attrelid = indrelid AND attnum = ANY (indkey) WHERE indrelid = pg_class.oid AND indisprimary) "
                "FROM pg_class "
                "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition"
            ).fetchall()
            for table, key in tables:
                found = connection.execute(f'SELECT to_jsonb(t) FROM public."{table}" AS t').fetchall()
                result[table] = {str([row[name] for name in key]): row for (row,) in found}
        return result

    # What may be edited

    def fresh(self, word: str) -> str:
        self.count += 1
        return f"{word}{self.count}"

    def entity(self, data: st.DataObject, condition: Callable[[dict[str, Any]], bool] = bool) -> str | None:
        names = [name for name, spec in self.entities.items() if condition(spec)]
        return data.draw(st.sampled_from(names)) if names else None

    def field(self, data: st.DataObject, condition: Callable[[dict[str, Any]], bool]) -> tuple[str, str] | None:
        found = [
            (entity, name)
            for entity, spec in self.entities.items()
            for name, field in spec["fields"].items()
            if condition(field)
        ]
        return data.draw(st.sampled_from(found)) if found else None

    def used(self, entity: str, field: str) -> bool:
        """Whether something else speaks of a field."""
        spec = self.entities[entity]
        text = str([{**spec, "fields": {name: item for name, item in spec["fields"].items() if name != field}}])
        others = str([item for name, item in self.entities.items() if name != entity])
        return bool(re.search(rf"\b{field}\b", text + others))

    def replace(self, old: str, new: str) -> None:
        self.entities = yaml.safe_load(re.sub(rf"\b{old}\b", new, yaml.safe_dump(self.entities, sort_keys=False)))

    @rule(data=st.data(), spec=st.sampled_from(FIELDS))
    def add_a_field(self, data, spec):
        self.entities[self.entity(data)]["fields"][self.fresh("field")] = dict(spec)
        self.update()

    @rule(data=st.data())
    def drop_a_field(self, data):
        found = self.field(data, lambda field: True)
        if found and not self.used(*found) and len(self.entities[found[0]]["fields"]) > 1:
            del self.entities[found[0]]["fields"][found[1]]
            self.dropped.append(".".join(found))
            self.update()

    @rule(data=st.data())
    def rename_a_field(self, data):
        if found := self.field(data, lambda field: True):
            new = self.fresh("name")
            self.replace(found[1], new)
            self.entities[found[0]]["fields"][new]["was"] = found[1]
            self.update()
            del self.entities[found[0]]["fields"][new]["was"]

    @rule(data=st.data())
    def rename_an_entity(self, data):
        name = self.entity(data)
        new = self.fresh("things")
        self.replace(name, new)
        self.entities[new]["was"] = name
        self.update()

    @rule(data=st.data())
    def rename_two_at_once(self, data):
        name = self.entity(data, lambda spec: len(spec["fields"]) > 1)
        if name:
            fields = self.entities[name]["fields"]
            one, two = data.draw(st.permutations(list(fields)))[:2]
            self.replace(one, "between")
            self.replace(two, one)
            self.replace("between", two)
            self.entities[name]["fields"][one]["was"], self.entities[name]["fields"][two]["was"] = two, one
            self.update()
            self.update()
            del self.entities[name]["fields"][one]["was"], self.entities[name]["fields"][two]["was"]
            for key in (f"{name}.{one}", f"{name}.{two}"):
                for spelling in (key, f"{key}_minor", f"{key}_id"):
                    self.lock["history"]["renamed"].pop(spelling, None)

    @rule(data=st.data())
    def require_or_allow_none(self, data):
        if found := self.field(data, lambda field: field.get("type") in ("string", "integer", "money")):
            field = self.entities[found[0]]["fields"][found[1]]
            if "generated" in field or "total" in field:
                return
            if field.pop("optional", False):
                field["backfill"] = "none" if field["type"] == "string" else 0
            else:
                field["optional"] = True
                field.pop("backfill", None)
            self.update()

    @rule(data=st.data())
    def change_a_type(self, data):
        wider = {"integer": "bigint", "string": "text", "boolean": "integer", "date": "timestamp", "uuid": "text"}
        if found := self.field(data, lambda field: field.get("type") in wider):
            field = self.entities[found[0]]["fields"][found[1]]
            if field["type"] in ("boolean", "uuid") and self.used(*found):
                return
            if field["type"] == "string" and data.draw(st.booleans()):
                field["length"] = field["length"] + 40
            else:
                if field["type"] in ("boolean", "uuid"):
                    field.pop("default", None)
                field.pop("backfill", None)
                field.pop("length", None)
                field["type"] = wider[field["type"]]
            self.update()

    @rule(data=st.data())
    def edit_an_enum(self, data):
        if found := self.field(data, lambda field: "enum" in field):
            entity, name = found
            field, new = self.entities[entity]["fields"][name], self.fresh("word")
            if "transitions" in self.entities[entity] and name in self.entities[entity]["transitions"]:
                old = field["enum"][-1]
                self.replace(old, new)
                self.entities[entity]["fields"][name].setdefault("renamed", {})[old] = new
            elif len(field["enum"]) > 1 and data.draw(st.booleans()) and field.get("default") != field["enum"][-1]:
                field["enum"].pop()
                field["backfill"] = field["enum"][0]
                field.pop("renamed", None)
            else:
                field["enum"].append(new)
            self.update()

    @rule(data=st.data(), trait=st.sampled_from(("audited", "soft_delete", "authored", "versioned")))
    def toggle_a_trait(self, data, trait):
        name = self.entity(data)
        traits = self.entities[name].setdefault("traits", [])
        if trait in traits:
            traits.remove(trait)
            gone = {
                "soft_delete": ["deleted_at"],
                "authored": ["created_by", "updated_by"],
                "versioned": ["lock_version"],
            }
            self.dropped += [f"{name}.{field}" for field in gone.get(trait, [])]
        else:
            traits.append(trait)
        self.update()

    @rule(data=st.data())
    def toggle_rules(self, data):
        name = self.entity(data, lambda spec: any(item.get("type") == "integer" for item in spec["fields"].values()))
        if name:
            spec = self.entities[name]
            number = next(field for field, item in spec["fields"].items() if item.get("type") == "integer")
            kind = data.draw(st.sampled_from(("checks", "queries", "unique", "search", "indexes")))
            if kind in spec:
                del spec[kind]
            else:
                texts = [field for field, item in spec["fields"].items() if item.get("type") in ("string", "text")]
                spec[kind] = {
                    "checks": {"large": f"{number} IS NULL OR {number} > -100"},
                    "queries": {
                        "by_size": {"purpose": "By size", "where": f"{number} > :n", "order_by": [f"-{number}"]}
                    },
                    "unique": [["id", number]],
                    "search": texts[:2],
                    "indexes": [{"fields": [number], "purpose": "Reports."}],
                }[kind]
                if not spec[kind]:
                    del spec[kind]
            self.update()

    @rule(data=st.data())
    def add_an_entity(self, data):
        above = self.entity(data)
        name = self.fresh("parts")
        self.entities[name] = {
            "purpose": "A part.",
            "fields": {
                self.fresh("field"): {"references": above},
                self.fresh("field"): {"type": "integer", "default": 5},
            },
        }
        reference = next(iter(self.entities[name]["fields"]))
        if data.draw(st.booleans()):
            self.entities[above]["fields"][self.fresh("total")] = {
                "type": "bigint",
                "total": {"of": name, "via": reference},
            }
        self.update()
        execute(self.url, [f"INSERT INTO {name} ({reference}_id) SELECT id FROM {above} ORDER BY id LIMIT 3"])

    @precondition(lambda self: len(self.entities) > 2)
    @rule(data=st.data())
    def drop_an_entity(self, data):
        name = self.entity(data)
        others = str([spec for other, spec in self.entities.items() if other != name])
        if not re.search(rf"\b{name}\b", others):
            del self.entities[name]
            self.dropped.append(name)
            self.update()

    @rule(data=st.data())
    def change_a_reference(self, data):
        if found := self.field(data, lambda field: "references" in field):
            field = self.entities[found[0]]["fields"][found[1]]
            actions = ["restrict", "cascade", *(["set_null"] if field.get("optional") else [])]
            field["on_delete"] = data.draw(st.sampled_from(actions))
            self.update()

    @rule(data=st.data())
    def compute_a_field(self, data):
        if found := self.field(data, lambda field: field.get("type") == "integer" and "generated" not in field):
            spec = self.entities[found[0]]
            computed = [name for name, item in spec["fields"].items() if "generated" in item]
            factor = data.draw(st.integers(2, 9))
            name = computed[0] if computed else self.fresh("computed")
            spec["fields"][name] = {"type": "bigint", "optional": True, "generated": f"{found[1]} * {factor}"}
            self.update()

    @rule(data=st.data())
    def say_it_otherwise(self, data):
        name = self.entity(data)
        self.entities[name]["purpose"] = f"It's {self.fresh('number')}."
        self.update()


CHAINS, STEPS, LEAST = 12, 24, 200


@pytest.mark.slow
def test_chains_of_edits_lose_no_row(postgresql_newest: Server) -> None:
    machine = type("Chained", (Chain,), {"server": postgresql_newest, "edits": 0})
    limits = settings(max_examples=CHAINS, stateful_step_count=STEPS, phases=[Phase.generate])
    run_state_machine_as_test(machine, settings=limits)
    assert machine.edits >= LEAST
