/** Transactions: who acts, how isolated, and once more where that helps. */

import type { Knex } from "knex";

import { type Acting, remember, settingsOf } from "./acting.js";
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
export function transaction<T>(
  { primary, replicas, settings }: Connection,
  work: (transaction: Knex.Transaction) => Promise<T>,
  { isolation = settings.isolation.default, readOnly = false, ...acting }: TransactionOptions = {},
): Promise<T> {
  const replica = replicas[Math.floor(Math.random() * replicas.length)];
  const server = (readOnly && replica) || primary;
  return retrying(settings.retry, async () => {
    let first: unknown;
    try {
      return await server.transaction(
        async (open) => {
          try {
            remember(open, acting);
            for (const statement of settingsOf(acting)) {
              await open.raw(statement);
            }
            return await work(open);
          } catch (thrown) {
            first = thrown;
            throw thrown;
          }
        },
        { isolationLevel: isolation, readOnly },
      );
    } catch (thrown) {
      // Where the connection is lost, the rollback fails too, and says less.
      throw named(first ?? thrown);
    }
  });
}

/** Runs work at the isolation level that config.yml names for critical operations: money, stock, bookings. */
export function critical<T>(
  connection: Connection,
  work: (transaction: Knex.Transaction) => Promise<T>,
  options: Omit<TransactionOptions, "isolation"> = {},
): Promise<T> {
  return transaction(connection, work, { ...options, isolation: connection.settings.isolation.critical });
}
