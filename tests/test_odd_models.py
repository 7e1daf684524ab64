"""What random models once broke in the programs of some target, each told by a small model of its own."""

import pytest

from datamodel.targets import TARGETS
from layers import render_layer
from rendering import make_project

QUERY = """
feature: shop
summary: x
entities:
  things:
    purpose: x
    fields: {code: code, number: integer}
    queries:
      odd: {purpose: x, where: "number IN (-1, 2) AND code = :one AND code = :other"}
"""
JOIN = """
feature: shop
summary: x
entities:
  labels:
    purpose: x
    fields: {code: code}
  things:
    purpose: x
    fields: {labels: {references: labels}}
  thing_labels:
    purpose: x
    key: [label, thing]
    fields: {label: {references: labels}, thing: {references: things}}
"""
LONG = "long_" * 11 + "name"


def models(feature: str, orm: str) -> dict[str, str]:
    files = render_layer(make_project(feature, orm=orm), "models")
    for name, text in files.items():
        if name.endswith(".py"):
            compile(text, name, "exec")
    return files


@pytest.mark.parametrize("orm", TARGETS)
def test_a_query_may_name_a_negative_number_and_a_field_twice(orm: str) -> None:
    written = "".join(models(QUERY, orm).values())
    for word in ("-1", "one", "other"):
        assert word in written


@pytest.mark.parametrize("orm", TARGETS)
def test_a_join_leads_both_ways_or_neither(orm: str) -> None:
    records = make_project(JOIN, orm=orm).records.values()
    assert not [way for record in records for way in record.relations if way.through == "thing_labels"]
    assert models(JOIN, orm)


def test_a_column_without_a_chain_is_broken_where_its_name_is_long() -> None:
    fields = f"{{{LONG}: {{type: string, length: 80, optional: true}}}}"
    feature = f"{{feature: shop, summary: x, entities: {{things: {{purpose: x, fields: {fields}}}}}}}"
    schema = models(feature, "drizzle")["models/drizzle/schema/things.ts"]
    assert '", {\n    length: 80,\n  }),\n' in schema
