"""What runs around an update, in the project: refreshes the recorded model from the project's input folders.

Called by the `_migrations` of copier.yml at stage `before`, with the name of the answers file. Whatever it refuses, it
refuses before anything is changed.
"""

import sys
from pathlib import Path

import yaml
from jinja2_ansible_filters.core_filters import to_nice_yaml

from context import datamodel

HEADER = (
    "# Written by Copier and read by `copier update`. Do not edit: change the input folders or answer the questions.\n"
)


def refresh(project: Path, answers_file: Path) -> None:
    """Read the input folders again and record them in the answers file.

    Raises:
        SpecificationError: The inputs cannot be used, or would need a forward migration.
    """
    path = project / answers_file
    answers = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    datamodel.answers.check(answers)
    sources = datamodel.read_sources(project)
    model = datamodel.Project(sources, datamodel.answers.options(answers))
    model.check()
    datamodel.guard.refuse_schema_change(model, project, answers_file)
    answers["specification"] = sources.to_answer()
    path.write_text(HEADER + to_nice_yaml(answers, sort_keys=False), encoding="utf-8")


def main() -> int:
    """Run; return the exit status."""
    try:
        refresh(Path.cwd(), Path(sys.argv[1]))
    except datamodel.SpecificationError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
