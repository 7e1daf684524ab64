/** Numbers of related rows, which come as JSON. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { exactNumbers } from "../../models/drizzle/access/numbers.js";

test("numbers that JavaScript would round become texts", () => {
  assert.deepEqual(exactNumbers('[[9007199254740993, -9223372036854775808], [1.50, 7, -2.5], "say \\"12.50\\""]'), [
    ["9007199254740993", "-9223372036854775808"],
    ["1.50", 7, -2.5],
    'say "12.50"',
  ]);
});

test("documents stay as they are", () => {
  assert.deepEqual(exactNumbers('[{"price": 1.50, "parts": [{"n": 2.0}], "}": "{"}, 0.10]'), [
    { price: 1.5, parts: [{ n: 2 }], "}": "{" },
    "0.10",
  ]);
});
