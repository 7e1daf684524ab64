/** The connection of the service to its database. */

import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle, type NodePgDatabase, type NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import { type PgDatabase, withReplicas } from "drizzle-orm/pg-core";
import pg from "pg";

import * as schema from "../schema/index.js";
import { exactNumbers } from "./numbers.js";
import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";

type Database = NodePgDatabase<typeof schema>;

/** What runs statements: a database, or a transaction of it. */
export type Session = PgDatabase<NodePgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

export interface Connection {
  /** Reads from a replica where there is one; in a transaction, everything comes from one server. */
  db: Session;
  primary: Database;
  /** For transactions that only read: the replicas, or the primary server where there are none. */
  readers: Database[];
  settings: Settings;
  close: () => Promise<void>;
}

// Related rows come as JSON, whose numbers JavaScript would round.
pg.types.setTypeParser(pg.types.builtins.JSON, exactNumbers);

/** Connects as config.yml says; `close()` ends it. */
export function connect(settings: Settings = loadSettings(), log?: (sql: string) => void): Connection {
  const addresses = [primaryAddress(settings), ...replicaAddresses(settings)];
  const pools = addresses.map((address) => open(address, settings));
  const logger = log === undefined ? false : { logQuery: log };
  const [primary, replica, ...replicas] = pools.map((client) => drizzle({ client, schema, logger }));
  if (primary === undefined) {
    throw new RangeError("there is no address");
  }
  return {
    db: replica === undefined ? primary : withReplicas(primary, [replica, ...replicas]),
    primary,
    readers: replica === undefined ? [primary] : [replica, ...replicas],
    settings,
    close: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
  };
}

function open(address: Address, { pool, timeouts }: Settings): pg.Pool {
  const opened = new pg.Pool({
    ...address,
    min: pool.min,
    max: pool.max,
    idleTimeoutMillis: pool.idle_seconds * 1000,
    connectionTimeoutMillis: timeouts.connect * 1000,
    statement_timeout: timeouts.simple_statement * 1000,
    lock_timeout: timeouts.lock * 1000,
    idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
  });
  // Without a listener, the loss of an idle connection would end the process. The pool replaces it.
  return opened.on("error", (error) => console.warn(`idle connection lost: ${error.message}`));
}
