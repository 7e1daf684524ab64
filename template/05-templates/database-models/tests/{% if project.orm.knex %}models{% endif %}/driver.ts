/** What the tests do with any record, by its name. */

import type { Knex } from "knex";

import type { AnyTable } from "../../models/knex/access/table.js";
import * as orm from "../../models/knex/index.js";
import { tables } from "../../models/knex/tables.js";

export type Values = Record<string, unknown>;
export type Session = Knex.Transaction;

type Query = (transaction: Session, given: Values, options: object) => Promise<unknown>;

export function open(log?: (sql: string) => void): orm.Connection {
  return orm.connect(undefined, log);
}

export function close(connection: orm.Connection): Promise<void> {
  return connection.close();
}

export function run<T>(
  connection: orm.Connection,
  options: orm.TransactionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return orm.transaction(connection, work, options);
}

export function create(transaction: Session, record: string, values: Values): Promise<Values> {
  return table(record).create(transaction, values);
}

export function find(
  transaction: Session,
  record: string,
  key: Values,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Values | null> {
  return table(record).find(transaction, key, { deleted });
}

export function update(
  transaction: Session,
  record: string,
  key: Values,
  changes: Values,
  version?: number,
): Promise<Values> {
  const row = version === undefined ? key : { ...key, lockVersion: version };
  return table(record).update(transaction, row, changes);
}

export function remove(transaction: Session, record: string, key: Values): Promise<void> {
  return table(record).remove(transaction, key);
}

export async function restore(transaction: Session, record: string, key: Values): Promise<void> {
  await table(record).restore(transaction, key);
}

export async function increment(
  transaction: Session,
  record: string,
  key: Values,
  property: string,
  by: number | bigint,
): Promise<void> {
  await table(record).increment(transaction, key, property, by);
}

export async function load(transaction: Session, record: string, keys: Values[], relation: string): Promise<Values[]> {
  const rows = await table(record).findMany(transaction, keys);
  return await table(record).load(transaction, rows, relation);
}

export function query(
  transaction: Session,
  record: string,
  name: string,
  given: Values,
  options: { limit?: number; after?: string | null } = {},
): Promise<unknown> {
  const functions = member(`${lowerFirst(record)}Queries`) as Record<string, Query>;
  const found = functions[name] ?? functions[`${name}_`];
  if (found === undefined) {
    throw new RangeError(`${record} has no query ${name}`);
  }
  // A query without parameters takes the transaction and options alone; options do not count.
  return found.length > 1 ? found(transaction, given, options) : found(transaction, options, {});
}

export async function toDto(transaction: Session, record: string, key: Values): Promise<unknown> {
  const row = await find(transaction, record, key, { deleted: true });
  return (member(`${lowerFirst(record)}Dto`) as (row: Values | null) => unknown)(row);
}

function table(record: string): AnyTable {
  return tables[record] as AnyTable;
}

function member(name: string): unknown {
  return (orm as Record<string, unknown>)[name];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
