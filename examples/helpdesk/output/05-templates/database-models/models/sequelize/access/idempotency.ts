/** Requests that clients repeat, and that have one effect. */

import { createHash } from "node:crypto";

import type { Transaction } from "sequelize";

import { IdempotencyKey } from "../IdempotencyKey.js";
import type { JsonObject } from "../values.js";
import type { Connection } from "./database.js";
import { KeyReused } from "./errors.js";
import { transaction, type TransactionOptions } from "./transaction.js";

export interface Request {
  /** The user or API client; keys of different actors never meet. */
  actor: string;
  /** The operation, such as checkout or refund. */
  scope: string;
  /** Chosen by the client. */
  key: string;
  /** What the client asks for: another body under the same key is refused. */
  body: JsonObject;
}

export interface Answer {
  code: number;
  body: JsonObject;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Does what a request asks for, and remembers the answer in the same transaction; a repeated request gets that answer.
 *
 * Two that come at once take turns, since both insert the key first.
 *
 * @throws KeyReused if the key was used for another request
 */
export function idempotent(
  connection: Connection,
  { actor, scope, key, body }: Request,
  work: (transaction: Transaction) => Promise<Answer>,
  options: TransactionOptions = {},
): Promise<Answer & { replayed: boolean }> {
  const requestHash = createHash("sha256").update(JSON.stringify(body)).digest();
  const identity = { actorId: actor, scope, idempotencyKey: key };
  return transaction(
    connection,
    async (open) => {
      await IdempotencyKey.bulkCreate([{ ...identity, requestHash, expiresAt: new Date(Date.now() + DAY) }], {
        ignoreDuplicates: true,
        transaction: open,
      });
      const row = await IdempotencyKey.findOne({
        where: identity,
        lock: true,
        transaction: open,
        rejectOnEmpty: true,
      });
      if (!requestHash.equals(row.requestHash)) {
        throw new KeyReused(`the key ${key} was used for another request`);
      }
      if (row.completedAt !== null && row.responseCode !== null) {
        return { code: row.responseCode, body: row.responseBody ?? {}, replayed: true };
      }
      const answer = await work(open);
      await row.update(
        { responseCode: answer.code, responseBody: answer.body, completedAt: new Date(), lockedAt: null },
        { transaction: open },
      );
      return { ...answer, replayed: false };
    },
    options,
  );
}
