"""The input folders of a project: read from disk on a copy, and carried as the answer `specification` afterwards."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..errors import SpecificationError
from .yaml12 import Document, read_yaml
from .yaml12 import Path as DocumentPath

FEATURES = "03-features"
RULES = "07-business-rules"
PERSONAS = "01-foundation/user-personas.yaml"
TECH_STACK = "02-architecture/tech-stack.yaml"


@dataclass(frozen=True)
class Source:
    """A place in a document, to point at from a later stage."""

    document: Document
    path: DocumentPath = ()

    def at(self, *steps: str | int) -> "Source":
        """Return the place below."""
        return Source(self.document, (*self.path, *steps))

    def error(self, message: str, *steps: str | int) -> SpecificationError:
        """Return an error that points here, or below."""
        from ..spec.validate import place

        path = (*self.path, *steps)
        return SpecificationError(message, file=self.document.file, line=self.document.line(path), place=place(path))


@dataclass(frozen=True)
class Sources:
    """The documents that people wrote, in the order of their file names; each kind may be absent."""

    features: tuple[Document, ...] = ()
    rules: tuple[Document, ...] = ()
    personas: Document | None = None
    tech_stack: Document | None = field(default=None, compare=False)

    def to_answer(self) -> dict[str, dict[str, Any]]:
        """Return plain data for the answers file: file name to content."""
        documents = [*self.features, *self.rules, *([self.personas] if self.personas else [])]
        return {document.file: document.data for document in documents}

    @classmethod
    def from_answer(cls, answer: dict[str, Any]) -> "Sources":
        """Read `to_answer` back; lines are not known then.

        Raises:
            SpecificationError: The answer was edited into something else.
        """
        if not isinstance(answer, dict) or not all(isinstance(data, dict) for data in answer.values()):
            raise SpecificationError(
                "is no specification; restore the answers file from version control", place="specification"
            )
        documents = [Document(file, data) for file, data in answer.items()]
        return cls(
            features=tuple(item for item in documents if item.file.startswith(f"{FEATURES}/")),
            rules=tuple(item for item in documents if item.file.startswith(f"{RULES}/")),
            personas=next((item for item in documents if item.file == PERSONAS), None),
        )


def read_sources(project: Path) -> Sources:
    """Read the input folders of a project; a folder or file that is missing is no input.

    Raises:
        SpecificationError: A file cannot be read as YAML.
    """
    return Sources(
        features=_folder(project, FEATURES),
        rules=_folder(project, RULES),
        personas=_file(project, PERSONAS),
        tech_stack=_file(project, TECH_STACK),
    )


def _folder(project: Path, folder: str) -> tuple[Document, ...]:
    root = project / folder
    if not root.is_dir():
        return ()
    paths = sorted(path for path in root.rglob("*") if path.suffix in (".yaml", ".yml") and path.is_file())
    return tuple(_read(project, path) for path in paths)


def _file(project: Path, name: str) -> Document | None:
    return _read(project, project / name) if (project / name).is_file() else None


def _read(project: Path, path: Path) -> Document:
    name = path.relative_to(project).as_posix()
    try:
        return read_yaml(path.read_bytes(), name)
    except OSError as error:
        raise SpecificationError(f"cannot be read: {error.strerror}", file=name) from None
