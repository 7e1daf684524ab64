import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type Sequelize,
} from "sequelize";

import { check } from "./attributes.js";
import type { JsonObject } from "./values.js";

/** A client's request with the answer it got, so that a repeated request has one effect. */
export class IdempotencyKey extends Model<InferAttributes<IdempotencyKey>, InferCreationAttributes<IdempotencyKey>> {
  /** The user or API client whose key it is; keys of different actors never meet. */
  declare actorId: string;
  /** The operation, such as checkout or refund. */
  declare scope: string;
  /** Chosen by the client. */
  declare idempotencyKey: string;
  /** Digest of the request; another digest under the same key is refused. */
  declare requestHash: Buffer;
  /** The last step that was committed. */
  declare recoveryPoint: CreationOptional<string>;
  declare responseCode: number | null;
  /** Sent again when the request is repeated. */
  declare responseBody: JsonObject | null;
  /** What the request created. */
  declare resourceId: string | null;
  /** Since when a worker has had it in hand. */
  declare lockedAt: Date | null;
  declare completedAt: Date | null;
  declare expiresAt: Date;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  static define(sequelize: Sequelize): void {
    IdempotencyKey.init(
      {
        actorId: {
          type: DataTypes.UUID,
          field: "actor_id",
          primaryKey: true,
        },
        scope: {
          type: DataTypes.STRING(64),
          primaryKey: true,
        },
        idempotencyKey: {
          type: DataTypes.STRING(200),
          field: "idempotency_key",
          primaryKey: true,
        },
        requestHash: {
          type: DataTypes.BLOB,
          field: "request_hash",
          allowNull: false,
        },
        recoveryPoint: {
          type: DataTypes.STRING(40),
          field: "recovery_point",
          allowNull: false,
          defaultValue: "started",
        },
        responseCode: {
          type: DataTypes.INTEGER,
          field: "response_code",
        },
        responseBody: {
          type: DataTypes.JSONB,
          field: "response_body",
        },
        resourceId: {
          type: DataTypes.UUID,
          field: "resource_id",
        },
        lockedAt: {
          type: DataTypes.DATE,
          field: "locked_at",
        },
        completedAt: {
          type: DataTypes.DATE,
          field: "completed_at",
        },
        expiresAt: {
          type: DataTypes.DATE,
          field: "expires_at",
          allowNull: false,
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
        modelName: "IdempotencyKey",
        tableName: "idempotency_keys",
        timestamps: false,
        hooks: { beforeValidate: check("IdempotencyKey") },
      },
    );
  }
}
