"""What `make bench` measures: the hot queries, with values from the data, and the preset's write paths."""

from .scripts import Bench, Script
from .writes import Write

__all__ = ["Bench", "Script", "Write"]
