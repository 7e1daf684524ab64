/** Values as the driver gives them, by the types of the database: for the pools of the service alone. */

import pg from "pg";

import type { Period } from "../values.js";

const { builtins, getTypeParser } = pg.types;
const TSTZRANGE = 3910;

const PARSERS: Record<number, (text: string) => unknown> = {
  // A number of JavaScript is exact up to 2^53 only.
  [builtins.INT8]: BigInt,
  // A Date would be a moment in some time zone.
  [builtins.DATE]: (text) => text,
  [TSTZRANGE]: readPeriod,
};

/** The `types` of a connection. */
export const types = {
  getTypeParser: (oid: number, format: string): unknown =>
    (format === "text" ? PARSERS[oid] : undefined) ?? getTypeParser(oid, format as "text"),
};

function readPeriod(text: string): Period {
  const [from, to] = text.slice(1, -1).replaceAll('"', "").split(",").map(moment);
  if (!from) {
    throw new RangeError(`a period without a beginning: ${text}`);
  }
  return { from, to: to ?? null };
}

function moment(text: string): Date | null {
  return text === "" ? null : (getTypeParser(builtins.TIMESTAMPTZ)(text) as unknown as Date);
}
