/** Transactions: who acts, how isolated, and once more where that helps. */

import { Prisma } from "../generated/client.js";
import { type Acting, settingsOf } from "./acting.js";
import { type Client, type RootClient, within } from "./client.js";
import type { Connection } from "./database.js";
import { named } from "./errors.js";
import { retrying } from "./retry.js";
import type { Isolation } from "./settings.js";

export interface TransactionOptions extends Acting {
  isolation?: Isolation;
  /** Only reads, so that a replica may answer. */
  readOnly?: boolean;
}

/**
 * Runs work in a transaction, again when it failed for a reason that passes.
 *
 * @param work may run several times, so its effects must all be in the database
 * @throws the named errors of errors.ts
 */
export async function transaction<T>(
  connection: Connection,
  work: (transaction: Client) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  const { settings } = connection;
  const { isolation = settings.isolation.default, readOnly = false, ...acting } = options;
  const statements = [...(readOnly ? ["SET TRANSACTION READ ONLY"] : []), ...settingsOf(acting)];
  return await retrying(settings.retry, () =>
    server(connection, readOnly)
      .$transaction(
        async (open) => {
          for (const statement of statements) {
            await open.$executeRawUnsafe(statement);
          }
          return await within(acting, () => work(open));
        },
        { isolationLevel: LEVELS[isolation] },
      )
      .catch((thrown: unknown) => {
        throw named(thrown);
      }),
  );
}

/** Runs work at the isolation level that config.yml names for critical operations: money, stock, bookings. */
export function critical<T>(
  connection: Connection,
  work: (transaction: Client) => Promise<T>,
  options: Omit<TransactionOptions, "isolation"> = {},
): Promise<T> {
  return transaction(connection, work, { ...options, isolation: connection.settings.isolation.critical });
}

const LEVELS: Record<Isolation, Prisma.TransactionIsolationLevel> = {
  "read committed": Prisma.TransactionIsolationLevel.ReadCommitted,
  "repeatable read": Prisma.TransactionIsolationLevel.RepeatableRead,
  serializable: Prisma.TransactionIsolationLevel.Serializable,
};

function server({ client, replicas }: Connection, readOnly: boolean): RootClient {
  const replica = readOnly ? replicas[Math.floor(Math.random() * replicas.length)] : undefined;
  return replica ?? client;
}
