/** Rows that belong to others: a query for each relation, however many rows there are. */

import type { Knex } from "knex";

import type { AnyTable, Values } from "./table.js";

export interface Relation {
  table: () => AnyTable;
  /** Properties of a row to those that are the same in the related ones, or in the rows between. */
  on: Readonly<Record<string, string>>;
  many?: true;
  /** The table between two that are joined many to many, and its properties to those of the related rows. */
  through?: { table: () => AnyTable; on: Readonly<Record<string, string>> };
}

/** Returns for each row what a relation leads to: rows, or a row or null. */
export async function related(transaction: Knex, rows: readonly Values[], relation: Relation): Promise<unknown[]> {
  const mine = Object.keys(relation.on);
  const wanted = new Map<string, Values>();
  for (const row of rows) {
    if (mine.every((property) => row[property] !== null)) {
      wanted.set(identity(row, mine), row);
    }
  }
  const found = new Map<string, Values[]>();
  if (wanted.size > 0) {
    const tuples = [...wanted.values()].map((row) => mine.map((property) => row[property]));
    for (const { key, row } of await fetch(transaction, relation, tuples)) {
      found.set(key, [...(found.get(key) ?? []), row]);
    }
  }
  return rows.map((row) => {
    const others = found.get(identity(row, mine)) ?? [];
    return relation.many ? others : (others[0] ?? null);
  });
}

async function fetch(transaction: Knex, { table, on, through }: Relation, tuples: unknown[][]) {
  const target = table();
  const between = through?.table();
  const compared = Object.values(on).map((property) => (between ?? target).column(property));
  const query = target.select(transaction);
  compared.forEach((column, index) => void query.select({ [`on_${index}`]: column }));
  if (between && through) {
    query.join(between.name, (join) => {
      for (const [property, theirs] of Object.entries(through.on)) {
        join.on(between.column(property), target.column(theirs));
      }
    });
    between.hideDeleted(query);
  }
  const rows: Values[] = await query.whereIn(compared, tuples as never);
  const names = compared.map((_, index) => `on_${index}`);
  return rows.map((row) => ({ key: identity(row, names), row: target.read(row) as Values }));
}

function identity(row: Values, properties: readonly string[]): string {
  return JSON.stringify(properties.map((property) => String(row[property])));
}
