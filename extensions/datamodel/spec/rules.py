"""`07-business-rules/*.yaml`: rules with an id and a statement, and how the database enforces them."""

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from .base import Expression, Name, Spec, Text, shaped

RuleId = shaped("[A-Za-z][A-Za-z0-9_-]{0,30}", "BR-1")


class Limit(Spec):
    """At most `count` rows agree in `per`, among those that the condition selects."""

    count: Annotated[int, Field(ge=1, le=1_000_000)]
    per: Name | Annotated[list[Name], Field(min_length=1, max_length=8)]
    where: Expression | None = None


class Sum(Spec):
    """The sum of a field over the rows that agree in `per`; checked when the transaction commits."""

    field: Name
    per: Name | Annotated[list[Name], Field(min_length=1, max_length=8)]
    equals: int = 0


class Rule(Spec):
    """A business rule; exactly one of check, limit, sum and manual says how it is kept."""

    id: RuleId
    entity: Name
    statement: Text
    check: Expression | None = None
    limit: Limit | None = None
    sum: Sum | None = None
    manual: bool = Field(False, description="true: kept by people or code, listed as not enforced by the database.")

    @model_validator(mode="after")
    def _one_kind(self) -> "Rule":
        given = [name for name in ("check", "limit", "sum", "manual") if getattr(self, name)]
        if len(given) != 1:
            found = f"both `{given[0]}` and `{given[1]}`" if given else "none of them"
            raise PydanticCustomError(
                "rule",
                "{problem}",
                {"problem": f"a rule has one of `check`, `limit`, `sum` and `manual: true`, not {found}"},
            )
        return self


class BusinessRules(Spec):
    """A file in `07-business-rules/`."""

    rules: list[Rule]
