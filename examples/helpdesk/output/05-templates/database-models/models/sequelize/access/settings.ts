/** What config.yml says, and the environment variables that it names. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { parse } from "yaml";

export interface Settings {
  variables: Record<"url" | "replicas" | "host" | "port" | "name" | "user" | "password", string>;
  pool: { min: number; max: number; idle_seconds: number };
  timeouts: Record<"connect" | "simple_statement" | "complex_statement" | "lock" | "idle_in_transaction", number>;
  tls: { mode: "disable" | "prefer" | "require" | "verify-full"; min_version: "TLSv1.2" | "TLSv1.3" };
  isolation: { default: Isolation; critical: Isolation };
  retry: { attempts: number; delay_seconds: number; backoff: number; sqlstates: string[]; connection_loss: boolean };
}

export type Isolation = "read committed" | "repeatable read" | "serializable";

/** Where a server is; the names are those of the driver pg. */
export interface Address {
  host: string;
  port: number;
  database: string;
  user: string;
  password: string;
  /** Settings of the session, as libpq takes them. */
  options: string;
  ssl: false | { rejectUnauthorized: boolean; minVersion: "TLSv1.2" | "TLSv1.3" };
}

/**
 * Returns the settings of one environment, laid over the defaults.
 *
 * @throws RangeError if config.yml does not have the environment
 */
export function loadSettings(environment: string = process.env["NODE_ENV"] ?? "development"): Settings {
  const config = parse(readFileSync(configFile(), "utf8")) as {
    defaults: Settings;
    environments: Record<string, object>;
  };
  const own = config.environments[environment];
  if (own === undefined) {
    throw new RangeError(`config.yml has no environment ${environment}`);
  }
  return merge(config.defaults, own) as Settings;
}

/** Returns the address of the primary server. */
export function primaryAddress(settings: Settings): Address {
  const names = settings.variables;
  const url = process.env[names.url];
  if (url) {
    return parseUrl(url, settings);
  }
  return {
    host: process.env[names.host] ?? "127.0.0.1",
    port: Number(process.env[names.port] ?? 5432),
    database: required(names.name),
    user: required(names.user),
    password: process.env[names.password] ?? "",
    options: "",
    ssl: tls(settings, null),
  };
}

/** Returns the addresses of the replicas, none where the variable is not set. */
export function replicaAddresses(settings: Settings): Address[] {
  const urls = process.env[settings.variables.replicas] ?? "";
  return urls
    .split(",")
    .filter((url) => url.trim() !== "")
    .map((url) => parseUrl(url.trim(), settings));
}

function configFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "config.yml"))) {
    const above = dirname(folder);
    if (above === folder) {
      throw new Error("config.yml was not found");
    }
    folder = above;
  }
  return join(folder, "config.yml");
}

function merge(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isMapping(before) && isMapping(value) ? merge(before, value) : value;
  }
  return merged;
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) {
    throw new Error(`${variable} is not set`);
  }
  return value;
}

function parseUrl(text: string, settings: Settings): Address {
  const url = new URL(text);
  return {
    host: url.searchParams.get("host") ?? decodeURIComponent(url.hostname),
    port: Number(url.port || 5432),
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    options: url.searchParams.get("options") ?? "",
    ssl: tls(settings, url.searchParams.get("sslmode")),
  };
}

/** The driver cannot try TLS and go on without it, so `prefer` leaves it to the address. */
function tls(settings: Settings, asked: string | null): Address["ssl"] {
  const mode = settings.tls.mode === "prefer" ? (asked ?? "disable") : settings.tls.mode;
  if (mode === "disable" || mode === "allow" || mode === "prefer") {
    return false;
  }
  return { rejectUnauthorized: mode.startsWith("verify"), minVersion: settings.tls.min_version };
}
