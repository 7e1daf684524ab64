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
import { User } from "./User.js";
import { check } from "./attributes.js";

/** That a user has a role, for good or until a given time. */
export class UserRole extends Model<InferAttributes<UserRole>, InferCreationAttributes<UserRole>> {
  declare userId: string;
  declare roleId: string;
  /** Missing when the service granted it itself. */
  declare grantedById: string | null;
  declare expiresAt: Date | null;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare user?: NonAttribute<User>;
  declare role?: NonAttribute<Role>;
  declare grantedBy?: NonAttribute<User | null>;

  static define(sequelize: Sequelize): void {
    UserRole.init(
      {
        userId: {
          type: DataTypes.UUID,
          field: "user_id",
          primaryKey: true,
        },
        roleId: {
          type: DataTypes.UUID,
          field: "role_id",
          primaryKey: true,
        },
        grantedById: {
          type: DataTypes.UUID,
          field: "granted_by",
        },
        expiresAt: {
          type: DataTypes.DATE,
          field: "expires_at",
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
        modelName: "UserRole",
        tableName: "user_roles",
        timestamps: false,
        hooks: { beforeValidate: check("UserRole") },
      },
    );
  }

  static associate(): void {
    UserRole.belongsTo(User, { as: "user", foreignKey: "userId" });
    UserRole.belongsTo(Role, { as: "role", foreignKey: "roleId" });
    UserRole.belongsTo(User, { as: "grantedBy", foreignKey: "grantedById" });
  }
}
