import type { OutboxEvent } from "../OutboxEvent.js";
import type { JsonObject } from "../values.js";

/** A message to other systems, saved in the transaction that gives rise to it and sent afterwards, at least once. */
export interface OutboxEventDto {
  seq: string;
  eventId: string;
  aggregateType: string;
  aggregateId: string;
  eventType: string;
  payload: JsonObject;
  availableAt: string;
  attempts: number;
  lastError: string | null;
  publishedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

/** Returns what others may see of a row, as JSON. */
export function outboxEventDto(outboxEvent: OutboxEvent): OutboxEventDto {
  return {
    seq: outboxEvent.seq.toString(),
    eventId: outboxEvent.eventId,
    aggregateType: outboxEvent.aggregateType,
    aggregateId: outboxEvent.aggregateId,
    eventType: outboxEvent.eventType,
    payload: outboxEvent.payload,
    availableAt: outboxEvent.availableAt.toISOString(),
    attempts: outboxEvent.attempts,
    lastError: outboxEvent.lastError,
    publishedAt: outboxEvent.publishedAt?.toISOString() ?? null,
    createdAt: outboxEvent.createdAt.toISOString(),
    updatedAt: outboxEvent.updatedAt.toISOString(),
  };
}
