"""What a value must be before the database sees it; generated from types, checks and transitions."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, kw_only=True)
class Rule:
    """The rules of one attribute.

    Attributes:
        required: A new row has to have it.
        written: Whether the service writes it: the database computes, keeps or numbers the others.
        immutable: It stays as it was inserted.
        bits: Of a whole number, its sign included.
        minimum: Of a number, and `maximum`; `above` and `below` are bounds that are not reached.
        least: Characters at least, and `most`.
        patterns: Regular expressions, each of which finds something in the text.
        values: The only ones allowed, or the only items of a list.
        lower: Written in lower case, without blanks around.
    """

    required: bool = False
    written: bool = True
    immutable: bool = False
    bits: int | None = None
    minimum: int | Decimal | None = None
    maximum: int | Decimal | None = None
    above: int | Decimal | None = None
    below: int | Decimal | None = None
    least: int | None = None
    most: int | None = None
    patterns: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    lower: bool = False


@dataclass(frozen=True)
class Transitions:
    """The states of an attribute: where a row may begin, and what may follow what."""

    initial: tuple[str, ...]
    allowed: dict[str, tuple[str, ...]] = field(default_factory=dict)


RULES: dict[str, dict[str, Rule]] = {
    "User": {
        "email": Rule(required=True, most=320, patterns=("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",), lower=True),
        "username": Rule(most=32, patterns=("^[a-z0-9][a-z0-9_-]{2,31}$",)),
        "status": Rule(values=("invited", "active", "suspended", "closed")),
        "locale": Rule(most=35, patterns=("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",)),
        "time_zone": Rule(most=64, patterns=("^[A-Za-z][A-Za-z0-9_+/-]*$",)),
        "failed_login_count": Rule(bits=32, minimum=0),
        "lock_version": Rule(bits=32),
    },
    "UserProfile": {
        "user_id": Rule(required=True),
        "display_name": Rule(most=120),
        "given_name": Rule(most=120),
        "family_name": Rule(most=120),
        "phone_e164": Rule(most=16, patterns=("^[+][1-9][0-9]{6,14}$",)),
        "avatar_url": Rule(most=2048),
    },
    "UserIdentity": {
        "user_id": Rule(required=True),
        "provider": Rule(required=True, values=("password", "oidc", "saml", "passkey", "totp")),
        "issuer": Rule(most=255),
        "subject": Rule(required=True, most=255),
        "secret_hash": Rule(most=255),
    },
    "UserSession": {
        "user_id": Rule(required=True),
        "token_hash": Rule(required=True, immutable=True),
        "expires_at": Rule(required=True),
        "user_agent": Rule(most=512),
        "aal": Rule(minimum=1, maximum=3),
    },
    "VerificationToken": {
        "email": Rule(required=True, most=320, patterns=("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$",), lower=True),
        "purpose": Rule(
            required=True,
            values=("verify_email", "reset_password", "change_email", "magic_link", "step_up"),
        ),
        "token_hash": Rule(required=True, immutable=True),
        "expires_at": Rule(required=True),
        "attempts": Rule(minimum=0, maximum=10),
    },
    "Role": {
        "code": Rule(required=True, most=64, patterns=("^[A-Za-z0-9][A-Za-z0-9._:-]*$", "^[a-z][a-z0-9_]*$")),
        "name": Rule(required=True, most=120),
    },
    "Permission": {"code": Rule(required=True, most=100, patterns=("^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$",))},
    "RolePermission": {"role_id": Rule(required=True), "permission_code": Rule(required=True, most=100)},
    "UserRole": {"user_id": Rule(required=True), "role_id": Rule(required=True)},
    "AuditLog": {
        "actor_type": Rule(values=("user", "system", "api_key", "migration")),
        "action": Rule(required=True, values=("insert", "update", "delete", "truncate", "login", "export")),
        "table_name": Rule(required=True, most=63),
        "record_id": Rule(most=200),
        "changed": Rule(required=True),
        "request_id": Rule(most=64),
        "transaction_id": Rule(bits=64),
    },
    "OutboxEvent": {
        "seq": Rule(written=False),
        "event_id": Rule(immutable=True),
        "aggregate_type": Rule(required=True, immutable=True, most=63),
        "aggregate_id": Rule(required=True, immutable=True),
        "event_type": Rule(required=True, immutable=True, most=120),
        "payload": Rule(required=True, immutable=True),
        "attempts": Rule(bits=32, minimum=0),
    },
    "IdempotencyKey": {
        "actor_id": Rule(required=True),
        "scope": Rule(required=True, most=64),
        "idempotency_key": Rule(required=True, most=200),
        "request_hash": Rule(required=True, immutable=True),
        "recovery_point": Rule(most=40),
        "response_code": Rule(bits=32),
        "expires_at": Rule(required=True),
    },
    "Author": {
        "given_name": Rule(most=120),
        "family_name": Rule(required=True, most=120),
        "display_name": Rule(written=False),
    },
    "Book": {
        "isbn": Rule(most=13, patterns=("^97[89][0-9]{10}$",)),
        "title": Rule(required=True, most=300),
        "language": Rule(most=35, patterns=("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$",)),
        "volumes": Rule(written=False),
    },
    "BookAuthor": {"book_id": Rule(required=True), "author_id": Rule(required=True)},
    "Copy": {
        "book_id": Rule(required=True),
        "barcode": Rule(required=True, immutable=True, most=64, patterns=("^[A-Za-z0-9][A-Za-z0-9._:-]*$",)),
        "shelf": Rule(required=True, most=40),
        "condition": Rule(values=("new", "good", "worn")),
        "replacement_cost_minor": Rule(required=True, bits=64, minimum=0),
        "currency": Rule(most=3, patterns=("^[A-Z]{3}$",)),
    },
    "Loan": {
        "copy_id": Rule(required=True, immutable=True),
        "member_id": Rule(required=True, immutable=True),
        "status": Rule(values=("open", "returned", "lost")),
        "due_on": Rule(required=True),
        "renewals": Rule(minimum=0, maximum=2),
        "fine_minor": Rule(bits=64, above=0),
        "currency": Rule(most=3, patterns=("^[A-Z]{3}$",)),
    },
    "Reservation": {
        "copy_id": Rule(required=True),
        "member_id": Rule(required=True),
        "slot": Rule(required=True),
        "status": Rule(values=("booked", "used", "cancelled")),
    },
}
TRANSITIONS: dict[str, dict[str, Transitions]] = {
    "User": {
        "status": Transitions(
            ("invited", "active"),
            {"invited": ("active", "closed"), "active": ("suspended", "closed"), "suspended": ("active", "closed")},
        ),
    },
    "Loan": {"status": Transitions(("open",), {"open": ("returned", "lost"), "lost": ("returned",)})},
    "Reservation": {"status": Transitions(("booked",), {"booked": ("used", "cancelled")})},
}
