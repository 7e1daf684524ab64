import type { TicketStatus } from "../enums.js";
import type { Ticket } from "../Ticket.js";

/** A customer's request, tracked until it is closed. */
export interface TicketDto {
  id: string;
  requesterId: string;
  assigneeId: string | null;
  subject: string;
  body: string;
  status: TicketStatus;
  priority: number;
  refundMinor: string | null;
  currency: string;
  contact: string | null;
  closedAt: string | null;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

/** Returns what others may see of a row, as JSON. */
export function ticketDto(ticket: Ticket): TicketDto {
  return {
    id: ticket.id,
    requesterId: ticket.requesterId,
    assigneeId: ticket.assigneeId,
    subject: ticket.subject,
    body: ticket.body,
    status: ticket.status,
    priority: ticket.priority,
    refundMinor: ticket.refundMinor?.toString() ?? null,
    currency: ticket.currency,
    contact: ticket.contact,
    closedAt: ticket.closedAt?.toISOString() ?? null,
    createdAt: ticket.createdAt.toISOString(),
    updatedAt: ticket.updatedAt.toISOString(),
    deletedAt: ticket.deletedAt?.toISOString() ?? null,
  };
}
