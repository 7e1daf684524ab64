/** What happens on saving a row: it is signed and checked, and late writers are refused. */

import {
  type EntityMetadata,
  type EntitySubscriberInterface,
  EventSubscriber,
  type InsertEvent,
  type ObjectLiteral,
  type UpdateEvent,
} from "typeorm";

import { actingIn } from "./acting.js";
import { StaleRecord } from "./errors.js";
import { assertTransitions, assertValid } from "./validation.js";

@EventSubscriber()
export class Guard implements EntitySubscriberInterface<ObjectLiteral> {
  beforeInsert({ entity, metadata, queryRunner }: InsertEvent<ObjectLiteral>): void {
    const { actor } = actingIn(queryRunner);
    if (actor !== undefined && isSigned(metadata)) {
      entity["createdById"] ??= actor;
      entity["updatedById"] ??= actor;
    }
    const values = valuesOf(entity, metadata);
    assertValid(metadata.name, values);
    assertTransitions(metadata.name, undefined, values);
  }

  beforeUpdate({ entity, databaseEntity, metadata, queryRunner }: UpdateEvent<ObjectLiteral>): void {
    if (entity === undefined) {
      return;
    }
    const { actor } = actingIn(queryRunner);
    if (actor !== undefined && isSigned(metadata)) {
      entity["updatedById"] = actor;
      // A loaded user would go before the key.
      delete entity["updatedBy"];
    }
    const after = valuesOf(entity, metadata);
    assertValid(metadata.name, after, true);
    // An update without a row read before leaves the states to the database.
    if (databaseEntity) {
      const before = valuesOf(databaseEntity, metadata);
      assertTransitions(metadata.name, before, after);
      assertCurrent(metadata, versionOf(entity, metadata), versionOf(databaseEntity, metadata));
    }
  }

  afterUpdate({ entity, databaseEntity, metadata }: UpdateEvent<ObjectLiteral>): void {
    const before = databaseEntity && versionOf(databaseEntity, metadata);
    const after = entity && versionOf(entity, metadata);
    // The database counts: more than one step is somebody else's between TypeORM's reading and its writing.
    if (before !== undefined && after !== undefined && after > before) {
      assertCurrent(metadata, before + 1, after);
    }
  }
}

function assertCurrent(metadata: EntityMetadata, known: number | undefined, found: number | undefined): void {
  if (known !== undefined && known !== found) {
    throw new StaleRecord("somebody else changed the row since it was read", { record: metadata.name });
  }
}

function isSigned(metadata: EntityMetadata): boolean {
  return metadata.findColumnWithPropertyName("createdById") !== undefined;
}

function versionOf(entity: ObjectLiteral, metadata: EntityMetadata): number | undefined {
  return metadata.versionColumn?.getEntityValue(entity) as number | undefined;
}

/** Returns the values that are given; those that the database computes are SQL, and so functions. */
function valuesOf(entity: ObjectLiteral, metadata: EntityMetadata): Record<string, unknown> {
  const found: [string, unknown][] = metadata.columns.map((column) => [
    column.propertyName,
    column.getEntityValue(entity) as unknown,
  ]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined && typeof value !== "function"));
}
