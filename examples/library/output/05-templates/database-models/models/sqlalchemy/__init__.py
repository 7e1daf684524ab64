"""The models of library, and how they reach the database."""

from .access.database import Database, connect
from .access.errors import (
    AppendOnlyChange,
    CheckViolation,
    ConnectionLost,
    DatabaseError,
    Deadlock,
    ImmutableChange,
    LimitReached,
    LockTimeout,
    MissingValue,
    OverlapViolation,
    PermissionDenied,
    ReferenceViolation,
    SerializationFailure,
    StaleRecord,
    StatementTimeout,
    SumViolation,
    TransitionRefused,
    UniqueViolation,
)
from .access.idempotency import Answer, KeyReused, idempotent
from .access.pages import Page
from .access.session import Session, expect
from .access.transaction import critical, transaction
from .access.validation import Problem, ValidationFailed, validate
from .audit_log import AuditLog
from .author import Author
from .base import Base
from .book import Book
from .book_author import BookAuthor
from .copy import Copy
from .idempotency_key import IdempotencyKey
from .loan import Loan
from .outbox_event import OutboxEvent
from .permission import Permission
from .reservation import Reservation
from .role import Role
from .role_permission import RolePermission
from .user import User
from .user_identity import UserIdentity
from .user_profile import UserProfile
from .user_role import UserRole
from .user_session import UserSession
from .verification_token import VerificationToken

__all__ = [
    "Answer",
    "AppendOnlyChange",
    "AuditLog",
    "Author",
    "Base",
    "Book",
    "BookAuthor",
    "CheckViolation",
    "ConnectionLost",
    "Copy",
    "Database",
    "DatabaseError",
    "Deadlock",
    "IdempotencyKey",
    "ImmutableChange",
    "KeyReused",
    "LimitReached",
    "Loan",
    "LockTimeout",
    "MissingValue",
    "OutboxEvent",
    "OverlapViolation",
    "Page",
    "Permission",
    "PermissionDenied",
    "Problem",
    "ReferenceViolation",
    "Reservation",
    "Role",
    "RolePermission",
    "SerializationFailure",
    "Session",
    "StaleRecord",
    "StatementTimeout",
    "SumViolation",
    "TransitionRefused",
    "UniqueViolation",
    "User",
    "UserIdentity",
    "UserProfile",
    "UserRole",
    "UserSession",
    "ValidationFailed",
    "VerificationToken",
    "connect",
    "critical",
    "expect",
    "idempotent",
    "transaction",
    "validate",
]
