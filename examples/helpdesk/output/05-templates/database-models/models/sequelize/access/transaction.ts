/** Transactions: who acts, how isolated, and once more where that helps. */

import { OptimisticLockError, Transaction } from "sequelize";

import { type Acting, remember, settingsOf } from "./acting.js";
import type { Connection } from "./database.js";
import { DatabaseError, named, StaleRecord } from "./errors.js";
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
  { sequelize, settings }: Connection,
  work: (transaction: Transaction) => Promise<T>,
  { isolation = settings.isolation.default, readOnly = false, ...acting }: TransactionOptions = {},
): Promise<T> {
  const options = { isolationLevel: LEVELS[isolation], readOnly };
  return retrying(settings.retry, () =>
    sequelize
      .transaction(options, async (open) => {
        remember(open, acting);
        for (const statement of settingsOf(acting)) {
          await sequelize.query(statement, { transaction: open });
        }
        return await work(open);
      })
      .catch((thrown: unknown) => {
        throw stale(thrown) ?? named(thrown);
      }),
  );
}

/** Runs work at the isolation level that config.yml names for critical operations: money, stock, bookings. */
export function critical<T>(
  connection: Connection,
  work: (transaction: Transaction) => Promise<T>,
  options: Omit<TransactionOptions, "isolation"> = {},
): Promise<T> {
  return transaction(connection, work, { ...options, isolation: connection.settings.isolation.critical });
}

const LEVELS: Record<Isolation, Transaction.ISOLATION_LEVELS> = {
  "read committed": Transaction.ISOLATION_LEVELS.READ_COMMITTED,
  "repeatable read": Transaction.ISOLATION_LEVELS.REPEATABLE_READ,
  serializable: Transaction.ISOLATION_LEVELS.SERIALIZABLE,
};

function stale(thrown: unknown): DatabaseError | null {
  if (!(thrown instanceof OptimisticLockError)) {
    return null;
  }
  return new StaleRecord("somebody else changed the row since it was read", { record: thrown.modelName }, thrown);
}
