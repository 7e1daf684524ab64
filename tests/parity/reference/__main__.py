"""Run as `python -m parity.reference`: answers requests on standard input until `close`."""

import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from parity.reference.idempotency import idempotent
from parity.reference.refusals import describe
from parity.reference.sessions import Connections, Session
from parity.reference.store import OPERATIONS

CLIENTS = 32
_output = threading.Lock()


def main() -> None:
    connections: Connections | None = None
    with ThreadPoolExecutor(CLIENTS) as clients:
        for line in sys.stdin:
            request = json.loads(line)
            if request["op"] == "open":
                connections = Connections(request["url"])
                _answer(request, result={"target": "sql"})
            elif request["op"] == "close":
                clients.shutdown()
                connections.close()
                _answer(request, result=None)
                return
            else:
                clients.submit(_serve, connections, request)


def _serve(connections: Connections, request: dict[str, Any]) -> None:
    try:
        _answer(request, result=_result(connections, request))
    except Exception as error:
        # Whatever went wrong is the client's to judge.
        _answer(request, error=describe(error))


def _result(connections: Connections, request: dict[str, Any]) -> Any:
    if request["op"] == "statements":
        return connections.sent
    context = request.get("context") or {}
    attempts = request.get("attempts")

    def work(session: Session) -> Any:
        match request["op"]:
            case "transaction":
                return _steps(session, request["steps"])
            case "idempotent":
                return idempotent(session, request, lambda: _steps(session, request["steps"]))
        return _step(session, request)

    return connections.transaction(work, context, *([attempts] if attempts else []))


def _steps(session: Session, steps: list[dict[str, Any]]) -> list[Any]:
    return [_step(session, step) for step in steps]


def _step(session: Session, request: dict[str, Any]) -> Any:
    given = {name: value for name, value in request.items() if name not in ("id", "op", "context", "attempts")}
    return OPERATIONS[request["op"]](session, **given)


def _answer(request: dict[str, Any], **answer: Any) -> None:
    line = json.dumps({"id": request["id"], **answer}, ensure_ascii=False)
    with _output:
        print(line, flush=True)


if __name__ == "__main__":
    main()
