"""What every target does. A behaviour is a function of a module here; its docstring says what is shown."""

from collections.abc import Callable, Iterator
from types import ModuleType

from parity.behaviours import (
    clients,
    constraints,
    deletion,
    pages,
    programs,
    queries,
    relations,
    states,
    tenants,
    transactions,
    values,
)
from parity.shop import Shop

Behaviour = Callable[[Shop], None]

MODULES = (values, relations, constraints, deletion, states, queries, pages, transactions, clients, tenants, programs)


def behaviours_of(module: ModuleType) -> Iterator[tuple[str, Behaviour]]:
    """Yield a module's behaviours by name."""
    for name, item in vars(module).items():
        if not name.startswith("_") and getattr(item, "__module__", None) == module.__name__:
            yield name.replace("_", "-"), item


BEHAVIOURS: dict[str, Behaviour] = dict(pair for module in MODULES for pair in behaviours_of(module))
"""By name, in the order of the modules."""
