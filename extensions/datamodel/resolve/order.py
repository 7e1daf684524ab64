"""Canonical order: what is referenced comes first, then the preset's order, then the name."""

from heapq import heapify, heappop, heappush

from ..errors import SpecificationError
from ..logical import TENANT, Entity, Reference, Tenancy


def order(entities: dict[str, Entity], positions: dict[str, int], tenancy: Tenancy | None = None) -> dict[str, Entity]:
    """Return the entities in canonical order.

    A circle is opened at its optional references, which become constraints that are added later.

    Args:
        entities: By name.
        positions: Place in the preset; entities that have none come after.
        tenancy: Members of tenants come before what is theirs.

    Raises:
        SpecificationError: A circle in which every reference is required, so that no first row could be written.
    """
    needs = {name: {ref.target for ref in entity.references if ref.target != name} for name, entity in entities.items()}
    if tenancy is not None:
        for name, entity in entities.items():
            needs[name] |= {tenancy.members} if entity.scope == TENANT else set()
    _refuse_required_circles(entities)
    for circle in _circles(needs):
        for name in circle:
            for reference in entities[name].references:
                if reference.target in circle and _optional(entities[name], reference):
                    required = [r for r in entities[name].references if r.target == reference.target]
                    if all(_optional(entities[name], item) for item in required):
                        needs[name].discard(reference.target)
    result: dict[str, Entity] = {}
    waiting = {name: set(targets) for name, targets in needs.items()}
    ready = [(positions.get(name, len(entities)), name) for name, targets in waiting.items() if not targets]
    heapify(ready)
    dependents: dict[str, list[str]] = {name: [] for name in entities}
    for name, targets in needs.items():
        for target in targets:
            dependents[target].append(name)
    while ready:
        _, name = heappop(ready)
        result[name] = entities[name]
        for dependent in dependents[name]:
            waiting[dependent].discard(name)
            if not waiting[dependent]:
                heappush(ready, (positions.get(dependent, len(entities)), dependent))
    return result


def _optional(entity: Entity, reference: Reference) -> bool:
    return any(entity.fields[name].optional for name in reference.fields)


def _refuse_required_circles(entities: dict[str, Entity]) -> None:
    required = {
        name: {ref.target for ref in entity.references if not _optional(entity, ref)}
        for name, entity in entities.items()
    }
    for name, targets in required.items():
        if name in targets:
            source = entities[name].source
            raise source.error(
                f"'{name}' requires itself, so no first row could be written; make the reference optional"
            )
    for circle in _circles(required):
        path = _walk(circle, required)
        first: Entity = entities[path[0]]
        error: SpecificationError = first.source.error(
            f"a circle of required references: {' -> '.join((*path, path[0]))}; make one of them optional"
        )
        raise error


def _walk(circle: set[str], graph: dict[str, set[str]]) -> list[str]:
    """Return one closed path inside the circle, from its first name on."""
    path = [min(circle)]
    while (following := min(graph[path[-1]] & circle)) not in path:
        path.append(following)
    return path[path.index(following) :]


def _circles(graph: dict[str, set[str]]) -> list[set[str]]:
    """Return the strongly connected components of more than one node (Tarjan, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    result: list[set[str]] = []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(sorted(graph[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, following = work[-1]
            for target in following:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(sorted(graph[target]))))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component: set[str] = set()
                    while node not in component:
                        member = stack.pop()
                        on_stack.discard(member)
                        component.add(member)
                    if len(component) > 1:
                        result.append(component)
    return result
