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
import type { VerificationTokenPurpose } from "./enums.js";

/** A single-use code that was mailed to prove that an address is the user's. */
export class VerificationToken extends Model<
  InferAttributes<VerificationToken>,
  InferCreationAttributes<VerificationToken>
> {
  declare id: CreationOptional<string>;
  /** Missing while nobody has the address yet. */
  declare userId: string | null;
  /** Where the code was sent; not always the user's current address. Personal data. */
  declare email: string;
  declare purpose: VerificationTokenPurpose;
  /** Digest of the code; the code itself is never stored. Sensitive: masked in the audit log. */
  declare tokenHash: Buffer;
  declare expiresAt: Date;
  declare consumedAt: Date | null;
  /** Wrong guesses so far. */
  declare attempts: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  declare user?: NonAttribute<User | null>;

  static define(sequelize: Sequelize): void {
    VerificationToken.init(
      {
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        userId: {
          type: DataTypes.UUID,
          field: "user_id",
        },
        email: {
          type: DataTypes.STRING(320),
          allowNull: false,
        },
        purpose: {
          type: DataTypes.STRING(32),
          allowNull: false,
        },
        tokenHash: {
          type: DataTypes.BLOB,
          field: "token_hash",
          allowNull: false,
        },
        expiresAt: {
          type: DataTypes.DATE,
          field: "expires_at",
          allowNull: false,
        },
        consumedAt: {
          type: DataTypes.DATE,
          field: "consumed_at",
        },
        attempts: {
          type: DataTypes.INTEGER,
          allowNull: false,
          defaultValue: 0,
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
        modelName: "VerificationToken",
        tableName: "verification_tokens",
        timestamps: false,
        hooks: { beforeValidate: check("VerificationToken") },
      },
    );
  }

  static associate(): void {
    VerificationToken.belongsTo(User, { as: "user", foreignKey: "userId" });
  }
}
