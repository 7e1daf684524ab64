import { Op } from "sequelize";

import { findOne, findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { UserSession } from "../UserSession.js";

/** The live session that a request's token belongs to */
export function resolve(
  given: { tokenHash: Buffer; now: Date },
  options: ReadOptions = {},
): Promise<UserSession | null> {
  return findOne(UserSession, options, {
    where: { tokenHash: given.tokenHash, revokedAt: null, expiresAt: { [Op.gt]: given.now } },
    limit: 1,
  });
}

/** A user's live sessions, to show them or to end them all */
export function devices(given: { user: string }, options: PageOptions & ReadOptions = {}): Promise<Page<UserSession>> {
  return findPage(UserSession, options, {
    where: { userId: given.user, revokedAt: null },
    order: [
      ["expiresAt", "DESC"],
      ["id", "DESC"],
    ],
    limit: 50,
    cursor: "ARRAY[expires_at::text, id::text]",
    keyset: "(expires_at, id) < (:after_1::timestamptz, :after_2::uuid)",
  });
}

/** Sessions for the reaper to remove */
export function expired(given: { before: Date }, options: PageOptions & ReadOptions = {}): Promise<Page<UserSession>> {
  return findPage(UserSession, options, {
    where: { expiresAt: { [Op.lt]: given.before } },
    order: [
      ["expiresAt", "ASC"],
      ["id", "ASC"],
    ],
    limit: 5000,
    cursor: "ARRAY[expires_at::text, id::text]",
    keyset: "(expires_at, id) > (:after_1::timestamptz, :after_2::uuid)",
  });
}
