"""The model as programs see it: names of values, relations and functions, whatever the ORM."""

import re

import pytest

from datamodel.dialects import SQL
from datamodel.errors import SpecificationError
from datamodel.targets.queries import Comparison, Fragment
from datamodel.targets.rules import Rules, rules_of
from datamodel.targets.typescript.layout import in_order
from rendering import ROOT, make_project

SHOP = """
feature: shop
summary: A shop.
entities:
  rooms:
    purpose: x
    fields: {label: {type: string, length: 20}, parent: {references: rooms, optional: true}}
  labels:
    purpose: x
    fields: {word: text}
  things:
    purpose: x
    traits: [soft_delete, authored]
    fields:
      room: {references: rooms}
      keeper: {references: users, optional: true}
      twin: {references: things, optional: true}
      price: money
      currency: currency
      status: {enum: [new, old], default: new}
      seen_at: {type: timestamp, optional: true}
      note: {type: string, length: 80, optional: true}
    checks:
      price_range: "price BETWEEN 1 AND 900 AND price < 800"
      note_length: "length(note) BETWEEN 2 AND 60"
      note_form: "note ~ '^[[:alpha:]]+$'"
    search: [note]
    queries:
      newest: {purpose: x, where: "room = :room AND status IN ('new', :other)", order_by: [-created_at]}
      seen: {purpose: x, where: "seen_at < :before", order_by: [seen_at]}
      unseen: {purpose: x, order_by: [seen_at, -price]}
      one: {purpose: x, where: "id = :id"}
      words: {purpose: x, where: "matches(search, :words) AND prefix(note, :typed)"}
      raw: {purpose: x, sql: "SELECT ':no', 1::bigint FROM things WHERE id = :id", index: [room]}
  lots:
    purpose: x
    fields: {currency: currency}
    unique: [[id, currency]]
  sales:
    purpose: x
    fields: {lot: {references: lots}, currency: currency}
    references: [{fields: [lot, currency], to: lots, match: [id, currency]}]
  thing_labels:
    purpose: x
    key: [thing, label]
    fields: {thing: {references: things}, label: {references: labels}}
"""
RECORDS = make_project(SHOP, orm="sequelize").records


def relations(entity: str) -> dict[str, str]:
    return {item.name: f"{item.kind} {item.target}" for item in RECORDS[entity].relations}


def test_relations_lead_both_ways_and_are_named_by_their_reference() -> None:
    assert relations("things") == {
        "room": "belongs_to rooms",
        "keeper": "belongs_to users",
        "twin": "belongs_to things",
        "createdBy": "belongs_to users",
        "updatedBy": "belongs_to users",
        "thingsAsTwin": "has_many things",
        "thingLabels": "has_many thing_labels",
        "labels": "many_to_many labels",
    }
    assert relations("rooms") == {
        "parent": "belongs_to rooms",
        "children": "has_many rooms",
        "things": "has_many things",
    }
    assert relations("labels")["things"] == "many_to_many things"
    assert relations("users")["thingsAsKeeper"] == "has_many things"
    assert relations("lots") == {"sales": "has_many sales"}


def test_a_reference_that_guards_another_is_no_second_way() -> None:
    assert relations("sales") == {"lot": "belongs_to lots"}
    (way,) = RECORDS["sales"].relations
    assert way.foreign_key is not None
    assert way.foreign_key.columns == ("lot_id", "currency")


def test_values_are_called_as_their_columns_and_authors_apart_from_their_ids() -> None:
    names = {item.column.name: item.name for item in RECORDS["things"].properties}
    assert names["room_id"] == "roomId"
    assert names["price_minor"] == "priceMinor"
    assert names["created_by"] == "createdById"
    assert "search_vector" not in names


def test_conditions_are_comparisons_where_an_orm_can_say_them() -> None:
    queries = {item.name: item for item in RECORDS["things"].queries}
    newest = queries["newest"]
    assert [(item.name, item.type) for item in newest.arguments] == [("room", "string"), ("other", "ThingStatus")]
    assert [(item.property.name, item.operator) for item in newest.conditions if isinstance(item, Comparison)] == [
        ("roomId", "="),
        ("status", "in"),
        ("deletedAt", "is_null"),
    ]
    words, prefix, _ = queries["words"].conditions
    assert isinstance(words, Fragment)
    assert isinstance(prefix, Fragment)
    assert (str(words.sql), dict(words.forms)) == ("search_vector @@ websearch_to_tsquery('simple', :words)", {})
    assert (str(prefix.sql), dict(prefix.forms)) == ("note LIKE :typed::text", {"typed": "beginning"})
    raw = queries["raw"]
    assert [item.name for item in raw.arguments] == ["id"]
    assert raw.sql == SQL(("SELECT ':no', 1::bigint FROM things WHERE id = ", ""), ("id",))


def test_pages_follow_one_another_by_what_they_are_sorted_by() -> None:
    queries = {item.name: item for item in RECORDS["things"].queries}
    assert str(queries["newest"].keyset) == "(created_at, id) < (:after_1::timestamptz, :after_2::uuid)"
    assert queries["newest"].cursor == "ARRAY[created_at::text, id::text]"
    assert str(queries["seen"].keyset) == "(seen_at, id) > (:after_1::timestamptz, :after_2::uuid)"
    assert queries["one"].one
    assert not queries["one"].paged
    assert str(queries["unseen"].keyset) == (
        "seen_at > :after_1::timestamptz OR (seen_at IS NULL AND :after_1::timestamptz IS NOT NULL)"
        " OR (seen_at IS NOT DISTINCT FROM :after_1::timestamptz"
        " AND (price_minor, id) < (:after_2::bigint, :after_3::uuid))"
    )


def test_checks_of_one_value_are_rules_before_the_database_sees_it() -> None:
    entity = RECORDS["things"].entity
    assert rules_of(entity, entity.fields["price"]) == Rules(minimum="1", maximum="900", below="800")
    assert rules_of(entity, entity.fields["note"]) == Rules(least=2, most=60, patterns=["^[A-Za-z]+$"])
    assert rules_of(entity, entity.fields["status"]) == Rules(values=("new", "old"))
    assert not rules_of(entity, entity.fields["seen_at"])


def test_two_things_of_one_name_are_refused() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  things: {purpose: x, fields: {a1: text, a_1: text}}
"""
    with pytest.raises(SpecificationError, match=r"things: 'a1' and 'a_1' would both be called 'a1'"):
        _ = make_project(text, orm="sequelize").records


def test_names_of_an_import_stand_in_one_order() -> None:
    names = ["type Period", "period", "json", "type JsonObject"]
    assert in_order(names) == in_order(reversed(names)) == ["json", "type JsonObject", "period", "type Period"]


def test_no_target_imports_an_engine() -> None:
    files = list((ROOT / "extensions/datamodel/targets").rglob("*.py"))
    assert files
    assert not [path for path in files if re.search(r"^from \.+dialects\.postgresql", path.read_text(), re.MULTILINE)]
