"""What all models have in common."""

import copy
from collections.abc import Collection, Iterable
from typing import Any, ClassVar, Self

from django.core.exceptions import ValidationError
from django.db import models, router
from django.db.models.expressions import DatabaseDefault
from django.db.models.functions import Now
from psycopg.types.range import Range

from .access.database import actor
from .access.errors import StaleRecord
from .access.validation import Problem, check, validate
from .fields import NumberedField
from .managers import AllManager, LiveManager, RowManager, searched

__all__ = ["Authored", "Base", "Range", "SoftDelete", "Versioned"]


class Base(models.Model):
    """The base class of all models. The migrations own the tables; the models describe them.

    An existing row is saved with what has changed since it was read, and nothing else.
    """

    objects: ClassVar[models.Manager[Self]] = RowManager()
    _read: dict[str, Any]

    class Meta:
        abstract = True

    @classmethod
    def from_db(cls, db: str | None, field_names: Collection[str], values: Collection[Any]) -> Self:
        """Makes a row that knows what it was read as."""
        row = super().from_db(db, field_names, values)
        row._note()
        return row

    def save(
        self,
        *,
        force_insert: Any = False,
        force_update: bool = False,
        using: str | None = None,
        update_fields: Iterable[str] | None = None,
    ) -> None:
        """Inserts a new row, or updates what has changed of an existing one.

        Raises:
            ValidationFailed: It has values that the database would not take.
            TransitionRefused: A state cannot follow another.
            ImmutableChange: A value stays as it was inserted.
            StaleRecord: Somebody else changed or removed the row since it was read.
        """
        alias = using or router.db_for_write(type(self), instance=self)
        if self._state.adding:
            self.prepare()
            super().save(force_insert=True, using=alias)
        else:
            chosen = None if update_fields is None else {self._attribute(name) for name in update_fields}
            written = self.prepare(chosen)
            if not written:
                return
            super().save(using=alias, update_fields=written)
        self._reread(alias)
        self._note()

    def prepare(self, chosen: Collection[str] | None = None) -> list[str]:
        """Says who acts, refuses what the database would not take, and returns the attributes to be written.

        Args:
            chosen: Attributes that may be written; without it all that have changed.
        """
        if self._state.adding:
            self._sign()
            values = self._values()
            check(type(self).__name__, values)
            return list(values)
        values, missing = self._values(), object()
        changed = {
            name: value
            for name, value in values.items()
            if self._read.get(name, missing) != value and (chosen is None or name in chosen)
        }
        if changed:
            previous = {name: self._read[name] for name in changed if name in self._read}
            check(type(self).__name__, changed, previous)
            return list({**changed, **dict.fromkeys(self._sign())})
        return []

    def problems(self) -> list[Problem]:
        """Returns what is wrong with the row."""
        return validate(type(self).__name__, self._values(), None if self._state.adding else self._read)

    def clean_fields(self, exclude: Collection[str] | None = None) -> None:
        """Refuses values as forms want it: with `ValidationError`."""
        errors: dict[str, Any] = {}
        try:
            # A relation by several columns has no value of its own.
            virtual = {field.name for field in type(self)._meta.fields if not field.concrete}
            super().clean_fields(virtual | set(exclude or ()))
        except ValidationError as error:
            errors = error.update_error_dict(errors)
        for problem in self.problems():
            name = type(self)._meta.get_field(problem.property).name
            if name not in errors and name not in (exclude or ()) and problem.rule != "written":
                errors[name] = [ValidationError(problem.message, code=problem.rule)]
        if errors:
            raise ValidationError(errors)

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """Leaves constraints to the database, whose refusals have names."""

    def refresh_from_db(self, using: Any = None, fields: Any = None, from_queryset: Any = None) -> None:
        """Reads the row again, or some fields of it."""
        names = None if fields is None else list(fields)
        super().refresh_from_db(using, names, from_queryset)
        self._note(names)

    def _sign(self) -> list[str]:
        """Says who acts, and returns where."""
        return []

    def _attribute(self, name: str) -> str:
        field: Any = type(self)._meta.get_field(name)
        return str(field.attname)

    def _values(self) -> dict[str, Any]:
        """Returns what is known of the row; `...` is what the database computes."""
        known = {}
        for field in type(self)._meta.concrete_fields:
            value = self.__dict__.get(field.attname, models.NOT_PROVIDED)
            numbered = value is None and isinstance(field, models.AutoField | NumberedField)
            if value is models.NOT_PROVIDED or isinstance(value, DatabaseDefault) or numbered:
                continue
            known[field.attname] = ... if hasattr(value, "resolve_expression") else value
        return known

    def _note(self, names: Iterable[str] | None = None) -> None:
        """Remembers what is in the database."""
        fields = [field.attname for field in type(self)._meta.concrete_fields if field.attname in self.__dict__]
        chosen = fields if names is None else [name for name in map(self._attribute, names) if name in fields]
        read = {} if names is None else self.__dict__.get("_read", {})
        self._read = {**read, **{name: copy.deepcopy(self.__dict__[name]) for name in chosen}}

    def _reread(self, alias: str) -> None:
        """Reads what the database has computed."""
        hidden = searched(type(self))
        fields = [field for field in type(self)._meta.concrete_fields if field.name not in hidden]
        names = [
            field.name
            for field in fields
            if hasattr(self.__dict__.get(field.attname), "as_sql")
            or not (field.editable or field.primary_key or isinstance(field, models.BinaryField))
        ]
        if names:
            super().refresh_from_db(alias, names)

    def _do_update(self, base_qs: Any, *args: Any) -> bool:
        done = super()._do_update(self._expected(base_qs), *args)
        if not done:
            raise StaleRecord("somebody else changed the row since it was read", record=type(self).__name__)
        return done

    def _expected(self, rows: Any) -> Any:
        """Returns the rows that may be updated."""
        return rows


class SoftDelete(Base):
    """Rows that are marked as deleted: `objects` leaves them out, `all_objects` shows them."""

    objects: ClassVar[models.Manager[Self]] = LiveManager()
    all_objects: ClassVar[models.Manager[Self]] = AllManager()

    class Meta:
        abstract = True

    def delete(self, using: Any = None, keep_parents: bool = False) -> tuple[int, dict[str, int]]:
        """Marks the row as deleted, by the clock of the database."""
        self._mark(Now(), using)
        return 1, {type(self)._meta.label: 1}

    def restore(self, using: str | None = None) -> None:
        """Takes the mark away."""
        self._mark(None, using)

    def hard_delete(self, using: str | None = None) -> tuple[int, dict[str, int]]:
        """Removes the row for good."""
        return super().delete(using)

    def _mark(self, value: Any, using: str | None) -> None:
        self.deleted_at = value
        self.save(using=using, update_fields=["deleted_at"])


class Authored(Base):
    """Rows that say who made and who changed them: the actor of the transaction."""

    class Meta:
        abstract = True

    def _sign(self) -> list[str]:
        who = actor()
        names = [] if who is None else ["created_by_id", "updated_by_id"] if self._state.adding else ["updated_by_id"]
        for name in names:
            setattr(self, name, who)
        return names


class Versioned(Base):
    """Rows whose late writers are refused."""

    class Meta:
        abstract = True

    def expect(self, version: int) -> None:
        """Refuses to go on with a row that has changed since its version was read.

        Raises:
            StaleRecord: It has.
        """
        if self._read["lock_version"] != version:
            raise StaleRecord("somebody else changed the row since it was read", record=type(self).__name__)

    def _expected(self, rows: Any) -> Any:
        return rows.filter(lock_version=self._read["lock_version"])
