"""Writes docs/targets.md from the list of behaviours in tests/parity; `--check` only compares."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "extensions"), str(ROOT / "tests")]

from parity.table import document  # noqa: E402

FILE = ROOT / "docs" / "targets.md"


def main() -> int:
    """Write, or compare; return the exit status."""
    text = document()
    if "--check" in sys.argv:
        if not FILE.is_file() or FILE.read_text() != text:
            print("docs/targets.md differs from tests/parity; run: make targets", file=sys.stderr)
            return 1
        return 0
    FILE.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
