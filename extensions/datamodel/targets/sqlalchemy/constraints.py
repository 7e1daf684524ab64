"""Keys, checks, indexes and their like, as Python; all are named as in the database."""

import re
from collections.abc import Iterable

from ...relational.schema import Check, Column, Exclusion, ForeignKey, Index, IndexColumn, UniqueConstraint
from ..python.layout import Call, call, string
from ..records import Record

_BIND = re.compile(r"(?<![:\w\\]):(?=\w+(?![:\w]))")


def without_parameters(sql: str) -> str:
    """Return SQL in which nothing looks like a parameter to SQLAlchemy's text()."""
    return _BIND.sub(r"\:", sql.replace("\\:", "\\\\:"))


def _text(sql: str) -> Call:
    return call("sa.text(", [string(without_parameters(sql))])


def made(column: Column) -> Iterable[str | Call]:
    """Yield how the database makes a column's values."""
    if column.generated is not None:
        yield call("sa.Computed(", [string(without_parameters(column.generated)), "persisted=True"])
    if column.identity:
        yield "sa.Identity(always=True)"


def inline_key(key: ForeignKey, late: bool) -> Call:
    """Return a foreign key of one column; `late`: its table is created before the one that it points to."""
    return call("sa.ForeignKey(", [string(f"{key.target}.{key.target_columns[0]}"), *_key_options(key, late)])


def foreign_key(key: ForeignKey, late: bool) -> Call:
    """Return a foreign key of several columns."""
    columns = f"[{', '.join(map(string, key.columns))}]"
    targets = f"[{', '.join(string(f'{key.target}.{name}') for name in key.target_columns)}]"
    return call("sa.ForeignKeyConstraint(", [columns, targets, *_key_options(key, late)])


def _key_options(key: ForeignKey, late: bool) -> Iterable[str]:
    action = key.on_delete.replace("_", " ").upper()
    if key.set_null:
        action += f" ({', '.join(key.set_null)})"
    yield f"name={string(key.name)}"
    if action != "NO ACTION":
        yield f"ondelete={string(action)}"
    if late:
        yield "use_alter=True"


def unique(item: UniqueConstraint) -> Call:
    """Return a unique constraint."""
    options = ["postgresql_nulls_not_distinct=True"] if item.nulls_equal else []
    return call("sa.UniqueConstraint(", [*map(string, item.columns), f"name={string(item.name)}", *options])


def check(item: Check) -> Call:
    """Return a check."""
    return call("sa.CheckConstraint(", [string(without_parameters(item.condition)), f"name={string(item.name)}"])


def exclusion(item: Exclusion) -> Call:
    """Return what keeps rows from overlapping."""
    elements = [f"({string(name)}, {string(operator)})" for name, operator in item.elements]
    where = [option("where", item.where)] if item.where else []
    return call("ExcludeConstraint(", [*elements, f"name={string(item.name)}", 'using="gist"', *where])


def option(name: str, sql: str) -> Call:
    """Return SQL as an argument of a name."""
    before, items, after = _text(sql)
    return f"{name}={before}", items, after


def index(record: Record, item: Index) -> Call:
    """Return an index of a record's table."""
    arguments: list[str | Call] = [string(item.name), *(_part(record, part) for part in item.columns)]
    if item.unique:
        arguments.append("unique=True")
    if item.method:
        arguments.append(f"postgresql_using={string(item.method)}")
    classes = [f"{string(part.name)}: {string(part.operator_class)}" for part in item.columns if part.operator_class]
    if classes:
        arguments.append(f"postgresql_ops={{{', '.join(classes)}}}")
    if item.where:
        arguments.append(option("postgresql_where", item.where))
    if item.nulls_equal:
        arguments.append("postgresql_nulls_not_distinct=True")
    return call("sa.Index(", arguments)


def _part(record: Record, item: IndexColumn) -> str | Call:
    return _text(f"{record.by_column[item.name].quoted} DESC") if item.descending else string(item.name)
