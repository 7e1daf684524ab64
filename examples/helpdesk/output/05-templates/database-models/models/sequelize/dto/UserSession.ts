import type { UserSession } from "../UserSession.js";

/** A login that is in use on some device. */
export interface UserSessionDto {
  id: string;
  userId: string;
  lastSeenAt: string;
  expiresAt: string;
  revokedAt: string | null;
  ipAddress: string | null;
  userAgent: string | null;
  aal: number;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON: without sensitive values. */
export function userSessionDto(userSession: UserSession): UserSessionDto {
  return {
    id: userSession.id,
    userId: userSession.userId,
    lastSeenAt: userSession.lastSeenAt.toISOString(),
    expiresAt: userSession.expiresAt.toISOString(),
    revokedAt: userSession.revokedAt?.toISOString() ?? null,
    ipAddress: userSession.ipAddress,
    userAgent: userSession.userAgent,
    aal: userSession.aal,
    createdAt: userSession.createdAt.toISOString(),
    updatedAt: userSession.updatedAt.toISOString(),
  };
}
