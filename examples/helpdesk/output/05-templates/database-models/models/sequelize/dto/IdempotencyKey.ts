import type { IdempotencyKey } from "../IdempotencyKey.js";
import type { JsonObject } from "../values.js";

/** A client's request with the answer it got, so that a repeated request has one effect. */
export interface IdempotencyKeyDto {
  actorId: string;
  scope: string;
  idempotencyKey: string;
  requestHash: string;
  recoveryPoint: string;
  responseCode: number | null;
  responseBody: JsonObject | null;
  resourceId: string | null;
  lockedAt: string | null;
  completedAt: string | null;
  expiresAt: string;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON. */
export function idempotencyKeyDto(idempotencyKey: IdempotencyKey): IdempotencyKeyDto {
  return {
    actorId: idempotencyKey.actorId,
    scope: idempotencyKey.scope,
    idempotencyKey: idempotencyKey.idempotencyKey,
    requestHash: idempotencyKey.requestHash.toString("base64"),
    recoveryPoint: idempotencyKey.recoveryPoint,
    responseCode: idempotencyKey.responseCode,
    responseBody: idempotencyKey.responseBody,
    resourceId: idempotencyKey.resourceId,
    lockedAt: idempotencyKey.lockedAt?.toISOString() ?? null,
    completedAt: idempotencyKey.completedAt?.toISOString() ?? null,
    expiresAt: idempotencyKey.expiresAt.toISOString(),
    createdAt: idempotencyKey.createdAt.toISOString(),
    updatedAt: idempotencyKey.updatedAt.toISOString(),
  };
}
