/** What the tests do with any record, by its name. */

import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from "typeorm";

import * as orm from "../../models/typeorm/index.js";
import { models } from "../../models/typeorm/models.js";

export type Values = Record<string, unknown>;
export type Session = EntityManager;

type Where = FindOptionsWhere<ObjectLiteral>;
type Query = (manager: Session, given: Values, options: object) => Promise<unknown>;

export function open(log?: (sql: string) => void): Promise<orm.Connection> {
  return orm.connect(undefined, log);
}

export function close(connection: orm.Connection): Promise<void> {
  return connection.dataSource.destroy();
}

export function run<T>(
  connection: orm.Connection,
  options: orm.TransactionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return orm.transaction(connection, work, options);
}

export async function create(manager: Session, record: string, values: Values): Promise<Values> {
  const { identifiers } = await manager.insert(model(record), { ...values });
  // No Date holds the microseconds of a moment that is a part of the key.
  const key = Object.entries(identifiers[0] ?? {}).filter(([, value]) => !(value instanceof Date));
  return { ...(await existing(manager, record, Object.fromEntries(key))) };
}

export async function find(
  manager: Session,
  record: string,
  key: Values,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Values | null> {
  const row = await manager.findOne(model(record), { where: key as Where, withDeleted: deleted });
  return row && { ...row };
}

export async function update(
  manager: Session,
  record: string,
  key: Values,
  changes: Values,
  version?: number,
): Promise<Values> {
  const row = await existing(manager, record, key, version);
  await manager.save(Object.assign(row, changes));
  return { ...(await existing(manager, record, key)) };
}

export async function remove(manager: Session, record: string, key: Values): Promise<void> {
  const row = await existing(manager, record, key);
  await (isKept(manager, record) ? manager.softRemove(row) : manager.remove(row));
}

export async function restore(manager: Session, record: string, key: Values): Promise<void> {
  await manager.recover(await existing(manager, record, key));
}

export async function increment(
  manager: Session,
  record: string,
  key: Values,
  property: string,
  by: number | bigint,
): Promise<void> {
  await manager.increment(model(record), key as Where, property, String(by));
}

export async function load(manager: Session, record: string, keys: Values[], relation: string): Promise<Values[]> {
  const rows = await manager.find(model(record), { where: keys as Where[], relations: { [relation]: true } });
  return rows.map((row) => ({ ...row }));
}

export function query(
  manager: Session,
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
  // A query without parameters takes the options right after the manager.
  if (found.length > 1) {
    return found(manager, given, options);
  }
  return (found as unknown as (manager: Session, options: object) => Promise<unknown>)(manager, options);
}

export async function toDto(manager: Session, record: string, key: Values): Promise<unknown> {
  const row = await existing(manager, record, key);
  return (member(`${lowerFirst(record)}Dto`) as (row: ObjectLiteral) => unknown)(row);
}

function existing(manager: Session, record: string, key: Values, version?: number): Promise<ObjectLiteral> {
  return manager.findOneOrFail(model(record), {
    where: key as Where,
    withDeleted: true,
    ...(version === undefined ? {} : { lock: { mode: "optimistic", version } }),
  });
}

function isKept(manager: Session, record: string): boolean {
  return manager.dataSource.getMetadata(model(record)).deleteDateColumn !== undefined;
}

function model(record: string): EntityTarget<ObjectLiteral> {
  return (models as Record<string, EntityTarget<ObjectLiteral>>)[record] as EntityTarget<ObjectLiteral>;
}

function member(name: string): unknown {
  return (orm as Record<string, unknown>)[name];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
