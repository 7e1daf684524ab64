"""Rows of loans as JSON."""

from typing import TypedDict

from ..enums import LoanStatus
from ..loan import Loan
from .values import day, maybe, moment


class LoanDTO(TypedDict):
    """A row of loans in JSON."""

    id: str
    copyId: str
    memberId: str
    status: LoanStatus
    dueOn: str
    renewals: int
    returnedAt: str | None
    fineMinor: str | None
    currency: str
    createdAt: str
    updatedAt: str


def loan_dto(row: Loan) -> LoanDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "copyId": str(row.copy_id),
        "memberId": str(row.member_id),
        "status": row.status,
        "dueOn": day(row.due_on),
        "renewals": row.renewals,
        "returnedAt": maybe(moment, row.returned_at),
        "fineMinor": maybe(str, row.fine_minor),
        "currency": row.currency,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
