/** Who acts: the settings of a transaction that the audit log read. */

export interface Acting {
  /** Key of the user; left out for the system itself. */
  actor?: string;
}

const actings = new WeakMap<object, Acting>();

/** Keeps who acts in a transaction, for what the models sign. */
export function remember(transaction: object, acting: Acting): void {
  actings.set(transaction, acting);
}

/** Returns who acts in a transaction. */
export function actingIn(transaction: object | null | undefined): Acting {
  return (transaction && actings.get(transaction)) ?? {};
}

/** Returns the statements that say it. A setting takes no parameter, so keys are held to their form. */
export function settingsOf(acting: Acting): string[] {
  const statements = [];
  if (acting.actor !== undefined) {
    statements.push(`SET LOCAL app.user_id = '${key(acting.actor)}'`);
  }
  return statements;
}

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function key(value: string): string {
  const text = String(value);
  if (!KEY.test(text)) {
    throw new RangeError(`not a key: ${text}`);
  }
  return text;
}
