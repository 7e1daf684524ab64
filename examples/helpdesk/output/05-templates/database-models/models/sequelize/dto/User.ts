import type { UserStatus, UserSupportTier } from "../enums.js";
import type { User } from "../User.js";

/** A person who can log in; secrets and display data are kept elsewhere. */
export interface UserDto {
  id: string;
  email: string;
  username: string | null;
  status: UserStatus;
  emailVerifiedAt: string | null;
  locale: string;
  timeZone: string;
  lastLoginAt: string | null;
  failedLoginCount: number;
  lockedUntil: string | null;
  closedAt: string | null;
  anonymisedAt: string | null;
  supportTier: UserSupportTier;
  lockVersion: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

/** Returns what others may see of a row, as JSON. */
export function userDto(user: User): UserDto {
  return {
    id: user.id,
    email: user.email,
    username: user.username,
    status: user.status,
    emailVerifiedAt: user.emailVerifiedAt?.toISOString() ?? null,
    locale: user.locale,
    timeZone: user.timeZone,
    lastLoginAt: user.lastLoginAt?.toISOString() ?? null,
    failedLoginCount: user.failedLoginCount,
    lockedUntil: user.lockedUntil?.toISOString() ?? null,
    closedAt: user.closedAt?.toISOString() ?? null,
    anonymisedAt: user.anonymisedAt?.toISOString() ?? null,
    supportTier: user.supportTier,
    lockVersion: user.lockVersion,
    createdAt: user.createdAt.toISOString(),
    updatedAt: user.updatedAt.toISOString(),
    deletedAt: user.deletedAt?.toISOString() ?? null,
  };
}
