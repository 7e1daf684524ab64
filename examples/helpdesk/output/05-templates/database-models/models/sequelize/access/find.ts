/** What the functions in queries/ stand on. */

import {
  type FindOptions,
  literal,
  type Model,
  type ModelStatic,
  Op,
  type OrderItem,
  QueryTypes,
  type WhereOptions,
} from "sequelize";

import { naming } from "./errors.js";
import { decodeCursor, encodeCursor, type Page, type PageOptions } from "./page.js";

/** What a caller may ask of a query: the transaction, what to load with the rows, locks for workers. */
export type ReadOptions = Pick<FindOptions, "transaction" | "include" | "lock" | "skipLocked">;

export interface Query {
  where: WhereOptions;
  limit?: number;
  replacements?: Record<string, unknown>;
  /** false: deleted rows, too. */
  paranoid?: boolean;
}

export interface PagedQuery extends Query {
  order: OrderItem[];
  limit: number;
  /** SQL that makes the cursor of a row, and SQL that is true for the rows behind one. */
  cursor: string;
  keyset: string;
}

/** Returns the row that a query finds, if there is one. */
export function findOne<Row extends Model>(
  model: ModelStatic<Row>,
  options: ReadOptions,
  query: Query,
): Promise<Row | null> {
  return naming(() => model.findOne({ ...options, ...query }));
}

/** Returns all rows that a query finds. */
export function findAll<Row extends Model>(
  model: ModelStatic<Row>,
  options: ReadOptions,
  query: Query,
): Promise<Row[]> {
  return naming(() => model.findAll({ ...options, ...query }));
}

/** Returns the rows of one page. */
export async function findPage<Row extends Model>(
  model: ModelStatic<Row>,
  { limit, after, ...options }: PageOptions & ReadOptions,
  { cursor, keyset, ...query }: PagedQuery,
): Promise<Page<Row>> {
  const size = limit ?? query.limit;
  const texts = after ? decodeCursor(after, query.order.length) : [];
  const places = texts.map((text, index) => [`after_${index + 1}`, text]);
  const found = await naming(() =>
    model.findAll({
      ...options,
      ...query,
      attributes: { include: [[literal(cursor), "cursor"]] },
      where: after ? { [Op.and]: [query.where, literal(`(${keyset})`)] } : query.where,
      replacements: { ...query.replacements, ...Object.fromEntries(places) },
      limit: size + 1,
    }),
  );
  const last = found.length > size ? found[size - 1] : undefined;
  return { rows: found.slice(0, size), next: last ? encodeCursor(last.get("cursor") as string[]) : null };
}

/** Runs a statement of the specs, and returns its rows. */
export function run(
  model: ModelStatic<Model>,
  { transaction }: ReadOptions,
  { sql, bind }: { sql: string; bind: Record<string, unknown> },
): Promise<Record<string, unknown>[]> {
  const { sequelize } = model;
  if (sequelize === undefined) {
    throw new Error("connect() comes first");
  }
  return naming(() => sequelize.query(sql, { bind, type: QueryTypes.SELECT, transaction: transaction ?? null }));
}
