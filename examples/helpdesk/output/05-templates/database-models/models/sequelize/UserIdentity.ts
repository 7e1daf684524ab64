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

import { User } from "./User.js";
import { check } from "./attributes.js";
import type { UserIdentityProvider } from "./enums.js";
import type { JsonObject } from "./values.js";

/** One way for a user to log in, be it a password, a passkey or an account elsewhere. */
export class UserIdentity extends Model<InferAttributes<UserIdentity>, InferCreationAttributes<UserIdentity>> {
  declare id: CreationOptional<string>;
  declare userId: string;
  declare provider: UserIdentityProvider;
  /** Who vouches for the subject; local for ourselves. */
  declare issuer: CreationOptional<string>;
  /** What the issuer calls the user. Personal data. */
  declare subject: string;
  /** A slow and salted digest; the password itself is never stored. Sensitive: masked in the audit log. */
  declare secretHash: string | null;
  /** What a login needs to know that is no secret, such as a passkey's public key. */
  declare publicData: CreationOptional<JsonObject>;
  declare lastUsedAt: Date | null;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare user?: NonAttribute<User>;

  static define(sequelize: Sequelize): void {
    UserIdentity.init(
      {
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        userId: {
          type: DataTypes.UUID,
          field: "user_id",
          allowNull: false,
        },
        provider: {
          type: DataTypes.STRING(32),
          allowNull: false,
        },
        issuer: {
          type: DataTypes.STRING(255),
          allowNull: false,
          defaultValue: "local",
        },
        subject: {
          type: DataTypes.STRING(255),
          allowNull: false,
        },
        secretHash: {
          type: DataTypes.STRING(255),
          field: "secret_hash",
        },
        publicData: {
          type: DataTypes.JSONB,
          field: "public_data",
        },
        lastUsedAt: {
          type: DataTypes.DATE,
          field: "last_used_at",
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
        modelName: "UserIdentity",
        tableName: "user_identities",
        timestamps: false,
        hooks: { beforeValidate: check("UserIdentity") },
      },
    );
  }

  static associate(): void {
    UserIdentity.belongsTo(User, { as: "user", foreignKey: "userId" });
  }
}
