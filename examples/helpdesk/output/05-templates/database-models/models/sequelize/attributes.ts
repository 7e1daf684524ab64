/** What models share: values that Sequelize gives in another form than the service wants, and what happens on saving. */

import { DataTypes, type Model, type ModelStatic, type Transactionable } from "sequelize";

import { actingIn } from "./access/acting.js";
import { assertTransitions, assertValid } from "./access/validation.js";
import type { Period } from "./values.js";

/** A number of 64 bits. The driver gives its digits, which Sequelize leaves as they are. */
export function bigint(name: string) {
  return {
    type: DataTypes.BIGINT,
    get(this: Model): bigint | null | undefined {
      const digits = this.getDataValue(name) as string | number | bigint | null | undefined;
      return digits === null || digits === undefined ? digits : BigInt(digits);
    },
    set(this: Model, value: bigint | number | null) {
      this.setDataValue(name, value === null ? null : value.toString());
    },
  };
}

/** A period of time. */
export function period(name: string) {
  return {
    type: DataTypes.RANGE(DataTypes.DATE),
    get(this: Model): Period | null | undefined {
      const range = this.getDataValue(name) as [{ value: Date }, { value: Date | null }] | null | undefined;
      return range && { from: range[0].value, to: range[1].value };
    },
    set(this: Model, value: Period | null) {
      const bounds = value && [
        { value: value.from, inclusive: true },
        { value: value.to, inclusive: false },
      ];
      this.setDataValue(name, bounds);
    },
  };
}

/** Returns the hook that checks a record's values before the database has to refuse them. */
export function check(record: string) {
  return (row: Model): void => {
    const values = row.get() as Record<string, unknown>;
    if (row.isNewRecord) {
      assertValid(record, values);
      assertTransitions(record, undefined, values);
      return;
    }
    const changed = row.changed() || [];
    const after = Object.fromEntries(changed.map((property) => [property, values[property]]));
    const before = Object.fromEntries(changed.map((property) => [property, row.previous(property)]));
    assertValid(record, after, true);
    assertTransitions(record, before, after);
  };
}

/** Writes who acts into a row that says who made and who changed it: a hook, after which Sequelize saves that too. */
export function sign(row: Model, { transaction }: Transactionable): void {
  const { actor } = actingIn(transaction);
  const attributes = (row.constructor as ModelStatic<Model>).getAttributes();
  if (actor === undefined || !("createdById" in attributes)) {
    return;
  }
  if (row.isNewRecord) {
    row.set({ createdById: row.get("createdById") ?? actor, updatedById: row.get("updatedById") ?? actor });
  } else {
    row.set({ updatedById: actor });
  }
}
