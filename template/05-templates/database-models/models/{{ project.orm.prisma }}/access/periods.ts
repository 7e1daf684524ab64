/** Periods, which Prisma has no type for: SQL reads and writes them. */

import { Prisma } from "../generated/client.js";
import { recordData } from "../records.js";
import { type Period, period } from "../values.js";
import { type Client, newValues } from "./client.js";
import { delegate, matching, quoted, type Values } from "./rows.js";

/** Returns what is asked of a table to know the periods of its rows. */
export function bounds(record: string): string[] {
  const { columns, periods = [] } = recordData(record);
  return periods.flatMap((name) =>
    ["lower", "upper"].map((end) => `${end}(${quoted(columns[name] ?? name)}) AS ${quoted(`${name}.${end}`)}`),
  );
}

/** Returns the periods of a row that was asked for its `bounds`. */
export function periodsOf(record: string, found: Values): Values {
  const { periods = [] } = recordData(record);
  const ends = periods.map((name): [string, Period | null] => {
    const from = found[`${name}.lower`] as Date | null;
    return [name, from && { from, to: found[`${name}.upper`] as Date | null }];
  });
  return Object.fromEntries(ends);
}

/** Returns rows with their periods, by one statement for all. */
export async function withPeriods<Row>(client: Client, record: string, rows: readonly object[]): Promise<Row[]> {
  const { table, key, columns, periods = [] } = recordData(record);
  if (periods.length === 0 || rows.length === 0) {
    return rows as Row[];
  }
  const names = key.map((name) => quoted(columns[name] ?? name)).join(", ");
  const given = rows.map((row) => columnsOf(record, pick(row as Values, key)));
  const asked = key.map((name) => `${quoted(columns[name] ?? name)} AS ${quoted(name)}`);
  const found = await client.$queryRawUnsafe<Values[]>(
    `SELECT ${[...asked, ...bounds(record)].join(", ")} FROM ${quoted(table)} WHERE (${names}) IN ` +
      `(SELECT ${names} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb))`,
    JSON.stringify(given),
  );
  const identity = (row: Values): string => key.map((name) => String(row[name])).join("\n");
  const known = new Map(found.map((row) => [identity(row), periodsOf(record, row)]));
  return rows.map((row) => ({ ...row, ...known.get(identity(row as Values)) }) as Row);
}

/** Inserts a row that has periods, and returns it as the database has left it. */
export async function insert<Row>(client: Client, record: string, values: Values): Promise<Row> {
  const { table, key, columns } = recordData(record);
  const given = columnsOf(record, newValues(record, values));
  const names = Object.keys(given).map(quoted).join(", ");
  const [found] = await client.$queryRawUnsafe<Values[]>(
    `INSERT INTO ${quoted(table)} (${names}) SELECT ${names} FROM jsonb_populate_record(NULL::${quoted(table)}, $1::jsonb) ` +
      `RETURNING ${key.map((name) => `${quoted(columns[name] ?? name)} AS ${quoted(name)}`).join(", ")}`,
    JSON.stringify(given),
  );
  const row = await delegate(client, record).findFirst({ where: matching(record, [found ?? {}]) });
  const [whole] = await withPeriods<Row>(client, record, [row ?? {}]);
  return whole as Row;
}

/** Changes the periods of one row. */
export async function changePeriods(
  client: Client,
  record: string,
  key: Values,
  changes: Record<string, Period | null>,
): Promise<void> {
  const { table, columns } = recordData(record);
  const given = columnsOf(record, { ...key, ...changes });
  const assigned = Object.keys(columnsOf(record, changes)).map((name) => `${quoted(name)} = given.${quoted(name)}`);
  const matched = Object.keys(columnsOf(record, key)).map((name) => `row.${quoted(name)} = given.${quoted(name)}`);
  await client.$executeRawUnsafe(
    `UPDATE ${quoted(table)} AS row SET ${assigned.join(", ")} ` +
      `FROM jsonb_populate_record(NULL::${quoted(table)}, $1::jsonb) AS given WHERE ${matched.join(" AND ")}`,
    JSON.stringify(given),
  );
}

function pick(row: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/** Returns values by column, as JSON that PostgreSQL reads. */
function columnsOf(record: string, values: Values): Values {
  const { columns, periods = [] } = recordData(record);
  const named = Object.entries(values).flatMap(([name, value]) => {
    const column = columns[name];
    return column === undefined || value === undefined ? [] : [[column, sent(value, periods.includes(name))]];
  });
  return Object.fromEntries(named) as Values;
}

function sent(value: unknown, isPeriod: boolean): unknown {
  if (isPeriod && value !== null) {
    return period(value as Period);
  }
  if (typeof value === "bigint" || Prisma.Decimal.isDecimal(value)) {
    return value.toString();
  }
  if (value instanceof Uint8Array) {
    return `\\x${Buffer.from(value).toString("hex")}`;
  }
  return value === Prisma.DbNull ? null : value;
}
