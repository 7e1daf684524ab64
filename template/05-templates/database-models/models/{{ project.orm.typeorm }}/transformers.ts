/** Values that the driver gives in another form than the service wants. */

import type { ValueTransformer } from "typeorm";

import { type Period, period as written } from "./values.js";

/** A number of 64 bits; the driver gives its digits. */
export const bigint: ValueTransformer = {
  from: (digits: string | null) => digits && BigInt(digits),
  to: (value: bigint | number | null | undefined) => value?.toString() ?? value,
};

/** A period of time; the driver gives its bounds as the database writes them. */
export const period: ValueTransformer = {
  from: (range: string | null) => range && parse(range),
  to: (value: Period | null | undefined) => value && written(value),
};

function parse(range: string): Period {
  const [from = "", to = ""] = range.slice(1, -1).replaceAll('"', "").split(",");
  return { from: new Date(from), to: to === "" ? null : new Date(to) };
}
