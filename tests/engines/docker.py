"""Runs a server from an image in Docker."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engines.launch import StartError, becomes_ready, settings


@contextmanager
def run_image(image: str, home: Path) -> Iterator[str]:
    """Runs a server on a port of the loopback interface that Docker chooses.

    Args:
        image: The image, which Docker fetches if it has to.
        home: A folder to make as the sign that the server runs, removed at the end.

    Yields:
        The server's URL.

    Raises:
        StartError: The server did not start.
    """
    home.mkdir()
    try:
        with _container(image) as container:
            address = _docker("port", container, "5432/tcp").splitlines()[0]
            url = f"postgresql://postgres@{address}/postgres"
            if not becomes_ready(url, lambda: _is_running(container)):
                raise StartError(_docker("logs", container))
            yield url
    finally:
        home.rmdir()


@contextmanager
def _container(image: str) -> Iterator[str]:
    options = ["--detach", "--publish", "127.0.0.1::5432", "--env", "POSTGRES_HOST_AUTH_METHOD=trust"]
    container = _docker("run", *options, image, "postgres", *settings())
    try:
        yield container
    finally:
        _docker("rm", "--force", "--volumes", container)


def _is_running(container: str) -> bool:
    return _docker("inspect", "--format", "{{.State.Running}}", container) == "true"


def _docker(*words: str) -> str:
    answer = subprocess.run(["docker", *words], capture_output=True, text=True)
    if answer.returncode:
        raise StartError(f"docker {words[0]}: {answer.stderr.strip()}")
    return answer.stdout.strip()
