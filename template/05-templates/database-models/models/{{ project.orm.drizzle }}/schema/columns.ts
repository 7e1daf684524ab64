/** Types of columns that Drizzle has no function for. */

import { customType } from "drizzle-orm/pg-core";

import { period, type Period } from "../values.js";

/** Bytes. */
export const bytea = customType<{ data: Buffer; driverData: Buffer | string }>({
  dataType: () => "bytea",
  // Of a related row, they come as text.
  fromDriver: (value) => (typeof value === "string" ? Buffer.from(value.slice(2), "hex") : value),
});

/** A period of time, from a moment on and before another. */
export const tstzrange = customType<{ data: Period; driverData: string }>({
  dataType: () => "tstzrange",
  toDriver: period,
  fromDriver: (text) => {
    const [from = "", to = ""] = text.slice(1, -1).replaceAll('"', "").split(",");
    return { from: new Date(from), to: to === "" ? null : new Date(to) };
  },
});
