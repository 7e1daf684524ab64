"""Runs a server from programs on this machine."""

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engines.launch import StartError, becomes_ready, settings

NOBODY = 65534
# Another process may take the free port that was found.
ATTEMPTS = 3
STOP_SECONDS = 15


@contextmanager
def run_binaries(folder: str, home: Path) -> Iterator[str]:
    """Runs a server on a free port of the loopback interface.

    Args:
        folder: Where its programs are.
        home: A folder to make for it, removed at the end.

    Yields:
        The server's URL.

    Raises:
        StartError: The server did not start.
    """
    home.mkdir()
    try:
        as_user = {"cwd": home, "env": {name: os.environ[name] for name in os.environ if not name.startswith("PG")}}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root.
            os.chown(home, NOBODY, NOBODY)
            as_user |= {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        programs = _reachable(Path(folder), home, as_user)
        _make_data_folder(programs, home, as_user)
        for _ in range(ATTEMPTS):
            with _process(programs, home, as_user) as url:
                if url:
                    yield url
                    return
        raise StartError((home / "log").read_text())
    finally:
        shutil.rmtree(home)


def _make_data_folder(programs: Path, home: Path, as_user: dict) -> None:
    options = ["--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]
    command = [programs / "initdb", *options, home / "data"]
    try:
        made = subprocess.run(command, **as_user, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except PermissionError as error:
        raise StartError(f"user {NOBODY} cannot reach {home}: let TMPDIR name a folder that everybody can") from error
    if made.returncode:
        raise StartError(made.stdout)


@contextmanager
def _process(programs: Path, home: Path, as_user: dict) -> Iterator[str | None]:
    """Yields the server's URL, or None if it ended before it answered."""
    port = _free_port()
    network = ["-p", str(port), "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="]
    with (home / "log").open("w") as log:
        command = [programs / "postgres", "-D", home / "data", *network, *settings()]
        process = subprocess.Popen(command, **as_user, stdout=log, stderr=log)
    try:
        url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        yield url if becomes_ready(url, lambda: process.poll() is None) else None
    finally:
        _stop(process)


def _reachable(folder: Path, home: Path, as_user: dict) -> Path:
    """The folder itself, or a copy of the installation where a private folder hides it from the server's user."""
    try:
        subprocess.run([folder / "postgres", "--version"], **as_user, capture_output=True, check=True)
        return folder
    except (PermissionError, subprocess.CalledProcessError):
        copy = home / "installation"
        shutil.copytree(folder.parent, copy, symlinks=True)
        subprocess.run(["chmod", "-R", "a+rX", copy], check=True)
        return copy / folder.name


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _stop(process: subprocess.Popen) -> None:
    for demand in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if process.poll() is None:
            process.send_signal(demand)
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                print(f"server {process.pid} did not heed {demand.name}", file=sys.stderr)
