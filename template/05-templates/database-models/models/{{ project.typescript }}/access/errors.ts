/** The database's refusals by name, whatever the driver or the ORM wraps them in. */

import { type ConstraintKind, constraints } from "./constraints.js";

export interface Refusal {
  sqlstate?: string | undefined;
  /** Name of the constraint, index or trigger that refused. */
  constraint?: string | undefined;
  /** The record that it belongs to. */
  record?: string | undefined;
  /** The values that it is about. */
  properties?: readonly string[] | undefined;
  /** The business rule behind it. */
  statement?: string | undefined;
}

export class DatabaseError extends Error implements Refusal {
  readonly sqlstate?: string | undefined;
  readonly constraint?: string | undefined;
  readonly record?: string | undefined;
  readonly properties: readonly string[];
  readonly statement?: string | undefined;

  constructor(message: string, refusal: Refusal = {}, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.sqlstate = refusal.sqlstate;
    this.constraint = refusal.constraint;
    this.record = refusal.record;
    this.properties = refusal.properties ?? [];
    this.statement = refusal.statement;
  }
}

export class UniqueViolation extends DatabaseError {}
export class ReferenceViolation extends DatabaseError {}
export class CheckViolation extends DatabaseError {}
export class OverlapViolation extends DatabaseError {}
export class TransitionRefused extends DatabaseError {}
export class LimitReached extends DatabaseError {}
export class SumViolation extends DatabaseError {}
export class ImmutableChange extends DatabaseError {}
export class AppendOnlyChange extends DatabaseError {}
export class MissingValue extends DatabaseError {}
export class SerializationFailure extends DatabaseError {}
export class Deadlock extends DatabaseError {}
export class LockTimeout extends DatabaseError {}
export class StatementTimeout extends DatabaseError {}
export class PermissionDenied extends DatabaseError {}
export class ConnectionLost extends DatabaseError {}

/** Somebody else changed the row since it was read. */
export class StaleRecord extends DatabaseError {}

/** A client used the key of one request for another. */
export class KeyReused extends Error {}

export interface Problem {
  property: string;
  rule: string;
  message: string;
}

/** Values that the database would refuse, found before it was asked. */
export class ValidationFailed extends DatabaseError {
  readonly problems: readonly Problem[];

  constructor(record: string, problems: readonly Problem[]) {
    const properties = problems.map((problem) => problem.property);
    super(problems.map((problem) => problem.message).join("; "), { record, properties });
    this.problems = problems;
  }
}

const KINDS: Record<ConstraintKind, typeof DatabaseError> = {
  unique: UniqueViolation,
  reference: ReferenceViolation,
  check: CheckViolation,
  overlap: OverlapViolation,
  transition: TransitionRefused,
  limit: LimitReached,
  sum: SumViolation,
  immutable: ImmutableChange,
  append_only: AppendOnlyChange,
};

const SQLSTATES: Record<string, typeof DatabaseError> = {
  "23001": ReferenceViolation,
  "23502": MissingValue,
  "23503": ReferenceViolation,
  "23505": UniqueViolation,
  "23514": CheckViolation,
  "23P01": OverlapViolation,
  "40001": SerializationFailure,
  "40P01": Deadlock,
  "42501": PermissionDenied,
  "55P03": LockTimeout,
  "57014": StatementTimeout,
};

/** Returns the named error behind what was thrown; what the database did not refuse comes back as it is. */
export function named(thrown: unknown): unknown {
  if (thrown instanceof DatabaseError) {
    return thrown;
  }
  const found = driverError(thrown);
  if (found === null) {
    return thrown;
  }
  if (isConnectionLoss(found.code)) {
    return new ConnectionLost(found.message, { sqlstate: found.code }, thrown);
  }
  const known = found.constraint === undefined ? undefined : constraints[found.constraint];
  const kind = (known && KINDS[known.kind]) ?? SQLSTATES[found.code] ?? DatabaseError;
  const properties = known?.properties ?? (found.column === undefined ? [] : [camelCase(found.column)]);
  return new kind(
    known?.statement ?? found.message,
    {
      sqlstate: found.code,
      constraint: found.constraint,
      record: known?.record,
      properties,
      statement: known?.statement,
    },
    thrown,
  );
}

/** Runs work, and throws what the database refuses by its name. */
export async function naming<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw named(thrown);
  }
}

interface DriverError {
  code: string;
  message: string;
  constraint?: string;
  column?: string;
}

const WRAPPERS = ["cause", "original", "parent", "driverError", "meta", "driverAdapterError"] as const;
const NETWORK = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND"];
/** What the driver says of a connection that ended; a query builder may put the statement before it. */
const ENDED = /(^| - )(Connection terminated|Client has encountered a connection error)/;

function driverError(thrown: unknown, depth = 0): DriverError | null {
  if (typeof thrown !== "object" || thrown === null || depth > 5) {
    return null;
  }
  for (const wrapper of WRAPPERS) {
    const found = driverError((thrown as Record<string, unknown>)[wrapper], depth + 1);
    if (found !== null) {
      return found;
    }
  }
  const left = adapterError(thrown);
  if (left !== null) {
    return left;
  }
  const { code } = thrown as { code?: unknown };
  // Codes such as P2002 are Prisma's own.
  if (typeof code === "string" && (/^(?!P[1-9])[0-9A-Z]{5}$/.test(code) || NETWORK.includes(code))) {
    return thrown as DriverError;
  }
  if (thrown instanceof Error && ENDED.test(thrown.message)) {
    return { code: "08006", message: thrown.message };
  }
  return null;
}

const LOST = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout"];

/** Returns what Prisma's adapter leaves of a driver's error: its code, and its message, which has names in it. */
function adapterError(thrown: object): DriverError | null {
  const { kind, originalCode: code, originalMessage: message = "" } = thrown as Record<string, string | undefined>;
  if (code === undefined) {
    return kind !== undefined && LOST.includes(kind) ? { code: "08006", message: kind } : null;
  }
  const constraint = message.match(/[^\s"()]+/g)?.find((word) => Object.hasOwn(constraints, word));
  const column = /column "([^"]+)"/.exec(message)?.[1];
  return { code, message, ...(constraint && { constraint }), ...(column && { column }) };
}

function isConnectionLoss(code: string): boolean {
  return NETWORK.includes(code) || code.startsWith("08") || code.startsWith("57P");
}

function camelCase(column: string): string {
  return column.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
