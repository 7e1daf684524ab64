"""Where the template lies. An update clones one version of it several times, and the clones come and go."""

from pathlib import Path

root = Path(__file__).parents[2]
"""A folder with this very version; context.py moves it to the clone that Copier uses now."""
