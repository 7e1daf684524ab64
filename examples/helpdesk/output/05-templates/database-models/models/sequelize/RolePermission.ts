import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
  type Sequelize,
} from "sequelize";

import { Permission } from "./Permission.js";
import { Role } from "./Role.js";
import { check } from "./attributes.js";

/** That a role allows something. */
export class RolePermission extends Model<InferAttributes<RolePermission>, InferCreationAttributes<RolePermission>> {
  declare roleId: string;
  declare permissionCode: string;
  declare createdAt: CreationOptional<Date>;

  declare role?: NonAttribute<Role>;
  declare permission?: NonAttribute<Permission>;

  static define(sequelize: Sequelize): void {
    RolePermission.init(
      {
        roleId: {
          type: DataTypes.UUID,
          field: "role_id",
          primaryKey: true,
        },
        permissionCode: {
          type: DataTypes.STRING(100),
          field: "permission_code",
          primaryKey: true,
        },
        createdAt: {
          type: DataTypes.DATE,
          field: "created_at",
        },
      },
      {
        sequelize,
        modelName: "RolePermission",
        tableName: "role_permissions",
        timestamps: false,
        hooks: { beforeValidate: check("RolePermission") },
      },
    );
  }

  static associate(): void {
    RolePermission.belongsTo(Role, { as: "role", foreignKey: "roleId" });
    RolePermission.belongsTo(Permission, { as: "permission", foreignKey: "permissionCode" });
  }
}
