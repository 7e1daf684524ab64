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

import { Role } from "./Role.js";
import { Ticket } from "./Ticket.js";
import { UserIdentity } from "./UserIdentity.js";
import { UserProfile } from "./UserProfile.js";
import { UserRole } from "./UserRole.js";
import { UserSession } from "./UserSession.js";
import { VerificationToken } from "./VerificationToken.js";
import { check } from "./attributes.js";
import type { UserStatus, UserSupportTier } from "./enums.js";

/** A person who can log in; secrets and display data are kept elsewhere. */
export class User extends Model<InferAttributes<User>, InferCreationAttributes<User>> {
  declare id: CreationOptional<string>;
  /** Personal data. */
  declare email: string;
  /** Personal data. */
  declare username: string | null;
  declare status: CreationOptional<UserStatus>;
  declare emailVerifiedAt: Date | null;
  declare locale: CreationOptional<string>;
  declare timeZone: CreationOptional<string>;
  declare lastLoginAt: Date | null;
  /** Failures since the last successful login. */
  declare failedLoginCount: CreationOptional<number>;
  /** No login before; set after repeated failures. */
  declare lockedUntil: Date | null;
  declare closedAt: Date | null;
  /** Set by the retention job when it has replaced the personal data. */
  declare anonymisedAt: Date | null;
  declare supportTier: CreationOptional<UserSupportTier>;
  /** Increases with every update, so that a writer can see that it was late. */
  declare lockVersion: CreationOptional<number>;
  declare createdAt: CreationOptional<Date>;
  declare updatedAt: CreationOptional<Date>;
  /** When the row was deleted; it is kept until it is purged. */
  declare deletedAt: Date | null;

  declare userProfile?: NonAttribute<UserProfile | null>;
  declare userIdentities?: NonAttribute<UserIdentity[]>;
  declare userSessions?: NonAttribute<UserSession[]>;
  declare verificationTokens?: NonAttribute<VerificationToken[]>;
  declare userRoles?: NonAttribute<UserRole[]>;
  declare userRolesAsGrantedBy?: NonAttribute<UserRole[]>;
  declare ticketsAsRequester?: NonAttribute<Ticket[]>;
  declare ticketsAsAssignee?: NonAttribute<Ticket[]>;
  declare roles?: NonAttribute<Role[]>;

  static define(sequelize: Sequelize): void {
    User.init(
      {
        id: {
          type: DataTypes.UUID,
          primaryKey: true,
          defaultValue: literal("DEFAULT"),
        },
        email: {
          type: DataTypes.STRING(320),
          allowNull: false,
        },
        username: {
          type: DataTypes.STRING(32),
        },
        status: {
          type: DataTypes.STRING(32),
          allowNull: false,
          defaultValue: "active",
        },
        emailVerifiedAt: {
          type: DataTypes.DATE,
          field: "email_verified_at",
        },
        locale: {
          type: DataTypes.STRING(35),
          allowNull: false,
          defaultValue: "en",
        },
        timeZone: {
          type: DataTypes.STRING(64),
          field: "time_zone",
          allowNull: false,
          defaultValue: "UTC",
        },
        lastLoginAt: {
          type: DataTypes.DATE,
          field: "last_login_at",
        },
        failedLoginCount: {
          type: DataTypes.INTEGER,
          field: "failed_login_count",
          allowNull: false,
          defaultValue: 0,
        },
        lockedUntil: {
          type: DataTypes.DATE,
          field: "locked_until",
        },
        closedAt: {
          type: DataTypes.DATE,
          field: "closed_at",
        },
        anonymisedAt: {
          type: DataTypes.DATE,
          field: "anonymised_at",
        },
        supportTier: {
          type: DataTypes.STRING(32),
          field: "support_tier",
          allowNull: false,
          defaultValue: "standard",
        },
        lockVersion: {
          type: DataTypes.INTEGER,
          field: "lock_version",
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
        deletedAt: {
          type: DataTypes.DATE,
          field: "deleted_at",
        },
      },
      {
        sequelize,
        modelName: "User",
        tableName: "users",
        paranoid: true,
        createdAt: false,
        updatedAt: false,
        version: "lockVersion",
        hooks: { beforeValidate: check("User") },
      },
    );
  }

  static associate(): void {
    User.hasOne(UserProfile, { as: "userProfile", foreignKey: "userId" });
    User.hasMany(UserIdentity, { as: "userIdentities", foreignKey: "userId" });
    User.hasMany(UserSession, { as: "userSessions", foreignKey: "userId" });
    User.hasMany(VerificationToken, { as: "verificationTokens", foreignKey: "userId" });
    User.hasMany(UserRole, { as: "userRoles", foreignKey: "userId" });
    User.hasMany(UserRole, { as: "userRolesAsGrantedBy", foreignKey: "grantedById" });
    User.hasMany(Ticket, { as: "ticketsAsRequester", foreignKey: "requesterId" });
    User.hasMany(Ticket, { as: "ticketsAsAssignee", foreignKey: "assigneeId" });
    User.belongsToMany(Role, { as: "roles", through: UserRole, foreignKey: "userId", otherKey: "roleId" });
  }
}
