"""Trees: where a row lies, as the database will find it, and what rules ask of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..logical import Tree
from .rules import Row, Rule

if TYPE_CHECKING:
    from .table import Table


def place(table: Table, row: Row) -> Row:
    """Return the path and the depth that a row has below the one that it names; nothing if the table is no tree."""
    if (tree := table.entity.tree) is None:
        return {}
    above = table.referred(tree.reference, row)
    path, depth = (above[tree.path], above[tree.depth] + 1) if above else ("/", 0)
    return {tree.path: f"{path}{row[tree.name]}/", tree.depth: depth}


class PlacedRule(Rule):
    """A rule about the path or depth of a row, asked as soon as it is known what they follow from."""

    def __init__(self, rule: Rule, tree: Tree, table: Table) -> None:
        super().__init__(rule.name, rule.path, (set(rule.fields) - tree.kept) | tree.given)
        self.rule, self.table, self.condition = rule, table, rule.condition

    def holds(self, row: Row) -> bool:
        return self.rule.holds(row | place(self.table, row))

    def add(self, row: Row) -> None:
        self.rule.add(row)

    def remove(self, row: Row) -> None:
        self.rule.remove(row)


def placed(rule: Rule, table: Table) -> Rule:
    """Return the rule, in a form that can be asked before a row has its path and depth."""
    tree = table.entity.tree
    return rule if tree is None or rule.fields.isdisjoint(tree.kept) else PlacedRule(rule, tree, table)
