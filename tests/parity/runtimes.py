"""What runs the adapters: Node.js and Python, with the packages that a rendered project asks for.

Packages are installed into `.runtimes/` of the repository, once for each list of them.
"""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from datamodel.environment import ROOT
from parity.words import CONTROL

CACHE = ROOT / ".runtimes"
PARITY = ROOT / "tests/parity"
NODE = 20
NO_NODE = f"no Node.js {NODE} or newer with npm on this machine"


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
    # Beside the driver, so that it is compiled with the settings of the project.
    tests = folder / "tests/models"
    shutil.copy(PARITY / "adapter.ts", tests)
    (tests / "target.ts").write_text(
        f'export * as driver from "./driver.js";\nexport * as models from "../../models/{target}/index.js";\n'
    )
    return Runtime(["node", "--import", "tsx", "tests/models/adapter.ts"], folder, uses=("node", version))


def node_packages(folder: Path) -> str:
    """Give a rendered project the packages that it asks for, or skip the test; returns the version of Node.js."""
    version = node_version()
    if version is None:
        pytest.skip(NO_NODE)
    wanted = json.loads((folder / "package.json").read_text())
    (folder / "node_modules").symlink_to(installed(wanted))
    if "generate" in wanted["scripts"]:
        _run(["npm", "run", "generate"], folder, PRISMA_SCHEMA_ENGINE_BINARY="/bin/false")
    return version


def installed(wanted: dict[str, Any]) -> Path:
    """Return the folder `node_modules` with the packages of a package.json."""
    lists = [wanted.get(name, {}) for name in ("dependencies", "devDependencies")]

    def install(cache: Path) -> None:
        (cache / "package.json").write_text(json.dumps(wanted))
        _run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"], cache)

    return _once("node", lists, install) / "node_modules"


def _python(target: str, folder: Path) -> Runtime:
    groups = tomllib.loads((folder / "pyproject.toml").read_text())["dependency-groups"]
    wanted = [group for group in ("models", "test") if group in groups]

    def install(cache: Path) -> None:
        _run([sys.executable, "-m", "venv", "python"], cache)
        pip = ["python/bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--upgrade", "pip>=25.1"], cache)
        _run([*pip, *(word for name in wanted for word in ("--group", f"{folder}/pyproject.toml:{name}"))], cache)

    program = _once("python", [sys.version_info[:2], *(groups[name] for name in wanted)], install) / "python/bin/python"
    version = ".".join(map(str, sys.version_info[:3]))
    return Runtime([str(program), str(PARITY / "adapter.py")], folder, uses=("python-models", version))


def node_version() -> str | None:
    """Return the version of Node.js; None where there is none, or an old one, or no npm."""
    if not (shutil.which("node") and shutil.which("npm")):
        return None
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return version if int(version[1:].split(".")[0]) >= NODE else None


def _once(kind: str, wanted: object, install: Callable[[Path], None]) -> Path:
    """Return the folder with some packages, which the first process that asks for it fills."""
    digest = hashlib.sha256(json.dumps(wanted, sort_keys=True).encode()).hexdigest()[:16]
    cache = CACHE / f"{kind}-{digest}"
    cache.mkdir(parents=True, exist_ok=True)
    with _locked(cache / "lock"):
        if not (cache / "installed").exists():
            install(cache)
            (cache / "installed").touch()
    return cache


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _run(command: list[str], folder: Path, **variables: str) -> None:
    done = subprocess.run(command, cwd=folder, env=os.environ | variables, capture_output=True, text=True)
    assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}\n{done.stderr}"
