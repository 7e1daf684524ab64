/** Values that TypeScript has no type for. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

/** From a moment on, and before another; without an end where `to` is null. */
export interface Period {
  from: Date;
  to: Date | null;
}

/** What may be sent to the database. */
export type SqlValue = string | number | bigint | boolean | Date | Buffer | null;

/** Returns the pattern of LIKE for texts that begin with this one. */
export function beginning(text: string): string {
  return `${escapeLike(text)}%`;
}

/** Returns the pattern of LIKE for texts that contain this one. */
export function part(text: string): string {
  return `%${escapeLike(text)}%`;
}

/** Returns a JSON value as PostgreSQL reads it. */
export function json(value: JsonValue): string {
  return JSON.stringify(value);
}

/** Returns a list as PostgreSQL reads it. */
export function list(items: readonly string[]): string {
  return `{${items.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
}

/** Returns a period as PostgreSQL reads it. */
export function period(value: Period): string {
  return `[${value.from.toISOString()},${value.to?.toISOString() ?? ""})`;
}

function escapeLike(text: string): string {
  return text.replace(/[%_\\]/g, "\\$&");
}

/** A period as JSON. */
export interface PeriodDto {
  from: string;
  to: string | null;
}

/** Returns a period as JSON. */
export function periodDto({ from, to }: Period): PeriodDto {
  return { from: from.toISOString(), to: to?.toISOString() ?? null };
}
