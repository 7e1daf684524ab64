"""The canonical order of entities: what is referenced comes first, circles are opened at an optional reference."""

import pytest

from datamodel.changes import AddConstraint, AddTable
from datamodel.errors import SpecificationError
from datamodel.project import Project
from rendering import make_project


def project_of(references: dict[str, str]) -> Project:
    """Return the project of entities and what each refers to; `?` marks an optional reference."""
    entities = {
        name: {
            "purpose": "x",
            "fields": {"name": "text"}
            | {
                f"to{target.rstrip('?')}": {"references": target.rstrip("?"), "optional": target.endswith("?")}
                for target in targets.split()
            },
        }
        for name, targets in references.items()
    }
    return make_project({"feature": "order", "summary": "x", "entities": entities})


def own(project: Project, references: dict[str, str]) -> str:
    return " ".join(name for name in project.model.entities if name in references)


def later(project: Project) -> list[str]:
    """Return the foreign keys that are added after their table, with the table after which they come."""
    last, result = "", []
    for change in project.changes:
        if isinstance(change, AddTable):
            last = change.table.name
        elif isinstance(change, AddConstraint):
            result.append(f"{change.constraint.name} after {last}")
    return result


@pytest.mark.parametrize(
    ("references", "order", "added_later"),
    [
        ({"c": "", "b": "", "a": ""}, "a b c", []),
        ({"a": "b", "b": "c", "c": ""}, "c b a", []),
        ({"a": "a?"}, "a", []),
        ({"a": "c", "b": "c", "c": ""}, "c a b", []),
        ({"a": "b?", "b": "a"}, "a b", ["fk_a_tob_id after b"]),
        ({"a": "b", "b": "a?"}, "b a", ["fk_b_toa_id after a"]),
        ({"a": "b?", "b": "a?"}, "a b", ["fk_a_tob_id after b"]),
        ({"a": "b", "b": "c?", "c": "a"}, "b a c", ["fk_b_toc_id after c"]),
        ({"a": "b? c", "b": "c?", "c": "b?"}, "b c a", ["fk_b_toc_id after c"]),
        ({"a": "b?", "b": ""}, "b a", []),
        ({"a": "users", "b": "users?"}, "a b", []),
    ],
)
def test_order(references: dict[str, str], order: str, added_later: list[str]) -> None:
    project = project_of(references)
    assert own(project, references) == order
    assert later(project) == added_later


@pytest.mark.parametrize(
    ("references", "message"),
    [
        ({"a": "a"}, "'a' requires itself, so no first row could be written; make the reference optional"),
        ({"a": "b", "b": "a"}, "a circle of required references: a -> b -> a; make one of them optional"),
        (
            {"a": "b", "b": "c", "c": "a"},
            "a circle of required references: a -> b -> c -> a; make one of them optional",
        ),
        (
            {"a": "b c", "b": "c a?", "c": "b"},
            "a circle of required references: b -> c -> b; make one of them optional",
        ),
    ],
)
def test_a_required_circle_is_named(references: dict[str, str], message: str) -> None:
    with pytest.raises(SpecificationError) as error:
        _ = project_of(references).schema
    assert error.value.message == message


def test_every_reference_is_made_once_its_target_exists() -> None:
    names = [f"e{index}" for index in range(40)]
    circle = {name: f"{following}? e0?" for name, following in zip(names, [*names[1:], names[0]], strict=True)}
    project = project_of(circle)
    assert sorted(own(project, circle).split()) == sorted(names)
    created: set[str] = set()
    made = 0
    for change in project.changes:
        if isinstance(change, AddTable):
            created.add(change.table.name)
            assert {key.target for key in change.foreign_keys} <= created
            made += len(change.foreign_keys)
        elif isinstance(change, AddConstraint):
            assert {change.table.name, change.constraint.target} <= created
            made += 1
    assert made == sum(len(table.foreign_keys) for table in project.schema.tables.values())


def test_a_long_chain_needs_no_deep_stack() -> None:
    chain = {f"e{index:04}": f"e{index + 1:04}" for index in range(900)} | {"e0900": ""}
    assert own(project_of(chain), chain).split() == sorted(chain, reverse=True)
