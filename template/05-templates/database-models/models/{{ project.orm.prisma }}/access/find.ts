/** What the functions in queries/ stand on. */

import { recordData } from "../records.js";
import type { Client } from "./client.js";
import { decodeCursor, encodeCursor, type Page, type PageOptions } from "./page.js";
import { bounds, periodsOf, withPeriods } from "./periods.js";
import { delegate, matchable, matching, quoted, type Values } from "./rows.js";

/** What a caller may ask of a query: relations to load with the rows. */
export interface LoadOptions {
  include?: Values;
}

/** Locks, too, for workers. */
export interface ReadOptions extends LoadOptions {
  /** Keep others from changing the rows until the transaction ends. */
  lock?: boolean;
  /** Leave out what others have locked. */
  skipLocked?: boolean;
}

/** Conditions in SQL, with `$1` and so on for the values. */
export interface Conditions {
  where: string;
  values: unknown[];
}

export interface PagedQuery extends Conditions {
  order: string;
  limit: number;
  /** SQL that makes the cursor of a row, and SQL that is true for the rows behind one. */
  cursor: string;
  keyset: string;
}

/** Returns the row that a query finds, if there is one. */
export async function findOne<Row>(
  client: Client,
  record: string,
  options: LoadOptions,
  { where }: { where: Values },
): Promise<Row | null> {
  const [row] = await findMany<Row>(client, record, options, { where, limit: 1 });
  return row ?? null;
}

/** Returns all rows that a query finds. */
export async function findMany<Row>(
  client: Client,
  record: string,
  { include }: LoadOptions,
  { where, limit }: { where: Values; limit?: number },
): Promise<Row[]> {
  const asked = { where, ...(include && { include }), ...(limit && { take: limit }) };
  const found = await delegate(client, record).findMany(asked);
  return await withPeriods<Row>(client, record, found);
}

/** Returns the row that a query finds, whose conditions only SQL says. */
export async function findFirst<Row>(
  client: Client,
  record: string,
  options: ReadOptions,
  query: Conditions,
): Promise<Row | null> {
  const [row] = await findAll<Row>(client, record, options, { ...query, limit: 1 });
  return row ?? null;
}

/** Returns all rows that a query finds, whose conditions only SQL says. */
export async function findAll<Row>(
  client: Client,
  record: string,
  options: ReadOptions,
  { where, values, limit }: Conditions & { limit?: number },
): Promise<Row[]> {
  const found = await keys(client, record, options, where, values, limit ? `LIMIT ${limit}` : "");
  return (await rows(client, record, options, found)) as Row[];
}

/** Returns the rows of one page: SQL finds their keys in full precision, and Prisma loads them. */
export async function findPage<Row>(
  client: Client,
  record: string,
  { limit, after, ...options }: PageOptions & ReadOptions,
  query: PagedQuery,
): Promise<Page<Row>> {
  const size = limit ?? query.limit;
  const texts = after ? decodeCursor(after, query.order.split(", ").length) : [];
  const where = after ? `(${query.where}) AND (${query.keyset})` : query.where;
  const rest = `ORDER BY ${query.order} LIMIT ${size + 1}`;
  const found = await keys(client, record, options, where, [...query.values, ...texts], rest, query.cursor);
  const last = found.length > size ? found[size - 1] : undefined;
  return {
    rows: (await rows(client, record, options, found.slice(0, size))) as Row[],
    next: last ? encodeCursor(last["$cursor"] as string[]) : null,
  };
}

/** Runs a statement of the specs, and returns its rows. */
export function run(client: Client, { sql, values }: { sql: string; values: unknown[] }): Promise<Values[]> {
  return client.$queryRawUnsafe<Values[]>(sql, ...values);
}

/** Finds the keys of rows, and what Prisma has no type for. */
function keys(
  client: Client,
  record: string,
  { lock, skipLocked }: ReadOptions,
  where: string,
  values: unknown[],
  rest: string,
  cursor?: string,
): Promise<Values[]> {
  const { table, key, columns } = recordData(record);
  const asked = key.map((name) => `${quoted(columns[name] ?? name)} AS ${quoted(name)}`);
  const all = [...asked, ...bounds(record), ...(cursor ? [`${cursor} AS "$cursor"`] : [])].join(", ");
  const locks = lock || skipLocked ? ` FOR UPDATE${skipLocked ? " SKIP LOCKED" : ""}` : "";
  const sql = `SELECT ${all} FROM ${quoted(table)} WHERE ${where} ${rest}${locks}`;
  return client.$queryRawUnsafe<Values[]>(sql, ...values);
}

/** Loads rows in the order of their keys. */
async function rows(client: Client, record: string, { include }: ReadOptions, found: Values[]): Promise<Values[]> {
  if (found.length === 0) {
    return [];
  }
  const { deleted } = recordData(record);
  // The query has said already whether it wants deleted rows.
  const where = { ...matching(record, found), ...(deleted && { [deleted]: {} }) };
  const loaded = await delegate(client, record).findMany({ where, ...(include && { include }) });
  const names = Object.keys(matchable(record, found[0] ?? {}));
  const identity = (row: Values): string => names.map((name) => String(row[name])).join("\n");
  const known = new Map(loaded.map((row) => [identity(row), row]));
  return found.flatMap((key) => {
    const row = known.get(identity(key));
    return row ? [{ ...row, ...periodsOf(record, key) }] : [];
  });
}
