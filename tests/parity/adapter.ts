/** Answers the parity suite's requests through the models of a rendered project; copied beside their driver. */

import { createInterface } from "node:readline";

import { driver, models } from "./target.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonRow = Record<string, Json>;
type Values = Record<string, unknown>;
type Connection = Awaited<ReturnType<typeof driver.open>>;
type Session = Parameters<Parameters<typeof driver.run>[2]>[0];

/** A value's name in the language, and its logical type. */
interface Word {
  name: string;
  kind: string;
}

interface RecordWords {
  properties: Record<string, Word>;
  relations: Record<string, { kind: string; record: string }>;
  queries: Record<string, { one: boolean; arguments: Record<string, Word> }>;
}

interface Context {
  tenant?: string;
  actor?: string;
  isolation?: "read committed" | "repeatable read" | "serializable";
}

interface Step {
  op: string;
  record: string;
  values: JsonRow;
  key: JsonRow;
  keys: JsonRow[];
  changes: JsonRow;
  deleted?: boolean;
  version?: number;
  column: string;
  by: Json;
  name: string;
  arguments: JsonRow;
  limit?: number;
  after?: string;
  relation: string;
}

interface Request extends Omit<Step, "key"> {
  id: number;
  key: JsonRow & string;
  context?: Context;
  attempts?: number;
  steps: Step[];
  actor: string;
  scope: string;
  request: { [key: string]: Json };
  records: Record<string, RecordWords>;
}

let words: Record<string, RecordWords> = {};
let connection: Connection;
let sent = 0;

function wordsOf(record: string): RecordWords {
  const found = words[record];
  if (found === undefined) {
    throw new RangeError(`no record ${record}`);
  }
  return found;
}

function wordOf(known: Record<string, Word>, name: string): Word {
  const found = known[name];
  if (found === undefined) {
    throw new RangeError(`no value ${name}`);
  }
  return found;
}

/** Returns a value of JSON as the language has it. */
function taken(kind: string, value: Json): unknown {
  if (value === null) {
    return null;
  }
  switch (kind) {
    case "bigint":
    case "money":
      return BigInt(String(value));
    case "timestamp":
      return new Date(String(value));
    case "bytes":
      return Buffer.from(String(value), "hex");
    case "period": {
      const [from, to] = value as [string, string | null];
      return { from: new Date(from), to: to === null ? null : new Date(to) };
    }
    default:
      return value;
  }
}

/** Returns a value of the language as JSON has it. */
function given(kind: string, value: unknown): Json {
  if (value === null || value === undefined) {
    return null;
  }
  switch (kind) {
    case "bigint":
    case "money":
      return String(value as bigint);
    case "timestamp":
      return (value as Date).toISOString();
    case "bytes":
      return Buffer.from(value as Uint8Array).toString("hex");
    case "period": {
      const { from, to } = value as { from: Date; to: Date | null };
      return [from.toISOString(), to?.toISOString() ?? null];
    }
    default:
      return value as Json;
  }
}

function takenAll(known: Record<string, Word>, values: JsonRow): Values {
  const pairs = Object.entries(values).map(([name, value]) => {
    const word = wordOf(known, name);
    return [word.name, taken(word.kind, value)] as const;
  });
  return Object.fromEntries(pairs);
}

function values(record: string, row: JsonRow): Values {
  return takenAll(wordsOf(record).properties, row);
}

function row(record: string, found: unknown): JsonRow {
  const pairs = Object.entries(wordsOf(record).properties).map(([column, { name, kind }]) => {
    return [column, given(kind, (found as Values)[name])] as const;
  });
  return Object.fromEntries(pairs);
}

async function read(session: Session, { record, key, deleted = false }: Step): Promise<JsonRow | null> {
  const found = await driver.find(session, record, values(record, key), { deleted });
  return found && row(record, found);
}

async function query(session: Session, step: Step): Promise<Json> {
  const { record, name, limit, after } = step;
  const known = wordOf(wordsOf(record).queries as never, name) as unknown as RecordWords["queries"][string];
  const page = { ...(limit !== undefined && { limit }), ...(after !== undefined && { after }) };
  const found = await driver.query(session, record, name, takenAll(known.arguments, step.arguments), page);
  if (known.one) {
    return { rows: found ? [row(record, found)] : [], next: null };
  }
  const { rows, next } = Array.isArray(found)
    ? { rows: found as unknown[], next: null }
    : (found as { rows: unknown[]; next: string | null });
  return { rows: rows.map((item) => row(record, item)), next };
}

async function related(session: Session, { record, keys, relation }: Step): Promise<Json> {
  const target = wordsOf(record).relations[relation]?.record ?? "";
  const before = sent;
  const wanted = keys.map((key) => values(record, key));
  const found = await driver.load(session, record, wanted, relation);
  const statements = sent - before;
  const rows = wanted.map((key) => {
    const own = found.find((item) => Object.entries(key).every(([name, value]) => item[name] === value));
    const others = own?.[relation] ?? [];
    return (Array.isArray(others) ? others : [others]).map((item) => row(target, item));
  });
  return { rows, statements };
}

async function perform(session: Session, step: Step): Promise<Json> {
  const { record } = step;
  const key = (): Values => values(record, step.key);
  switch (step.op) {
    case "create":
      return row(record, await driver.create(session, record, values(record, step.values)));
    case "get":
      return await read(session, step);
    case "update":
      return row(record, await driver.update(session, record, key(), values(record, step.changes), step.version));
    case "remove":
      await driver.remove(session, record, key());
      return null;
    case "restore":
      await driver.restore(session, record, key());
      return await read(session, step);
    case "increment": {
      const { name, kind } = wordOf(wordsOf(record).properties, step.column);
      await driver.increment(session, record, key(), name, taken(kind, step.by) as bigint);
      return await read(session, step);
    }
    case "query":
      return await query(session, step);
    case "related":
      return await related(session, step);
    case "dto":
      // As it would be sent.
      return JSON.parse(JSON.stringify(await driver.toDto(session, record, key()))) as Json;
    default:
      throw new RangeError(`no operation ${step.op}`);
  }
}

async function performAll(session: Session, steps: Step[]): Promise<Json[]> {
  const results: Json[] = [];
  for (const step of steps) {
    results.push(await perform(session, step));
  }
  return results;
}

async function idempotent({ actor, scope, key, request, steps, context = {} }: Request): Promise<Json> {
  const asked = { actor, scope, key: key as string, body: request };
  const work = async (session: Session) => ({ code: 200, body: { results: await performAll(session, steps) } });
  const { body, replayed } = await models.idempotent(connection, asked, work, context);
  return { response: (body as { results: Json }).results, replayed };
}

/** Returns the connection with as many attempts as a request asks for. */
function trying(attempts: number | undefined): Connection {
  if (attempts === undefined) {
    return connection;
  }
  const { settings } = connection;
  return { ...connection, settings: { ...settings, retry: { ...settings.retry, attempts } } };
}

async function answer(request: Request): Promise<Json> {
  const { context = {}, attempts, steps } = request;
  switch (request.op) {
    case "open":
      words = request.records;
      connection = await driver.open(() => void (sent += 1));
      return { node: process.version };
    case "close":
      await driver.close(connection);
      return null;
    case "statements":
      return sent;
    case "validate":
      return models.problems(request.record, values(request.record, request.values)) as unknown as Json;
    case "transaction":
      return await driver.run(trying(attempts), context, (session) => performAll(session, steps));
    case "idempotent":
      return await idempotent(request);
    default:
      return await driver.run(connection, context, (session) => perform(session, request));
  }
}

function refusal(thrown: unknown): Json {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const { constraint = null, record = null, properties = [] } = error as Partial<models.DatabaseError>;
  const { message } = error;
  return { name: error.constructor.name, message, constraint, record, properties: [...properties] };
}

async function serve(request: Request): Promise<void> {
  const { id } = request;
  let line: Json;
  try {
    line = { id, result: await answer(request) };
  } catch (thrown) {
    line = { id, error: refusal(thrown) };
  }
  process.stdout.write(`${JSON.stringify(line)}\n`);
  if (request.op === "close") {
    process.stdin.destroy();
  }
}

createInterface({ input: process.stdin }).on("line", (line) => void serve(JSON.parse(line) as Request));
