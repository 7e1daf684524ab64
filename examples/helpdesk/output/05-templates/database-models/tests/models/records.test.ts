/** Every record: made, found again, shown to others, loaded with what it belongs to, deleted. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { DatabaseError } from "../../models/sequelize/index.js";
import { connection } from "./database.js";
import * as driver from "./driver.js";
import { make } from "./factories.js";

interface Known {
  make: () => Promise<object>;
  key: string[];
  /** What no DTO shows. */
  hidden?: string[];
  /** What it belongs to. */
  relations?: string[];
  softDelete?: true;
  queries?: Record<string, driver.Values>;
}

const A_DATE = new Date("2026-01-01T00:00:00Z");

const RECORDS: Record<string, Known> = {
  User: {
    make: make.user,
    key: ["id"],
    softDelete: true,
    queries: { login: { email: "a" }, adminList: {}, supportSearch: { fragment: "a" } },
  },
  UserProfile: { make: make.userProfile, key: ["userId"], hidden: ["birthDate"], relations: ["user"] },
  UserIdentity: { make: make.userIdentity, key: ["id"], hidden: ["secretHash"], relations: ["user"] },
  UserSession: {
    make: make.userSession,
    key: ["id"],
    hidden: ["tokenHash"],
    relations: ["user"],
    queries: {
      resolve: { tokenHash: Buffer.alloc(32), now: A_DATE },
      devices: { user: "00000000-0000-0000-0000-000000000000" },
      expired: { before: A_DATE },
    },
  },
  VerificationToken: {
    make: make.verificationToken,
    key: ["id"],
    hidden: ["tokenHash"],
    relations: ["user"],
    queries: { redeem: { tokenHash: Buffer.alloc(32), now: A_DATE }, expired: { before: A_DATE } },
  },
  Role: { make: make.role, key: ["id"] },
  Permission: { make: make.permission, key: ["code"] },
  RolePermission: { make: make.rolePermission, key: ["roleId", "permissionCode"], relations: ["role", "permission"] },
  UserRole: { make: make.userRole, key: ["userId", "roleId"], relations: ["user", "role", "grantedBy"] },
  OutboxEvent: {
    make: make.outboxEvent,
    key: ["seq"],
    queries: {
      dispatch: { now: A_DATE },
      replay: { aggregateType: "a", aggregateId: "00000000-0000-0000-0000-000000000000" },
    },
  },
  IdempotencyKey: {
    make: make.idempotencyKey,
    key: ["actorId", "scope", "idempotencyKey"],
    queries: { expired: { now: A_DATE }, stuck: { before: A_DATE } },
  },
  Ticket: {
    make: make.ticket,
    key: ["id"],
    relations: ["requester", "assignee"],
    softDelete: true,
    queries: { agentQueue: { assignee: "00000000-0000-0000-0000-000000000000" } },
  },
};

for (const [name, known] of Object.entries(RECORDS)) {
  test(`${name} is made, found and shown`, async () => {
    const { key, acting, row } = await made(known);
    const found = await driver.run(connection, acting, (session) => driver.find(session, name, key));
    assert.deepEqual(found, row);
    const dto = (await driver.run(connection, acting, (session) => driver.toDto(session, name, key))) as object;
    assert.deepEqual(JSON.parse(JSON.stringify(dto)), dto);
    const shown = Object.keys(row).filter((property) => !known.hidden?.includes(property));
    assert.deepEqual(Object.keys(dto).sort(), shown.sort());
  });

  test(`${name} is loaded with what it belongs to`, { skip: !known.relations && "it belongs to nothing" }, async () => {
    const { key, acting } = await made(known);
    for (const relation of known.relations ?? []) {
      const rows = await driver.run(connection, acting, (session) => driver.load(session, name, [key], relation));
      assert.ok(relation in (rows[0] ?? {}), relation);
    }
  });

  test(`${name} is hidden when it is deleted`, { skip: !known.softDelete && "it is not kept" }, async () => {
    const { key, acting } = await made(known);
    await driver.run(connection, acting, async (session) => {
      await driver.remove(session, name, key);
      assert.equal(await driver.find(session, name, key), null);
      assert.ok(await driver.find(session, name, key, { deleted: true }));
      await driver.restore(session, name, key);
      assert.ok(await driver.find(session, name, key));
    });
  });

  for (const [query, given] of Object.entries(known.queries ?? {})) {
    test(`${name} answers ${query}`, async () => {
      const { acting } = await made(known);
      try {
        await driver.run(connection, acting, (session) => driver.query(session, name, query, given));
      } catch (thrown) {
        // A query that writes may be refused, since its values are made up; one that reads may not.
        assert.ok(thrown instanceof DatabaseError && thrown.sqlstate?.startsWith("23"), String(thrown));
      }
    });
  }
}

async function made(known: Known) {
  const row = { ...(await known.make()) } as driver.Values;
  const key = Object.fromEntries(known.key.map((property) => [property, row[property]]));
  const acting = {};
  return { key, acting, row };
}
