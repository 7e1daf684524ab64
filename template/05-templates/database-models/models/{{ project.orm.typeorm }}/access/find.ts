/** What the functions in queries/ stand on. */

import type {
  EntityManager,
  EntityTarget,
  FindManyOptions,
  FindOptionsOrder,
  FindOptionsWhere,
  ObjectLiteral,
  SelectQueryBuilder,
} from "typeorm";

import { naming } from "./errors.js";
import { decodeCursor, encodeCursor, type Page, type PageOptions } from "./page.js";

/** What a caller may ask of a query: what to load with the rows, locks for workers. */
export type ReadOptions = Pick<FindManyOptions, "relations" | "lock">;

export interface Query<Row> {
  where?: FindOptionsWhere<Row>;
  /** What only SQL says, with `:parameters`. */
  condition?: string;
  parameters?: ObjectLiteral;
  limit?: number;
  /** true: deleted rows, too. */
  withDeleted?: true;
}

export interface PagedQuery<Row> extends Query<Row> {
  order: FindOptionsOrder<Row>;
  limit: number;
  /** SQL that makes the cursor of a row, and SQL that is true for the rows behind one. */
  cursor: string;
  keyset: string;
}

/** Returns the row that a query finds, if there is one. */
export function findOne<Row extends ObjectLiteral>(
  manager: EntityManager,
  model: EntityTarget<Row>,
  options: ReadOptions,
  query: Query<Row>,
): Promise<Row | null> {
  return naming(() => build(manager, model, options, { ...query, limit: 1 }).getOne());
}

/** Returns all rows that a query finds. */
export function findAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  model: EntityTarget<Row>,
  options: ReadOptions,
  query: Query<Row>,
): Promise<Row[]> {
  return naming(() => build(manager, model, options, query).getMany());
}

/** Returns the rows of one page. */
export async function findPage<Row extends ObjectLiteral>(
  manager: EntityManager,
  model: EntityTarget<Row>,
  { limit, after, ...options }: PageOptions & ReadOptions,
  { cursor, keyset, ...query }: PagedQuery<Row>,
): Promise<Page<Row>> {
  const size = limit ?? query.limit;
  const found = build(manager, model, options, { ...query, limit: size + 1 });
  if (after) {
    const texts = decodeCursor(after, Object.keys(query.order).length);
    found.andWhere(`(${keyset})`, Object.fromEntries(texts.map((text, index) => [`after_${index + 1}`, text])));
  }
  const { entities, raw } = await naming(() => found.addSelect(cursor, "cursor").getRawAndEntities());
  const last = entities.length > size ? (raw[size - 1] as { cursor: string[] }) : undefined;
  return { rows: entities.slice(0, size), next: last ? encodeCursor(last.cursor) : null };
}

/** Runs a statement of the specs, and returns its rows. */
export async function run<Row extends ObjectLiteral>(
  manager: EntityManager,
  _model: EntityTarget<Row>,
  _options: ReadOptions,
  { sql, parameters }: { sql: string; parameters: unknown[] },
): Promise<Record<string, unknown>[]> {
  const found: unknown = await naming(() => manager.query(sql, parameters));
  // Of a statement that writes, TypeORM gives the rows and their number.
  const rows: unknown = Array.isArray(found) && Array.isArray(found[0]) ? found[0] : found;
  return rows as Record<string, unknown>[];
}

function build<Row extends ObjectLiteral>(
  manager: EntityManager,
  model: EntityTarget<Row>,
  options: ReadOptions,
  { condition, parameters, limit, ...query }: Query<Row>,
): SelectQueryBuilder<Row> {
  const found = manager.createQueryBuilder(model, "found").setFindOptions({
    ...(options as FindManyOptions<Row>),
    ...query,
    ...(limit === undefined ? {} : { take: limit }),
    // By queries of their own, so that conditions in SQL see one table.
    relationLoadStrategy: "query",
  });
  return condition === undefined ? found : found.andWhere(`(${condition})`, parameters);
}
