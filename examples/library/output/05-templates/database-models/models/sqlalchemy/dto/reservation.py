"""Rows of reservations as JSON."""

from typing import TypedDict

from ..enums import ReservationStatus
from ..reservation import Reservation
from .values import PeriodDTO, moment, period


class ReservationDTO(TypedDict):
    """A row of reservations in JSON."""

    id: str
    copyId: str
    memberId: str
    slot: PeriodDTO
    status: ReservationStatus
    createdAt: str
    updatedAt: str


def reservation_dto(row: Reservation) -> ReservationDTO:
    """Returns a row as JSON, without what nobody may see."""
    return {
        "id": str(row.id),
        "copyId": str(row.copy_id),
        "memberId": str(row.member_id),
        "slot": period(row.slot),
        "status": row.status,
        "createdAt": moment(row.created_at),
        "updatedAt": moment(row.updated_at),
    }
