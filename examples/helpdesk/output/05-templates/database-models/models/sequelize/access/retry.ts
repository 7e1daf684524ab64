/** Runs what may pass when it is tried again. */

import { setTimeout as sleep } from "node:timers/promises";

import { ConnectionLost, DatabaseError } from "./errors.js";
import type { Settings } from "./settings.js";

/** Runs work as often as config.yml allows, while it fails for reasons that pass. */
export async function retrying<T>(retry: Settings["retry"], work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (thrown) {
      if (attempt >= retry.attempts || !passes(retry, thrown)) {
        throw thrown;
      }
    }
    // Two that failed by each other do not meet again at the same moment.
    const delay = retry.delay_seconds * retry.backoff ** (attempt - 1) * (0.5 + Math.random() / 2);
    await sleep(delay * 1000);
  }
}

function passes(retry: Settings["retry"], thrown: unknown): boolean {
  if (thrown instanceof ConnectionLost) {
    return retry.connection_loss;
  }
  return thrown instanceof DatabaseError && retry.sqlstates.includes(thrown.sqlstate ?? "");
}
