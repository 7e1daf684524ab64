import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonAttribute,
  type Sequelize,
} from "sequelize";

import { User } from "./User.js";
import { check } from "./attributes.js";
import type { JsonObject } from "./values.js";

/** How a user appears to others, apart from the login so that reading it can be granted apart. */
export class UserProfile extends Model<InferAttributes<UserProfile>, InferCreationAttributes<UserProfile>> {
  declare userId: string;
  /** Personal data. */
  declare displayName: string | null;
  /** Personal data. */
  declare givenName: string | null;
  /** Personal data. */
  declare familyName: string | null;
  /** In international form with a plus sign. Personal data. */
  declare phoneE164: string | null;
  declare avatarUrl: string | null;
  declare bio: string | null;
  /** Sensitive: masked in the audit log. */
  declare birthDate: string | null;
  declare metadata: CreationOptional<JsonObject>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare user?: NonAttribute<User>;

  static define(sequelize: Sequelize): void {
    UserProfile.init(
      {
        userId: {
          type: DataTypes.UUID,
          field: "user_id",
          primaryKey: true,
        },
        displayName: {
          type: DataTypes.STRING(120),
          field: "display_name",
        },
        givenName: {
          type: DataTypes.STRING(120),
          field: "given_name",
        },
        familyName: {
          type: DataTypes.STRING(120),
          field: "family_name",
        },
        phoneE164: {
          type: DataTypes.STRING(16),
          field: "phone_e164",
        },
        avatarUrl: {
          type: DataTypes.STRING(2048),
          field: "avatar_url",
        },
        bio: {
          type: DataTypes.TEXT,
        },
        birthDate: {
          type: DataTypes.DATEONLY,
          field: "birth_date",
        },
        metadata: {
          type: DataTypes.JSONB,
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
        modelName: "UserProfile",
        tableName: "user_profiles",
        timestamps: false,
        hooks: { beforeValidate: check("UserProfile") },
      },
    );
  }

  static associate(): void {
    UserProfile.belongsTo(User, { as: "user", foreignKey: "userId" });
  }
}
