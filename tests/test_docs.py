"""What the documents say is so."""

import json
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator

from datamodel import Options, Project, Sources, SpecificationError, build_environment
from datamodel.dialects import PostgreSQL
from datamodel.expressions import ExpressionError, parse, require_boolean
from datamodel.expressions.nodes import ARITHMETIC, COMPARISONS, MATCHES
from datamodel.expressions.parse import FUNCTIONS, QUERY_FUNCTIONS
from datamodel.load import read_yaml
from datamodel.spec import KINDS, Additions, Entity, Feature, Preset, feature, fields, personas, rules
from datamodel.types import TYPES, Type
from documents import Block, anchors, blocks, links, table
from scripts.schemas import rendered as rendered_schemas
from templates import DATABASE, ROOT, clone_working_tree, commit_all, git

README = ROOT / "README.md"
NOTATION = ROOT / "docs" / "notation.md"
DOCUMENTS = [README, ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
KIND_OF_FOLDER = {
    "03-features": "feature",
    "07-business-rules": "business-rules",
    "01-foundation": "user-personas",
    "02-architecture": "tech-stack",
}
MIGRATION = next((ROOT / "template" / DATABASE / "migrations/postgresql").glob("*yield*"))


def sources_of(files: dict[str, Any]) -> Sources:
    """Return the sources that a project with these files has; a text is YAML."""
    return Sources.from_answer(
        {
            name: read_yaml(content.encode(), name).data if isinstance(content, str) else content
            for name, content in files.items()
        }
    )


def migrations(sources: Sources) -> str:
    project = Project(sources, Options())
    project.check()
    template = build_environment().get_template(MIGRATION.relative_to(ROOT).as_posix())
    return "".join(template.render(project=project, project_name="desk", migration=item) for item in project.migrations)


def assert_contains(sql: str, excerpt: str) -> None:
    """Assert that an excerpt is part of SQL; a line of three dots stands for what is left out."""
    position = 0
    for part in re.split(r"(?m)^ *\.\.\.\n", excerpt):
        found = sql.find(part, position)
        assert found >= 0, f"not rendered, or not in this order:\n{part}"
        position = found + len(part)


# The notation


def complete_files() -> dict[str, Any]:
    return {block.about: block.text for block in blocks(NOTATION, "yaml") if "/" in block.about}


def with_fragment(fragment: Block) -> Sources:
    """Return the complete example of the notation with a fragment put where it belongs."""
    files = {name: text for name, text in complete_files().items() if name == "03-features/helpdesk.yaml"}
    if fragment.about == "feature":
        return sources_of({**files, "03-features/own.yaml": f"feature: own\nsummary: Own.\n{fragment.text}"})
    helpdesk = read_yaml(files["03-features/helpdesk.yaml"].encode(), "").data
    tickets, own = helpdesk["entities"]["tickets"], read_yaml(fragment.text.encode(), "").data
    tickets.update(own | {"fields": tickets["fields"] | own.get("fields", {})})
    return sources_of({"03-features/helpdesk.yaml": helpdesk})


def test_the_complete_files_of_the_notation_make_one_project():
    files = complete_files()
    assert {Path(name).parent.as_posix() for name in files} == set(KIND_OF_FOLDER)
    assert "CONSTRAINT ck_tickets_br_1 CHECK (refund_minor > 0)" in migrations(sources_of(files))


@pytest.mark.parametrize("fragment", [item for item in blocks(NOTATION, "yaml") if "/" not in item.about], ids=str)
def test_every_fragment_of_the_notation_is_accepted(fragment):
    assert fragment.about in ("feature", "tickets")
    project = Project(with_fragment(fragment), Options())
    project.check()
    assert project.seeds.reference
    assert project.seeds.development
    assert project.seeds.test


@pytest.mark.parametrize("excerpt", blocks(NOTATION, "sql"), ids=str)
def test_sql_in_the_notation_is_what_the_yaml_above_it_becomes(excerpt):
    before = [item for item in blocks(NOTATION, "yaml") if item.line < excerpt.line]
    assert_contains(migrations(with_fragment(before[-1])), excerpt.text)


def test_the_table_of_types_is_the_dialects():
    examples = {
        "string": Type("string", length=200),
        "decimal": Type("decimal", precision=12, scale=2),
        "json": Type("json", shape="object"),
        "enum": Type("enum", length=32, values=("open", "closed")),
    }
    dialect = PostgreSQL(17)
    kinds = {name: examples.get(name, Type(name)) for name in TYPES if name != "key"}
    documented = {name: tuple(cells[1:]) for name, cells in table(NOTATION, "Type").items()}
    assert documented == {
        name: (dialect.column_type(kind), dialect.form(kind, "value") or "") for name, kind in kinds.items()
    }


def keys_of(data: Any) -> set[str]:
    if isinstance(data, dict):
        return {str(key) for key in data} | set().union(*map(keys_of, data.values()))
    return set().union(*map(keys_of, data)) if isinstance(data, list) else set()


def test_every_key_is_in_the_notation():
    text = NOTATION.read_text(encoding="utf-8")
    said = set(re.findall(r"`([a-z_]+)[`:]", text))
    used = set().union(*(keys_of(read_yaml(item.text.encode(), "").data) for item in blocks(NOTATION, "yaml")))
    models = [*KINDS.values(), Preset]
    for module in (feature, fields, personas, rules):
        models += [item for item in vars(module).values() if isinstance(item, type) and hasattr(item, "model_fields")]
    keys = {key for model in models for key in model.model_fields} - {"pattern"}
    assert keys - said - used == set()


def test_the_table_of_an_entitys_keys_is_complete():
    documented = table(NOTATION, "Key", "In extend")
    assert set(documented) == set(Entity.model_fields)
    assert {name for name, (extends, _) in documented.items() if extends} == set(Additions.model_fields)
    assert set(table(NOTATION, "Key", "Required")) == set(Feature.model_fields)


def test_the_language_of_expressions_is_what_is_listed():
    allowed = table(NOTATION, "What", "Allowed")
    words = {word for (cell,) in allowed.values() for word in re.split(r"[^a-z]+", cell) if word}
    assert set(FUNCTIONS) | set(QUERY_FUNCTIONS) <= words
    assert allowed["Functions"][0].split(", ") == list(FUNCTIONS)
    signs = " ".join(cell for (cell,) in allowed.values())
    for operator in (*COMPARISONS, *ARITHMETIC, *MATCHES, "||"):
        assert operator.removeprefix("NOT ") in signs


@pytest.mark.parametrize(("text", "message"), table(NOTATION, "Expression", "Refused with").items())
def test_what_the_notation_calls_refused_is_refused(text, message):
    types = Project(sources_of(complete_files()), Options()).model.entities["tickets"].types
    with pytest.raises(ExpressionError) as error:
        require_boolean(parse(text, types), types)
    assert message[0].removesuffix("...)") in str(error.value).replace("`", "")


def test_the_message_that_the_notation_shows_is_the_message():
    shown = re.search(r"(?m)^    (03-features/.*)$", NOTATION.read_text(encoding="utf-8"))
    files = complete_files()
    name = "03-features/helpdesk.yaml"
    document = read_yaml(files[name].replace("type: email", "type: mail").encode(), name)
    with pytest.raises(SpecificationError) as error:
        Project(Sources((document,)), Options()).check()
    assert str(error.value) == shown[1]


# The published JSON Schemas


def validator(kind: str) -> Draft202012Validator:
    schema = json.loads((ROOT / "docs" / "schemas" / f"{kind}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_published_schemas_are_up_to_date():
    assert [path.name for path, text in rendered_schemas().items() if path.read_text(encoding="utf-8") != text] == []


@pytest.mark.parametrize("folder", sorted((ROOT / "examples").glob("*/input")), ids=lambda path: path.parent.name)
def test_the_published_schemas_accept_every_example(folder):
    files = sorted(folder.rglob("*.yaml"))
    assert files
    for path in files:
        kind = KIND_OF_FOLDER[path.relative_to(folder).parts[0]]
        errors = validator(kind).iter_errors(read_yaml(path.read_bytes(), path.name).data)
        assert [f"{path.name}: {error.json_path}: {error.message}" for error in errors] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("03-features/helpdesk.yaml", "type: email", "type: mail"),
        ("03-features/helpdesk.yaml", "frequency: high", "frequency: often"),
        ("03-features/helpdesk.yaml", "traits: [soft_delete", "trait: [soft_delete"),
        ("07-business-rules/support.yaml", "count: 50", "count: many"),
        ("01-foundation/user-personas.yaml", "scope: own", "scope: mine"),
        ("02-architecture/tech-stack.yaml", "orm: none", "orm: [none]"),
    ],
)
def test_the_published_schemas_reject_what_is_broken(name, old, new):
    text = complete_files()[name]
    check = validator(KIND_OF_FOLDER[name.partition("/")[0]])
    assert check.is_valid(read_yaml(text.encode(), name).data)
    assert old in text
    assert not check.is_valid(read_yaml(text.replace(old, new, 1).encode(), name).data)


# README


def commands() -> list[str]:
    return [line for block in blocks(README, "shell") for line in block.text.splitlines()]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project made and updated by the commands of README."""
    folder = tmp_path_factory.mktemp("readme")
    template = clone_working_tree(folder / "groundplan", "v1.0.0")
    (copy,) = (line for line in commands() if line.startswith("copier copy"))
    (update,) = (line for line in commands() if line.startswith("copier update"))
    run(copy.replace("<url of this repository>", str(template)), folder)
    project = folder / shlex.split(copy)[-1]
    git(project, "init", "--quiet", "--initial-branch=main")
    commit_all(project)
    run(update, project)
    assert git(project, "status", "--porcelain") == ""
    return project


def run(command: str, folder: Path) -> None:
    """Run a command of Copier's as README has it, without its questions."""
    words = [sys.executable, "-m", *shlex.split(command), "--defaults", "--quiet"]
    answer = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr


def targets(makefile: Path) -> set[str]:
    return set(re.findall(r"(?m)^([a-z-]+):.*## ", makefile.read_text(encoding="utf-8")))


@pytest.mark.slow
def test_every_command_of_the_readme_works(project):
    """Copier's commands run here; `make demo` runs what it shows of a project; CI runs `make test`."""
    demo = (ROOT / "scripts" / "demo.sh").read_text(encoding="utf-8")
    for line in commands():
        words = shlex.split(line)
        if line in ("make demo", "make test"):
            assert words[1] in targets(ROOT / "Makefile")
        elif words[0] == "make":
            assert all(f'make --directory "$database" {verb}\n' in demo for verb in words[1:])
        elif words[0] == "cd":
            assert (project.parent / words[1]).is_dir()
        elif words[0] == "pipx":
            group = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]["runtime"]
            assert set(words[2:]) - {"copier"} <= set(group)
        else:
            assert words[0] == "copier", f"nothing runs: {line}"


@pytest.mark.slow
def test_the_tree_of_the_readme_is_there(project):
    listed, repository = (block.text for block in blocks(README, "text"))
    paths = {f"/{path.relative_to(project).as_posix()}{'/' * path.is_dir()}" for path in project.rglob("*")}
    missing = [
        word for word in listed.split() if word != "..." and not any(path.endswith(f"/{word}") for path in paths)
    ]
    assert missing == []
    names = [line.split()[0] for line in repository.splitlines()]
    assert [name for name in names if not (ROOT / name).exists()] == []


@pytest.mark.slow
def test_links_in_the_documents_of_a_project_resolve(project):
    for document in project.rglob("*.md"):
        assert broken_links(document) == []


def test_the_verbs_of_a_project_are_those_of_its_makefile():
    makefile = ROOT / "template" / DATABASE / "Makefile.jinja"
    readme = README.read_text(encoding="utf-8")
    listed = set(re.search(r"verbs `([a-z ]+)`", readme)[1].split())
    assert listed | {"help"} == targets(makefile)
    shown = (ROOT / "template" / DATABASE / "README.md.jinja").read_text(encoding="utf-8")
    named = {verb for line in re.findall(r"(?m)(?:`|^)make ([a-z ]+)", shown) for verb in line.split()}
    assert named == targets(makefile)


def test_the_entity_of_the_readme_becomes_the_sql_beside_it():
    (spec,), (excerpt,) = blocks(README, "yaml"), blocks(README, "sql")
    assert_contains(migrations(sources_of({"03-features/lending.yaml": spec.text})), excerpt.text)


def test_the_examples_of_the_readme_are_there():
    readme = README.read_text(encoding="utf-8")
    for path in (ROOT / "examples").iterdir():
        assert f"(examples/{path.name})" in readme
    for preset in (ROOT / "presets").glob("*.yaml"):
        assert f"`{preset.stem}`" in readme


# All documents


def broken_links(document: Path) -> list[str]:
    text = document.read_text(encoding="utf-8")
    broken = []
    for link in links(text):
        if link.startswith("https://"):
            continue
        name, _, anchor = link.partition("#")
        target = document.parent / name if name else document
        known = anchors(target.read_text(encoding="utf-8")) if anchor and target.suffix == ".md" else {anchor}
        if not target.exists() or anchor not in known:
            broken.append(link)
    return broken


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_resolve(document):
    assert broken_links(document) == []


def test_decisions_are_numbered_without_gaps():
    files = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in files] == list(range(1, len(files) + 1))
    for number, path in enumerate(files, start=1):
        assert path.read_text(encoding="utf-8").startswith(f"# {number}. ")


def test_the_decision_on_dependencies_names_them_all():
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    said = (ROOT / "docs/decisions/0001-dependencies.md").read_text(encoding="utf-8")
    for group in ("runtime", "test", "embedded"):
        for requirement in groups[group]:
            if isinstance(requirement, str):
                assert f"`{re.match('[a-z0-9-]+', requirement)[0]}`" in said


def test_the_picture_is_well_formed():
    root = ElementTree.parse(ROOT / "docs" / "overview.svg").getroot()
    assert root.find("{http://www.w3.org/2000/svg}title") is not None
