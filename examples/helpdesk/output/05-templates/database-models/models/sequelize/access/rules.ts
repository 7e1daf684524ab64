import {
  AUDIT_LOG_ACTION,
  AUDIT_LOG_ACTOR_TYPE,
  TICKET_STATUS,
  USER_IDENTITY_PROVIDER,
  USER_STATUS,
  USER_SUPPORT_TIER,
  VERIFICATION_TOKEN_PURPOSE,
} from "../enums.js";

/** What values must be, as far as one value alone tells: from the types and the checks of the specs. */

export interface ValueRules {
  /** Must be given for a new row. */
  required?: true;
  kind?: "integer" | "bigint" | "decimal";
  minimum?: number | bigint;
  maximum?: number | bigint;
  above?: number | bigint;
  below?: number | bigint;
  /** Characters at least, and at most. */
  least?: number;
  most?: number;
  patterns?: readonly RegExp[];
  /** The only values, or items of a list. */
  values?: readonly string[];
  /** Written in lower case, without blanks around. */
  lower?: true;
}

/** The states of a value: where a row may begin, and what may follow what. */
export interface Transitions {
  constraint: string;
  initial: readonly string[];
  allowed: Readonly<Record<string, readonly string[]>>;
}

export const rules: Readonly<Record<string, Readonly<Record<string, ValueRules>>>> = {
  User: {
    email: { required: true, most: 320, patterns: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/], lower: true },
    username: { most: 32, patterns: [/^[a-z0-9][a-z0-9_-]{2,31}$/] },
    status: { values: USER_STATUS },
    locale: { most: 35, patterns: [/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/] },
    timeZone: { most: 64, patterns: [/^[A-Za-z][A-Za-z0-9_+\/-]*$/] },
    failedLoginCount: { kind: "integer", minimum: 0 },
    supportTier: { values: USER_SUPPORT_TIER },
    lockVersion: { kind: "integer" },
  },
  UserProfile: {
    userId: { required: true },
    displayName: { most: 120 },
    givenName: { most: 120 },
    familyName: { most: 120 },
    phoneE164: { most: 16, patterns: [/^[+][1-9][0-9]{6,14}$/] },
    avatarUrl: { most: 2048 },
  },
  UserIdentity: {
    userId: { required: true },
    provider: { required: true, values: USER_IDENTITY_PROVIDER },
    issuer: { most: 255 },
    subject: { required: true, most: 255 },
    secretHash: { most: 255 },
  },
  UserSession: {
    userId: { required: true },
    tokenHash: { required: true },
    expiresAt: { required: true },
    userAgent: { most: 512 },
    aal: { kind: "integer", minimum: 1, maximum: 3 },
  },
  VerificationToken: {
    email: { required: true, most: 320, patterns: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/], lower: true },
    purpose: { required: true, values: VERIFICATION_TOKEN_PURPOSE },
    tokenHash: { required: true },
    expiresAt: { required: true },
    attempts: { kind: "integer", minimum: 0, maximum: 10 },
  },
  Role: {
    code: { required: true, most: 64, patterns: [/^[A-Za-z0-9][A-Za-z0-9._:-]*$/, /^[a-z][a-z0-9_]*$/] },
    name: { required: true, most: 120 },
  },
  Permission: {
    code: { required: true, most: 100, patterns: [/^[a-z][a-z0-9_]*:[a-z][a-z0-9_]*$/] },
  },
  RolePermission: {
    roleId: { required: true },
    permissionCode: { required: true, most: 100 },
  },
  UserRole: {
    userId: { required: true },
    roleId: { required: true },
  },
  AuditLog: {
    actorType: { values: AUDIT_LOG_ACTOR_TYPE },
    action: { required: true, values: AUDIT_LOG_ACTION },
    tableName: { required: true, most: 63 },
    recordId: { most: 200 },
    changed_: { required: true },
    requestId: { most: 64 },
    transactionId: { kind: "bigint" },
  },
  OutboxEvent: {
    aggregateType: { required: true, most: 63 },
    aggregateId: { required: true },
    eventType: { required: true, most: 120 },
    payload: { required: true },
    attempts: { kind: "integer", minimum: 0 },
  },
  IdempotencyKey: {
    actorId: { required: true },
    scope: { required: true, most: 64 },
    idempotencyKey: { required: true, most: 200 },
    requestHash: { required: true },
    recoveryPoint: { most: 40 },
    responseCode: { kind: "integer" },
    expiresAt: { required: true },
  },
  Ticket: {
    requesterId: { required: true },
    subject: { required: true, most: 200 },
    body: { required: true },
    status: { values: TICKET_STATUS },
    priority: { kind: "integer", minimum: 1, maximum: 5 },
    refundMinor: { kind: "bigint", above: 0n },
    currency: { most: 3, patterns: [/^[A-Z]{3}$/] },
    contact: { most: 320, patterns: [/^[^@\s]+@[^@\s]+\.[^@\s]+$/], lower: true },
  },
};

export const transitions: Readonly<Record<string, Readonly<Record<string, Transitions>>>> = {
  User: {
    status: {
      constraint: "tr_users_status",
      initial: ["invited", "active"],
      allowed: {
        invited: ["active", "closed"],
        active: ["suspended", "closed"],
        suspended: ["active", "closed"],
      },
    },
  },
  Ticket: {
    status: {
      constraint: "tr_tickets_status",
      initial: ["open"],
      allowed: {
        open: ["pending", "solved"],
        pending: ["open", "solved"],
        solved: ["open", "closed"],
      },
    },
  },
};
