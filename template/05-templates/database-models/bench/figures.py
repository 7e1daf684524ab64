"""What pgbench's logs say: how many transactions a second, and how long they took."""

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path

TARGETS_MS = {"simple": 100, "search": 100, "complex": 500, "write": 500}
"""Of each kind of script: below which its p95 is `ok`."""


@dataclass(frozen=True, kw_only=True)
class Figures:
    """A script as it was measured; times in milliseconds.

    Attributes:
        retries: Transactions that were repeated after a deadlock or a serialisation failure, each time counted.
        slowdown: How many times longer p50 is without the indexes that queries need; None where that was not asked.
    """

    name: str
    kind: str
    purpose: str
    per_second: float
    p50: float
    p95: float
    p99: float
    target: int
    ok: bool
    retries: int
    slowdown: float | None = None


def read_figures(script: Path, measured: Path, baseline: Path, seconds: int) -> Figures | None:
    """Return the figures of a script; None if it left none.

    Args:
        script: A file of bench/, whose first line is `-- kind: purpose`.
        measured: The folder of pgbench's logs.
        baseline: The same without the indexes; it may be missing.
        seconds: How long it ran.
    """
    name = script.name.removesuffix(".sql")
    times, retries = _read_logs(measured, name)
    if not times:
        return None
    kind, purpose = script.read_text(encoding="utf-8").split("\n", 1)[0].removeprefix("-- ").split(": ", 1)
    p50, p95, p99 = (percentile(times, share) for share in (0.5, 0.95, 0.99))
    slow, _ = _read_logs(baseline, name)
    target = TARGETS_MS[kind]
    return Figures(
        name=name,
        kind=kind,
        purpose=purpose,
        per_second=len(times) / seconds,
        p50=p50,
        p95=p95,
        p99=p99,
        target=target,
        ok=p95 < target,
        retries=retries,
        slowdown=percentile(slow, 0.5) / p50 if slow else None,
    )


def percentile(ordered: list[float], share: float) -> float:
    """Return the smallest of the sorted values that is not exceeded by that share of them."""
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def to_json(figures: list[Figures], **facts: object) -> str:
    """Return everything for programs."""
    return json.dumps({**facts, "figures": [asdict(item) for item in figures]}, indent=2, ensure_ascii=False) + "\n"


def _read_logs(folder: Path, name: str) -> tuple[list[float], int]:
    # A line: client, transaction, microseconds, script, seconds and microseconds of the day, retries.
    lines = [line.split() for log in folder.glob(f"{name}.[0-9]*") for line in log.read_text().splitlines()]
    times = sorted(int(line[2]) / 1000 for line in lines if line[2].isdigit())
    return times, sum(int(line[6]) for line in lines if len(line) > 6)
