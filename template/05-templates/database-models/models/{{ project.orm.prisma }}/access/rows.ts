/** What the code in access/ does with the rows of any record. */

import { recordData } from "../records.js";
import type { Client } from "./client.js";

export type Values = Record<string, unknown>;

/** The methods that every model of Prisma's client has. */
export interface Delegate {
  findMany(args: Values): Promise<Values[]>;
  findFirst(args: Values): Promise<Values | null>;
  create(args: Values): Promise<Values>;
  update(args: Values): Promise<Values>;
  delete(args: Values): Promise<Values>;
}

/** Returns the model of a record, with the methods that all models share. */
export function delegate(client: Client, record: string): Delegate {
  const name = record.charAt(0).toLowerCase() + record.slice(1);
  return (client as unknown as Record<string, Delegate>)[name] as Delegate;
}

/** Returns the part of a row's key that can be compared: a Date has lost the microseconds of its moment. */
export function matchable(record: string, row: Values): Values {
  const key = recordData(record).key.map((name): [string, unknown] => [name, row[name]]);
  const exact = key.filter(([, value]) => !(value instanceof Date));
  return Object.fromEntries(exact.length > 0 ? exact : key);
}

/** Returns the condition that finds rows by their keys. */
export function matching(record: string, found: Values[]): Values {
  const keys = found.map((row) => matchable(record, row));
  const [name, ...others] = Object.keys(keys[0] ?? {});
  return name !== undefined && others.length === 0 ? { [name]: { in: keys.map((key) => key[name]) } } : { OR: keys };
}

/** Returns a name as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
