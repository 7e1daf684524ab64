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
import { bigint, check } from "./attributes.js";
import type { TicketStatus } from "./enums.js";

/** A customer's request, tracked until it is closed. */
export class Ticket extends Model<InferAttributes<Ticket>, InferCreationAttributes<Ticket>> {
  declare id: CreationOptional<string>;
  declare requesterId: string;
  declare assigneeId: string | null;
  declare subject: string;
  declare body: string;
  declare status: CreationOptional<TicketStatus>;
  declare priority: CreationOptional<number>;
  /** In minor units of the currency. */
  declare refundMinor: bigint | null;
  declare currency: CreationOptional<string>;
  /** Personal data. */
  declare contact: string | null;
  declare closedAt: Date | null;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
  /** When the row was deleted; it is kept until it is purged. */
  declare deletedAt: Date | null;

  declare requester?: NonAttribute<User>;
  declare assignee?: NonAttribute<User | null>;

  static define(sequelize: Sequelize): void {
    Ticket.init(
      {
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        requesterId: {
          type: DataTypes.UUID,
          field: "requester_id",
          allowNull: false,
        },
        assigneeId: {
          type: DataTypes.UUID,
          field: "assignee_id",
        },
        subject: {
          type: DataTypes.STRING(200),
          allowNull: false,
        },
        body: {
          type: DataTypes.TEXT,
          allowNull: false,
        },
        status: {
          type: DataTypes.STRING(32),
          allowNull: false,
          defaultValue: "open",
        },
        priority: {
          type: DataTypes.INTEGER,
          allowNull: false,
          defaultValue: 3,
        },
        refundMinor: {
          ...bigint("refundMinor"),
          field: "refund_minor",
        },
        currency: {
          type: DataTypes.CHAR(3),
          allowNull: false,
          defaultValue: "EUR",
        },
        contact: {
          type: DataTypes.STRING(320),
        },
        closedAt: {
          type: DataTypes.DATE,
          field: "closed_at",
        },
        createdAt: {
          type: DataTypes.DATE,
          field: "created_at",
        },
        updatedAt: {
          type: DataTypes.DATE,
          field: "updated_at",
        },
        deletedAt: {
          type: DataTypes.DATE,
          field: "deleted_at",
        },
      },
      {
        sequelize,
        modelName: "Ticket",
        tableName: "tickets",
        paranoid: true,
        createdAt: false,
        updatedAt: false,
        hooks: { beforeValidate: check("Ticket") },
      },
    );
  }

  static associate(): void {
    Ticket.belongsTo(User, { as: "requester", foreignKey: "requesterId" });
    Ticket.belongsTo(User, { as: "assignee", foreignKey: "assigneeId" });
  }
}
