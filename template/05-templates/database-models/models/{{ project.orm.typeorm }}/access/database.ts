/** The connection of the service to its database. */

import { DataSource, type Logger } from "typeorm";

import { models } from "../models.js";
import { naming } from "./errors.js";
import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";
import { Guard } from "./subscriber.js";

export interface Connection {
  dataSource: DataSource;
  settings: Settings;
}

/** Connects as config.yml says; `dataSource.destroy()` ends it. */
export async function connect(
  settings: Settings = loadSettings(),
  log: false | ((sql: string) => void) = false,
): Promise<Connection> {
  const { pool, timeouts } = settings;
  const primary = primaryAddress(settings);
  const replicas = replicaAddresses(settings);
  const dataSource = new DataSource({
    type: "postgres",
    ...(replicas.length > 0
      ? { replication: { master: credentials(primary), slaves: replicas.map(credentials), defaultMode: "master" } }
      : credentials(primary)),
    entities: Object.values(models),
    subscribers: [Guard],
    // The migrations own the schema, and its extensions.
    synchronize: false,
    installExtensions: false,
    uuidExtension: "pgcrypto",
    poolSize: pool.max,
    connectTimeoutMS: timeouts.connect * 1000,
    extra: {
      min: pool.min,
      idleTimeoutMillis: pool.idle_seconds * 1000,
      options: primary.options,
      statement_timeout: timeouts.simple_statement * 1000,
      lock_timeout: timeouts.lock * 1000,
      idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
    },
    ...(log ? { logging: ["query"], logger: logger(log) } : {}),
  });
  await naming(() => dataSource.initialize());
  return { dataSource, settings };
}

function credentials({ host, port, database, user, password, ssl }: Address) {
  return { host, port, database, username: user, password, ssl };
}

/** Returns what TypeORM logs statements to; what fails is thrown anyway. */
function logger(log: (sql: string) => void): Logger {
  return {
    logQuery: log,
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
}
