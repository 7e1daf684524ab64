/** What the tests do with any record, by its name. */

import { delegate } from "../../models/prisma/access/rows.js";
import * as orm from "../../models/prisma/index.js";
import { recordData } from "../../models/prisma/records.js";

export type Values = Record<string, unknown>;
export type Session = orm.Client;

type Query = (client: Session, ...given: object[]) => Promise<unknown>;

export function open(log?: (sql: string) => void): orm.Connection {
  return orm.connect(undefined, log);
}

export function close(connection: orm.Connection): Promise<void> {
  return orm.disconnect(connection);
}

export function run<T>(
  connection: orm.Connection,
  options: orm.TransactionOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return orm.transaction(connection, work, options);
}

export async function create(client: Session, record: string, values: Values): Promise<Values> {
  const row = recordData(record).periods
    ? await orm.insert<Values>(client, record, values)
    : await delegate(client, record).create({ data: taken(record, values) });
  return given(record, row);
}

export async function find(
  client: Session,
  record: string,
  key: Values,
  { deleted = false }: { deleted?: boolean } = {},
): Promise<Values | null> {
  const shown = deleted && recordData(record).deleted ? orm.withDeleted : {};
  const row = await delegate(client, record).findFirst({ where: { ...taken(record, key), ...shown } });
  const [whole] = row ? await orm.withPeriods<Values>(client, record, [row]) : [];
  return whole ? given(record, whole) : null;
}

export async function update(
  client: Session,
  record: string,
  key: Values,
  changes: Values,
  version?: number,
): Promise<Values> {
  const { periods = [], version: counter } = recordData(record);
  const before = await find(client, record, key, { deleted: true });
  // The client itself knows the state before only where `where` names it.
  if (orm.problems(record, changes, true).length === 0) {
    Object.entries(changes).forEach(([name, value]) => orm.assertTransition(record, name, before?.[name], value));
  }
  const entries = Object.entries(changes);
  const data = Object.fromEntries(entries.filter(([property]) => !periods.includes(property)));
  const moved = Object.fromEntries(entries.filter(([property]) => periods.includes(property)));
  const where = { ...unique(record, key), ...(counter && version !== undefined && { [counter]: version }) };
  await delegate(client, record).update({ where, data: taken(record, data) });
  if (Object.keys(moved).length > 0) {
    await orm.changePeriods(client, record, key, moved as Record<string, orm.Period>);
  }
  return (await find(client, record, key, { deleted: true })) ?? {};
}

export async function remove(client: Session, record: string, key: Values): Promise<void> {
  await delegate(client, record).delete({ where: unique(record, key) });
}

export async function restore(client: Session, record: string, key: Values): Promise<void> {
  const { deleted = "" } = recordData(record);
  await delegate(client, record).update({ where: unique(record, key), data: { [deleted]: null } });
}

export async function increment(
  client: Session,
  record: string,
  key: Values,
  property: string,
  by: number | bigint,
): Promise<void> {
  await delegate(client, record).update({ where: unique(record, key), data: { [property]: { increment: by } } });
}

export async function load(client: Session, record: string, keys: Values[], relation: string): Promise<Values[]> {
  const { joins = {}, relations } = recordData(record);
  const where = { OR: keys.map((key) => taken(record, key)) };
  const join = joins[relation];
  if (join === undefined) {
    const target = relations[relation]?.record ?? "";
    const rows = await delegate(client, record).findMany({ where, include: { [relation]: true } });
    return rows.map((row) => ({ ...given(record, row), [relation]: givenAll(target, row[relation]) }));
  }
  const [there, back] = join;
  const target = recordData(relations[there]?.record ?? "").relations[back]?.record ?? "";
  const rows = await delegate(client, record).findMany({ where, include: { [there]: { include: { [back]: true } } } });
  return rows.map((row) => {
    const others = (row[there] as Values[]).map((joined) => joined[back]);
    return { ...given(record, row), [relation]: givenAll(target, others) };
  });
}

export async function query(
  client: Session,
  record: string,
  name: string,
  values: Values,
  options: { limit?: number; after?: string | null } = {},
): Promise<unknown> {
  const functions = member(`${lowerFirst(record)}Queries`) as Record<string, Query>;
  const found = functions[name] ?? functions[`${name}_`];
  if (found === undefined) {
    throw new RangeError(`${record} has no query ${name}`);
  }
  const answer = await found(client, ...(Object.keys(values).length > 0 ? [values] : []), options);
  if (typeof answer === "object" && answer !== null && "rows" in answer) {
    return { ...answer, rows: givenAll(record, answer.rows) };
  }
  return givenAll(record, answer);
}

export async function toDto(client: Session, record: string, key: Values): Promise<unknown> {
  const where = { ...taken(record, key), ...(recordData(record).deleted ? orm.withDeleted : {}) };
  const row = await delegate(client, record).findFirst({ where });
  const [whole] = await orm.withPeriods<Values>(client, record, [row ?? {}]);
  return (member(`${lowerFirst(record)}Dto`) as (row: unknown) => unknown)(whole);
}

/** Returns a key as Prisma names it. */
function unique(record: string, key: Values): Values {
  const names = recordData(record).key;
  return names.length === 1 ? taken(record, key) : { [names.join("_")]: taken(record, key) };
}

/** Returns values as Prisma takes them. */
function taken(record: string, values: Values): Values {
  const { dates = [] } = recordData(record);
  const days = dates.filter((name) => typeof values[name] === "string");
  return { ...values, ...Object.fromEntries(days.map((name) => [name, new Date(String(values[name]))])) };
}

/** Returns a row in the types that values have in all targets: days and decimals as texts, bytes as Buffer. */
function given(record: string, row: Values): Values {
  const { columns, dates = [], decimals = {} } = recordData(record);
  const known = Object.entries(row).filter(([name]) => name in columns);
  return Object.fromEntries(
    known.map(([name, value]) => {
      if (value instanceof Date && dates.includes(name)) {
        return [name, value.toISOString().slice(0, 10)];
      }
      if (orm.Prisma.Decimal.isDecimal(value)) {
        return [name, value.toFixed(decimals[name] ?? 0)];
      }
      return [name, value instanceof Uint8Array ? Buffer.from(value) : value];
    }),
  );
}

function givenAll(record: string, found: unknown): unknown {
  if (Array.isArray(found)) {
    return found.map((row) => given(record, row as Values));
  }
  return found && given(record, found as Values);
}

function member(name: string): unknown {
  return (orm as Record<string, unknown>)[name];
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
