"""Expressions of checks, rules and queries: parsed, held to an allow-list, resolved, checked, printed, evaluated."""

from .check import category, may_be_null, require_boolean
from .evaluate import evaluate
from .nodes import Expression, conjunction, conjuncts, field_names
from .parse import ExpressionError, parse
from .printer import Printer

__all__ = [
    "Expression",
    "ExpressionError",
    "Printer",
    "category",
    "conjunction",
    "conjuncts",
    "evaluate",
    "field_names",
    "may_be_null",
    "parse",
    "require_boolean",
]
