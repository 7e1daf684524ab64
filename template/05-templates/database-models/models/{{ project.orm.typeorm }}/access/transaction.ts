/** Transactions: who acts, how isolated, and once more where that helps. */

import { type EntityManager, OptimisticLockVersionMismatchError } from "typeorm";

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
  { dataSource, settings }: Connection,
  work: (manager: EntityManager) => Promise<T>,
  { isolation = settings.isolation.default, readOnly = false, ...acting }: TransactionOptions = {},
): Promise<T> {
  return retrying(settings.retry, async () => {
    const runner = dataSource.createQueryRunner(readOnly ? "slave" : "master");
    remember(runner, acting);
    try {
      return await runner.manager.transaction(LEVELS[isolation], async (manager) => {
        if (readOnly) {
          await manager.query("SET TRANSACTION READ ONLY");
        }
        for (const statement of settingsOf(acting)) {
          await manager.query(statement);
        }
        return await work(manager);
      });
    } catch (thrown) {
      throw stale(thrown) ?? named(thrown);
    } finally {
      await runner.release();
    }
  });
}

/** Runs work at the isolation level that config.yml names for critical operations: money, stock, bookings. */
export function critical<T>(
  connection: Connection,
  work: (manager: EntityManager) => Promise<T>,
  options: Omit<TransactionOptions, "isolation"> = {},
): Promise<T> {
  return transaction(connection, work, { ...options, isolation: connection.settings.isolation.critical });
}

const LEVELS = {
  "read committed": "READ COMMITTED",
  "repeatable read": "REPEATABLE READ",
  serializable: "SERIALIZABLE",
} as const satisfies Record<Isolation, string>;

function stale(thrown: unknown): DatabaseError | null {
  if (!(thrown instanceof OptimisticLockVersionMismatchError)) {
    return null;
  }
  // The error names the entity in its message alone.
  const record = /on entity (\w+) failed/.exec(thrown.message)?.[1];
  return new StaleRecord("somebody else changed the row since it was read", { record }, thrown);
}
