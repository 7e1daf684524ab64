import type { RolePermission } from "../RolePermission.js";

/** That a role allows something. */
export interface RolePermissionDto {
  roleId: string;
  permissionCode: string;
  createdAt: string;
}

/** Returns what others may see of a row, as JSON. */
export function rolePermissionDto(rolePermission: RolePermission): RolePermissionDto {
  return {
    roleId: rolePermission.roleId,
    permissionCode: rolePermission.permissionCode,
    createdAt: rolePermission.createdAt.toISOString(),
  };
}
