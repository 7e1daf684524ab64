"""ORMs and query builders: how programs speak to the schema."""

from collections.abc import Iterator, Mapping
from importlib import import_module

from .base import Target

_NAMES = ("drizzle", "knex", "prisma", "sequelize", "typeorm", "django", "sqlalchemy")


class _Targets(Mapping[str, Target]):
    """Imports a target when it is asked for, since a project has one at most."""

    def __getitem__(self, name: str) -> Target:
        if name not in _NAMES:
            raise KeyError(name)
        target: Target = getattr(import_module(f".{name}", __package__), name.upper())
        return target

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)


TARGETS = _Targets()
"""By the answer to `orm`."""

__all__ = ["TARGETS", "Target"]
