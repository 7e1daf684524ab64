"""The packages that a rendered project asks for, from npm and from PyPI.

They are installed into `.runtimes/` of the repository, once for each list of them.
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
from pathlib import Path
from typing import Any

import pytest

from datamodel.environment import ROOT

CACHE = ROOT / ".runtimes"
NODE = 20
NO_NODE = f"no Node.js {NODE} or newer with npm on this machine"


def python_environment(pyproject: Path) -> Path:
    """Return an environment with all groups of a rendered pyproject.toml but the server's."""
    groups = tomllib.loads(pyproject.read_text())["dependency-groups"]
    wanted = {name: packages for name, packages in groups.items() if name != "embedded"}

    def install(cache: Path) -> None:
        _run([sys.executable, "-m", "venv", "environment"], cache)
        pip = ["environment/bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        _run([*pip, "--upgrade", "pip>=25.1"], cache)
        _run([*pip, *(word for name in wanted for word in ("--group", f"{pyproject}:{name}"))], cache)

    return _once("python", [sys.version_info[:2], wanted], install) / "environment"


def node_packages(folder: Path) -> str:
    """Give a rendered project the packages that it asks for, or skip the test; returns the version of Node.js."""
    version = node_version()
    if version is None:
        pytest.skip(NO_NODE)
    wanted = json.loads((folder / "package.json").read_text())
    (folder / "node_modules").symlink_to(installed(wanted))
    if "generate" in wanted["scripts"]:
        # Prisma fetches an engine before every command; to generate a client, it needs none.
        _run(["npm", "run", "generate"], folder, PRISMA_SCHEMA_ENGINE_BINARY="/bin/false")
    return version


def installed(wanted: dict[str, Any]) -> Path:
    """Return the folder `node_modules` with the packages of a package.json."""
    lists = [wanted.get(name, {}) for name in ("dependencies", "devDependencies")]

    def install(cache: Path) -> None:
        (cache / "package.json").write_text(json.dumps(wanted))
        _run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"], cache)

    return _once("node", lists, install) / "node_modules"


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
