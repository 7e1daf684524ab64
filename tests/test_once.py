"""What costs is done once: in a copy, and in an update, which copies three times within one process."""

import sys
from collections import Counter
from pathlib import Path

import pytest
from copier import run_copy, run_update
from jinja2 import Environment

from datamodel import checked_project, read_sources
from datamodel.logical import Options
from templates import HELPDESK, clone_working_tree, commit_all, edit, git, project_from

pytestmark = pytest.mark.slow


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A version of the template that no other test has imported."""
    folder = clone_working_tree(tmp_path / "template", "v1.0.0")
    edit(folder / "presets/minimal.yaml", "preset: minimal", f"# {tmp_path}\npreset: minimal")
    commit_all(folder)
    git(folder, "tag", "v2.0.0")
    return folder


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str | None]]:
    """Count the texts that Jinja compiles, by their content and name."""
    counts = Counter[tuple[str, str | None]]()
    generate = Environment.compile

    def counted(self: Environment, source: str, name: str | None = None, filename: str | None = None) -> object:
        counts[source, name] += isinstance(source, str)  # Copier tries other values, too.
        return generate(self, source, name, filename)

    monkeypatch.setattr(Environment, "compile", counted)
    return counts


def loaded() -> set[str]:
    return {name for name in sys.modules if name.startswith("groundplan_") and "." not in name}


def test_a_copy_and_its_update_import_the_code_and_compile_each_text_once(template, tmp_path, compiled):
    before = loaded()
    project = project_from(HELPDESK, tmp_path / "desk")
    run_copy(str(template), project, defaults=True, unsafe=True, quiet=True)
    (package,) = loaded() - before
    later = (f"{package}.forward", f"{package}.targets.typescript", f"{package}.targets.drizzle")
    assert not sys.modules.keys() & set(later)  # Neither an update nor models yet.
    commit_all(project)
    run_update(project, data={"orm": "drizzle"}, defaults=True, overwrite=True, unsafe=True, quiet=True)
    assert loaded() - before == {package}
    assert sys.modules.keys() >= set(later)
    assert len(compiled) > 100
    assert {text for text, count in compiled.items() if count > 1} == set()


def test_a_model_is_computed_again_only_if_specs_or_answers_differ(tmp_path):
    project = project_from(HELPDESK, tmp_path / "desk")
    first = checked_project(read_sources(project), Options())
    assert checked_project(read_sources(project), Options()) is first
    assert checked_project(read_sources(project), Options(primary_key="bigint")) is not first
    first = checked_project(read_sources(project), Options())
    edit(next((project / "03-features").glob("*.yaml")), "summary: ", "summary: Now ")
    assert checked_project(read_sources(project), Options()) is not first
