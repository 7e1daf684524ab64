/** What the functions in queries/ stand on. */

import { and, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

import type { Session } from "./database.js";
import { naming } from "./errors.js";
import { decodeCursor, encodeCursor, type Page, type PageOptions } from "./page.js";

/** What a caller may ask of a query: locks, for workers that share the rows. */
export interface ReadOptions {
  lock?: "update" | "no key update" | "share" | "key share";
  skipLocked?: boolean;
}

export interface Query {
  /** All of them hold. */
  where: SQL[];
  orderBy?: SQL[];
  limit?: number;
}

export interface PagedQuery extends Query {
  orderBy: SQL[];
  limit: number;
  /** SQL that makes the cursor of a row, and SQL that is true for the rows behind one. */
  cursor: SQL<string[]>;
  keyset: (after: readonly (string | null)[]) => SQL;
}

/** Returns the row that a query finds, if there is one. */
export async function findOne<T extends PgTable>(
  session: Session,
  table: T,
  options: ReadOptions,
  query: Query,
): Promise<T["$inferSelect"] | null> {
  const [row] = await findAll(session, table, options, { ...query, limit: 1 });
  return row ?? null;
}

/** Returns all rows that a query finds. */
export async function findAll<T extends PgTable>(
  session: Session,
  table: T,
  options: ReadOptions,
  query: Query,
): Promise<T["$inferSelect"][]> {
  const found = await select(session, table, options, query, sql<string[]>`NULL`);
  return found.map(({ row }) => row);
}

/** Returns the rows of one page. */
export async function findPage<T extends PgTable>(
  session: Session,
  table: T,
  { limit, after, ...options }: PageOptions & ReadOptions,
  { cursor, keyset, ...query }: PagedQuery,
): Promise<Page<T["$inferSelect"]>> {
  const size = limit ?? query.limit;
  const where = after ? [...query.where, keyset(decodeCursor(after, query.orderBy.length))] : query.where;
  const found = await select(session, table, options, { ...query, where, limit: size + 1 }, cursor);
  const last = found.length > size ? found[size - 1] : undefined;
  return { rows: found.slice(0, size).map(({ row }) => row), next: last ? encodeCursor(last.cursor) : null };
}

/** Runs a statement of the specs, and returns its rows. */
export async function run(session: Session, statement: SQL): Promise<Record<string, unknown>[]> {
  const { rows } = await naming(() => session.execute(statement));
  return rows;
}

async function select<T extends PgTable>(
  session: Session,
  table: T,
  { lock, skipLocked = false }: ReadOptions,
  { where, orderBy = [], limit }: Query,
  cursor: SQL<string[]>,
): Promise<{ row: T["$inferSelect"]; cursor: string[] }[]> {
  let query = session
    .select({ row: table as PgTable, cursor })
    .from(table as PgTable)
    .where(and(...where))
    .orderBy(...orderBy)
    .$dynamic();
  query = limit === undefined ? query : query.limit(limit);
  query = lock === undefined ? query : query.for(lock, skipLocked ? { skipLocked } : {});
  return await naming(() => query);
}
