/** Checks what is written before the database has to refuse it. */

import { Prisma } from "../generated/client.js";
import { recordData } from "../records.js";
import { assertTransitions, assertValid } from "./validation.js";

type Values = Record<string, unknown>;

/** Checks the values of a new row, and returns them as Prisma takes them. */
export function checkNew(record: string, values: Values): Values {
  const plain = own(record, values);
  // A relation may bring what its columns must have.
  const connected = Object.keys(values).some((name) => name in recordData(record).relations);
  assertValid(record, plain, connected);
  assertTransitions(record, undefined, plain);
  return taken(record, values);
}

/**
 * Checks the changes of rows, and returns them as Prisma takes them.
 *
 * @param where says the state before a transition, where it names one
 */
export function checkChange(record: string, changes: Values, where: Values | undefined): Values {
  const plain = own(record, changes);
  assertValid(record, plain, true);
  const known = Object.entries(plain).filter(([property]) => typeof where?.[property] === "string");
  assertTransitions(record, where ?? {}, Object.fromEntries(known));
  return taken(record, changes);
}

/** Returns the values of columns; those that the database computes from the old ones are left out. */
function own(record: string, values: Values): Values {
  const { columns, json = [], periods = [] } = recordData(record);
  const found: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const plain = isOperation(value) && ![...json, ...periods].includes(name) ? value["set"] : value;
    if (name in columns && plain !== undefined) {
      found[name] = plain;
    }
  }
  return found;
}

function isOperation(value: unknown): value is Values {
  return typeof value === "object" && value !== null && value.constructor === Object;
}

/** Prisma tells the missing JSON value from JSON's null. */
function taken(record: string, values: Values): Values {
  const missing = (recordData(record).json ?? []).filter((name) => values[name] === null);
  return { ...values, ...Object.fromEntries(missing.map((name) => [name, Prisma.DbNull])) };
}
