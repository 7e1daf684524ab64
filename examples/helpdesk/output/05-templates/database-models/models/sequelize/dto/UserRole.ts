import type { UserRole } from "../UserRole.js";

/** That a user has a role, for good or until a given time. */
export interface UserRoleDto {
  userId: string;
  roleId: string;
  grantedById: string | null;
  expiresAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON. */
export function userRoleDto(userRole: UserRole): UserRoleDto {
  return {
    userId: userRole.userId,
    roleId: userRole.roleId,
    grantedById: userRole.grantedById,
    expiresAt: userRole.expiresAt?.toISOString() ?? null,
    createdAt: userRole.createdAt.toISOString(),
    updatedAt: userRole.updatedAt.toISOString(),
  };
}
