/** The tables agree with the database that the migrations make. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import type { Column } from "../../models/knex/access/columns.js";
import { connect, type Connection } from "../../models/knex/index.js";
import { tables } from "../../models/knex/tables.js";

interface Found {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

const CATALOGUE = `
  SELECT
      relname AS "table",
      attname AS name,
      format_type(atttypid, atttypmod) AS type,
      NOT attnotnull AS nullable,
      EXISTS (SELECT FROM pg_index WHERE indrelid = pg_class.oid AND indisprimary AND attnum = ANY (indkey)) AS key
  FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND attnum > 0 AND NOT attisdropped AND attname <> 'search_vector' AND relname <> 'schema_migrations'
`;

let connection: Connection;
let columns: Map<string, Map<string, Found>>;

before(async () => {
  connection = connect();
  columns = new Map();
  const { rows } = await connection.primary.raw<{ rows: Found[] }>(CATALOGUE);
  for (const column of rows) {
    columns.set(column.table, (columns.get(column.table) ?? new Map<string, Found>()).set(column.name, column));
  }
});

after(() => connection.close());

test("every table is described", () => {
  const names = Object.values(tables).map((table) => table.name);
  assert.deepEqual(names.sort(), [...columns.keys()].sort());
});

for (const [record, table] of Object.entries(tables)) {
  test(`${record} has the columns of its table`, () => {
    const found = columns.get(table.name) ?? new Map<string, Found>();
    const described = Object.entries<Column>(table.definition.columns);
    assert.deepEqual(described.map(([, { name }]) => name).sort(), [...found.keys()].sort());
    for (const [property, column] of described) {
      const { type, nullable, key } = found.get(column.name) ?? {};
      assert.equal(written(column.type), type, property);
      assert.equal(column.nullable ?? false, nullable, property);
      // A moment that partitions a table is part of the key there, and no Date holds it exactly.
      if (column.type !== "timestamptz") {
        assert.equal(table.definition.key.includes(property), key, property);
      }
    }
  });
}

/** Returns the long name that the catalogue has for a type. */
function written(type: string): string {
  return type
    .replace(/^varchar\b/, "character varying")
    .replace(/^char\b/, "character")
    .replace(/^timestamptz\b/, "timestamp with time zone");
}
