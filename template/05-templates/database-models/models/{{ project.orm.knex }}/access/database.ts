/** The connection of the service to its database. */

import knex, { type Knex } from "knex";

import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";
import { types } from "./types.js";

export interface Connection {
  primary: Knex;
  /** What answers transactions that only read, if there are any. */
  replicas: Knex[];
  settings: Settings;
  close(): Promise<void>;
}

/** Connects as config.yml says; `close()` ends it. */
export function connect(settings: Settings = loadSettings(), log?: (sql: string) => void): Connection {
  const primary = open(primaryAddress(settings), settings, log);
  const replicas = replicaAddresses(settings).map((address) => open(address, settings, log));
  const close = async () => {
    await Promise.all([primary, ...replicas].map((server) => server.destroy()));
  };
  return { primary, replicas, settings, close };
}

function open(address: Address, { pool, timeouts }: Settings, log?: (sql: string) => void): Knex {
  // Knex hands it on to the driver, whose settings its types do not all know.
  const connection = {
    ...address,
    types,
    connectionTimeoutMillis: timeouts.connect * 1000,
    statement_timeout: timeouts.simple_statement * 1000,
    lock_timeout: timeouts.lock * 1000,
    idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
  };
  const server = knex({
    client: "pg",
    connection,
    pool: { min: pool.min, max: pool.max, idleTimeoutMillis: pool.idle_seconds * 1000 },
    acquireConnectionTimeout: timeouts.connect * 1000,
    // Otherwise to the standard output, which belongs to the service.
    log: { warn: console.warn, error: console.error },
  });
  if (log) {
    server.on("query", ({ sql }: { sql: string }) => log(sql));
  }
  return server;
}
