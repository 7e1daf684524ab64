import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type Sequelize,
} from "sequelize";

import { bigint, check } from "./attributes.js";
import type { JsonObject } from "./values.js";

/** A message to other systems, saved in the transaction that gives rise to it and sent afterwards, at least once. */
export class OutboxEvent extends Model<InferAttributes<OutboxEvent>, InferCreationAttributes<OutboxEvent>> {
  /** Order of writing and not of commit; readers go by published_at. */
  declare seq: CreationOptional<bigint>;
  /** What receivers recognise a repeated message by. */
  declare eventId: CreationOptional<string>;
  /** The kind of thing that the message is about. */
  declare aggregateType: string;
  /** The key of the thing. */
  declare aggregateId: string;
  /** What happened to it, such as invoice.paid. */
  declare eventType: string;
  declare payload: JsonObject;
  /** Not sent before; moved on after a failed attempt. */
  declare availableAt: CreationOptional<Date>;
  declare attempts: CreationOptional<number>;
  declare lastError: string | null;
  declare publishedAt: Date | null;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;

  static define(sequelize: Sequelize): void {
    OutboxEvent.init(
      {
        seq: {
          ...bigint("seq"),
          primaryKey: true,
          autoIncrement: true,
        },
        eventId: {
          type: DataTypes.UUID,
          field: "event_id",
        },
        aggregateType: {
          type: DataTypes.STRING(63),
          field: "aggregate_type",
          allowNull: false,
        },
        aggregateId: {
          type: DataTypes.UUID,
          field: "aggregate_id",
          allowNull: false,
        },
        eventType: {
          type: DataTypes.STRING(120),
          field: "event_type",
          allowNull: false,
        },
        payload: {
          type: DataTypes.JSONB,
          allowNull: false,
        },
        availableAt: {
          type: DataTypes.DATE,
          field: "available_at",
        },
        attempts: {
          type: DataTypes.INTEGER,
          allowNull: false,
          defaultValue: 0,
        },
        lastError: {
          type: DataTypes.TEXT,
          field: "last_error",
        },
        publishedAt: {
          type: DataTypes.DATE,
          field: "published_at",
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
        modelName: "OutboxEvent",
        tableName: "outbox_events",
        timestamps: false,
        hooks: { beforeValidate: check("OutboxEvent") },
      },
    );
  }
}
