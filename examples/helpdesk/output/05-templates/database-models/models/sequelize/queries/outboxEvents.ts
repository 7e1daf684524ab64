import { Op } from "sequelize";

import { findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { OutboxEvent } from "../OutboxEvent.js";

/** The next messages to send, locked by the dispatcher that takes them */
export function dispatch(given: { now: Date }, options: PageOptions & ReadOptions = {}): Promise<Page<OutboxEvent>> {
  return findPage(OutboxEvent, options, {
    where: { publishedAt: null, availableAt: { [Op.lte]: given.now } },
    order: [
      ["availableAt", "ASC"],
      ["seq", "ASC"],
    ],
    limit: 100,
    cursor: "ARRAY[available_at::text, seq::text]",
    keyset: "(available_at, seq) > (:after_1::timestamptz, :after_2::bigint)",
  });
}

/** All messages about one thing in the order in which they were written */
export function replay(
  given: { aggregateType: string; aggregateId: string },
  options: PageOptions & ReadOptions = {},
): Promise<Page<OutboxEvent>> {
  return findPage(OutboxEvent, options, {
    where: { aggregateType: given.aggregateType, aggregateId: given.aggregateId },
    order: [["seq", "ASC"]],
    limit: 50,
    cursor: "ARRAY[seq::text]",
    keyset: "seq > :after_1::bigint",
  });
}
