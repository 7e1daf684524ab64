"""What runs the adapters: Node.js and Python, with the packages that a rendered project asks for."""

import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

from datamodel.environment import ROOT
from packages import node_packages, python_environment
from parity.words import CONTROL

PARITY = ROOT / "tests/parity"


@dataclass(frozen=True)
class Runtime:
    """How an adapter is started.

    Attributes:
        uses: What GROUNDPLAN_REQUIRE_ENGINES calls it, and its version; nothing where it needs nothing.
    """

    command: list[str]
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    uses: tuple[str, str] | None = None


def prepare(target: str, language: str, folder: Path) -> Runtime:
    """Install what the adapter of a target needs, or skip the test where the machine cannot run it.

    Args:
        target: The ORM, or the control.
        language: That its models are written in.
        folder: The database layer of the project that was rendered for the target.
    """
    if target == CONTROL:
        path = os.pathsep.join((str(ROOT / "extensions"), str(ROOT / "tests")))
        return Runtime([sys.executable, "-m", "parity.reference"], ROOT / "tests", {"PYTHONPATH": path})
    return {"typescript": _node, "python": _python}[language](target, folder)


def _node(target: str, folder: Path) -> Runtime:
    version = node_packages(folder)
    add_adapter(target, folder)
    return Runtime(["node", "--import", "tsx", "tests/models/adapter.ts"], folder, uses=("node", version))


def add_adapter(target: str, folder: Path) -> None:
    """Put the adapter beside a project's driver in TypeScript, so that it is compiled with the project's settings."""
    tests = folder / "tests/models"
    shutil.copy(PARITY / "adapter.ts", tests)
    (tests / "target.ts").write_text(
        f'export * as driver from "./driver.js";\nexport * as models from "../../models/{target}/index.js";\n'
    )


def _python(target: str, folder: Path) -> Runtime:
    program = python_environment(folder / "pyproject.toml") / "bin/python"
    version = ".".join(map(str, sys.version_info[:3]))
    return Runtime([str(program), str(PARITY / "adapter.py")], folder, uses=("python-models", version))
