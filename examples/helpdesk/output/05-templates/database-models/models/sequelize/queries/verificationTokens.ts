import { Op } from "sequelize";

import { findOne, findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { VerificationToken } from "../VerificationToken.js";

/** The unused code that somebody presents */
export function redeem(
  given: { tokenHash: Buffer; now: Date },
  options: ReadOptions = {},
): Promise<VerificationToken | null> {
  return findOne(VerificationToken, options, {
    where: { tokenHash: given.tokenHash, consumedAt: null, expiresAt: { [Op.gt]: given.now } },
    limit: 1,
  });
}

/** Codes for the reaper to remove */
export function expired(
  given: { before: Date },
  options: PageOptions & ReadOptions = {},
): Promise<Page<VerificationToken>> {
  return findPage(VerificationToken, options, {
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
