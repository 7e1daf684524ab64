"""What runs around an update, in the project: before, the recorded model is refreshed; after, the migration is written.

Called by the `_migrations` of copier.yml with the stage and the name of the answers file. Whatever is refused, is
refused before anything is changed.
"""

import gc
import os
import sys
from pathlib import Path

import yaml

import datamodel
from datamodel.forward.write import write_migration
from restore import restore_edited


def before(folder: Path, answers_file: Path) -> None:
    """Read the input folders again and record them in the answers file.

    Raises:
        SpecificationError: The inputs cannot be used, or no migration leads to them.
    """
    path = folder / answers_file
    answers = _answers(path)
    datamodel.answers.check_recorded(answers)
    sources = datamodel.read_sources(folder)
    project = datamodel.Project(sources, datamodel.answers.options(answers))
    project.check()
    datamodel.guard.refuse(project, folder, answers_file, update=True)
    answers["specification"] = sources.to_answer()
    path.write_text(datamodel.answers.dump(answers), encoding="utf-8")


def after(folder: Path, answers_file: Path) -> None:
    """Bring back what the user had edited, and write the migration that leads to the model.

    Raises:
        SpecificationError: No migration leads to the model.
    """
    answers = _answers(folder / answers_file)
    sources = datamodel.Sources.from_answer(answers["specification"])
    project = datamodel.Project(sources, datamodel.answers.options(answers))
    for name in restore_edited(folder, answers_file):
        print(f"Kept, since you edited it and the template no longer has it: {name}")
    path = write_migration(project, folder)
    if path is not None:
        print(f"New migration: {path.relative_to(folder)}")


def _answers(path: Path) -> dict[str, object]:
    answers: dict[str, object] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return answers


def main() -> int:
    """Run; return the exit status."""
    gc.set_threshold(20_000)  # As in context.py.
    stage, answers_file = sys.argv[1:]
    try:
        {"before": before, "after": after}[stage](Path.cwd(), Path(answers_file))
    except datamodel.SpecificationError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        name = os.path.relpath(error.filename)
        print(f"{name}: {error.strerror}; mend that, restore the other files, and update again", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
