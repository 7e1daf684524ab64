"""Tables and queries for Knex: what it would take for something else, and how relations are told."""

import pytest

from datamodel.dialects.postgresql.queries import parse
from datamodel.targets.knex import KNEX, bound
from datamodel.targets.typescript.layout import Brackets, called
from rendering import make_project

SHOP = """
feature: shop
summary: A shop.
entities:
  options:
    purpose: x
    traits: [soft_delete]
    fields: {word: text}
  pages:
    purpose: x
    traits: [soft_delete]
    fields: {price: money, open: period, notes: {type: json}, usual: {references: options}}
    queries:
      priced: {purpose: x, where: "price IN (5, :price) AND price BETWEEN :low AND :high"}
      either: {purpose: x, where: "price = 1 OR price = :price"}
      every: {purpose: x, include_deleted: true, order_by: [price]}
  page_options:
    purpose: x
    key: [page, option]
    fields: {page: {references: pages}, option: {references: options}}
"""
RECORDS = make_project(SHOP, orm="knex").records


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("a = :word::text", "a = :word::text"),
        ("a ? :word", r"a \? :word"),
        ("a ?| ARRAY['b?']", r"a \?| ARRAY['b\?']"),
        ("a = :date::date", r"a = (:date):\:date"),
        ("a = ':word' AND b = :word", r"a = '\:word' AND b = :word"),
        ("a = ':other' AND b = :word", "a = ':other' AND b = :word"),
        ("a = ':other::word' AND b = :word", r"a = ':other:\:word' AND b = :word"),
    ],
)
def test_only_parameters_are_bound(sql, expected):
    assert bound(parse(sql)) == expected


def test_names_make_room_for_those_of_the_module():
    assert RECORDS["options"].plural == "options_"
    assert RECORDS["pages"].class_name == "PageRow"


def test_a_relation_says_which_properties_are_the_same():
    record = RECORDS["pages"]
    told = {item.name: KNEX.relation(record, item, RECORDS).inline for item in record.relations}
    assert told["usual"] == '{ table: (): AnyTable => options_, on: { usualId: "id" } }'
    assert told["pageOptions"] == '{ table: (): AnyTable => pageOptions, on: { id: "pageId" }, many: true }'
    assert told["options"] == (
        '{ table: (): AnyTable => options_, on: { id: "pageId" }, many: true, '
        'through: { table: (): AnyTable => pageOptions, on: { optionId: "id" } } }'
    )


def test_a_deleted_row_is_as_good_as_none():
    usual = next(item for item in RECORDS["pages"].relations if item.name == "usual")
    assert KNEX.declared_relation(usual, RECORDS) == "Option | null"


def test_conditions_are_calls_of_the_builder():
    record = RECORDS["pages"]
    lines = {query.name: "\n".join(KNEX.query(query, record)) for query in record.queries}
    assert 'query.whereIn("price_minor", [String(5n), String(given.price)]);' in lines["priced"]
    assert 'query.whereBetween("price_minor", [String(given.low), String(given.high)]);' in lines["priced"]
    assert (
        'query.whereRaw("(price_minor = 1 OR price_minor = :price)", { price: String(given.price) });'
        in (lines["either"])
    )
    assert "deleted: true" in lines["every"]
    assert "deleted" not in lines["priced"] + lines["either"]


def test_a_long_call_opens_what_stands_at_its_end():
    some = Brackets(opening="{", items=("a: 1",), closing="}", spaced=True)
    assert called("f", ['"b"', some], 2) == 'f("b", { a: 1 });'
    half, whole = f'"{"b" * 108}"', f'"{"b" * 118}"'
    assert called("f", [half, some], 2) == f"f({half}, {{\n    a: 1,\n  }});"
    assert called("f", [whole, some], 2) == f"f(\n    {whole},\n    {{ a: 1 }},\n  );"
