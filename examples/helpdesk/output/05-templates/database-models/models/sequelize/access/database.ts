/** The connection of the service to its database. */

import pg from "pg";
import { Sequelize } from "sequelize";

import { sign } from "../attributes.js";
import { defineModels } from "../models.js";
import { type Address, loadSettings, primaryAddress, replicaAddresses, type Settings } from "./settings.js";

export interface Connection {
  sequelize: Sequelize;
  settings: Settings;
}

/** Connects as config.yml says, and makes the models known; `sequelize.close()` ends it. */
export function connect(settings: Settings = loadSettings(), log: false | ((sql: string) => void) = false): Connection {
  const { pool, timeouts } = settings;
  const primary = primaryAddress(settings);
  const replicas = replicaAddresses(settings);
  const sequelize = new Sequelize({
    dialect: "postgres",
    dialectModule: pg,
    ...(replicas.length > 0
      ? { replication: { write: connection(primary), read: replicas.map(connection) } }
      : connection(primary)),
    pool: { min: pool.min, max: pool.max, idle: pool.idle_seconds * 1000, acquire: timeouts.connect * 1000 },
    dialectOptions: {
      ssl: primary.ssl,
      options: primary.options,
      connectionTimeoutMillis: timeouts.connect * 1000,
      statement_timeout: timeouts.simple_statement * 1000,
      lock_timeout: timeouts.lock * 1000,
      idle_in_transaction_session_timeout: timeouts.idle_in_transaction * 1000,
    },
    hooks: {
      // A change comes back as the database's triggers have left it.
      beforeUpdate: (_row, options) => void Object.assign(options, { returning: true }),
      beforeSave: sign,
    },
    logging: log,
  });
  defineModels(sequelize);
  return { sequelize, settings };
}

function connection(address: Address) {
  const { host, port, database, user, password } = address;
  return { host, port, database, username: user, password };
}
