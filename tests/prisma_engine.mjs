// Prisma's schema engine, compiled to WebAssembly, since its binary cannot be fetched offline.
// node prisma_engine.mjs SCHEMA: prints what leads from the database at DATABASE_URL to the schema; 2 if something does.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

// PostgreSQL's types of catalogues, which the adapter does not know: "char" and name, and lists of them, as texts.
const TEXTS = { 18: 25, 19: 25, 1002: 1009, 1003: 1009 };

globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (text) => console.error(text) };

async function engineOf(files, adapter) {
  const name = "@prisma/schema-engine-wasm/schema_engine_bg";
  const bindings = await import(name);
  const path = join(dirname(createRequire(import.meta.url).resolve(name)), "schema_engine_bg.wasm");
  const imports = { "./schema_engine_bg.js": bindings };
  const { instance } = await WebAssembly.instantiate(readFileSync(path), imports);
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine.new({ datamodels: files.map(({ path, content }) => [path, content]) }, () => {}, adapter);
}

class Client extends pg.Client {
  async query(...given) {
    const result = await super.query(...given);
    result.fields?.forEach((field) => (field.dataTypeID = TEXTS[field.dataTypeID] ?? field.dataTypeID));
    return result;
  }
}

class Pool extends pg.Pool {
  // That of the base class calls its client back, which the one above does not do.
  async query(...given) {
    const client = await this.connect();
    try {
      return await client.query(...given);
    } finally {
      client.release();
    }
  }
}

function read(adapter) {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const place = result.columnNames.indexOf("constraint_type");
    if (place >= 0) {
      result.columnTypes[place] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return adapter;
}

const pool = new Pool({ connectionString: process.env.DATABASE_URL, Client });
const { provider, adapterName, connect } = ((made) => ({
  provider: made.provider,
  adapterName: made.adapterName,
  connect: async () => read(await made.connect()),
}))(new PrismaPg(pool));
const files = [{ path: "schema.prisma", content: readFileSync(process.argv[2], "utf8") }];
const adapter = bindMigrationAwareSqlAdapterFactory({ provider, adapterName, connect, connectToShadowDb: connect });
const engine = await engineOf(files, adapter);
const { stdout, exitCode } = await engine.diff({
  from: { tag: "schemaDatasource", files, configDir: "." },
  to: { tag: "schemaDatamodel", files },
  script: true,
  exitCode: true,
  filters: { externalTables: ["public.schema_migrations"], externalEnums: [] },
});
console.log(stdout);
process.exit(exitCode);
