"""Speaks with an adapter: a process that is asked in JSON lines, and may be asked several things at once."""

import json
import os
import subprocess
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

ANSWER_SECONDS = 60
END_SECONDS = 10


@dataclass
class Refused(Exception):
    """What the adapter answered instead of a result; properties are the language's own."""

    name: str
    message: str = ""
    constraint: str | None = None
    record: str | None = None
    properties: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.name}({self.constraint}, {self.record}, {self.properties}): {self.message}"


class Adapter:
    """A running adapter.

    Args:
        command: Starts it.
        folder: Where it is started.
        log: Takes what it writes to standard error.
        environment: Beside this process's own.
    """

    def __init__(self, command: Sequence[str], folder: Path, log: Path, environment: Mapping[str, str]) -> None:
        self._log = log
        with log.open("w") as errors:
            self._process = subprocess.Popen(
                command,
                cwd=folder,
                env={**os.environ, **environment},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        self._numbers = count(1)
        self._waiting: dict[int, Future[Any]] = {}
        self._lock = threading.Lock()
        self._ended = False
        threading.Thread(target=self._read, daemon=True).start()

    def send(self, op: str, **request: Any) -> Future[Any]:
        """Ask something, and return the answer to come."""
        answer: Future[Any] = Future()
        with self._lock:
            if self._ended:
                answer.set_exception(self._gone())
                return answer
            number = next(self._numbers)
            self._waiting[number] = answer
            try:
                self._process.stdin.write(json.dumps({"id": number, "op": op, **request}) + "\n")
                self._process.stdin.flush()
            except BrokenPipeError:
                self._waiting.pop(number).set_exception(self._gone())
        return answer

    def ask(self, op: str, **request: Any) -> Any:
        """Ask something and wait for the answer.

        Raises:
            Refused: The target refused it.
            TimeoutError: There was no answer in time.
            RuntimeError: The process ended.
        """
        return self.send(op, **request).result(ANSWER_SECONDS)

    def close(self) -> None:
        """End the process, by asking if it still answers."""
        try:
            if self._process.poll() is None:
                self.ask("close")
            self._process.wait(END_SECONDS)
        finally:
            self._process.kill()
            with suppress(BrokenPipeError):  # What it did not read before it ended.
                self._process.stdin.close()

    def _read(self) -> None:
        for line in self._process.stdout:
            answer = json.loads(line)
            future = self._waiting.pop(answer["id"])
            if "error" in answer:
                future.set_exception(Refused(**answer["error"]))
            else:
                future.set_result(answer["result"])
        self._process.stdout.close()
        with self._lock:
            self._ended = True
            waiting = list(self._waiting.values())
        for future in waiting:
            future.set_exception(self._gone())

    def _gone(self) -> RuntimeError:
        return RuntimeError(f"the adapter ended:\n{self._log.read_text()}")
