"""Answers the parity suite's requests through the models of a rendered project, by the driver of its tests."""

import datetime as dt
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

Json = Any
Row = dict[str, Any]
Request = dict[str, Any]

CLIENTS = 32
_output = threading.Lock()


class Adapter:
    """A rendered project, opened.

    Args:
        request: What `open` said: `orm`, `root` and `records`.
    """

    def __init__(self, request: Request) -> None:
        root = Path(request["root"])
        sys.path[:0] = [str(root), str(root / "tests/models")]
        self.words, self.sent = request["records"], 0
        self.driver = import_module("driver")
        self.models = import_module(f"models.{request['orm']}")
        self.range = getattr(import_module(f"models.{request['orm']}.base"), "Range", None)
        self.database = self.driver.open_database(self._count)

    def _count(self, _: str) -> None:
        self.sent += 1

    def answer(self, request: Request) -> Json:
        """Do what is asked, in a transaction of its own."""
        match request["op"]:
            case "statements":
                return self.sent
            case "validate":
                found = self.models.validate(request["record"], self._values(request["record"], request["values"]))
                return [{"property": item.property, "rule": item.rule, "message": item.message} for item in found]
            case "transaction":
                work = partial(self._perform_all, steps=request["steps"])
            case "idempotent":
                work = partial(self._idempotent, request=request)
            case _:
                work = partial(self._perform, step=request)
        context = dict(request.get("context") or {})
        keys = {name: self._key(context[name]) for name in ("tenant", "actor") if name in context}
        isolation = {"isolation": context["isolation"]} if "isolation" in context else {}
        database = self.driver.trying(self.database, request["attempts"]) if request.get("attempts") else self.database
        return self.driver.run(database, work, **keys, **isolation)

    def _perform_all(self, session: Any, steps: list[Request]) -> list[Json]:
        return [self._perform(session, step) for step in steps]

    def _idempotent(self, session: Any, request: Request) -> Json:
        def work() -> tuple[int, Row]:
            return 200, {"results": self._perform_all(session, request["steps"])}

        words = (self._key(request["actor"]), request["scope"], request["key"], request["request"])
        idempotent = getattr(self.driver, "idempotent", None) or self.models.idempotent
        found = idempotent(session, *words, work)
        return {"response": found.body["results"], "replayed": found.replayed}

    def _perform(self, session: Any, step: Request) -> Json:
        record, driver = step["record"], self.driver
        key = self._values(record, step["key"]) if "key" in step else {}
        match step["op"]:
            case "create":
                return self._row(record, driver.insert(session, record, self._values(record, step["values"])))
            case "get":
                return self._read(session, record, key, deleted=step.get("deleted", False))
            case "update":
                changes = self._values(record, step["changes"])
                return self._row(record, driver.update(session, record, key, changes, step.get("version")))
            case "remove":
                return driver.remove(session, record, key)
            case "restore":
                driver.restore(session, record, key)
                return self._read(session, record, key)
            case "increment":
                word = self.words[record]["properties"][step["column"]]
                driver.increment(session, record, key, word["name"], self._taken(word["kind"], step["by"]))
                return self._read(session, record, key)
            case "query":
                return self._query(session, step)
            case "related":
                return self._related(session, step)
            case "dto":
                return json.loads(json.dumps(driver.to_dto(driver.find(session, record, key, deleted=True))))
        raise ValueError(f"no operation {step['op']}")

    def _read(self, session: Any, record: str, key: Row, *, deleted: bool = False) -> Json:
        found = self.driver.find(session, record, key, deleted=deleted)
        return found and self._row(record, found)

    def _query(self, session: Any, step: Request) -> Json:
        record = step["record"]
        words = self.words[record]["queries"][step["name"]]
        given = self._named(words["arguments"], step["arguments"])
        page = {name: step[name] for name in ("limit", "after") if name in step and not words["one"]}
        if not words["paged"]:
            page.pop("after", None)
        found = self.driver.query(record, step["name"])(session, **given, **page)
        if words["one"]:
            return {"rows": [self._row(record, found)] if found else [], "next": None}
        rows = found.rows if words["paged"] else found
        return {"rows": [self._row(record, row) for row in rows], "next": found.next if words["paged"] else None}

    def _related(self, session: Any, step: Request) -> Json:
        record, before = step["record"], self.sent
        target = self.words[record]["relations"][step["relation"]]["record"]
        keys = [self._values(record, key) for key in step["keys"]]
        found = self.driver.load(session, record, keys, step["relation"])
        statements, rows = self.sent - before, []
        for key in keys:
            own = (row for row in found if all(getattr(row, name) == value for name, value in key.items()))
            others = getattr(next(own, None), step["relation"], None)
            listed = others if isinstance(others, list) else [others] if others else []
            rows.append([self._row(target, item) for item in listed])
        return {"rows": rows, "statements": statements}

    def _values(self, record: str, given: Row) -> Row:
        return self._named(self.words[record]["properties"], given)

    def _named(self, words: Row, given: Row) -> Row:
        return {words[name]["name"]: self._taken(words[name]["kind"], value) for name, value in given.items()}

    def _row(self, record: str, found: Any) -> Row:
        words = self.words[record]["properties"].items()
        return {column: _given(word["kind"], getattr(found, word["name"])) for column, word in words}

    def _key(self, value: str) -> UUID | int:
        return int(value) if value.isdigit() else UUID(value)

    def _taken(self, kind: str, value: Json) -> Any:
        """Return a value of JSON as Python has it; what is wrong stays as it is, to be refused."""
        if value is None:
            return None
        match kind:
            case "bigint" | "money":
                return int(value)
            case "decimal":
                return Decimal(value)
            case "uuid":
                return UUID(value)
            case "timestamp":
                return dt.datetime.fromisoformat(value)
            case "date":
                return dt.date.fromisoformat(value)
            case "bytes":
                return bytes.fromhex(value)
            case "period":
                return self.range(*(edge and dt.datetime.fromisoformat(edge) for edge in value))
        return value


def _given(kind: str, value: Any) -> Json:
    """Return a value of Python as JSON has it."""
    if value is None:
        return None
    match kind:
        case "bigint" | "money" | "decimal" | "uuid":
            return f"{value:f}" if kind == "decimal" else str(value)
        case "timestamp":
            return value.astimezone(dt.UTC).isoformat()
        case "date":
            return value.isoformat()
        case "bytes":
            return value.hex()
        case "period":
            return [edge and edge.astimezone(dt.UTC).isoformat() for edge in (value.lower, value.upper)]
    return value


def _refusal(error: Exception) -> Json:
    words = {name: getattr(error, name, None) for name in ("constraint", "record")}
    properties = [*getattr(error, "properties", ()), *(item.property for item in getattr(error, "problems", ()))]
    return {"name": type(error).__name__, "message": str(error), **words, "properties": list(filter(None, properties))}


def _serve(adapter: Adapter, request: Request) -> None:
    try:
        _print(request, result=adapter.answer(request))
    except Exception as error:
        # Whatever went wrong is the suite's to judge.
        _print(request, error=_refusal(error))


def _print(request: Request, **answer: Json) -> None:
    with _output:
        print(json.dumps({"id": request["id"], **answer}, ensure_ascii=False), flush=True)


def main() -> None:
    """Answer requests until `close`."""
    adapter: Any = None
    with ThreadPoolExecutor(CLIENTS) as clients:
        for line in sys.stdin:
            request = json.loads(line)
            if request["op"] == "open":
                adapter = Adapter(request)
                _print(request, result={"python": sys.version.split()[0]})
            elif request["op"] == "close":
                clients.shutdown()
                adapter.database.close()
                _print(request, result=None)
                return
            else:
                clients.submit(_serve, adapter, request)


if __name__ == "__main__":
    main()
