/** Prisma's client, extended: it checks values, signs rows, leaves deleted rows out and names what is refused. */

import { AsyncLocalStorage } from "node:async_hooks";

import { Prisma, type PrismaClient } from "../generated/client.js";
import { type RecordData, recordData, records } from "../records.js";
import type { Acting } from "./acting.js";
import { DatabaseError, named, StaleRecord } from "./errors.js";
import { checkChange, checkNew } from "./checks.js";

/** What reads and writes: the service's client, or an open transaction. */
export type Client = Prisma.TransactionClient;
export type RootClient = Client & Pick<PrismaClient, "$transaction" | "$disconnect">;

type Values = Record<string, unknown>;
interface Arguments extends Values {
  where?: Values;
  data?: Values | Values[];
  create?: Values;
  update?: Values;
}

/** A part of `where` that lets deleted rows be seen, too: `{ where: { id, ...withDeleted } }`. */
export const withDeleted = { deletedAt: {} };

const acting = new AsyncLocalStorage<Acting>();

/** Runs work in the name of who acts, so that rows say who made and who changed them. */
export function within<T>(who: Acting, work: () => Promise<T>): Promise<T> {
  return acting.run(who, work);
}

/** Returns the values of a new row, signed and checked. */
export function newValues(record: string, values: Values): Values {
  return checkNew(record, signed(recordData(record), values, true));
}

/** Returns the client that the service works with. */
export function extended(client: PrismaClient): RootClient {
  const checked = client.$extends({
    query: {
      async $allOperations({ model, operation, args, query }) {
        try {
          return (await query(model === undefined ? args : prepared(model, operation, args as Arguments))) as unknown;
        } catch (thrown) {
          throw stale(thrown, model, args as Arguments) ?? named(thrown);
        }
      },
    },
  });
  return checked.$extends({ model: softDeletion() }) as unknown as RootClient;
}

function prepared(record: string, operation: string, args: Arguments): Arguments {
  const changed = (changes: Values | Values[] | undefined): Values =>
    checkChange(record, signed(recordData(record), (changes ?? {}) as Values, false), args.where);
  switch (operation) {
    case "create":
    case "createMany":
    case "createManyAndReturn":
      return { ...args, data: each(args.data, (values) => newValues(record, values)) };
    case "update":
    case "updateMany":
    case "updateManyAndReturn":
      return { ...args, data: changed(args.data) };
    case "upsert":
      return {
        ...args,
        create: newValues(record, args.create ?? {}),
        update: changed(args.update),
      };
    case "delete":
    case "deleteMany":
      return args;
    default:
      return shown(record, args);
  }
}

function each(data: Values | Values[] | undefined, change: (values: Values) => Values): Values | Values[] {
  return Array.isArray(data) ? data.map(change) : change(data ?? {});
}

/** Writes who acts into a row that says who made and who changed it. */
function signed({ signed }: RecordData, values: Values, fresh: boolean): Values {
  const actor = acting.getStore()?.actor;
  if (signed === undefined || actor === undefined) {
    return values;
  }
  const named = "createdBy" in values || "updatedBy" in values;
  if (named) {
    return values;
  }
  return fresh ? { createdById: actor, updatedById: actor, ...values } : { ...values, updatedById: actor };
}

/** Leaves deleted rows out, of lists that are loaded with others, too, unless `where` says something about them. */
function shown(record: string, args: Arguments): Arguments {
  const { deleted, relations } = recordData(record);
  const found: Arguments = { ...args };
  if (deleted !== undefined && !mentions(args.where, deleted)) {
    found.where = { ...args.where, [deleted]: null };
  }
  for (const part of ["include", "select"]) {
    const asked = args[part];
    if (typeof asked === "object" && asked !== null) {
      found[part] = Object.fromEntries(
        Object.entries(asked).map(([name, value]) => [name, nested(relations[name], value as unknown)]),
      );
    }
  }
  return found;
}

function nested(relation: RecordData["relations"][string] | undefined, asked: unknown): unknown {
  if (relation === undefined || asked === false || asked === undefined || asked === null) {
    return asked;
  }
  const found = shown(relation.record, (asked === true ? {} : asked) as Arguments);
  if (!relation.many) {
    // What a row belongs to is shown even if it was deleted.
    delete found.where;
  }
  return Object.keys(found).length > 0 ? found : true;
}

function mentions(where: unknown, property: string): boolean {
  if (Array.isArray(where)) {
    return where.some((part) => mentions(part, property));
  }
  if (typeof where !== "object" || where === null) {
    return false;
  }
  return property in where || ["AND", "OR", "NOT"].some((part) => mentions((where as Values)[part], property));
}

/** Returns delete and deleteMany for the records whose rows are kept. */
function softDeletion(): object {
  const models = Object.entries(records).flatMap(([record, { deleted }]) => {
    if (deleted === undefined) {
      return [];
    }
    const methods = {
      delete(this: unknown, args: Arguments): unknown {
        return context(this).update({ ...args, data: { [deleted]: new Date() } });
      },
      deleteMany(this: unknown, args: Arguments = {}): unknown {
        const where = { ...args.where, [deleted]: null };
        return context(this).updateMany({ ...args, where, data: { [deleted]: new Date() } });
      },
    };
    return [[record.charAt(0).toLowerCase() + record.slice(1), methods]];
  });
  return Object.fromEntries(models) as object;
}

interface Context {
  update: (args: Arguments) => unknown;
  updateMany: (args: Arguments) => unknown;
}

function context(model: unknown): Context {
  return Prisma.getExtensionContext(model) as unknown as Context;
}

/** A change that names the version and finds no row came too late. */
function stale(thrown: unknown, record: string | undefined, { where }: Arguments): DatabaseError | null {
  const version = record === undefined ? undefined : recordData(record).version;
  const missing = thrown instanceof Prisma.PrismaClientKnownRequestError && thrown.code === "P2025";
  if (!missing || version === undefined || where?.[version] === undefined) {
    return null;
  }
  return new StaleRecord("somebody else changed the row since it was read", { record }, thrown);
}
