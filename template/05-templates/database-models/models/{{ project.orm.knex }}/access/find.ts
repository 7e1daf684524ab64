/** What the functions in queries/ stand on. */

import type { Knex } from "knex";

import { naming } from "./errors.js";
import { decodeCursor, encodeCursor, type Page, type PageOptions } from "./page.js";
import type { Table, Values } from "./table.js";

/** What a caller may ask of a query: locks, for workers that share the rows. */
export interface ReadOptions {
  lock?: boolean;
  skipLocked?: boolean;
}

export interface Query {
  where?: (query: Knex.QueryBuilder) => void;
  limit?: number;
  /** Deleted rows, too. */
  deleted?: boolean;
}

export interface PagedQuery extends Query {
  order: { column: string; order: "asc" | "desc" }[];
  limit: number;
  /** SQL that makes the cursor of a row, and SQL that is true for the rows behind one. */
  cursor: string;
  keyset: string;
}

type Rows<Row extends object> = Table<Row, never, object>;

/** Returns the row that a query finds, if there is one. */
export async function findOne<Row extends object>(
  transaction: Knex,
  table: Rows<Row>,
  options: ReadOptions,
  query: Query,
): Promise<Row | null> {
  const [row] = await findAll(transaction, table, options, query);
  return row ?? null;
}

/** Returns all rows that a query finds. */
export async function findAll<Row extends object>(
  transaction: Knex,
  table: Rows<Row>,
  options: ReadOptions,
  query: Query,
): Promise<Row[]> {
  const rows: Values[] = await naming(() => select(transaction, table, options, query));
  return rows.map((row) => table.read(row));
}

/** Returns the rows of one page. */
export async function findPage<Row extends object>(
  transaction: Knex,
  table: Rows<Row>,
  { limit, after, ...options }: PageOptions & ReadOptions,
  { order, cursor, keyset, ...query }: PagedQuery,
): Promise<Page<Row>> {
  const size = limit ?? query.limit;
  const page = select(transaction, table, options, { ...query, limit: size + 1 })
    .select(transaction.raw(`${cursor} AS "_cursor"`))
    .orderBy(order);
  if (after) {
    const texts = decodeCursor(after, order.length);
    page.whereRaw(`(${keyset})`, Object.fromEntries(texts.map((text, index) => [`after_${index + 1}`, text])));
  }
  const rows: Values[] = await naming(() => page);
  const last = rows.length > size ? rows[size - 1] : undefined;
  const next = last ? encodeCursor(last["_cursor"] as string[]) : null;
  return { rows: rows.slice(0, size).map((row) => table.read(row)), next };
}

/** Runs a statement of the specs, and returns its rows. */
export async function run(transaction: Knex, sql: string, bindings: Values): Promise<Record<string, unknown>[]> {
  const { rows } = await naming(() => transaction.raw<{ rows: Values[] }>(sql, bindings as never));
  return rows;
}

function select<Row extends object>(
  transaction: Knex,
  table: Rows<Row>,
  { lock = false, skipLocked = false }: ReadOptions,
  { where, limit, deleted = false }: Query,
): Knex.QueryBuilder {
  const query = table.select(transaction, { deleted });
  where?.(query);
  if (limit !== undefined) {
    query.limit(limit);
  }
  if (lock) {
    query.forUpdate();
  }
  return skipLocked ? query.skipLocked() : query;
}
