import { findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { AuditLog } from "../AuditLog.js";

/** What happened to one record, newest first */
export function recordHistory(
  given: { tableName: string; recordId: string },
  options: PageOptions & ReadOptions = {},
): Promise<Page<AuditLog>> {
  return findPage(AuditLog, options, {
    where: { tableName: given.tableName, recordId: given.recordId },
    order: [
      ["occurredAt", "DESC"],
      ["id", "DESC"],
    ],
    limit: 100,
    cursor: "ARRAY[occurred_at::text, id::text]",
    keyset: "(occurred_at, id) < (:after_1::timestamptz, :after_2::uuid)",
  });
}

/** What one user did, newest first */
export function actorHistory(
  given: { actorUserId: string },
  options: PageOptions & ReadOptions = {},
): Promise<Page<AuditLog>> {
  return findPage(AuditLog, options, {
    where: { actorUserId: given.actorUserId },
    order: [
      ["occurredAt", "DESC"],
      ["id", "DESC"],
    ],
    limit: 100,
    cursor: "ARRAY[occurred_at::text, id::text]",
    keyset: "(occurred_at, id) < (:after_1::timestamptz, :after_2::uuid)",
  });
}
