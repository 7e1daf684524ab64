"""Makes rows for tests: `build` gives valid values and writes nothing, `make` creates a row and the rows that it needs.

What is not given is as in seeds/test.sql, but for what has to differ from row to row.
"""

import datetime as dt
import random
from collections import defaultdict
from collections.abc import Iterator
from itertools import count
from typing import Any, TypedDict, Unpack
from uuid import UUID, uuid4

from driver import create
from sqlalchemy.dialects.postgresql import Range

from models.sqlalchemy.enums import (
    CopyCondition,
    LoanStatus,
    ReservationStatus,
    UserIdentityProvider,
    UserStatus,
    VerificationTokenPurpose,
)

Row = dict[str, Any]

BEGIN = random.randrange(900_000_000)
"""Where numbers begin: far from those of other processes, which may use the same database."""
numbers: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(BEGIN))


class UserValues(TypedDict, total=False):
    """What may be said of user."""

    id: UUID
    email: str
    username: str | None
    status: UserStatus
    email_verified_at: dt.datetime | None
    locale: str
    time_zone: str
    last_login_at: dt.datetime | None
    failed_login_count: int
    locked_until: dt.datetime | None
    closed_at: dt.datetime | None
    anonymised_at: dt.datetime | None
    lock_version: int
    created_at: dt.datetime
    updated_at: dt.datetime
    deleted_at: dt.datetime | None


class UserProfileValues(TypedDict, total=False):
    """What may be said of user profile."""

    user_id: UUID
    display_name: str | None
    given_name: str | None
    family_name: str | None
    phone_e164: str | None
    avatar_url: str | None
    bio: str | None
    birth_date: dt.date | None
    metadata_: dict[str, Any]
    created_at: dt.datetime
    updated_at: dt.datetime


class UserIdentityValues(TypedDict, total=False):
    """What may be said of user identity."""

    id: UUID
    user_id: UUID
    provider: UserIdentityProvider
    issuer: str
    subject: str
    secret_hash: str | None
    public_data: dict[str, Any]
    last_used_at: dt.datetime | None
    created_at: dt.datetime
    updated_at: dt.datetime


class UserSessionValues(TypedDict, total=False):
    """What may be said of user session."""

    id: UUID
    user_id: UUID
    token_hash: bytes
    last_seen_at: dt.datetime
    expires_at: dt.datetime
    revoked_at: dt.datetime | None
    ip_address: str | None
    user_agent: str | None
    aal: int
    created_at: dt.datetime
    updated_at: dt.datetime


class VerificationTokenValues(TypedDict, total=False):
    """What may be said of verification token."""

    id: UUID
    user_id: UUID | None
    email: str
    purpose: VerificationTokenPurpose
    token_hash: bytes
    expires_at: dt.datetime
    consumed_at: dt.datetime | None
    attempts: int
    created_at: dt.datetime
    updated_at: dt.datetime


class RoleValues(TypedDict, total=False):
    """What may be said of role."""

    id: UUID
    code: str
    name: str
    description: str | None
    is_system: bool
    created_at: dt.datetime
    updated_at: dt.datetime


class PermissionValues(TypedDict, total=False):
    """What may be said of permission."""

    code: str
    description: str | None
    is_sensitive: bool


class RolePermissionValues(TypedDict, total=False):
    """What may be said of role permission."""

    role_id: UUID
    permission_code: str
    created_at: dt.datetime


class UserRoleValues(TypedDict, total=False):
    """What may be said of user role."""

    user_id: UUID
    role_id: UUID
    granted_by_id: UUID | None
    expires_at: dt.datetime | None
    created_at: dt.datetime
    updated_at: dt.datetime


class OutboxEventValues(TypedDict, total=False):
    """What may be said of outbox event."""

    event_id: UUID
    aggregate_type: str
    aggregate_id: UUID
    event_type: str
    payload: dict[str, Any]
    available_at: dt.datetime
    attempts: int
    last_error: str | None
    published_at: dt.datetime | None
    created_at: dt.datetime
    updated_at: dt.datetime


class IdempotencyKeyValues(TypedDict, total=False):
    """What may be said of idempotency key."""

    actor_id: UUID
    scope: str
    idempotency_key: str
    request_hash: bytes
    recovery_point: str
    response_code: int | None
    response_body: dict[str, Any] | None
    resource_id: UUID | None
    locked_at: dt.datetime | None
    completed_at: dt.datetime | None
    expires_at: dt.datetime
    created_at: dt.datetime
    updated_at: dt.datetime


class AuthorValues(TypedDict, total=False):
    """What may be said of author."""

    id: UUID
    given_name: str | None
    family_name: str
    created_at: dt.datetime
    updated_at: dt.datetime


class BookValues(TypedDict, total=False):
    """What may be said of book."""

    id: UUID
    isbn: str | None
    title: str
    summary: str | None
    language: str
    published_on: dt.date | None
    subjects: list[str]
    created_at: dt.datetime
    updated_at: dt.datetime


class BookAuthorValues(TypedDict, total=False):
    """What may be said of book author."""

    book_id: UUID
    author_id: UUID
    created_at: dt.datetime


class CopyValues(TypedDict, total=False):
    """What may be said of copy."""

    id: UUID
    book_id: UUID
    barcode: str
    shelf: str
    condition: CopyCondition
    replacement_cost_minor: int
    currency: str
    created_at: dt.datetime
    updated_at: dt.datetime
    deleted_at: dt.datetime | None


class LoanValues(TypedDict, total=False):
    """What may be said of loan."""

    id: UUID
    copy_id: UUID
    member_id: UUID
    status: LoanStatus
    due_on: dt.date
    renewals: int
    returned_at: dt.datetime | None
    fine_minor: int | None
    currency: str
    created_at: dt.datetime
    updated_at: dt.datetime


class ReservationValues(TypedDict, total=False):
    """What may be said of reservation."""

    id: UUID
    copy_id: UUID
    member_id: UUID
    slot: Range[dt.datetime]
    status: ReservationStatus
    created_at: dt.datetime
    updated_at: dt.datetime


class Build:
    """Values that the database accepts, if no row of the same is there."""

    def user(self, **given: Unpack[UserValues]) -> UserValues:
        n = next(numbers["User"])
        values: UserValues = {
            "email": f"amara.okafor-{n}@example.com",
            "username": f"amara-{n}",
            "locale": "en-GB",
            "time_zone": "Europe/London",
        }
        values.update(given)
        return values

    def user_profile(self, **given: Unpack[UserProfileValues]) -> UserProfileValues:
        values: UserProfileValues = {
            "user_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "display_name": "Amara",
            "given_name": "Amara",
            "family_name": "Okafor",
            "phone_e164": "+442079460123",
        }
        values.update(given)
        return values

    def user_identity(self, **given: Unpack[UserIdentityValues]) -> UserIdentityValues:
        n = next(numbers["UserIdentity"])
        values: UserIdentityValues = {
            "user_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "provider": "totp",
            "subject": f"amara.okafor-{n}",
            "last_used_at": dt.datetime.fromisoformat("2025-02-03T10:35:00+00:00"),
        }
        values.update(given)
        return values

    def user_session(self, **given: Unpack[UserSessionValues]) -> UserSessionValues:
        n = next(numbers["UserSession"])
        values: UserSessionValues = {
            "user_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "token_hash": bytes.fromhex(f"dffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c{n:09}"),
            "expires_at": dt.datetime.fromisoformat("2025-04-01T17:16:00+00:00"),
            "ip_address": "192.0.2.30",
            "user_agent": "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
            "created_at": dt.datetime.fromisoformat("2025-01-30T17:16:00+00:00"),
        }
        values.update(given)
        return values

    def verification_token(self, **given: Unpack[VerificationTokenValues]) -> VerificationTokenValues:
        n = next(numbers["VerificationToken"])
        values: VerificationTokenValues = {
            "user_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "email": "leilani.kealoha@example.com",
            "purpose": "step_up",
            "token_hash": bytes.fromhex(f"629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c{n:09}"),
            "expires_at": dt.datetime.fromisoformat("2025-09-13T18:00:00+00:00"),
            "consumed_at": dt.datetime.fromisoformat("2025-07-20T09:00:00+00:00"),
            "attempts": 3,
        }
        values.update(given)
        return values

    def role(self, **given: Unpack[RoleValues]) -> RoleValues:
        n = next(numbers["Role"])
        values: RoleValues = {
            "code": f"admin{n}",
            "name": "Administrator",
            "description": "Manages users, roles and what they may do.",
            "is_system": True,
        }
        values.update(given)
        return values

    def permission(self, **given: Unpack[PermissionValues]) -> PermissionValues:
        n = next(numbers["Permission"])
        values: PermissionValues = {
            "code": f"users:read{n}",
            "description": "Read users and their profiles.",
        }
        values.update(given)
        return values

    def role_permission(self, **given: Unpack[RolePermissionValues]) -> RolePermissionValues:
        values: RolePermissionValues = {
            "permission_code": "users:read",
        }
        values.update(given)
        return values

    def user_role(self, **given: Unpack[UserRoleValues]) -> UserRoleValues:
        values: UserRoleValues = {
            "user_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "granted_by_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "expires_at": dt.datetime.fromisoformat("2025-02-24T18:54:00+00:00"),
        }
        values.update(given)
        return values

    def outbox_event(self, **given: Unpack[OutboxEventValues]) -> OutboxEventValues:
        values: OutboxEventValues = {
            "event_id": uuid4(),
            "aggregate_type": "internal",
            "aggregate_id": UUID("24ebb990-666d-4143-86dd-6dc62ea7dd52"),
            "event_type": "standard",
            "payload": {},
        }
        values.update(given)
        return values

    def idempotency_key(self, **given: Unpack[IdempotencyKeyValues]) -> IdempotencyKeyValues:
        n = next(numbers["IdempotencyKey"])
        values: IdempotencyKeyValues = {
            "actor_id": UUID("1cdf43a0-5c68-472d-8b03-56fe82d74fe6"),
            "scope": "partner",
            "idempotency_key": f"Idempotency key 1 {n}",
            "request_hash": bytes.fromhex("385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1"),
            "response_body": {},
            "resource_id": UUID("c75efeb8-dbd4-4a49-81e0-5ecf7b2b7580"),
            "expires_at": dt.datetime.fromisoformat("2025-03-06T15:01:00+00:00"),
        }
        values.update(given)
        return values

    def author(self, **given: Unpack[AuthorValues]) -> AuthorValues:
        values: AuthorValues = {
            "given_name": "Ursula K.",
            "family_name": "Le Guin",
        }
        values.update(given)
        return values

    def book(self, **given: Unpack[BookValues]) -> BookValues:
        n = next(numbers["Book"])
        values: BookValues = {
            "isbn": f"9780{441478126 + n % 558521874:09}",
            "title": "The Left Hand of Darkness",
            "published_on": dt.date.fromisoformat("1969-03-01"),
            "subjects": ["science fiction"],
        }
        values.update(given)
        return values

    def book_author(self, **given: Unpack[BookAuthorValues]) -> BookAuthorValues:
        values: BookAuthorValues = {
            "book_id": UUID("6db12e80-0000-7000-8000-000000000001"),
            "author_id": UUID("f183cd4d-0000-7000-8000-000000000001"),
        }
        values.update(given)
        return values

    def copy(self, **given: Unpack[CopyValues]) -> CopyValues:
        n = next(numbers["Copy"])
        values: CopyValues = {
            "book_id": UUID("6db12e80-0000-7000-8000-000000000001"),
            "barcode": f"LIB-000001-{n}",
            "shelf": "SF 12",
            "replacement_cost_minor": 1499,
        }
        values.update(given)
        return values

    def loan(self, **given: Unpack[LoanValues]) -> LoanValues:
        values: LoanValues = {
            "copy_id": UUID("b01afb3c-0000-7000-8000-000000000001"),
            "member_id": UUID("e93e603e-0000-7000-8000-000000000001"),
            "due_on": dt.date.fromisoformat("2025-04-08"),
            "fine_minor": 59000,
        }
        values.update(given)
        return values

    def reservation(self, **given: Unpack[ReservationValues]) -> ReservationValues:
        n = next(numbers["Reservation"])
        values: ReservationValues = {
            "copy_id": UUID("b01afb3c-0000-7000-8000-000000000003"),
            "member_id": UUID("e93e603e-0000-7000-8000-000000000002"),
            "slot": Range(
                dt.datetime.fromisoformat("2030-05-04T14:00:00+00:00") + dt.timedelta(days=1 + n % 36500),
                dt.datetime.fromisoformat("2030-05-05T14:00:00+00:00") + dt.timedelta(days=1 + n % 36500),
            ),
        }
        values.update(given)
        return values


class Make:
    """Rows, created in the order in which they need one another."""

    def user(self, **given: Unpack[UserValues]) -> Row:
        values = build.user(**given)
        return create("User", values)

    def user_profile(self, **given: Unpack[UserProfileValues]) -> Row:
        values = build.user_profile(**given)
        if "user_id" not in given:
            user = self.user()
            values["user_id"] = user["id"]
        return create("UserProfile", values)

    def user_identity(self, **given: Unpack[UserIdentityValues]) -> Row:
        values = build.user_identity(**given)
        return create("UserIdentity", values)

    def user_session(self, **given: Unpack[UserSessionValues]) -> Row:
        values = build.user_session(**given)
        return create("UserSession", values)

    def verification_token(self, **given: Unpack[VerificationTokenValues]) -> Row:
        values = build.verification_token(**given)
        return create("VerificationToken", values)

    def role(self, **given: Unpack[RoleValues]) -> Row:
        values = build.role(**given)
        return create("Role", values)

    def permission(self, **given: Unpack[PermissionValues]) -> Row:
        values = build.permission(**given)
        return create("Permission", values)

    def role_permission(self, **given: Unpack[RolePermissionValues]) -> Row:
        values = build.role_permission(**given)
        if "role_id" not in given:
            role = self.role()
            values["role_id"] = role["id"]
        return create("RolePermission", values)

    def user_role(self, **given: Unpack[UserRoleValues]) -> Row:
        values = build.user_role(**given)
        if "role_id" not in given:
            role = self.role()
            values["role_id"] = role["id"]
        return create("UserRole", values)

    def outbox_event(self, **given: Unpack[OutboxEventValues]) -> Row:
        values = build.outbox_event(**given)
        return create("OutboxEvent", values)

    def idempotency_key(self, **given: Unpack[IdempotencyKeyValues]) -> Row:
        values = build.idempotency_key(**given)
        return create("IdempotencyKey", values)

    def author(self, **given: Unpack[AuthorValues]) -> Row:
        values = build.author(**given)
        return create("Author", values)

    def book(self, **given: Unpack[BookValues]) -> Row:
        values = build.book(**given)
        return create("Book", values)

    def book_author(self, **given: Unpack[BookAuthorValues]) -> Row:
        values = build.book_author(**given)
        if "book_id" not in given:
            book = self.book()
            values["book_id"] = book["id"]
        return create("BookAuthor", values)

    def copy(self, **given: Unpack[CopyValues]) -> Row:
        values = build.copy(**given)
        return create("Copy", values)

    def loan(self, **given: Unpack[LoanValues]) -> Row:
        values = build.loan(**given)
        if "copy_id" not in given:
            copy = self.copy()
            values["copy_id"] = copy["id"]
        if "member_id" not in given:
            user = self.user()
            values["member_id"] = user["id"]
        return create("Loan", values)

    def reservation(self, **given: Unpack[ReservationValues]) -> Row:
        values = build.reservation(**given)
        return create("Reservation", values)


build = Build()
make = Make()

# No factory for audit_logs: triggers write it, and nobody else.
