"""Connects as the models do."""

from models.sqlalchemy.access.settings import PROJECT, conninfo, load_settings

__all__ = ["PROJECT", "conninfo", "load_settings"]
