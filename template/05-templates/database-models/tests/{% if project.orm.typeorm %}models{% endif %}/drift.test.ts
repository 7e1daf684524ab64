/** The models agree with the database that the migrations make. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { DataSource, type EntityMetadata, type TableColumn } from "typeorm";

import { connect, type Connection } from "../../models/typeorm/index.js";
import { models } from "../../models/typeorm/models.js";

type ColumnMetadata = EntityMetadata["columns"][number];

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
  generated: boolean;
}

const CATALOGUE = `
  SELECT
      relname AS "table",
      attname AS name,
      format_type(atttypid, atttypmod) AS type,
      NOT attnotnull AS nullable,
      attgenerated <> '' AS generated,
      EXISTS (SELECT FROM pg_index WHERE indrelid = pg_class.oid AND indisprimary AND attnum = ANY (indkey)) AS key
  FROM pg_attribute
      JOIN pg_class ON pg_class.oid = attrelid
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND attnum > 0 AND NOT attisdropped AND relname <> 'schema_migrations'
`;

/**
 * Where TypeORM looks up the expressions of generated columns, since the catalogue words them in its own way. It keeps
 * the table for schemas of its own making; here it is told that they are as the models say.
 */
const METADATA = `
  CREATE TEMPORARY TABLE typeorm_metadata AS
  SELECT 'GENERATED_COLUMN' AS type, current_database() AS database, 'public' AS schema, "table", name, value
  FROM jsonb_to_recordset($1::jsonb) AS found ("table" text, name text, value text)
`;

/** TypeORM words CURRENT_DATE as PostgreSQL did before version 10, and so would find it different. */
function compareToday({ driver }: DataSource): void {
  const comparing = driver as unknown as { defaultEqual: (column: ColumnMetadata, found: TableColumn) => boolean };
  const equal = comparing.defaultEqual.bind(driver);
  comparing.defaultEqual = (column, found) => {
    const value: unknown = typeof column.default === "function" ? column.default() : undefined;
    return value === "CURRENT_DATE" ? found.default === value : equal(column, found);
  };
}

let connection: Connection;
let columns: Map<string, Map<string, Column>>;

before(async () => {
  connection = await connect();
  columns = new Map();
  for (const column of await connection.dataSource.query<Column[]>(CATALOGUE)) {
    columns.set(column.table, (columns.get(column.table) ?? new Map<string, Column>()).set(column.name, column));
  }
});

after(() => connection.dataSource.destroy());

test("TypeORM would change nothing", async () => {
  const { dataSource } = connection;
  // One connection, so that the schema builder sees the temporary table.
  const alone = new DataSource({ ...dataSource.options, poolSize: 1 } as typeof dataSource.options);
  await alone.initialize();
  try {
    const columns = alone.entityMetadatas.flatMap(({ columns }) => columns);
    const generated = columns.filter((column) => column.asExpression !== undefined);
    await alone.query(METADATA, [JSON.stringify(generated.map(expression))]);
    compareToday(alone);
    const { upQueries } = await alone.driver.createSchemaBuilder().log();
    assert.deepEqual(
      upQueries.map(({ query }) => query),
      [],
    );
  } finally {
    await alone.destroy();
  }
});

test("every table has a model", () => {
  const tables = Object.values(models).map((model) => connection.dataSource.getMetadata(model).tableName);
  assert.deepEqual(tables.sort(), [...columns.keys()].sort());
});

for (const [name, model] of Object.entries(models)) {
  test(`${name} has the columns of its table`, () => {
    const metadata: EntityMetadata = connection.dataSource.getMetadata(model);
    const found = columns.get(metadata.tableName) ?? new Map<string, Column>();
    assert.deepEqual(metadata.columns.map((column) => column.databaseName).sort(), [...found.keys()].sort());
    for (const column of metadata.columns) {
      const said: Column = {
        table: metadata.tableName,
        name: column.databaseName,
        type: typeOf(column),
        nullable: column.isNullable,
        key: column.isPrimary,
        generated: column.generatedType !== undefined,
      };
      assert.deepEqual(said, found.get(said.name));
    }
  });
}

function expression({ entityMetadata, databaseName, asExpression }: ColumnMetadata) {
  return { table: entityMetadata.tableName, name: databaseName, value: asExpression };
}

function typeOf(column: ColumnMetadata): string {
  const { driver } = connection.dataSource;
  const type = driver.normalizeType(column);
  const length = driver.getColumnLength(column) || (type === "character" ? "1" : "");
  const size = column.precision == null ? length : `${column.precision},${column.scale ?? 0}`;
  return `${type}${size && `(${size})`}${column.isArray ? "[]" : ""}`;
}
