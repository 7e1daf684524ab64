"""Environments of Python with the packages that a rendered project asks for, each made once."""

import fcntl
import hashlib
import json
import subprocess
import sys
import tomllib
from pathlib import Path

from datamodel.environment import ROOT

CACHE = ROOT / ".runtimes"


def python_environment(pyproject: Path) -> Path:
    """Return the environment with all groups of a rendered pyproject.toml but the server's."""
    groups = tomllib.loads(pyproject.read_text())["dependency-groups"]
    wanted = {name: packages for name, packages in groups.items() if name != "embedded"}
    digest = hashlib.sha256(json.dumps([sys.version_info[:2], wanted]).encode()).hexdigest()[:16]
    folder = CACHE / f"groups-{digest}"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "installed").exists():
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            pip = [folder / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
            subprocess.run([*pip, "--upgrade", "pip>=25.1"], check=True)
            subprocess.run(
                [*pip, *(word for name in wanted for word in ("--group", f"{pyproject}:{name}"))], check=True
            )
            (folder / "installed").touch()
    return folder
