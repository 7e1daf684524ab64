"""The servers of one test session, shared by all its processes.

The process that the user started owns the session's folder and holds a lock in it. Whichever process first needs a
server starts a keeper for it, and the keeper ends when that lock is released: no process counts who still uses what.
"""

import fcntl
import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

import psycopg

from engines.launch import StartError
from engines.server import Server
from engines.sources import Engine, find_engines

STOP_SECONDS = 60


class Pool:
    """Hands out running servers.

    Attributes:
        engines: The engines of this session, oldest first.
        folder: Where the session's processes meet.
    """

    def __init__(self, folder: Path, engines: list[Engine]) -> None:
        self.folder = folder
        self.engines = engines
        self._keepers: list[subprocess.Popen] = []

    @classmethod
    def joined(cls, state: str) -> "Pool":
        """The pool of another process, from its `state`."""
        values = json.loads(state)
        return cls(Path(values["folder"]), [Engine(**engine) for engine in values["engines"]])

    @property
    def state(self) -> str:
        return json.dumps({"folder": str(self.folder), "engines": [asdict(engine) for engine in self.engines]})

    def server(self, engine: Engine) -> Server:
        """The engine's server, started if no process of the session has done so.

        Raises:
            StartError: It did not start.
        """
        url = engine.location if engine.origin == "lent" else self._kept(engine)
        with psycopg.connect(url) as connection:
            version = connection.execute("SHOW server_version").fetchone()[0].split()[0]
        return Server(engine.name, engine.major, version, engine.where, url)

    def _kept(self, engine: Engine) -> str:
        known = self.folder / f"{engine.name}.url"
        with (self.folder / f"{engine.name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not known.exists():
                known.write_text(self._start_keeper(engine))
            return known.read_text()

    def _start_keeper(self, engine: Engine) -> str:
        command = [sys.executable, "-m", "engines.keeper", self.folder, json.dumps(asdict(engine))]
        with (self.folder / f"{engine.name}.errors").open("w+") as errors:
            # A session of its own, so that Ctrl-C reaches the tests and leaves the server to the keeper.
            keeper = subprocess.Popen(
                command,
                cwd=Path(__file__).parents[1],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )
            self._keepers.append(keeper)
            with keeper.stdout:
                url = keeper.stdout.readline().strip()
            if not url:
                keeper.wait()
                errors.seek(0)
                raise StartError(f"{engine.name} from {engine.where} did not start:\n{errors.read()}")
        return url

    def wait_until_stopped(self) -> None:
        """Waits for the keepers, whichever process started them, and removes the folder."""
        deadline = time.monotonic() + STOP_SECONDS
        while any((self.folder / engine.name).exists() for engine in self.engines):
            if time.monotonic() > deadline:
                raise TimeoutError(f"a server in {self.folder} did not stop within {STOP_SECONDS} s")
            time.sleep(0.02)
        for keeper in self._keepers:
            keeper.wait(STOP_SECONDS)
        shutil.rmtree(self.folder, ignore_errors=True)  # The last keeper may be doing it already.


@contextmanager
def session_pool() -> Iterator[Pool]:
    """The pool of a new session; its servers are gone when the context ends."""
    engines = find_engines()
    folder = Path(tempfile.mkdtemp(prefix="groundplan-"))
    folder.chmod(0o755)  # The server's user has to pass through it.
    pool = Pool(folder, engines)
    with (folder / "session").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield pool
    pool.wait_until_stopped()
