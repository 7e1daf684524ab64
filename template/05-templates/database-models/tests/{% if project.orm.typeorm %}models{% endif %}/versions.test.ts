/** Late writers are refused, also those whom only the database's count of changes betrays. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { StaleRecord, transaction, User } from "../../models/typeorm/index.js";
import { connection } from "./database.js";
import { make } from "./factories.js";

test("who read before another's change is too late", async () => {
  const { id } = await make.user();
  const early = await transaction(connection, (manager) => manager.findOneByOrFail(User, { id }));
  await transaction(connection, async (manager) => {
    const user = await manager.findOneByOrFail(User, { id });
    await manager.save(Object.assign(user, { locale: "de" }));
    assert.equal(user.lockVersion, early.lockVersion + 1);
  });
  const late = (manager: { save: (user: User) => Promise<User> }) =>
    manager.save(Object.assign(early, { locale: "fr" }));
  await assert.rejects(transaction(connection, late), StaleRecord);
});

test("of two that write at once, one is too late", async () => {
  const { id } = await make.user();
  let readers = 0;
  let go = () => {};
  const both = new Promise<void>((resolve) => (go = resolve));
  const written = ["de", "fr"].map((locale) =>
    transaction(connection, async (manager) => {
      const user = await manager.findOneByOrFail(User, { id });
      if (++readers === 2) {
        go();
      }
      await both;
      await manager.save(Object.assign(user, { locale }));
    }),
  );
  const results = await Promise.allSettled(written);
  const refused = results.filter((result) => result.status === "rejected");
  assert.equal(refused.length, 1);
  assert.ok(refused[0]?.reason instanceof StaleRecord);
});
