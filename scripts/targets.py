"""Writes docs/targets.md from the list of behaviours in tests/parity."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT / "extensions"), str(ROOT / "tests")]

from parity.table import document  # noqa: E402

if __name__ == "__main__":
    (ROOT / "docs" / "targets.md").write_text(document())
