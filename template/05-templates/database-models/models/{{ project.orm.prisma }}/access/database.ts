/** The connection of the service to its database. */

import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";

import { PrismaClient } from "../generated/client.js";
import { extended, type RootClient } from "./client.js";
import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";

type Log = (sql: string) => void;

export interface Connection {
  client: RootClient;
  /** Clients of the servers that only read. */
  replicas: readonly RootClient[];
  settings: Settings;
}

/** Connects as config.yml says; `disconnect` ends it. */
export function connect(settings: Settings = loadSettings(), log?: Log): Connection {
  const open = (address: Address): RootClient => connected(address, settings, log);
  return { client: open(primaryAddress(settings)), replicas: replicaAddresses(settings).map(open), settings };
}

/** Closes all connections. */
export async function disconnect({ client, replicas }: Connection): Promise<void> {
  await Promise.all([client, ...replicas].map((each) => each.$disconnect()));
}

function connected(address: Address, { pool, timeouts }: Settings, log?: Log): RootClient {
  const connections = new pg.Pool({
    ...address,
    // Prisma sends and reads moments without their time zone, as those of UTC.
    options: `${address.options} -c TimeZone=UTC`.trim(),
    min: pool.min,
    max: pool.max,
    idleTimeoutMillis: pool.idle_seconds * 1000,
    connectionTimeoutMillis: timeouts.connect * 1000,
    statement_timeout: timeouts.simple_statement * 1000,
    lock_timeout: timeouts.lock * 1000,
    idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
    Client: clientOf(log),
  });
  const client = new PrismaClient({
    adapter: new PrismaPg(connections, { disposeExternalPool: true }),
    transactionOptions: { maxWait: timeouts.connect * 1000, timeout: timeouts.idle_in_transaction * 1000 },
  });
  return extended(client);
}

/** The driver's client, which writes a log. */
function clientOf(log: Log | undefined): typeof pg.Client {
  return class extends pg.Client {
    override query(...given: any[]): any {
      const [asked] = given as [string | { text: string }];
      log?.(typeof asked === "string" ? asked : asked.text);
      const run = super.query as (...given: unknown[]) => Promise<unknown> | undefined;
      const done = given.at(-1) as unknown;
      if (typeof done === "function") {
        const named = (thrown: unknown, result: unknown): unknown => done(withName(thrown), result);
        return run.call(this, ...given.slice(0, -1), named);
      }
      return run.call(this, ...given)?.catch((thrown: unknown) => {
        throw withName(thrown);
      });
    }
  };
}

/** Prisma keeps the message of a refusal, and drops the name of the constraint: so that goes into the message. */
function withName(thrown: unknown): unknown {
  if (thrown instanceof pg.DatabaseError && thrown.constraint && !thrown.message.includes(thrown.constraint)) {
    thrown.message += ` (${thrown.constraint})`;
  }
  return thrown;
}
