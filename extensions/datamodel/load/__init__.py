"""Reading what people write."""

from .sources import Source, Sources, read_sources
from .yaml12 import Document, read_yaml

__all__ = ["Document", "Source", "Sources", "read_sources", "read_yaml"]
