/** Applies the rules of values before the database has to refuse them. */

import { type Problem, TransitionRefused, ValidationFailed } from "./errors.js";
import { rules, transitions, type ValueRules } from "./rules.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Returns what is wrong with values of a record.
 *
 * @param partial whether only some values are given, as for a change
 */
export function problems(record: string, values: Values, partial = false): Problem[] {
  const found: Problem[] = [];
  for (const [property, rule] of Object.entries(rules[record] ?? {})) {
    const value = values[property];
    if (value === undefined || value === null) {
      if (rule.required && (value === null || !partial)) {
        found.push({ property, rule: "required", message: `${property} is missing` });
      }
    } else {
      found.push(
        ...broken(rule, value).map(([name, text]) => ({ property, rule: name, message: `${property} ${text}` })),
      );
    }
  }
  return found;
}

/**
 * Refuses values that the database would refuse.
 *
 * @throws ValidationFailed
 */
export function assertValid(record: string, values: Values, partial = false): void {
  const found = problems(record, values, partial);
  if (found.length > 0) {
    throw new ValidationFailed(record, found);
  }
}

/**
 * Refuses a first state, or a change of state, that is not allowed.
 *
 * @param before the state so far; undefined for a new row
 * @throws TransitionRefused
 */
export function assertTransition(record: string, property: string, before: unknown, after: unknown): void {
  const states = transitions[record]?.[property];
  if (states === undefined || after === undefined || after === null || before === after) {
    return;
  }
  const following = typeof before === "string" ? (states.allowed[before] ?? []) : states.initial;
  if (!following.includes(String(after))) {
    const refusal = { constraint: states.constraint, record, properties: [property] };
    throw new TransitionRefused(
      `${property} cannot change from ${String(before ?? "nothing")} to ${String(after)}`,
      refusal,
    );
  }
}

/** Refuses the states of a record's values, see `assertTransition`. */
export function assertTransitions(record: string, before: Values | undefined, after: Values): void {
  for (const property of Object.keys(transitions[record] ?? {})) {
    assertTransition(record, property, before?.[property], after[property]);
  }
}

function broken(rule: ValueRules, value: unknown): [string, string][] {
  const found: [string, string][] = [];
  if (rule.kind !== undefined && !isOf(rule.kind, value)) {
    return [["kind", `is no ${rule.kind}`]];
  }
  // A decimal comes as its digits. A number and a bigint compare exactly.
  const number = typeof value === "bigint" ? value : Number(value);
  if (rule.minimum !== undefined && number < rule.minimum) {
    found.push(["minimum", `is below ${rule.minimum}`]);
  }
  if (rule.maximum !== undefined && number > rule.maximum) {
    found.push(["maximum", `is above ${rule.maximum}`]);
  }
  if (rule.above !== undefined && number <= rule.above) {
    found.push(["above", `is not above ${rule.above}`]);
  }
  if (rule.below !== undefined && number >= rule.below) {
    found.push(["below", `is not below ${rule.below}`]);
  }
  const texts = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
  for (const text of texts) {
    found.push(...brokenByText(rule, text));
  }
  return found;
}

function brokenByText(rule: ValueRules, text: string): [string, string][] {
  const found: [string, string][] = [];
  // The database counts characters, JavaScript counts halves of some.
  const length = [...text].length;
  if (rule.least !== undefined && length < rule.least) {
    found.push(["least", `has fewer than ${rule.least} characters`]);
  }
  if (rule.most !== undefined && length > rule.most) {
    found.push(["most", `has more than ${rule.most} characters`]);
  }
  if (rule.values !== undefined && !rule.values.includes(text)) {
    found.push(["values", `is none of ${rule.values.join(", ")}`]);
  }
  if (rule.patterns?.some((pattern) => !pattern.test(text))) {
    found.push(["patterns", "has another form"]);
  }
  if (rule.lower && text !== text.trim().toLowerCase()) {
    found.push(["lower", "is not in lower case, without blanks around"]);
  }
  return found;
}

function isOf(kind: "integer" | "bigint" | "decimal", value: unknown): boolean {
  switch (kind) {
    case "integer":
      return Number.isInteger(value) && Number(value) >= -(2 ** 31) && Number(value) < 2 ** 31;
    case "bigint":
      return typeof value === "bigint" || Number.isSafeInteger(value);
    case "decimal":
      return /^-?\d+(\.\d+)?$/.test(String(value));
  }
}
