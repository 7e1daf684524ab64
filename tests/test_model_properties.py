"""What holds for every model that can be written, however odd: tried on thousands of them."""

import cProfile
import json
import random
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from hypothesis import Phase, given, seed, settings
from hypothesis import strategies as st

from databases import catalogue, dbmate, execute, project_roles
from datamodel.errors import SpecificationError
from datamodel.project import Project
from datamodel.targets import TARGETS
from engines.server import Server
from layers import LAYER, render_layer
from properties import every_undo_drops_exactly_what_was_made, names_are_apart_and_indexes_serve
from rendering import make_project, render_migrations, render_schema, rendered, split, statements, write_migrations
from strategies import WrittenModel, models

# Not shrunk: a failing model is read faster than it is made smaller. Add Phase.shrink where that is not so.
THOROUGH = settings(phases=[Phase.explicit, Phase.generate])


def project_of(model: WrittenModel) -> Project:
    return make_project(*model.features, rules=model.rules, **model.options)


@settings(THOROUGH, max_examples=60)
@given(models())
def test_rendering_does_not_depend_on_the_order_of_entities_or_files(model: WrittenModel) -> None:
    once = rendered(project_of(model))
    assert once == rendered(project_of(model))
    mix = random.Random(len(str(model)))
    features = [{**feature, "entities": _shuffled(feature["entities"], mix)} for feature in reversed(model.features)]
    assert once == rendered(make_project(*features, rules=model.rules, **model.options))


def _shuffled(mapping: dict, mix: random.Random) -> dict:
    return dict(mix.sample(list(mapping.items()), len(mapping)))


RENDERED, BATCH = 2000, 50
"""Random models, and how many of them one test tries; each test has others, and the same ones whenever it runs."""
TURNS = 5
"""One model in so many is rendered whole, and the next one without rows, which take as long as all the rest."""
ROWS = ("seeds", "tests")
MODELS = ("models", "docs")
"""What the others are rendered without, too."""
MIGRATIONS = "migrations/postgresql/"
PROGRAMS = ("bench/", "scripts/", "seeds/production.sql", "seeds/scale.sql")
"""What psql or pgbench reads, with commands and variables of theirs."""
REFUSALS = ("add some that do under `examples`", "would both be called")
"""What the checks of a random model may contradict, and its names repeat, though each is right by itself."""


@pytest.mark.slow
@pytest.mark.parametrize("number", range(RENDERED // BATCH))
def test_all_that_is_rendered_is_well_formed(number: int) -> None:
    tried = 0

    @seed(number)
    @settings(THOROUGH, max_examples=BATCH)
    @given(models(), st.sampled_from(("none", *TARGETS)), st.integers(1, TURNS))
    def holds(model: WrittenModel, orm: str, turn: int) -> None:
        nonlocal tried
        tried += 1
        project = make_project(*model.features, rules=model.rules, **{**model.options, "orm": orm})
        names_are_apart_and_indexes_serve(project.schema)
        left_out = () if turn == 1 else ROWS if turn == 2 else (*ROWS, *MODELS)
        parts = [path.name for path in LAYER.iterdir() if path.name not in left_out]
        try:
            files = render_layer(project, *parts)
        except SpecificationError as error:
            if not any(words in error.message for words in REFUSALS):
                raise
            files = render_layer(project_of(model), *(part for part in parts if part not in ROWS))
        for path, text in files.items():
            _is_well_formed(path, text)
        every_undo_drops_exactly_what_was_made({path: files[path] for path in files if path.startswith(MIGRATIONS)})

    holds()
    assert tried >= BATCH


def _is_well_formed(path: str, text: str) -> None:
    match Path(path).suffix:
        case ".sql":
            statements(_without_variables(text) if path.startswith(PROGRAMS) else text)
        case ".yml" | ".yaml":
            yaml.load(text, Loader=yaml.CSafeLoader)
        case ".json":
            json.loads(text)
        case ".toml":
            tomllib.loads(text)
        case ".py":
            compile(text, path, "exec")


def _without_variables(program: str) -> str:
    """Return what psql or pgbench sends, with values in place of their variables."""
    sent = re.sub(r";?\s*\\(?:gset|aset)\b.*", ";", program)
    sent = re.sub(r"^\\.*", "", sent, flags=re.MULTILINE)
    return re.sub(r"(?<![:\w]):([a-z_]\w*|'[a-z_]\w*'|\"[a-z_]\w*\")", _value, sent, flags=re.IGNORECASE)


def _value(found: re.Match[str]) -> str:
    return {"'": "''", '"': "somebody"}.get(found[1][0], "1")


ON_ENGINE = settings(THOROUGH, max_examples=50)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(4))
def test_schema_files_and_migrations_build_the_same_and_leave_nothing(postgresql_newest: Server, number: int) -> None:
    @seed(number)
    @ON_ENGINE
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_twice(postgresql_newest, model)

    builds_the_same()


@pytest.mark.slow
def test_a_few_models_build_the_same_on_every_engine(postgresql: Server) -> None:
    @settings(ON_ENGINE, max_examples=5)
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_twice(postgresql, model)

    builds_the_same()


def _build_twice(server: Server, model: WrittenModel) -> None:
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = make_project(*model.features, rules=model.rules, **_options(model, server, name))
        ups, downs = zip(*map(split, render_migrations(project).values()), strict=True)
        nothing = catalogue(one.url)
        execute(one.url, ups)
        built = catalogue(one.url)
        execute(other.url, render_schema(project).values())
        assert built == catalogue(other.url)
        execute(one.url, reversed(downs))
        assert catalogue(one.url) == nothing
        execute(one.url, ups)
        assert catalogue(one.url) == built


def _options(model: WrittenModel, server: Server, name: str) -> dict[str, str]:
    return {**model.options, "database_version": str(server.major), "project_name": name}


@pytest.mark.slow
def test_dbmate_reads_the_migrations_as_we_do(postgresql_newest: Server, tmp_path: Path) -> None:
    @settings(ON_ENGINE, max_examples=6)
    @given(models())
    def builds_the_same(model: WrittenModel) -> None:
        _build_with_dbmate(postgresql_newest, model, tmp_path)

    builds_the_same()


def _build_with_dbmate(server: Server, model: WrittenModel, folder: Path) -> None:
    with project_roles(server) as name, server.create_database() as one, server.create_database() as other:
        project = make_project(*model.features, rules=model.rules, **_options(model, server, name))
        migrations = folder / name
        migrations.mkdir()
        count = write_migrations(project, migrations)
        nothing = catalogue(one.url)
        execute(one.url, [split(text)[0] for text in render_migrations(project).values()])
        dbmate(other.url, migrations, "up", "--strict")
        assert catalogue(other.url) == catalogue(one.url)
        for _ in range(count):
            dbmate(other.url, migrations, "down")
        assert catalogue(other.url) == nothing


@pytest.mark.slow
def test_a_thousand_entities_render() -> None:
    """They are a thousand with those that every project has."""
    files = render_layer(_wide(980))
    assert sum(path.startswith(MIGRATIONS) for path in files) > 980
    for path, text in files.items():
        _is_well_formed(path, text)


@pytest.mark.slow
def test_the_work_grows_as_the_model_does() -> None:
    """By the calls that are made, not the clock."""
    few, many = (_calls(entities) for entities in (50, 300))
    assert many < 7 * few


def _calls(entities: int) -> int:
    profile = cProfile.Profile()
    profile.runcall(lambda: render_layer(_wide(entities)))
    return sum(entry.callcount for entry in profile.getstats())


def _wide(entities: int) -> Project:
    """Return a project of this many entities, each of which refers to an earlier one."""
    fields = {"name": {"type": "string", "length": 80}, "count": "integer", "state": {"enum": ["new", "done"]}}
    query = {"purpose": "Lists.", "where": "state = :state", "order_by": ["name"]}
    wide = {
        f"things{number}": {
            "purpose": "One of many.",
            "traits": ["audited"],
            "fields": {**fields, "parent": {"references": f"things{number // 2}"}} if number else fields,
            "checks": {"positive": "count >= 0"},
            "queries": {"by_state": query},
        }
        for number in range(entities)
    }
    return make_project({"feature": "wide", "summary": "Wide.", "entities": wide})
