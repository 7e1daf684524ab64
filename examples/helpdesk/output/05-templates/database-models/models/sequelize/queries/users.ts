import { literal } from "sequelize";

import { findAll, findOne, findPage, type ReadOptions } from "../access/find.js";
import type { Page, PageOptions } from "../access/page.js";
import { User } from "../User.js";
import { part } from "../values.js";

/** The user who logs in with an e-mail address */
export function login(given: { email: string }, options: ReadOptions = {}): Promise<User | null> {
  return findOne(User, options, {
    where: { email: given.email },
    limit: 1,
  });
}

/** All users, newest first, page by page */
export function adminList(options: PageOptions & ReadOptions = {}): Promise<Page<User>> {
  return findPage(User, options, {
    where: {},
    order: [
      ["createdAt", "DESC"],
      ["id", "DESC"],
    ],
    limit: 50,
    cursor: "ARRAY[created_at::text, id::text]",
    keyset: "(created_at, id) < (:after_1::timestamptz, :after_2::uuid)",
  });
}

/** Users of whom only a part of the e-mail address is known */
export function supportSearch(given: { fragment: string }, options: ReadOptions = {}): Promise<User[]> {
  return findAll(User, options, {
    where: literal("email ILIKE :fragment::text"),
    limit: 20,
    replacements: { fragment: part(given.fragment) },
  });
}
