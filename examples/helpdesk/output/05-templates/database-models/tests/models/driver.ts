/** What the tests do with any record, by its name. */

import { literal, type Model, type ModelStatic, type Transaction, type WhereOptions } from "sequelize";

import * as orm from "../../models/sequelize/index.js";
import { models } from "../../models/sequelize/models.js";

export type Values = Record<string, unknown>;
export type Session = Transaction;

type AnyModel = ModelStatic<Model<Values, Values>>;
type Query = (given: Values, options: object) => Promise<unknown>;

export function open(log?: (sql: string) => void): orm.Connection {
  return orm.connect(undefined, log);
}

export function close(connection: orm.Connection): Promise<void> {
  return connection.sequelize.close();
}

export function run<T>(
  connection: orm.Connection,
  options: orm.TransactionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return orm.transaction(connection, work, options);
}

export async function create(transaction: Session, record: string, values: Values): Promise<Values> {
  const row = await model(record).create(values, { transaction });
  return row.get();
}

export async function find(
  transaction: Session,
  record: string,
  key: Values,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Values | null> {
  const row = await model(record).findOne({ where: key as WhereOptions, paranoid: !deleted, transaction });
  return row && row.get();
}

export async function update(
  transaction: Session,
  record: string,
  key: Values,
  changes: Values,
  version?: number,
): Promise<Values> {
  const row = await existing(transaction, record, key);
  if (version !== undefined && row.get("lockVersion") !== version) {
    throw new orm.StaleRecord("somebody else changed the row since it was read", { record });
  }
  await row.update(changes, { transaction });
  return row.get();
}

export async function remove(transaction: Session, record: string, key: Values): Promise<void> {
  const row = await existing(transaction, record, key);
  await row.destroy({ transaction });
}

export async function restore(transaction: Session, record: string, key: Values): Promise<void> {
  const row = await existing(transaction, record, key);
  await row.restore({ transaction });
}

export async function increment(
  transaction: Session,
  record: string,
  key: Values,
  property: string,
  by: number | bigint,
): Promise<void> {
  const known = model(record);
  // Model.increment() takes the name of a version's attribute for its column.
  const raised = literal(`"${known.getAttributes()[property]?.field ?? property}" + ${by}`);
  await known.update({ [property]: raised }, { where: key as WhereOptions, validate: false, transaction });
}

export async function load(transaction: Session, record: string, keys: Values[], relation: string): Promise<Values[]> {
  const names = Object.keys(keys[0] ?? {});
  const where = Object.fromEntries(names.map((name) => [name, keys.map((key) => key[name])]));
  const rows = await model(record).findAll({ where: where as WhereOptions, include: [relation], transaction });
  return rows.map((row) => row.get({ plain: true }));
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
  // A query without parameters takes the options alone.
  const all = { ...options, transaction };
  return found.length > 0 ? found(given, all) : (found as unknown as (options: object) => Promise<unknown>)(all);
}

export async function toDto(transaction: Session, record: string, key: Values): Promise<unknown> {
  const row = await existing(transaction, record, key);
  return (member(`${lowerFirst(record)}Dto`) as (row: Model) => unknown)(row);
}

async function existing(transaction: Session, record: string, key: Values): Promise<Model<Values, Values>> {
  return await model(record).findOne({
    where: key as WhereOptions,
    paranoid: false,
    rejectOnEmpty: true,
    transaction,
  });
}

function model(record: string): AnyModel {
  return (models as unknown as Record<string, AnyModel>)[record] as AnyModel;
}

function member(name: string): unknown {
  return (orm as Record<string, unknown>)[name];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
