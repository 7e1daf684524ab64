import type { Sequelize } from "sequelize";

import { AuditLog } from "./AuditLog.js";
import { IdempotencyKey } from "./IdempotencyKey.js";
import { OutboxEvent } from "./OutboxEvent.js";
import { Permission } from "./Permission.js";
import { Role } from "./Role.js";
import { RolePermission } from "./RolePermission.js";
import { Ticket } from "./Ticket.js";
import { User } from "./User.js";
import { UserIdentity } from "./UserIdentity.js";
import { UserProfile } from "./UserProfile.js";
import { UserRole } from "./UserRole.js";
import { UserSession } from "./UserSession.js";
import { VerificationToken } from "./VerificationToken.js";

export const models = {
  User,
  UserProfile,
  UserIdentity,
  UserSession,
  VerificationToken,
  Role,
  Permission,
  RolePermission,
  UserRole,
  AuditLog,
  OutboxEvent,
  IdempotencyKey,
  Ticket,
};

/** Makes all models known to a connection. */
export function defineModels(sequelize: Sequelize): void {
  User.define(sequelize);
  UserProfile.define(sequelize);
  UserIdentity.define(sequelize);
  UserSession.define(sequelize);
  VerificationToken.define(sequelize);
  Role.define(sequelize);
  Permission.define(sequelize);
  RolePermission.define(sequelize);
  UserRole.define(sequelize);
  AuditLog.define(sequelize);
  OutboxEvent.define(sequelize);
  IdempotencyKey.define(sequelize);
  Ticket.define(sequelize);
  User.associate();
  UserProfile.associate();
  UserIdentity.associate();
  UserSession.associate();
  VerificationToken.associate();
  Role.associate();
  Permission.associate();
  RolePermission.associate();
  UserRole.associate();
  Ticket.associate();
}
