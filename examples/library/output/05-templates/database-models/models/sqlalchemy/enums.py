"""The values of enums."""

from typing import Literal, get_args

UserStatus = Literal["invited", "active", "suspended", "closed"]
USER_STATUS_VALUES: tuple[UserStatus, ...] = get_args(UserStatus)

UserIdentityProvider = Literal["password", "oidc", "saml", "passkey", "totp"]
USER_IDENTITY_PROVIDER_VALUES: tuple[UserIdentityProvider, ...] = get_args(UserIdentityProvider)

VerificationTokenPurpose = Literal["verify_email", "reset_password", "change_email", "magic_link", "step_up"]
VERIFICATION_TOKEN_PURPOSE_VALUES: tuple[VerificationTokenPurpose, ...] = get_args(VerificationTokenPurpose)

AuditLogActorType = Literal["user", "system", "api_key", "migration"]
AUDIT_LOG_ACTOR_TYPE_VALUES: tuple[AuditLogActorType, ...] = get_args(AuditLogActorType)

AuditLogAction = Literal["insert", "update", "delete", "truncate", "login", "export"]
AUDIT_LOG_ACTION_VALUES: tuple[AuditLogAction, ...] = get_args(AuditLogAction)

CopyCondition = Literal["new", "good", "worn"]
COPY_CONDITION_VALUES: tuple[CopyCondition, ...] = get_args(CopyCondition)

LoanStatus = Literal["open", "returned", "lost"]
LOAN_STATUS_VALUES: tuple[LoanStatus, ...] = get_args(LoanStatus)

ReservationStatus = Literal["booked", "used", "cancelled"]
RESERVATION_STATUS_VALUES: tuple[ReservationStatus, ...] = get_args(ReservationStatus)
