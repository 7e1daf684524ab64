import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  literal,
  Model,
  type NonAttribute,
  type Sequelize,
} from "sequelize";

import { Permission } from "./Permission.js";
import { RolePermission } from "./RolePermission.js";
import { User } from "./User.js";
import { UserRole } from "./UserRole.js";
import { check } from "./attributes.js";

/** A named set of permissions. */
export class Role extends Model<InferAttributes<Role>, InferCreationAttributes<Role>> {
  declare id: CreationOptional<string>;
  declare code: string;
  declare name: string;
  declare description: string | null;
  /** Shipped with the service and not for people to change. */
  declare isSystem: CreationOptional<boolean>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare rolePermissions?: NonAttribute<RolePermission[]>;
  declare userRoles?: NonAttribute<UserRole[]>;
  declare permissions?: NonAttribute<Permission[]>;
  declare users?: NonAttribute<User[]>;

  static define(sequelize: Sequelize): void {
    Role.init(
      {
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        code: {
          type: DataTypes.STRING(64),
          allowNull: false,
        },
        name: {
          type: DataTypes.STRING(120),
          allowNull: false,
        },
        description: {
          type: DataTypes.TEXT,
        },
        isSystem: {
          type: DataTypes.BOOLEAN,
          field: "is_system",
          allowNull: false,
          defaultValue: false,
        },
        createdAt: {
          type: DataTypes.DATE,
          field: "created_at",
        },
        updatedAt: {
          type: DataTypes.DATE,
          field: "updated_at",
        },
      },
      {
        sequelize,
        modelName: "Role",
        tableName: "roles",
        timestamps: false,
        hooks: { beforeValidate: check("Role") },
      },
    );
  }

  static associate(): void {
    Role.hasMany(RolePermission, { as: "rolePermissions", foreignKey: "roleId" });
    Role.hasMany(UserRole, { as: "userRoles", foreignKey: "roleId" });
    Role.belongsToMany(Permission, {
      as: "permissions",
      through: RolePermission,
      foreignKey: "roleId",
      otherKey: "permissionCode",
    });
    Role.belongsToMany(User, { as: "users", through: UserRole, foreignKey: "roleId", otherKey: "userId" });
  }
}
