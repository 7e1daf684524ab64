/** The connection of a test file, and rows that are there for good. */

import { after } from "node:test";

import type { TransactionOptions } from "../../models/sequelize/index.js";
import * as driver from "./driver.js";

/** Every statement that was sent. */
export const statements: string[] = [];

export const connection = await driver.open((sql) => statements.push(sql));

after(() => driver.close(connection));

/** Creates a row in a transaction of its own. */
export function create(record: string, values: object, acting: TransactionOptions = {}): Promise<driver.Values> {
  return driver.run(connection, acting, (session) => driver.create(session, record, { ...values }));
}

/** Creates rows of one record that only go together. */
export function createAll(
  record: string,
  rows: readonly object[],
  acting: TransactionOptions = {},
): Promise<driver.Values[]> {
  return driver.run(connection, acting, async (session) => {
    const created = [];
    for (const values of rows) {
      created.push(await driver.create(session, record, { ...values }));
    }
    return created;
  });
}
