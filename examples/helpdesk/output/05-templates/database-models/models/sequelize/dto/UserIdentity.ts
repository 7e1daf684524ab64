import type { UserIdentityProvider } from "../enums.js";
import type { UserIdentity } from "../UserIdentity.js";
import type { JsonObject } from "../values.js";

/** One way for a user to log in, be it a password, a passkey or an account elsewhere. */
export interface UserIdentityDto {
  id: string;
  userId: string;
  provider: UserIdentityProvider;
  issuer: string;
  subject: string;
  publicData: JsonObject;
  lastUsedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON: without sensitive values. */
export function userIdentityDto(userIdentity: UserIdentity): UserIdentityDto {
  return {
    id: userIdentity.id,
    userId: userIdentity.userId,
    provider: userIdentity.provider,
    issuer: userIdentity.issuer,
    subject: userIdentity.subject,
    publicData: userIdentity.publicData,
    lastUsedAt: userIdentity.lastUsedAt?.toISOString() ?? null,
    createdAt: userIdentity.createdAt.toISOString(),
    updatedAt: userIdentity.updatedAt.toISOString(),
  };
}
