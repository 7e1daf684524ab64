import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
  type Sequelize,
} from "sequelize";

import { Role } from "./Role.js";
import { RolePermission } from "./RolePermission.js";
import { check } from "./attributes.js";

/** Something that a role can allow; the catalogue belongs to the code and grows with it. */
export class Permission extends Model<InferAttributes<Permission>, InferCreationAttributes<Permission>> {
  /** Resource and action, as in users:read. */
  declare code: string;
  declare description: string | null;
  /** Asks for a stronger login before it is used. */
  declare isSensitive: CreationOptional<boolean>;

  declare rolePermissions?: NonAttribute<RolePermission[]>;
  declare roles?: NonAttribute<Role[]>;

  static define(sequelize: Sequelize): void {
    Permission.init(
      {
        code: {
          type: DataTypes.STRING(100),
          primaryKey: true,
        },
        description: {
          type: DataTypes.TEXT,
        },
        isSensitive: {
          type: DataTypes.BOOLEAN,
          field: "is_sensitive",
          allowNull: false,
          defaultValue: false,
        },
      },
      {
        sequelize,
        modelName: "Permission",
        tableName: "permissions",
        timestamps: false,
        hooks: { beforeValidate: check("Permission") },
      },
    );
  }

  static associate(): void {
    Permission.hasMany(RolePermission, { as: "rolePermissions", foreignKey: "permissionCode" });
    Permission.belongsToMany(Role, {
      as: "roles",
      through: RolePermission,
      foreignKey: "permissionCode",
      otherKey: "roleId",
    });
  }
}
