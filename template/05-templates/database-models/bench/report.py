"""Prints what was measured as a table, and keeps it as text, JSON and a picture.

Usage: report.py FOLDER-OF-LOGS FOLDER-OF-RESULTS, with CLIENTS, DURATION and SERVER_VERSION in the environment.
"""

import os
import sys
from pathlib import Path

from figures import Figures, read_figures, to_json
from picture import draw

BENCH = Path(__file__).parent


def main(logs: Path, results: Path) -> None:
    """Write latest.txt, latest.json and latest.svg, and print the first."""
    seconds, clients = int(os.environ["DURATION"]), int(os.environ["CLIENTS"])
    queries, writes = (sorted((BENCH / folder).glob("*.sql")) for folder in ("queries", "writes"))
    scripts = [BENCH / "empty_transaction.sql", *queries, *writes]
    found = (read_figures(script, logs / "measured", logs / "baseline", seconds) for script in scripts)
    figures = [item for item in found if item is not None]
    rows = int((logs / "rows").read_text())
    unmeasured = (logs / "unmeasured").read_text(encoding="utf-8").splitlines()
    title = f"{rows:,} rows, PostgreSQL {os.environ['SERVER_VERSION'].split()[0]}, {clients} clients, {seconds} s each"
    text = "\n".join([title, "", *table(figures), "", *remarks(figures, unmeasured)]) + "\n"
    (results / "latest.txt").write_text(text, encoding="utf-8")
    facts = {"rows": rows, "clients": clients, "seconds": seconds, "server": os.environ["SERVER_VERSION"]}
    (results / "latest.json").write_text(to_json(figures, **facts, unmeasured=unmeasured), encoding="utf-8")
    (results / "latest.svg").write_text(draw(figures, title), encoding="utf-8")
    print(text, end="")


def table(figures: list[Figures]) -> list[str]:
    """Return the lines of the table; times are milliseconds."""
    width = max([len(item.name) for item in figures], default=0)
    compared = any(item.slowdown for item in figures)
    head = f"{'ms':{width}}  per second      p50      p95      p99  target"
    lines = [f"{head}  without indexes" if compared else head]
    for item in figures:
        times = "".join(f"{value:9.2f}" for value in (item.p50, item.p95, item.p99))
        line = f"{item.name:{width}}  {item.per_second:10,.0f}{times}  {item.target:6} {'ok' if item.ok else 'over'}"
        lines.append(f"{line:{len(head) + 5}}{item.slowdown:10.1f} x" if item.slowdown else line)
    return lines


def remarks(figures: list[Figures], unmeasured: list[str]) -> list[str]:
    """Return what is to be known beside the table."""
    over, retries = [item.name for item in figures if not item.ok], sum(item.retries for item in figures)
    lines = [f"{len(figures) - len(over)} of {len(figures)} stay below their target at p95; {retries} retries."]
    lines += [f"over: {', '.join(over)}"] * bool(over)
    lines += [f"{len(unmeasured)} not measured:"] * bool(unmeasured)
    return [*lines, *(f"  {line}" for line in unmeasured)]


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
