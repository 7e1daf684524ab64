/** Transactions: who acts, how isolated, and once more where that helps. */

import { sql } from "drizzle-orm";

import { type Acting, remember, settingsOf } from "./acting.js";
import type { Connection, Session } from "./database.js";
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
  { primary, readers, settings }: Connection,
  work: (tx: Session) => Promise<T>,
  { isolation = settings.isolation.default, readOnly = false, ...acting }: TransactionOptions = {},
): Promise<T> {
  const database = readOnly ? (readers[Math.floor(Math.random() * readers.length)] ?? primary) : primary;
  return retrying(settings.retry, () =>
    database
      .transaction(
        async (tx) => {
          remember(tx, acting);
          for (const statement of settingsOf(acting)) {
            await tx.execute(sql.raw(statement));
          }
          return await work(tx);
        },
        { isolationLevel: isolation, accessMode: readOnly ? "read only" : "read write" },
      )
      .catch((thrown: unknown) => {
        throw named(thrown);
      }),
  );
}

/** Runs work at the isolation level that config.yml names for critical operations: money, stock, bookings. */
export function critical<T>(
  connection: Connection,
  work: (tx: Session) => Promise<T>,
  options: Omit<TransactionOptions, "isolation"> = {},
): Promise<T> {
  return transaction(connection, work, { ...options, isolation: connection.settings.isolation.critical });
}
