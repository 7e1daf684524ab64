/**
 * Makes rows for tests: `build` gives valid values and writes nothing, `make` creates a row and the rows that it needs.
 * What is not given is as in seeds/test.sql, but for what has to differ from row to row.
 */

import { randomInt, randomUUID } from "node:crypto";

import type {
  TicketStatus,
  UserIdentityProvider,
  UserStatus,
  UserSupportTier,
  VerificationTokenPurpose,
} from "../../models/sequelize/enums.js";
import type { JsonObject } from "../../models/sequelize/values.js";
import { create } from "./database.js";

/** A person who can log in; secrets and display data are kept elsewhere. */
export interface User {
  id: string;
  email: string;
  username: string | null;
  status: UserStatus;
  emailVerifiedAt: Date | null;
  locale: string;
  timeZone: string;
  lastLoginAt: Date | null;
  failedLoginCount: number;
  lockedUntil: Date | null;
  closedAt: Date | null;
  anonymisedAt: Date | null;
  supportTier: UserSupportTier;
  lockVersion: number;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** How a user appears to others, apart from the login so that reading it can be granted apart. */
export interface UserProfile {
  userId: string;
  displayName: string | null;
  givenName: string | null;
  familyName: string | null;
  phoneE164: string | null;
  avatarUrl: string | null;
  bio: string | null;
  birthDate: string | null;
  metadata: JsonObject;
  createdAt: Date;
  updatedAt: Date;
}

/** One way for a user to log in, be it a password, a passkey or an account elsewhere. */
export interface UserIdentity {
  id: string;
  userId: string;
  provider: UserIdentityProvider;
  issuer: string;
  subject: string;
  secretHash: string | null;
  publicData: JsonObject;
  lastUsedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A login that is in use on some device. */
export interface UserSession {
  id: string;
  userId: string;
  tokenHash: Buffer;
  lastSeenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
  ipAddress: string | null;
  userAgent: string | null;
  aal: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A single-use code that was mailed to prove that an address is the user's. */
export interface VerificationToken {
  id: string;
  userId: string | null;
  email: string;
  purpose: VerificationTokenPurpose;
  tokenHash: Buffer;
  expiresAt: Date;
  consumedAt: Date | null;
  attempts: number;
  createdAt: Date;
  updatedAt: Date;
}

/** A named set of permissions. */
export interface Role {
  id: string;
  code: string;
  name: string;
  description: string | null;
  isSystem: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** Something that a role can allow; the catalogue belongs to the code and grows with it. */
export interface Permission {
  code: string;
  description: string | null;
  isSensitive: boolean;
}

/** That a role allows something. */
export interface RolePermission {
  roleId: string;
  permissionCode: string;
  createdAt: Date;
}

/** That a user has a role, for good or until a given time. */
export interface UserRole {
  userId: string;
  roleId: string;
  grantedById: string | null;
  expiresAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A message to other systems, saved in the transaction that gives rise to it and sent afterwards, at least once. */
export interface OutboxEvent {
  seq: bigint;
  eventId: string;
  aggregateType: string;
  aggregateId: string;
  eventType: string;
  payload: JsonObject;
  availableAt: Date;
  attempts: number;
  lastError: string | null;
  publishedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
}

/** A client's request with the answer it got, so that a repeated request has one effect. */
export interface IdempotencyKey {
  actorId: string;
  scope: string;
  idempotencyKey: string;
  requestHash: Buffer;
  recoveryPoint: string;
  responseCode: number | null;
  responseBody: JsonObject | null;
  resourceId: string | null;
  lockedAt: Date | null;
  completedAt: Date | null;
  expiresAt: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** A customer's request, tracked until it is closed. */
export interface Ticket {
  id: string;
  requesterId: string;
  assigneeId: string | null;
  subject: string;
  body: string;
  status: TicketStatus;
  priority: number;
  refundMinor: bigint | null;
  currency: string;
  contact: string | null;
  closedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  deletedAt: Date | null;
}

/** Where numbers begin: far from those of other processes, which may use the same database. */
const BEGIN = randomInt(900_000_000);
const numbers = new Map<string, number>();

function next(record: string): number {
  const number = numbers.get(record) ?? BEGIN;
  numbers.set(record, number + 1);
  return number;
}

function digits(number: number, alphabet: string, width: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    text = alphabet.charAt(rest % alphabet.length) + text;
  }
  return text.padStart(width, alphabet.charAt(0));
}

/** Values that the database accepts, if no row of the same is there. */
export const build = {
  user(given: Partial<User> = {}) {
    const n = next("User");
    const values = {
      email: `amara.okafor-${n}@example.com`,
      username: `amara-${n}`,
      locale: "en-GB",
      timeZone: "Europe/London",
    } satisfies Partial<User>;
    return { ...values, ...given };
  },

  userProfile(given: Partial<UserProfile> = {}) {
    const values = {
      userId: "e93e603e-0000-7000-8000-000000000001",
      displayName: "Amara",
      givenName: "Amara",
      familyName: "Okafor",
      phoneE164: "+442079460123",
    } satisfies Partial<UserProfile>;
    return { ...values, ...given };
  },

  userIdentity(given: Partial<UserIdentity> = {}) {
    const n = next("UserIdentity");
    const values = {
      userId: "e93e603e-0000-7000-8000-000000000001",
      provider: "totp",
      subject: `amara.okafor-${n}`,
      lastUsedAt: new Date("2025-02-03T10:35:00Z"),
    } satisfies Partial<UserIdentity>;
    return { ...values, ...given };
  },

  userSession(given: Partial<UserSession> = {}) {
    const n = next("UserSession");
    const values = {
      userId: "e93e603e-0000-7000-8000-000000000001",
      tokenHash: Buffer.from(
        `dffd52e3d69a0924ca530bfa5a3b20a4b091c91d4241e33a4c0cc4c${digits(n, "0123456789", 9)}`,
        "hex",
      ),
      expiresAt: new Date("2025-04-01T17:16:00Z"),
      ipAddress: "192.0.2.30",
      userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
      createdAt: new Date("2025-01-30T17:16:00Z"),
    } satisfies Partial<UserSession>;
    return { ...values, ...given };
  },

  verificationToken(given: Partial<VerificationToken> = {}) {
    const n = next("VerificationToken");
    const values = {
      userId: "e93e603e-0000-7000-8000-000000000001",
      email: "leilani.kealoha@example.com",
      purpose: "step_up",
      tokenHash: Buffer.from(
        `629a38be291c3ff5fa3280bde2223e40bd7080d3277ab91bde98a9c${digits(n, "0123456789", 9)}`,
        "hex",
      ),
      expiresAt: new Date("2025-09-13T18:00:00Z"),
      consumedAt: new Date("2025-07-20T09:00:00Z"),
      attempts: 3,
    } satisfies Partial<VerificationToken>;
    return { ...values, ...given };
  },

  role(given: Partial<Role> = {}) {
    const n = next("Role");
    const values = {
      code: `admin${n}`,
      name: "Administrator",
      description: "Manages users, roles and what they may do.",
      isSystem: true,
    } satisfies Partial<Role>;
    return { ...values, ...given };
  },

  permission(given: Partial<Permission> = {}) {
    const n = next("Permission");
    const values = {
      code: `users:read${n}`,
      description: "Read users and their profiles.",
    } satisfies Partial<Permission>;
    return { ...values, ...given };
  },

  rolePermission(given: Partial<RolePermission> = {}) {
    const values = {
      permissionCode: "users:read",
    } satisfies Partial<RolePermission>;
    return { ...values, ...given };
  },

  userRole(given: Partial<UserRole> = {}) {
    const values = {
      userId: "e93e603e-0000-7000-8000-000000000001",
      grantedById: "e93e603e-0000-7000-8000-000000000001",
      expiresAt: new Date("2025-02-24T18:54:00Z"),
    } satisfies Partial<UserRole>;
    return { ...values, ...given };
  },

  outboxEvent(given: Partial<OutboxEvent> = {}) {
    const values = {
      eventId: randomUUID(),
      aggregateType: "internal",
      aggregateId: "24ebb990-666d-4143-86dd-6dc62ea7dd52",
      eventType: "standard",
      payload: {},
    } satisfies Partial<OutboxEvent>;
    return { ...values, ...given };
  },

  idempotencyKey(given: Partial<IdempotencyKey> = {}) {
    const n = next("IdempotencyKey");
    const values = {
      actorId: "1cdf43a0-5c68-472d-8b03-56fe82d74fe6",
      scope: "partner",
      idempotencyKey: `Idempotency key 1 ${n}`,
      requestHash: Buffer.from("385604d64e41a8c363939df8338be679760addef041ee59efbb01807cfbcfdb1", "hex"),
      responseBody: {},
      resourceId: "c75efeb8-dbd4-4a49-81e0-5ecf7b2b7580",
      expiresAt: new Date("2025-03-06T15:01:00Z"),
    } satisfies Partial<IdempotencyKey>;
    return { ...values, ...given };
  },

  ticket(given: Partial<Ticket> = {}) {
    const n = next("Ticket");
    const values = {
      requesterId: "e93e603e-0000-7000-8000-000000000001",
      subject: `Printer on fire ${n}`,
      body: "It is.",
      priority: 5,
    } satisfies Partial<Ticket>;
    return { ...values, ...given };
  },
};

/** Rows, created in the order in which they need one another. */
export const make = {
  async user(given: Partial<User> = {}): Promise<User> {
    const values = build.user(given);
    const row: unknown = await create("User", values);
    return row as User;
  },

  async userProfile(given: Partial<UserProfile> = {}): Promise<UserProfile> {
    const values = build.userProfile(given);
    if (given.userId === undefined) {
      const user = await make.user();
      values.userId = user.id;
    }
    const row: unknown = await create("UserProfile", values);
    return row as UserProfile;
  },

  async userIdentity(given: Partial<UserIdentity> = {}): Promise<UserIdentity> {
    const values = build.userIdentity(given);
    const row: unknown = await create("UserIdentity", values);
    return row as UserIdentity;
  },

  async userSession(given: Partial<UserSession> = {}): Promise<UserSession> {
    const values = build.userSession(given);
    const row: unknown = await create("UserSession", values);
    return row as UserSession;
  },

  async verificationToken(given: Partial<VerificationToken> = {}): Promise<VerificationToken> {
    const values = build.verificationToken(given);
    const row: unknown = await create("VerificationToken", values);
    return row as VerificationToken;
  },

  async role(given: Partial<Role> = {}): Promise<Role> {
    const values = build.role(given);
    const row: unknown = await create("Role", values);
    return row as Role;
  },

  async permission(given: Partial<Permission> = {}): Promise<Permission> {
    const values = build.permission(given);
    const row: unknown = await create("Permission", values);
    return row as Permission;
  },

  async rolePermission(given: Partial<RolePermission> = {}): Promise<RolePermission> {
    const values = build.rolePermission(given);
    if (given.roleId === undefined) {
      const role = await make.role();
      values.roleId = role.id;
    }
    const row: unknown = await create("RolePermission", values);
    return row as RolePermission;
  },

  async userRole(given: Partial<UserRole> = {}): Promise<UserRole> {
    const values = build.userRole(given);
    if (given.roleId === undefined) {
      const role = await make.role();
      values.roleId = role.id;
    }
    const row: unknown = await create("UserRole", values);
    return row as UserRole;
  },

  async outboxEvent(given: Partial<OutboxEvent> = {}): Promise<OutboxEvent> {
    const values = build.outboxEvent(given);
    const row: unknown = await create("OutboxEvent", values);
    return row as OutboxEvent;
  },

  async idempotencyKey(given: Partial<IdempotencyKey> = {}): Promise<IdempotencyKey> {
    const values = build.idempotencyKey(given);
    const row: unknown = await create("IdempotencyKey", values);
    return row as IdempotencyKey;
  },

  async ticket(given: Partial<Ticket> = {}): Promise<Ticket> {
    const values = build.ticket(given);
    const row: unknown = await create("Ticket", values);
    return row as Ticket;
  },
};

// No factory for audit_logs: triggers write it, and nobody else.
