import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  literal,
  Model,
  type Sequelize,
} from "sequelize";

import { bigint, check } from "./attributes.js";
import type { AuditLogAction, AuditLogActorType } from "./enums.js";
import type { JsonObject } from "./values.js";

/** Who changed which row, when and how, written by the database together with the change. */
export class AuditLog extends Model<InferAttributes<AuditLog>, InferCreationAttributes<AuditLog>> {
  declare occurredAt: CreationOptional<Date>;
  /** Tells entries of one moment apart. */
  declare id: CreationOptional<string>;
  /** No reference, so that the entry outlives the user. Personal data. */
  declare actorUserId: string | null;
  declare actorType: CreationOptional<AuditLogActorType>;
  declare action: AuditLogAction;
  /** Where the row is or was. */
  declare tableName: string;
  /** The key of the row as text. */
  declare recordId: string | null;
  /** Each changed column with its old and new value; sensitive values are masked. Personal data. */
  declare changed_: JsonObject;
  /** Ties entries to one request in the service's own logs. */
  declare requestId: string | null;
  /** Personal data. */
  declare ipAddress: string | null;
  /** The database transaction; entries that share it happened together. */
  declare transactionId: bigint | null;

  static define(sequelize: Sequelize): void {
    AuditLog.init(
      {
        occurredAt: {
          type: DataTypes.DATE,
          field: "occurred_at",
        },
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        actorUserId: {
          type: DataTypes.UUID,
          field: "actor_user_id",
        },
        actorType: {
          type: DataTypes.STRING(32),
          field: "actor_type",
          allowNull: false,
          defaultValue: "system",
        },
        action: {
          type: DataTypes.STRING(32),
          allowNull: false,
        },
        tableName: {
          type: DataTypes.STRING(63),
          field: "table_name",
          allowNull: false,
        },
        recordId: {
          type: DataTypes.STRING(200),
          field: "record_id",
        },
        changed_: {
          type: DataTypes.JSONB,
          field: "changed",
          allowNull: false,
        },
        requestId: {
          type: DataTypes.STRING(64),
          field: "request_id",
        },
        ipAddress: {
          type: DataTypes.INET,
          field: "ip_address",
        },
        transactionId: {
          ...bigint("transactionId"),
          field: "transaction_id",
        },
      },
      {
        sequelize,
        modelName: "AuditLog",
        tableName: "audit_logs",
        timestamps: false,
        hooks: { beforeValidate: check("AuditLog") },
      },
    );
  }
}
