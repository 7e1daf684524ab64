/** Transactions, errors, validation and pages, on the users. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { retrying } from "../../models/sequelize/access/retry.js";
import {
  ConnectionLost,
  critical,
  problems,
  SerializationFailure,
  transaction,
  UniqueViolation,
  ValidationFailed,
  idempotent,
  KeyReused,
} from "../../models/sequelize/index.js";
import { connection, statements } from "./database.js";
import * as driver from "./driver.js";
import { build, make } from "./factories.js";

const RETRY = { attempts: 3, delay_seconds: 0, backoff: 1, sqlstates: ["40001"], connection_loss: true };

test("what fails leaves nothing behind", async () => {
  const values = build.user();
  await assert.rejects(
    driver.run(connection, {}, async (session) => {
      await driver.create(session, "User", values);
      throw new Error("no");
    }),
    /^Error: no$/,
  );
  const find = (session: driver.Session) => driver.find(session, "User", { email: values.email });
  assert.equal(await driver.run(connection, {}, find), null);
});

test("a second row of the same is refused by name", async () => {
  const { email } = await make.user();
  await assert.rejects(make.user({ email }), (error) => {
    assert.ok(error instanceof UniqueViolation);
    assert.deepEqual(error.properties, ["email"]);
    assert.equal(error.record, "User");
    return true;
  });
});

test("values are checked before the database is asked", async () => {
  await driver.run(connection, {}, async (session) => {
    const sent = statements.length;
    const wrong = driver.create(session, "User", { ...build.user(), email: "No Address" });
    await assert.rejects(wrong, (error) => {
      assert.ok(error instanceof ValidationFailed);
      assert.deepEqual(error.properties, ["email", "email"]);
      return true;
    });
    assert.equal(statements.length, sent);
  });
  const [missing] = problems("User", {});
  assert.deepEqual(missing, { property: "email", rule: "required", message: "email is missing" });
  assert.deepEqual(problems("User", {}, true), []);
});

test("a state follows only where it is allowed", async () => {
  const user = await make.user();
  await driver.run(connection, {}, async (session) => {
    await driver.update(session, "User", { id: user.id }, { status: "suspended" });
    await assert.rejects(driver.update(session, "User", { id: user.id }, { status: "nonsense" }), ValidationFailed);
  });
});

test("work is tried again when that helps, and only then", async () => {
  let attempts = 0;
  const done = await retrying(RETRY, async () => {
    attempts++;
    if (attempts < 3) {
      throw new SerializationFailure("again", { sqlstate: "40001" });
    }
    return attempts;
  });
  assert.equal(done, 3);
  await assert.rejects(
    retrying({ ...RETRY, attempts: 2 }, () => Promise.reject(new ConnectionLost("gone"))),
    ConnectionLost,
  );
  attempts = 0;
  const useless = retrying(RETRY, () => {
    attempts++;
    return Promise.reject(new UniqueViolation("taken", { sqlstate: "23505" }));
  });
  await assert.rejects(useless, UniqueViolation);
  assert.equal(attempts, 1);
});

test("critical work is serializable, and knows who acts", async () => {
  const { id } = await make.user();
  await critical(connection, (session) => driver.find(session, "User", { id }), { actor: id });
  const sent = statements.slice(-6).join("\n");
  assert.match(sent, /serializable/i);
  assert.ok(sent.includes(`SET LOCAL app.user_id = '${String(id)}'`), sent);
  const hostile = "x'; DROP TABLE users; --" as unknown as typeof id;
  await assert.rejects(
    transaction(connection, () => Promise.resolve(), { actor: hostile }),
    RangeError,
  );
});

test("pages follow one another without gaps", async () => {
  const made = new Set<unknown>();
  for (let count = 0; count < 5; count++) {
    made.add((await make.user()).id);
  }
  const found: unknown[] = [];
  let after: string | null = null;
  do {
    const asked = { limit: 2, after };
    const page = (await driver.run(connection, {}, (session) =>
      driver.query(session, "User", "adminList", {}, asked),
    )) as { rows: driver.Values[]; next: string | null };
    assert.ok(page.rows.length <= 2);
    found.push(...page.rows.map((row) => row["id"]));
    after = page.next;
  } while (after !== null);
  assert.equal(new Set(found).size, found.length);
  assert.ok([...made].every((id) => found.includes(id)));
});

test("a repeated request has one effect, and gets the same answer", async () => {
  const { id: actor } = await make.user();
  const request = { actor, scope: "test", key: "one", body: { amount: "12" } };
  let done = 0;
  const work = () => Promise.resolve({ code: 201, body: { done: ++done } });
  const first = await idempotent(connection, request, work);
  assert.deepEqual(first, { code: 201, body: { done: 1 }, replayed: false });
  assert.deepEqual(await idempotent(connection, request, work), { ...first, replayed: true });
  await assert.rejects(idempotent(connection, { ...request, body: { amount: "13" } }, work), KeyReused);
  assert.equal(done, 1);
});
