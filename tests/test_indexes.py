"""Which index each query and reference makes: small cases, the exact statements."""

import re
from pathlib import Path
from textwrap import indent

import pytest

from datamodel.dialects import PostgreSQL
from datamodel.relational.schema import Table
from rendering import make_project, render_schema

PLAIN = """
      status: {enum: [open, done], default: open}
      name: text
      size: integer
      seen_at: {type: timestamp, optional: true}
      data: json
      words: string_list
      slot: period
"""
FIELDS = {
    "plain": PLAIN,
    "references": "\n      owner: {references: users}\n      agent: {references: users, optional: true}" + PLAIN,
}


def _cases() -> list:
    """Return fields, text and statements of every case in indexes.txt."""
    sections = re.split(r"^\[(\w+)\]$", (Path(__file__).parent / "indexes.txt").read_text(), flags=re.MULTILINE)
    cases = []
    for section, content in zip(sections[1::2], sections[2::2], strict=True):
        for block in content.strip("\n").split("\n\n"):
            text, *expected = re.split(r"\n=> ", block)
            cases.append(pytest.param(FIELDS[section], text, expected, id=f"{section}-{len(cases)}-{text[:50]}"))
    return cases


def _things(fields: str, text: str) -> Table:
    query = re.sub("^q: (.*)$", r"queries:\n  q: {purpose: Why, \1}", text)
    entity = f"feature: shop\nsummary: A shop.\nentities:\n  things:\n    purpose: A thing.\n    fields:{fields}"
    return make_project(entity + indent(query, "    ")).schema.tables["things"]


@pytest.mark.parametrize(("fields", "text", "expected"), _cases())
def test_makes_these_indexes(fields: str, text: str, expected: list[str]) -> None:
    table = _things(fields, text)
    made = [
        PostgreSQL.ddl.index(table, index) + (f" WHERE {index.where}" if index.where else "") for index in table.indexes
    ]
    assert (made or ["nothing"]) == expected


def test_an_index_says_what_it_serves() -> None:
    queries = """
    queries:
      short: {purpose: By name., where: "name = :n", frequency: high}
      long: {purpose: By name and size., where: "name = :n AND size = :s"}
    indexes: [{fields: [name], purpose: Reports.}]
"""
    text = f"feature: shop\nsummary: x\nentities:\n  things:\n    purpose: x\n    fields:{PLAIN}{queries}"
    sql = render_schema(make_project(text))["indexes"]
    assert (
        "-- short (high): By name.\n"
        "-- long (medium): By name and size.\n"
        "-- Reports.\n"
        "CREATE INDEX idx_things_name_size ON things (name, size);\n"
    ) in sql


def test_a_composite_reference_has_one_index() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  pairs:
    purpose: x
    key: [one, two]
    fields: {one: integer, two: integer}
  things:
    purpose: x
    fields: {first: integer, second: {type: integer, optional: true}}
    references: [{fields: [first, second], to: pairs, on_delete: set_null}]
"""
    table = make_project(text).schema.tables["things"]
    (index,) = table.indexes
    assert PostgreSQL.ddl.index(table, index) == "CREATE INDEX idx_things_first_second ON things (first, second)"
    assert index.where == "second IS NOT NULL"
    assert "ON DELETE SET NULL (second)" in PostgreSQL.ddl.constraint(table.foreign_keys[0])


def test_of_two_optional_fields_of_a_reference_one_narrows_its_index() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  groups:
    purpose: x
    fields: {name: text}
  pairs:
    purpose: x
    key: [group, number]
    fields: {group: {references: groups}, number: integer}
  things:
    purpose: x
    fields: {group: {references: groups, optional: true}, number: {type: integer, optional: true}}
    references: [{fields: [group, number], to: pairs}]
"""
    indexes = make_project(text).schema.tables["things"].indexes
    assert {index.name: index.where for index in indexes} == {"idx_things_group_id_number": "group_id IS NOT NULL"}


def test_a_reference_that_holds_a_whole_unique_needs_no_index() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  pairs:
    purpose: x
    key: [one, two]
    fields: {one: integer, two: integer}
  things:
    purpose: x
    fields: {first: integer, second: integer, third: integer}
    references: [{fields: [first, second], to: pairs}, {fields: [second, third], to: pairs}]
    unique: [[second]]
"""
    assert make_project(text).schema.tables["things"].indexes == ()
    text = text.replace("[[second]]", '[{fields: [second], where: "first > 0"}]')
    indexes = make_project(text).schema.tables["things"].indexes
    assert [index.name for index in indexes if not index.unique] == [
        "idx_things_first_second",
        "idx_things_second_third",
    ]


def test_references_that_contain_the_target_s_key_share_the_index_that_begins_with_it() -> None:
    table = make_project("""
feature: shop
summary: A shop.
entities:
  orders:
    purpose: x
    fields: {buyer: {references: users}, currency: currency}
    unique: [[id, currency], [id, buyer]]
  refunds:
    purpose: x
    fields: {order: {references: orders, optional: true}, currency: currency, buyer: {references: users}}
    references:
      - {fields: [order, currency], to: orders, match: [id, currency]}
      - {fields: [order, buyer], to: orders, match: [id, buyer]}
    queries:
      history: {purpose: Of one order., where: "order = :order", order_by: [created_at]}
""").schema.tables["refunds"]
    assert [key.columns for key in table.foreign_keys if key.target == "orders"] == [
        ("order_id", "currency"),
        ("order_id", "buyer_id"),
    ]
    assert [(index.name, index.where) for index in table.indexes] == [
        ("idx_refunds_buyer_id", None),
        ("idx_refunds_order_id_created_at_id", None),
    ]


def test_a_reference_within_a_longer_one_has_no_foreign_key_of_its_own() -> None:
    text = """
feature: ledger
summary: A ledger.
entities:
  accounts:
    purpose: x
    fields: {currency: currency}
    unique: [[id, currency]]
  entries:
    purpose: x
    fields: {account: {references: accounts}, currency: CURRENCY}
    references: [{fields: [account, currency], to: accounts, match: [id, currency]}]
"""

    def columns(currency: str) -> list[tuple[str, ...]]:
        table = make_project(text.replace("CURRENCY", currency)).schema.tables["entries"]
        return [key.columns for key in table.foreign_keys]

    assert columns("currency") == [("account_id", "currency")]
    assert columns("{type: currency, optional: true}") == [("account_id",), ("account_id", "currency")]


def test_a_reference_that_the_target_of_a_longer_one_repeats_has_neither_foreign_key_nor_index() -> None:
    schema = make_project("""
feature: stock
summary: Stock.
entities:
  shelves:
    purpose: x
    traits: [soft_delete]
    fields: {name: text}
  levels:
    purpose: x
    key: [sku, shelf]
    fields: {sku: code, shelf: {references: shelves}}
  movements:
    purpose: x
    fields: {sku: code, shelf: {references: shelves}}
    references: [{fields: [sku, shelf], to: levels}]
  loose:
    purpose: x
    fields: {sku: {type: code, optional: true}, shelf: {references: shelves}}
    references: [{fields: [sku, shelf], to: levels}]
""").schema
    movements, loose = schema.tables["movements"], schema.tables["loose"]
    assert [key.columns for key in movements.foreign_keys] == [("sku", "shelf_id")]
    assert [index.name for index in movements.indexes] == ["idx_movements_sku_shelf_id"]
    assert not [trigger for trigger in movements.triggers if trigger.routine == "require_live_reference"]
    assert [key.columns for key in loose.foreign_keys] == [("shelf_id",), ("sku", "shelf_id")]
    assert {trigger.watches for trigger in schema.tables["shelves"].triggers} - {None} == {"levels", "loose"}


def test_an_index_whose_columns_make_too_long_a_name_is_named_by_its_query() -> None:
    table = make_project("""
feature: shop
summary: A shop.
entities:
  things:
    purpose: x
    fields: {a_field_with_a_long_name: text, another_with_a_long_name: text}
    queries:
      both: {purpose: x, where: "a_field_with_a_long_name = :a", order_by: [another_with_a_long_name]}
      one: {purpose: x, where: "another_with_a_long_name = :a"}
""").schema.tables["things"]
    assert [index.name for index in table.indexes] == ["idx_things_both", "idx_things_another_with_a_long_name"]


def test_uniques_of_the_same_fields_are_told_apart_by_name() -> None:
    table = make_project("""
feature: addresses
summary: Addresses.
entities:
  addresses:
    purpose: x
    fields: {user: {references: users}, shipping: boolean, billing: boolean}
    unique: [{fields: [user], where: shipping}, {fields: [user], where: billing, name: billing}]
""").schema.tables["addresses"]
    assert {index.name: index.where for index in table.indexes if index.unique} == {
        "uq_addresses_user_id": "shipping",
        "uq_addresses_billing": "billing",
    }


def test_references_and_no_overlaps_are_called_by_their_names() -> None:
    schema = make_project("""
feature: rooms
summary: Rooms.
entities:
  rooms:
    purpose: x
    traits: [soft_delete]
    key: [house, number]
    fields: {house: text, number: integer}
  bookings:
    purpose: x
    fields: {house: text, number: integer, slot: period}
    references: [{fields: [house, number], to: rooms, name: room}]
    no_overlap: {per: [house, number], period: slot, name: once}
""").schema
    bookings = schema.tables["bookings"]
    assert [key.name for key in bookings.foreign_keys] == ["fk_bookings_room"]
    assert [item.name for item in bookings.exclusions] == ["ex_bookings_once"]
    triggers = {trigger.name: trigger.arguments for trigger in bookings.triggers}
    assert triggers["tr_bookings_room_live"][1] == "fk_bookings_room"
    assert triggers["tr_bookings_once_turns"][0] == "ex_bookings_once"
    restricting = [trigger for trigger in schema.tables["rooms"].triggers if trigger.watches == "bookings"]
    assert [(item.name, item.arguments[1]) for item in restricting] == [("tr_rooms_bookings_room", "fk_bookings_room")]


def test_a_query_that_reads_whole_tables_has_no_index_and_no_plan() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  things:
    purpose: x
    fields: {colour: text, size: integer}
    queries:
      per_colour: {purpose: x, sql: "SELECT colour, count(*) FROM things GROUP BY colour", scan: true}
      large: {purpose: x, where: "size > :size", scan: true}
      of_colour: {purpose: x, where: "colour = :colour"}
"""
    project = make_project(text)
    assert [index.name for index in project.schema.tables["things"].indexes] == ["idx_things_colour"]
    assert [plan.name for plan in project.plans if plan.table == "things"] == ["things.of_colour"]


def test_row_security_leaves_equalities_to_the_index() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  things:
    purpose: x
    fields: {colour: text, name: text, labels: string_list}
    search: [name]
    queries:
      labelled: {purpose: x, where: "colour = :colour AND contains(labels, :labels)"}
      fragment: {purpose: x, where: "similar(name, :fragment)"}
"""
    indexes = make_project(text, business_model="saas").schema.tables["things"].indexes
    assert [(index.name, index.method) for index in indexes] == [("idx_things_tenant_id_colour", None)]
    assert {index.method for index in make_project(text).schema.tables["things"].indexes} == {"gin"}


def test_a_plan_names_the_index_and_where_its_values_come_from() -> None:
    text = """
feature: shop
summary: A shop.
entities:
  things:
    purpose: x
    fields: {colour: text, size: integer, sold_at: {type: timestamp, optional: true}}
    unique: [[colour, size]]
    queries:
      one: {purpose: x, where: "colour = :colour AND size = :size"}
      newest: {purpose: x, where: "colour = :colour AND sold_at < :before", order_by: [-sold_at], limit: 5}
      own: {purpose: x, sql: "UPDATE things SET size = :size WHERE id = :id", index: [id]}
"""
    plans = {plan.name: plan for plan in make_project(text).plans}
    assert plans["things.one"].indexes == ("uq_things_colour_size",)
    assert plans["things.own"].indexes == ("pk_things",)
    assert plans["things.own"].statement == "UPDATE things SET size = $1 WHERE id = $2"
    newest = plans["things.newest"]
    assert newest.statement == (
        "SELECT * FROM things WHERE colour = %1$L AND sold_at < %2$L ORDER BY sold_at DESC, id DESC LIMIT 5"
    )
    assert newest.sampled == ["colour:value", "sold_at:least"]
    assert newest.found == "sold_at IS NOT NULL"
    assert plans["things.newest, next page"].indexes == ("idx_things_colour_sold_at_id",)
