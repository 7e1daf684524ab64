/** The tables agree with the database that the migrations make. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { getTableName, sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";

import { connect, type Connection } from "../../models/drizzle/index.js";
import { models } from "../../models/drizzle/models.js";
import * as schema from "../../models/drizzle/schema/index.js";

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
  partitioned: boolean;
}

/** What drizzle-kit knows of tables; its own type is not exported whole. */
interface Snapshot {
  tables: Record<
    string,
    {
      name: string;
      columns: Record<string, { type: string; default?: unknown; generated?: { as: string } }>;
      compositePrimaryKeys: Record<string, { columns: string[] }>;
      uniqueConstraints: Record<string, { columns: string[]; nullsNotDistinct: boolean }>;
      foreignKeys: Record<string, { columnsFrom: string[]; columnsTo: string[] }>;
      indexes: Record<string, { columns: { opclass?: string }[]; where?: string }>;
      checkConstraints: Record<string, { value: string }>;
      policies: Record<string, { using?: string; withCheck?: string }>;
    }
  >;
}

const CATALOGUE = sql<Column>`
  SELECT
      relname AS "table",
      attname AS name,
      format_type(atttypid, atttypmod) AS type,
      NOT attnotnull AS nullable,
      EXISTS (SELECT FROM pg_index WHERE indrelid = pg_class.oid AND indisprimary AND attnum = ANY (indkey)) AS key,
      relkind = 'p' AS partitioned
  FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND attnum > 0 AND NOT attisdropped AND attname <> 'search_vector' AND relname <> 'schema_migrations'
`;

/** What drizzle-kit would do, and why it is right not to. */
const KNOWN = [
  // A search compares it; no row needs to bring it, so no table has it, and no index of a table names it.
  /^ALTER TABLE "\w+" DROP COLUMN "search_vector";$/,
  /^DROP INDEX "\w+_search_vector";$/,
];

let connection: Connection;
const columns = new Map<string, Map<string, Column>>();

before(async () => {
  connection = connect();
  const { rows } = await connection.primary.execute<Column & Record<string, unknown>>(CATALOGUE);
  for (const column of rows) {
    columns.set(column.table, (columns.get(column.table) ?? new Map<string, Column>()).set(column.name, column));
  }
});

after(() => connection.close());

test("every table has a model", () => {
  const tables = Object.values(models).map((table) => getTableName(table));
  assert.deepEqual(tables.sort(), [...columns.keys()].sort());
});

for (const [name, table] of Object.entries(models)) {
  test(`${name} has the columns of its table`, () => {
    const config = getTableConfig(table);
    const found = columns.get(config.name) ?? new Map<string, Column>();
    const key = new Set(config.primaryKeys.flatMap((item) => item.columns.map((column) => column.name)));
    assert.deepEqual(config.columns.map((column) => column.name).sort(), [...found.keys()].sort());
    for (const column of config.columns) {
      const live = found.get(column.name);
      assert.equal(typeOf(column.getSQLType()), live?.type, column.name);
      assert.equal(!column.notNull, live?.nullable, column.name);
      assert.equal(column.primary || key.has(column.name), live?.key, column.name);
    }
  });
}

test("drizzle-kit finds nothing to change", async () => {
  const own = comparable(generateDrizzleJson(schema) as Snapshot);
  const statements = await generateMigration(comparable(pulled()), own);
  assert.deepEqual(
    statements.filter((statement) => !KNOWN.some((known) => known.test(statement))),
    [],
  );
});

/** Returns what drizzle-kit reads from the database. */
function pulled(): Snapshot {
  const folder = mkdtempSync(join(tmpdir(), "drizzle-"));
  try {
    const env = { ...process.env, DRIZZLE_OUT: folder };
    execFileSync("node_modules/.bin/drizzle-kit", ["pull"], { env, stdio: ["ignore", "pipe", "pipe"] });
    return JSON.parse(readFileSync(join(folder, "meta", "0000_snapshot.json"), "utf8")) as Snapshot;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Leaves out what drizzle-kit does not read as it is: partitioned tables, the text of SQL, defaults of lists, the order
 * of columns in keys, whether missing values are alike, operators of indexes.
 */
function comparable(snapshot: Snapshot): Snapshot {
  const tables = Object.entries(snapshot.tables).filter(([, { name }]) => {
    const [live] = columns.get(name)?.values() ?? [];
    return live !== undefined && !live.partitioned;
  });
  for (const [, table] of tables) {
    for (const column of Object.values(table.columns)) {
      column.default = column.type.endsWith("[]") || column.default === undefined ? undefined : String(column.default);
      (column.generated ?? { as: "" }).as = "";
    }
    Object.values(table.compositePrimaryKeys).forEach((key) => key.columns.sort());
    for (const unique of Object.values(table.uniqueConstraints)) {
      unique.columns.sort();
      unique.nullsNotDistinct = false;
    }
    for (const key of Object.values(table.foreignKeys)) {
      key.columnsFrom.sort();
      key.columnsTo.sort();
    }
    for (const index of Object.values(table.indexes)) {
      index.columns.forEach((column) => delete column.opclass);
      Object.assign(index, index.where && { where: "" });
    }
    Object.values(table.checkConstraints).forEach((check) => Object.assign(check, { value: "" }));
    Object.values(table.policies).forEach((policy) => Object.assign(policy, { using: "", withCheck: "" }));
  }
  return { ...snapshot, tables: Object.fromEntries(tables) };
}

function typeOf(type: string): string {
  return type
    .replace(/^varchar\b/, "character varying")
    .replace(/^char\b/, "character")
    .replace(", ", ",");
}
