import { findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { Ticket } from "../Ticket.js";

/** One agent's open tickets, most urgent first */
export function agentQueue(
  given: { assignee: string },
  options: PageOptions & ReadOptions = {},
): Promise<Page<Ticket>> {
  return findPage(Ticket, options, {
    where: { assigneeId: given.assignee, status: "open" },
    order: [
      ["priority", "DESC"],
      ["createdAt", "DESC"],
      ["id", "DESC"],
    ],
    limit: 50,
    cursor: "ARRAY[priority::text, created_at::text, id::text]",
    keyset: "(priority, created_at, id) < (:after_1::integer, :after_2::timestamptz, :after_3::uuid)",
  });
}
