/** Tables as programs see them: rows by property, checked and signed before they are sent. */

import type { Knex } from "knex";

import { type Acting, actingIn } from "./acting.js";
import { type Column, type Columns, send } from "./columns.js";
import { naming, StaleRecord } from "./errors.js";
import { type Relation, related } from "./relations.js";
import { transitions } from "./rules.js";
import { assertTransitions, assertValid } from "./validation.js";

export type Values = Record<string, unknown>;

// Tables of all kinds refer to one another.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyTable = Table<any, any, any>;

export interface Definition<Row, Relations> {
  record: string;
  name: string;
  key: readonly (keyof Row & string)[];
  columns: Columns<Row>;
  /** When a row was deleted, where it is kept. */
  deleted?: keyof Row & string;
  /** What counts changes, so that late writers are refused. */
  version?: keyof Row & string;
  relations: Readonly<Record<keyof Relations, Relation>>;
}

export interface FindOptions {
  /** Deleted rows, too. */
  deleted?: boolean;
  /** Until the transaction ends, nobody else changes the row. */
  lock?: boolean;
}

export class Table<Row extends object, New extends object, Relations extends object> {
  constructor(readonly definition: Definition<Row, Relations>) {}

  get name(): string {
    return this.definition.name;
  }

  /** Creates a row, and returns it as the database has left it. */
  async create(transaction: Knex, values: New): Promise<Row> {
    const signed = this.sign(transaction, values as Values, true);
    assertValid(this.definition.record, signed);
    assertTransitions(this.definition.record, undefined, signed);
    const [row] = await naming(() => transaction(this.name).insert(this.write(signed)).returning(this.names()));
    return this.read(row);
  }

  /** Returns the row that has these values, or null. */
  async find(transaction: Knex, values: Partial<Row>, options: FindOptions = {}): Promise<Row | null> {
    const [row] = await this.findMany(transaction, [values], options);
    return row ?? null;
  }

  /** Returns the rows that have the values of any of these, which name the same properties. */
  async findMany(transaction: Knex, all: readonly Partial<Row>[], options: FindOptions = {}): Promise<Row[]> {
    const columns = Object.keys(all[0] ?? {}).map((property) => this.column(property));
    const sent = all.map((values) => Object.values(this.write(values)));
    const query = this.select(transaction, options).whereIn(columns, sent as never);
    const rows = await naming(() => (options.lock ? query.forUpdate() : query));
    return rows.map((row: Values) => this.read(row));
  }

  /**
   * Changes a row, and returns it as the database has left it.
   *
   * @param row its key is enough; where it tells the version, too, nobody else may have changed the row since
   * @throws StaleRecord if somebody has, or if there is no such row
   */
  async update(transaction: Knex, row: Partial<Row>, changes: Partial<New>): Promise<Row> {
    const { record } = this.definition;
    if (Object.keys(changes).length === 0) {
      return (await this.find(transaction, this.identity(row))) ?? this.stale();
    }
    assertValid(record, changes as Values, true);
    const states = Object.keys(transitions[record] ?? {});
    if (states.some((property) => property in changes)) {
      const before = await this.find(transaction, this.identity(row), { lock: true });
      assertTransitions(record, (before ?? this.stale()) as Values, changes as Values);
    }
    return this.change(transaction, row, changes as Values);
  }

  /** Deletes a row, or marks it as deleted where it is kept; see `update`. */
  async remove(transaction: Knex, row: Partial<Row>): Promise<void> {
    const { deleted } = this.definition;
    if (deleted) {
      await this.change(transaction, row, { [deleted]: transaction.fn.now() });
      return;
    }
    const identity = this.write(this.identity(row));
    const count = await naming(() => transaction(this.name).where(identity).delete());
    if (count === 0) {
      this.stale();
    }
  }

  /** Brings a deleted row back. */
  async restore(transaction: Knex, row: Partial<Row>): Promise<Row> {
    const { deleted, record } = this.definition;
    if (!deleted) {
      throw new TypeError(`${record} is deleted for good`);
    }
    return this.change(transaction, row, { [deleted]: null }, { deleted: true });
  }

  /** Adds to a number, whatever it is meanwhile. */
  async increment(
    transaction: Knex,
    row: Partial<Row>,
    property: keyof Row & string,
    by: number | bigint | string,
  ): Promise<Row> {
    const sum = transaction.raw("?? + ?", [this.column(property), by as never]);
    return this.change(transaction, row, { [property]: sum });
  }

  /** Returns rows with what a relation leads to under its name. */
  async load<Found extends Row, Name extends keyof Relations & string>(
    transaction: Knex,
    rows: readonly Found[],
    name: Name,
  ): Promise<(Found & Pick<Relations, Name>)[]> {
    const found = await naming(() => related(transaction, rows as readonly Values[], this.definition.relations[name]));
    return rows.map((row, index) => ({ ...row, [name]: found[index] }) as Found & Pick<Relations, Name>);
  }

  /** Begins a query of Knex for whole rows, which `read` turns. */
  select(transaction: Knex, { deleted = false }: FindOptions = {}): Knex.QueryBuilder {
    const query = transaction(this.name).select(this.names().map((name) => `${this.name}.${name}`));
    return deleted ? query : this.hideDeleted(query);
  }

  /** Leaves deleted rows out of a query. */
  hideDeleted(query: Knex.QueryBuilder): Knex.QueryBuilder {
    const { deleted } = this.definition;
    return deleted ? query.whereNull(this.column(deleted)) : query;
  }

  /** Returns the column of a property, with its table. */
  column(property: string): string {
    return `${this.name}.${this.named(property).name}`;
  }

  /** Returns values as columns have them, for queries of Knex. */
  write(values: object): Values {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const columns = given.map(([property, value]) => ({ column: this.named(property), value }));
    return Object.fromEntries(columns.map(({ column, value }) => [column.name, send(column, value)]));
  }

  /** Returns the row that a query of Knex has found. */
  read(row: Values): Row {
    const columns = Object.entries<Column>(this.definition.columns);
    return Object.fromEntries(columns.map(([property, { name }]) => [property, row[name]])) as Row;
  }

  private names(): string[] {
    return Object.values<Column>(this.definition.columns).map(({ name }) => name);
  }

  private named(property: string): Column {
    const column = (this.definition.columns as Record<string, Column>)[property];
    if (column === undefined) {
      throw new RangeError(`${this.definition.record} has no ${property}`);
    }
    return column;
  }

  private async change(transaction: Knex, row: Partial<Row>, changes: Values, options: FindOptions = {}): Promise<Row> {
    const query = transaction(this.name).where(this.write(this.identity(row)));
    const live = options.deleted ? query : this.hideDeleted(query);
    const values = this.write(this.sign(transaction, changes, false));
    const [changed] = await naming(() => live.update(values).returning(this.names()));
    return this.read((changed as Values | undefined) ?? this.stale());
  }

  /** What tells a row from others, and its version from later ones. */
  private identity(row: Partial<Row>): Partial<Row> {
    const { key, version } = this.definition;
    const names = version && row[version] !== undefined ? [...key, version] : key;
    return Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<Row>;
  }

  private stale(): never {
    const { record } = this.definition;
    throw new StaleRecord("the row is gone, or somebody else changed it since it was read", { record });
  }

  /** Says who acts in a row that tells who made and who changed it. */
  private sign(transaction: Knex, values: Values, made: boolean): Values {
    const { actor } = actingOf(transaction);
    if (actor === undefined || !("createdById" in this.definition.columns)) {
      return values;
    }
    const { createdById, updatedById } = values;
    return made
      ? { ...values, createdById: createdById ?? actor, updatedById: updatedById ?? actor }
      : { ...values, updatedById: actor };
  }
}

/** A transaction in another is a savepoint of it. */
function actingOf(transaction: Knex): Acting {
  const { parentTransaction } = transaction as Knex & { parentTransaction?: Knex };
  return parentTransaction ? actingOf(parentTransaction) : actingIn(transaction);
}
