"""Where the template lies. An update clones one version of it several times, and the clones come and go."""

import sys
from pathlib import Path

root = Path(__file__).parents[2]
"""A folder with this very version; context.py moves it to the clone that Copier uses now."""


def move(folder: Path) -> None:
    """Read files, and import what was not needed so far, from this clone; its predecessor may be gone by then."""
    global root
    root = folder
    for name, module in list(sys.modules.items()):
        if f"{name}.".startswith(f"{__package__}.") and hasattr(module, "__path__"):
            module.__path__ = [str(folder.joinpath("extensions", "datamodel", *name.split(".")[1:]))]
