import { Op } from "sequelize";

import { findAll, type ReadOptions } from "../access/find.js";
import { IdempotencyKey } from "../IdempotencyKey.js";

/** Keys for the reaper to remove */
export function expired(given: { now: Date }, options: ReadOptions = {}): Promise<IdempotencyKey[]> {
  return findAll(IdempotencyKey, options, {
    where: { expiresAt: { [Op.lt]: given.now } },
    limit: 5000,
  });
}

/** Requests that a worker took and never finished */
export function stuck(given: { before: Date }, options: ReadOptions = {}): Promise<IdempotencyKey[]> {
  return findAll(IdempotencyKey, options, {
    where: { completedAt: null, lockedAt: { [Op.lt]: given.before } },
    limit: 100,
  });
}
