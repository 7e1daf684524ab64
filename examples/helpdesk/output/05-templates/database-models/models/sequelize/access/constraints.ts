/** What the names in the database's errors stand for. */

export type ConstraintKind =
  | "unique"
  | "reference"
  | "check"
  | "overlap"
  | "transition"
  | "limit"
  | "sum"
  | "immutable"
  | "append_only";

export interface Constraint {
  kind: ConstraintKind;
  record: string;
  properties: readonly string[];
  /** The business rule behind it. */
  statement?: string;
}

export const constraints: Readonly<Record<string, Constraint>> = {
  pk_users: { kind: "unique", record: "User", properties: ["id"] },
  uq_users_email: { kind: "unique", record: "User", properties: ["email"] },
  uq_users_username: { kind: "unique", record: "User", properties: ["username"] },
  ck_users_email: { kind: "check", record: "User", properties: ["email"] },
  ck_users_status: { kind: "check", record: "User", properties: ["status"] },
  ck_users_locale: { kind: "check", record: "User", properties: ["locale"] },
  ck_users_time_zone: { kind: "check", record: "User", properties: ["timeZone"] },
  ck_users_support_tier: { kind: "check", record: "User", properties: ["supportTier"] },
  ck_users_username_format: { kind: "check", record: "User", properties: ["username"] },
  ck_users_failed_login_count_range: { kind: "check", record: "User", properties: ["failedLoginCount"] },
  ck_users_closed_when: { kind: "check", record: "User", properties: ["status", "closedAt"] },
  tr_users_time_zone: { kind: "check", record: "User", properties: ["timeZone"] },
  tr_users_status: { kind: "transition", record: "User", properties: ["status"] },
  pk_user_profiles: { kind: "unique", record: "UserProfile", properties: ["userId"] },
  fk_user_profiles_user_id: { kind: "reference", record: "UserProfile", properties: ["userId"] },
  ck_user_profiles_metadata: { kind: "check", record: "UserProfile", properties: ["metadata"] },
  ck_user_profiles_phone_format: { kind: "check", record: "UserProfile", properties: ["phoneE164"] },
  pk_user_identities: { kind: "unique", record: "UserIdentity", properties: ["id"] },
  uq_user_identities_provider_issuer_subject: {
    kind: "unique",
    record: "UserIdentity",
    properties: ["provider", "issuer", "subject"],
  },
  uq_user_identities_user_id: { kind: "unique", record: "UserIdentity", properties: ["userId"] },
  fk_user_identities_user_id: { kind: "reference", record: "UserIdentity", properties: ["userId"] },
  ck_user_identities_provider: { kind: "check", record: "UserIdentity", properties: ["provider"] },
  ck_user_identities_public_data: { kind: "check", record: "UserIdentity", properties: ["publicData"] },
  ck_user_identities_password_has_secret: {
    kind: "check",
    record: "UserIdentity",
    properties: ["provider", "secretHash"],
  },
  pk_user_sessions: { kind: "unique", record: "UserSession", properties: ["id"] },
  uq_user_sessions_token_hash: { kind: "unique", record: "UserSession", properties: ["tokenHash"] },
  fk_user_sessions_user_id: { kind: "reference", record: "UserSession", properties: ["userId"] },
  ck_user_sessions_expires_later: { kind: "check", record: "UserSession", properties: ["expiresAt", "createdAt"] },
  ck_user_sessions_aal_range: { kind: "check", record: "UserSession", properties: ["aal"] },
  tr_user_sessions_immutable: { kind: "immutable", record: "UserSession", properties: ["tokenHash"] },
  pk_verification_tokens: { kind: "unique", record: "VerificationToken", properties: ["id"] },
  uq_verification_tokens_token_hash: { kind: "unique", record: "VerificationToken", properties: ["tokenHash"] },
  uq_verification_tokens_user_id_purpose: {
    kind: "unique",
    record: "VerificationToken",
    properties: ["userId", "purpose"],
  },
  fk_verification_tokens_user_id: { kind: "reference", record: "VerificationToken", properties: ["userId"] },
  ck_verification_tokens_email: { kind: "check", record: "VerificationToken", properties: ["email"] },
  ck_verification_tokens_purpose: { kind: "check", record: "VerificationToken", properties: ["purpose"] },
  ck_verification_tokens_attempts_range: { kind: "check", record: "VerificationToken", properties: ["attempts"] },
  tr_verification_tokens_immutable: { kind: "immutable", record: "VerificationToken", properties: ["tokenHash"] },
  pk_roles: { kind: "unique", record: "Role", properties: ["id"] },
  uq_roles_code: { kind: "unique", record: "Role", properties: ["code"] },
  ck_roles_code: { kind: "check", record: "Role", properties: ["code"] },
  ck_roles_code_format: { kind: "check", record: "Role", properties: ["code"] },
  pk_permissions: { kind: "unique", record: "Permission", properties: ["code"] },
  ck_permissions_code_format: { kind: "check", record: "Permission", properties: ["code"] },
  pk_role_permissions: { kind: "unique", record: "RolePermission", properties: ["roleId", "permissionCode"] },
  fk_role_permissions_role_id: { kind: "reference", record: "RolePermission", properties: ["roleId"] },
  fk_role_permissions_permission_code: { kind: "reference", record: "RolePermission", properties: ["permissionCode"] },
  pk_user_roles: { kind: "unique", record: "UserRole", properties: ["userId", "roleId"] },
  fk_user_roles_user_id: { kind: "reference", record: "UserRole", properties: ["userId"] },
  fk_user_roles_role_id: { kind: "reference", record: "UserRole", properties: ["roleId"] },
  fk_user_roles_granted_by: { kind: "reference", record: "UserRole", properties: ["grantedById"] },
  pk_audit_logs: { kind: "unique", record: "AuditLog", properties: ["occurredAt", "id"] },
  ck_audit_logs_actor_type: { kind: "check", record: "AuditLog", properties: ["actorType"] },
  ck_audit_logs_action: { kind: "check", record: "AuditLog", properties: ["action"] },
  ck_audit_logs_changed: { kind: "check", record: "AuditLog", properties: ["changed_"] },
  tr_audit_logs_append_only: { kind: "append_only", record: "AuditLog", properties: [] },
  pk_outbox_events: { kind: "unique", record: "OutboxEvent", properties: ["seq"] },
  uq_outbox_events_event_id: { kind: "unique", record: "OutboxEvent", properties: ["eventId"] },
  ck_outbox_events_payload: { kind: "check", record: "OutboxEvent", properties: ["payload"] },
  ck_outbox_events_attempts_range: { kind: "check", record: "OutboxEvent", properties: ["attempts"] },
  tr_outbox_events_immutable: {
    kind: "immutable",
    record: "OutboxEvent",
    properties: ["eventId", "aggregateType", "aggregateId", "eventType", "payload"],
  },
  pk_idempotency_keys: { kind: "unique", record: "IdempotencyKey", properties: ["actorId", "scope", "idempotencyKey"] },
  ck_idempotency_keys_response_body: { kind: "check", record: "IdempotencyKey", properties: ["responseBody"] },
  ck_idempotency_keys_answered: {
    kind: "check",
    record: "IdempotencyKey",
    properties: ["responseCode", "completedAt"],
  },
  tr_idempotency_keys_immutable: { kind: "immutable", record: "IdempotencyKey", properties: ["requestHash"] },
  pk_tickets: { kind: "unique", record: "Ticket", properties: ["id"] },
  uq_tickets_requester_id_subject: { kind: "unique", record: "Ticket", properties: ["requesterId", "subject"] },
  fk_tickets_requester_id: { kind: "reference", record: "Ticket", properties: ["requesterId"] },
  fk_tickets_assignee_id: { kind: "reference", record: "Ticket", properties: ["assigneeId"] },
  ck_tickets_status: { kind: "check", record: "Ticket", properties: ["status"] },
  ck_tickets_currency: { kind: "check", record: "Ticket", properties: ["currency"] },
  ck_tickets_contact: { kind: "check", record: "Ticket", properties: ["contact"] },
  ck_tickets_priority_range: { kind: "check", record: "Ticket", properties: ["priority"] },
  ck_tickets_closed_when: { kind: "check", record: "Ticket", properties: ["status", "closedAt"] },
  ck_tickets_br_1: {
    kind: "check",
    record: "Ticket",
    properties: ["refundMinor"],
    statement: "BR-1: A refund is more than nothing.",
  },
  tr_tickets_status: { kind: "transition", record: "Ticket", properties: ["status"] },
  tr_tickets_br_2: {
    kind: "limit",
    record: "Ticket",
    properties: ["assigneeId"],
    statement: "BR-2: An agent holds at most 50 open tickets.",
  },
};
