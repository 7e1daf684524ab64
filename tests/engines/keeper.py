"""Keeps one PostgreSQL server running for as long as the test session lives.

Run as `python -m engines.keeper FOLDER ENGINE`, with the session's folder and an engine in JSON. Once the server
answers, its URL is printed. The session holds a lock on FOLDER/session; the operating system releases it when the
session ends, however it ends, and the server is stopped.
"""

import fcntl
import json
import shutil
import signal
import sys
from pathlib import Path

from engines.docker import run_image
from engines.local import run_binaries
from engines.sources import Engine


def main() -> None:
    folder, engine = Path(sys.argv[1]), Engine(**json.loads(sys.argv[2]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("ended by SIGTERM"))
    run = run_image if engine.origin == "docker" else run_binaries
    with run(engine.location, folder / engine.name) as url, (folder / "session").open() as session:
        print(url, flush=True)
        fcntl.flock(session, fcntl.LOCK_EX)
    if not any(folder.glob("*/")):
        # The last keeper tidies up, since a session that was killed cannot. Another process may be doing it already.
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
