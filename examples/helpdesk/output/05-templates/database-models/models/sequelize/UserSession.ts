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

/** A login that is in use on some device. */
export class UserSession extends Model<InferAttributes<UserSession>, InferCreationAttributes<UserSession>> {
  declare id: CreationOptional<string>;
  declare userId: string;
  /** Digest of the token; the token itself is never stored. Sensitive: masked in the audit log. */
  declare tokenHash: Buffer;
  declare lastSeenAt: CreationOptional<Date>;
  declare expiresAt: Date;
  declare revokedAt: Date | null;
  /** Personal data. */
  declare ipAddress: string | null;
  /** Personal data. */
  declare userAgent: string | null;
  /** Authenticator assurance level of NIST SP 800-63B, from 1 to 3. */
  declare aal: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare user?: NonAttribute<User>;

  static define(sequelize: Sequelize): void {
    UserSession.init(
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
        tokenHash: {
          type: DataTypes.BLOB,
          field: "token_hash",
          allowNull: false,
        },
        lastSeenAt: {
          type: DataTypes.DATE,
          field: "last_seen_at",
        },
        expiresAt: {
          type: DataTypes.DATE,
          field: "expires_at",
          allowNull: false,
        },
        revokedAt: {
          type: DataTypes.DATE,
          field: "revoked_at",
        },
        ipAddress: {
          type: DataTypes.INET,
          field: "ip_address",
        },
        userAgent: {
          type: DataTypes.STRING(512),
          field: "user_agent",
        },
        aal: {
          type: DataTypes.INTEGER,
          allowNull: false,
          defaultValue: 1,
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
        modelName: "UserSession",
        tableName: "user_sessions",
        timestamps: false,
        hooks: { beforeValidate: check("UserSession") },
      },
    );
  }

  static associate(): void {
    UserSession.belongsTo(User, { as: "user", foreignKey: "userId" });
  }
}
