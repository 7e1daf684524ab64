"""Writes the published JSON Schemas from the models in extensions/datamodel/spec; `--check` only compares."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "extensions"))

from datamodel.spec import KINDS  # noqa: E402
from datamodel.spec.publish import json_schema  # noqa: E402

FOLDER = ROOT / "docs" / "schemas"


def rendered() -> dict[Path, str]:
    """Return each file with its text."""
    return {
        FOLDER / f"{name}.schema.json": json.dumps(json_schema(name, model), indent=2, ensure_ascii=False) + "\n"
        for name, model in KINDS.items()
    }


def main() -> int:
    """Write, or compare; return the exit status."""
    stale = [path for path, text in rendered().items() if not path.is_file() or path.read_text() != text]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} differs from the models; run: make schemas", file=sys.stderr)
        return 1 if stale else 0
    for path, text in rendered().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
