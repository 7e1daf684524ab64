/** The models agree with the database that the migrations make. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import {
  type AbstractDataType,
  type Model,
  type ModelAttributeColumnOptions,
  type ModelStatic,
  QueryTypes,
} from "sequelize";

import { connect, type Connection } from "../../models/sequelize/index.js";
import { models } from "../../models/sequelize/models.js";

interface Column {
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
let columns: Map<string, Map<string, Column>>;

before(async () => {
  connection = connect();
  columns = new Map();
  for (const column of await connection.sequelize.query<Column>(CATALOGUE, { type: QueryTypes.SELECT })) {
    columns.set(column.table, (columns.get(column.table) ?? new Map<string, Column>()).set(column.name, column));
  }
});

after(() => connection.sequelize.close());

test("every table has a model", () => {
  const tables = Object.values(models).map((model) => model.tableName);
  assert.deepEqual(tables.sort(), [...columns.keys()].sort());
});

for (const [name, model] of Object.entries(models) as [string, ModelStatic<Model>][]) {
  test(`${name} has the columns of its table`, () => {
    const found = columns.get(model.tableName) ?? new Map<string, Column>();
    const attributes = Object.values(model.getAttributes());
    assert.deepEqual(attributes.map((attribute) => attribute.field).sort(), [...found.keys()].sort());
    for (const attribute of attributes) {
      const column = found.get(attribute.field ?? "");
      assert.equal(typeOf(attribute), column?.type, attribute.field);
      // A moment that partitions a table is part of the key there, and no Date holds it exactly.
      if (column?.type !== "timestamp with time zone") {
        assert.equal(attribute.primaryKey ?? false, column?.key, attribute.field);
      }
      if (attribute.allowNull === false) {
        assert.equal(column?.nullable, false, attribute.field);
      }
    }
  });
}

function typeOf(attribute: ModelAttributeColumnOptions): string {
  return (attribute.type as AbstractDataType)
    .toString({})
    .toLowerCase()
    .replace(/^varchar\b/, "character varying")
    .replace(/^char\b/, "character")
    .replace(/^decimal\b/, "numeric");
}
