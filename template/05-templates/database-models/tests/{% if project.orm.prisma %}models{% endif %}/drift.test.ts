/** The models agree with the database that the migrations make. `npm run drift` asks Prisma's own engine. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import pg from "pg";

import { loadSettings, primaryAddress } from "../../models/prisma/access/settings.js";

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

type Field = Omit<Column, "table">;

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
      AND attnum > 0 AND NOT attisdropped AND relname <> 'schema_migrations'
`;

const NATIVE: Record<string, string> = {
  BigInt: "bigint",
  Boolean: "boolean",
  Bytes: "bytea",
  Char: "character",
  Date: "date",
  Decimal: "numeric",
  Inet: "inet",
  Int: "integer",
  Json: "jsonb",
  String: "text",
  "Timestamptz(6)": "timestamp with time zone",
  Uuid: "uuid",
  VarChar: "character varying",
};

const schema = readFileSync("models/prisma/schema.prisma", "utf8");
const models = new Map(
  [...schema.matchAll(/^model (\w+) \{\n(.*?)^\}/gms)].map(([, name = "", body = ""]) => [name, body]),
);

let columns: Map<string, Field[]>;

before(async () => {
  const { host, port, database, user, password, ssl, options } = primaryAddress(loadSettings());
  const client = new pg.Client({ host, port, database, user, password, ssl, options });
  await client.connect();
  const { rows } = await client.query<Column>(CATALOGUE);
  await client.end();
  columns = new Map();
  for (const { table, ...field } of rows) {
    columns.set(table, [...(columns.get(table) ?? []), field]);
  }
});

after(() => columns.clear());

test("every table has a model", () => {
  assert.deepEqual([...models.values()].map(tableOf).sort(), [...columns.keys()].sort());
});

for (const [name, body] of models) {
  test(`${name} has the columns of its table`, () => {
    const byName = (one: Field, other: Field): number => (one.name < other.name ? -1 : 1);
    assert.deepEqual(fieldsOf(body).sort(byName), (columns.get(tableOf(body)) ?? []).sort(byName));
  });
}

function tableOf(body: string): string {
  return /^ {2}@@map\("(.+)"\)$/m.exec(body)?.[1] ?? "";
}

function fieldsOf(body: string): Field[] {
  const key = /^ {2}@@id\(\[([^\]]*)\]/m.exec(body)?.[1]?.split(", ") ?? [];
  const found: Field[] = [];
  for (const [, name = "", type = "", many, optional, said = ""] of body.matchAll(FIELD)) {
    if (!models.has(type)) {
      found.push({
        name: /@map\("(.+?)"\)/.exec(said)?.[1] ?? name,
        type: nativeOf(type, said) + (many ? "[]" : ""),
        nullable: optional !== undefined,
        key: key.includes(name) || said.includes("@id"),
      });
    }
  }
  return found;
}

const FIELD = /^ {2}(\w+) +(\w+(?:\("\w+"\))?)(\[\])?(\?)?(?: +(.*))?$/gm;

function nativeOf(type: string, said: string): string {
  const unsupported = /^Unsupported\("(.+)"\)$/.exec(type)?.[1];
  if (unsupported !== undefined) {
    return unsupported;
  }
  const [, kind = type, size = ""] = /@db\.(\w+)(\([^)]*\))?/.exec(said) ?? [];
  return NATIVE[kind + size] ?? `${NATIVE[kind]}${size.replace(", ", ",")}`;
}
