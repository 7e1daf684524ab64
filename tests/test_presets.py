"""Presets with all modules, without each and without any: they load, leave no trace, and say what they mean."""

import re

import pytest

from databases import catalogue, execute, project_roles
from datamodel.environment import ROOT
from datamodel.load import Sources
from datamodel.project import Project
from datamodel.resolve import modules
from datamodel.seeds.population import DEVELOPMENT, TEST, Population
from rendering import make_project, render_migrations, render_schema, render_seeds, split

PRESETS = sorted(path.stem for path in (ROOT / "presets").glob("*.yaml"))
MODULES = {preset: tuple(modules(Sources(), preset)) for preset in PRESETS}
VARIANTS = [
    pytest.param(preset, chosen, id=f"{preset}-{name}")
    for preset, names in MODULES.items()
    for name, chosen in {
        "all": names,
        **{f"without-{left_out}": tuple(name for name in names if name != left_out) for left_out in names},
        "none": (),
    }.items()
]

OBVIOUS = re.compile(
    r"""
    (is|has|may)_\w+ | \w+_(at|on|by|start|end|range|email|url|code|days) | position | quantity | currency | country
    | locale | time_zone | code | slug | name | title | summary | description | note | body | subject | status | kind
    | reason | email | username | display_name | given_name | family_name | birth_date | bio | metadata | properties
    | ip_address | user_agent | attempts | last_error | payload | size_bytes | checksum_sha256
    | recipient | company | line[12] | city | region | latitude | longitude | legal_name | brand | subtitle
    | id | sku | barcode | \w+_(grams|mm|month|year|count) | carrier | tracking_number
    """,
    re.VERBOSE,
)
"""Names that say what the value is. Everything else has a purpose."""


@pytest.mark.slow
@pytest.mark.parametrize(("preset", "chosen"), VARIANTS)
def test_every_variant_goes_up_down_and_up_again(postgresql_newest, preset, chosen):
    server = postgresql_newest
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = make_project(
            business_model=preset, modules=chosen, project_name=name, database_version=str(server.major)
        )
        ups, downs = zip(*map(split, render_migrations(project).values()), strict=True)
        nothing = catalogue(one.url)
        execute(one.url, ups)
        built = catalogue(one.url)
        execute(other.url, render_schema(project).values())
        assert catalogue(other.url) == built
        execute(one.url, reversed(downs))
        assert catalogue(one.url) == nothing
        execute(one.url, ups)
        assert catalogue(one.url) == built
        execute(one.url, ["SELECT create_month_partitions()"])
        execute(one.url, [render_seeds(project, "reference"), render_seeds(project, "development")])


@pytest.mark.parametrize(("preset", "chosen"), VARIANTS)
def test_every_variant_has_rows_for_development_and_tests(preset, chosen):
    project = make_project(business_model=preset, modules=chosen)
    for rows in (project.seeds.reference, project.seeds.development, project.seeds.test):
        assert rows


@pytest.mark.parametrize("size", [DEVELOPMENT, TEST], ids=["development", "test"])
@pytest.mark.parametrize("preset", PRESETS)
def test_every_row_of_a_story_is_there_in_the_state_that_was_told(preset, size):
    population = Population(make_project(business_model=preset, modules=MODULES[preset]).model, size)
    for table in population.tables.values():
        entity = table.entity
        if not entity.told:
            continue
        rows = table.rows[table.given + len(entity.examples) :]
        assert len(rows) == len(entity.told), entity.name
        for row, told in zip(rows, entity.told, strict=True):
            for item in entity.transitions:
                assert row[item.field] == told.get(item.field, entity.fields[item.field].default), (entity.name, told)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_module_brings_something(preset):
    whole = set(_tables(preset, MODULES[preset]))
    for name in MODULES[preset]:
        assert whole > set(_tables(preset, tuple(other for other in MODULES[preset] if other != name))), name


def _tables(preset: str, chosen: tuple[str, ...]) -> list[str]:
    return list(make_project(business_model=preset, modules=chosen).schema.tables)


@pytest.mark.parametrize("preset", PRESETS)
def test_what_its_name_does_not_say_a_purpose_does(preset):
    project = make_project(business_model=preset, modules=MODULES[preset])
    assert not [f"{name}: {column}" for name, columns in _unexplained(project).items() for column in columns]


def _unexplained(project: Project) -> dict[str, list[str]]:
    return {
        entity.name: [
            field.name
            for field in entity.fields.values()
            if not (field.purpose or field.automatic or field.references or field.type.name in ("enum", "boolean"))
            and not OBVIOUS.fullmatch(field.name)
        ]
        for entity in project.model.entities.values()
    }
