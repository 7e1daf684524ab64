/** Changes of rows: signed by who acts, and checked before the database has to refuse them. */

import { and, Column, eq, getTableColumns, getTableName, isNull, type SQL, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";

import { models } from "../models.js";
import { actingIn } from "./acting.js";
import type { Session } from "./database.js";
import { naming, StaleRecord } from "./errors.js";
import { assertTransitions, assertValid } from "./validation.js";

type Row = Record<string, unknown>;
type Key<T extends PgTable> = Partial<T["$inferSelect"]>;
type Changes<T extends PgTable> = Partial<T["$inferInsert"]>;

/** A table whose rows are marked when they are deleted. */
export type SoftDeleted = PgTable & { deletedAt: PgColumn };

const RECORDS = new Map<PgTable, string>(Object.entries(models).map(([record, table]) => [table, record]));

/** Returns the condition on rows that are not deleted. */
export function live(table: SoftDeleted): SQL {
  return isNull(table.deletedAt);
}

/**
 * Inserts a row, and returns it as the database has left it.
 *
 * @throws ValidationFailed, TransitionRefused and what the database refuses
 */
export async function insert<T extends PgTable>(
  session: Session,
  table: T,
  values: T["$inferInsert"],
): Promise<T["$inferSelect"]> {
  const record = recordOf(table);
  const { actor } = actingIn(session);
  const signed = "createdById" in table ? { createdById: actor, updatedById: actor, ...values } : values;
  assertValid(record, signed);
  assertTransitions(record, undefined, signed);
  const given = Object.entries(signed).filter(([, value]) => value !== undefined);
  // Drizzle's own INSERT names all columns, and so those that only the database may write.
  const names = given.map(([property]) => sql.identifier(column(table, property).name));
  const sent = given.map(([property, value]) => sql.param(value, column(table, property)));
  const row =
    given.length === 0 ? sql`DEFAULT VALUES` : sql`(${sql.join(names, sql`, `)}) VALUES (${sql.join(sent, sql`, `)})`;
  const { rows } = await naming(() => session.execute(sql`INSERT INTO ${table} ${row} RETURNING *`));
  return mapped(table, rows[0] ?? {});
}

/**
 * Changes a row, and returns it as the database has left it.
 *
 * @param key what it is found by
 * @param version the `lockVersion` that it was read with; left out, the last writer wins
 * @throws StaleRecord if somebody else changed or deleted it; ValidationFailed, TransitionRefused and what the database
 *   refuses
 */
export async function update<T extends PgTable>(
  session: Session,
  table: T,
  key: Key<T>,
  changes: Changes<T>,
  version?: number,
): Promise<T["$inferSelect"]> {
  const record = recordOf(table);
  const { actor } = actingIn(session);
  const signed: Row = "updatedById" in table && actor !== undefined ? { ...changes, updatedById: actor } : changes;
  assertValid(record, signed, true);
  const rows: Row[] = await naming(() =>
    session
      .select()
      .from(table as PgTable)
      .where(matching(table, key))
      .for("update"),
  );
  const before = rows[0];
  if (before === undefined || (version !== undefined && before["lockVersion"] !== version)) {
    throw new StaleRecord("somebody else changed the row since it was read", { record });
  }
  assertTransitions(record, before, signed);
  return await change(session, table, key, signed);
}

/** Adds to a number in one statement, so that nobody else's addition is lost. */
export async function increment<T extends PgTable>(
  session: Session,
  table: T,
  key: Key<T>,
  property: keyof Changes<T> & string,
  by: number | bigint,
): Promise<T["$inferSelect"]> {
  return await change(session, table, key, { [property]: sql`${column(table, property)} + ${by}` });
}

/** Deletes a row. */
export async function remove<T extends PgTable>(session: Session, table: T, key: Key<T>): Promise<void> {
  await naming(() => session.delete(table).where(matching(table, key)));
}

/** Marks a row as deleted. */
export async function softDelete<T extends SoftDeleted>(session: Session, table: T, key: Key<T>): Promise<void> {
  await change(session, table, key, { deletedAt: new Date() });
}

/** Brings a row back that was marked as deleted. */
export async function restore<T extends SoftDeleted>(session: Session, table: T, key: Key<T>): Promise<void> {
  await change(session, table, key, { deletedAt: null });
}

/** Returns the condition on the row with a key. */
export function matching<T extends PgTable>(table: T, key: Key<T>): SQL | undefined {
  return and(...Object.entries(key).map(([property, value]) => eq(column(table, property), value)));
}

async function change<T extends PgTable>(
  session: Session,
  table: T,
  key: Key<T>,
  changes: Row,
): Promise<T["$inferSelect"]> {
  const [row] = await naming(() =>
    session
      .update(table as PgTable)
      .set(changes)
      .where(matching(table, key))
      .returning(),
  );
  if (row === undefined) {
    throw new StaleRecord("there is no such row any more", { record: recordOf(table) });
  }
  return row;
}

/** Returns a row of the driver as the columns read it. */
function mapped<T extends PgTable>(table: T, row: Row): T["$inferSelect"] {
  const read = (found: Column) => (row[found.name] === null ? null : found.mapFromDriverValue(row[found.name]));
  const values = Object.entries(getTableColumns(table)).map(([property, found]) => [property, read(found)] as const);
  return Object.fromEntries(values) as T["$inferSelect"];
}

function column(table: PgTable, property: string): Column {
  const found: Column | undefined = getTableColumns(table)[property];
  if (found === undefined) {
    throw new RangeError(`${getTableName(table)} has no ${property}`);
  }
  return found;
}

function recordOf(table: PgTable): string {
  const record = RECORDS.get(table);
  if (record === undefined) {
    throw new RangeError(`${getTableName(table)} is no table of models.ts`);
  }
  return record;
}
