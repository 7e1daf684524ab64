/** Columns, and the types that Knex gives the rows of its own queries by them. */

import type { Knex } from "knex";

import { json, type JsonValue, type Period, period } from "../values.js";

export interface Column {
  name: string;
  /** In the database. */
  type: string;
  nullable?: true;
}

/** The column of each property. */
export type Columns<Row> = Readonly<Record<keyof Row, Column>>;

/** A table in queries of Knex, which name columns: `knex("users").where({ created_by: id })`. */
export type TableType<Row, New, Map extends Columns<Row>> = Knex.CompositeTableType<
  ByColumn<Row, Map>,
  Sent<New, Map>,
  Partial<Sent<New, Map>>
>;

type ByColumn<Row, Map extends Columns<Row>> = { [P in keyof Row as Map[P]["name"]]: Row[P] };

/** What `send` makes of values; what a new row may lack stays optional. */
type Sent<New, Map> = {
  [P in keyof New & keyof Map as NameIn<Map[P]>]: SentAs<Map[P], New[P]>;
};

type NameIn<C> = C extends { name: infer Name extends string } ? Name : never;

type SentAs<C, Value> = C extends { type: "jsonb" | "tstzrange" } ? string | Extract<Value, null | undefined> : Value;

/** Returns a value as the driver sends it. */
export function send({ type }: Column, value: unknown): unknown {
  if (value === null) {
    return null;
  }
  switch (type) {
    case "jsonb":
      return json(value as JsonValue);
    case "tstzrange":
      return period(value as Period);
    default:
      return value;
  }
}
