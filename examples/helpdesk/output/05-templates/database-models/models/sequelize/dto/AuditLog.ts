import type { AuditLogAction, AuditLogActorType } from "../enums.js";
import type { AuditLog } from "../AuditLog.js";
import type { JsonObject } from "../values.js";

/** Who changed which row, when and how, written by the database together with the change. */
export interface AuditLogDto {
  occurredAt: string;
  id: string;
  actorUserId: string | null;
  actorType: AuditLogActorType;
  action: AuditLogAction;
  tableName: string;
  recordId: string | null;
  changed_: JsonObject;
  requestId: string | null;
  ipAddress: string | null;
  transactionId: string | null;
}

/** Returns what others may see of a row, as JSON. */
export function auditLogDto(auditLog: AuditLog): AuditLogDto {
  return {
    occurredAt: auditLog.occurredAt.toISOString(),
    id: auditLog.id,
    actorUserId: auditLog.actorUserId,
    actorType: auditLog.actorType,
    action: auditLog.action,
    tableName: auditLog.tableName,
    recordId: auditLog.recordId,
    changed_: auditLog.changed_,
    requestId: auditLog.requestId,
    ipAddress: auditLog.ipAddress,
    transactionId: auditLog.transactionId?.toString() ?? null,
  };
}
