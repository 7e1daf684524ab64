import type { Permission } from "../Permission.js";

/** Something that a role can allow; the catalogue belongs to the code and grows with it. */
export interface PermissionDto {
  code: string;
  description: string | null;
  isSensitive: boolean;
}

/** Returns what others may see of a row, as JSON. */
export function permissionDto(permission: Permission): PermissionDto {
  return {
    code: permission.code,
    description: permission.description,
    isSensitive: permission.isSensitive,
  };
}
