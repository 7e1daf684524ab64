/** The values of fields that have a fixed choice, in the order of the spec. */

export const USER_STATUS = ["invited", "active", "suspended", "closed"] as const;
export type UserStatus = (typeof USER_STATUS)[number];

export const USER_SUPPORT_TIER = ["standard", "priority"] as const;
export type UserSupportTier = (typeof USER_SUPPORT_TIER)[number];

export const USER_IDENTITY_PROVIDER = ["password", "oidc", "saml", "passkey", "totp"] as const;
export type UserIdentityProvider = (typeof USER_IDENTITY_PROVIDER)[number];

export const VERIFICATION_TOKEN_PURPOSE = [
  "verify_email",
  "reset_password",
  "change_email",
  "magic_link",
  "step_up",
] as const;
export type VerificationTokenPurpose = (typeof VERIFICATION_TOKEN_PURPOSE)[number];

export const AUDIT_LOG_ACTOR_TYPE = ["user", "system", "api_key", "migration"] as const;
export type AuditLogActorType = (typeof AUDIT_LOG_ACTOR_TYPE)[number];

export const AUDIT_LOG_ACTION = ["insert", "update", "delete", "truncate", "login", "export"] as const;
export type AuditLogAction = (typeof AUDIT_LOG_ACTION)[number];

export const TICKET_STATUS = ["open", "pending", "solved", "closed"] as const;
export type TicketStatus = (typeof TICKET_STATUS)[number];
