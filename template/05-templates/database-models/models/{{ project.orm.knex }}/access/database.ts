/** The connection of the service to its database. */

import knex, { type Knex } from "knex";

import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";
import { types } from "./types.js";

export interface Connection {
  primary: Knex;
  /** What transactions that only read go to; the primary server where there are no replicas. */
  replica: Knex;
  settings: Settings;
  close(): Promise<void>;
}

/** Connects as config.yml says; `close()` ends it. */
export function connect(settings: Settings = loadSettings(), log?: (sql: string) => void): Connection {
  const replicas = replicaAddresses(settings);
  const primary = open([primaryAddress(settings)], settings, log);
  const replica = replicas.length > 0 ? open(replicas, settings, log) : primary;
  const close = async () => {
    await Promise.all(new Set([primary, replica].map((server) => server.destroy())));
  };
  return { primary, replica, settings, close };
}

/** Opens a pool whose connections go to the servers in turn. */
function open(addresses: Address[], { pool, timeouts }: Settings, log?: (sql: string) => void): Knex {
  let turn = 0;
  const server = knex({
    client: "pg",
    // Asked again for each connection, since what it returned has always expired.
    connection: () => ({
      ...(addresses[turn++ % addresses.length] as Address),
      types,
      connectionTimeoutMillis: timeouts.connect * 1000,
      statement_timeout: timeouts.simple_statement * 1000,
      lock_timeout: timeouts.lock * 1000,
      idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
      expirationChecker: () => true,
    }),
    pool: { min: pool.min, max: pool.max, idleTimeoutMillis: pool.idle_seconds * 1000 },
    acquireConnectionTimeout: timeouts.connect * 1000,
  });
  if (log) {
    server.on("query", ({ sql }: { sql: string }) => log(sql));
  }
  return server;
}
