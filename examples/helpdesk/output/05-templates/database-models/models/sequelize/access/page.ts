/** Pages by keyset: each begins behind the last row of the one before, whatever was inserted meanwhile. */

export interface PageOptions {
  /** Rows at most. */
  limit?: number;
  /** The `next` of the page before. */
  after?: string | null;
}

export interface Page<Row> {
  rows: Row[];
  /** Asks for the page that follows; null on the last one. */
  next: string | null;
}

/** Returns the opaque text of a cursor. */
export function encodeCursor(texts: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(texts)).toString("base64url");
}

/**
 * Returns the texts of a cursor.
 *
 * @throws RangeError if it is no cursor of a query that sorts by so many values
 */
export function decodeCursor(cursor: string, length: number): (string | null)[] {
  let texts: unknown;
  try {
    texts = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    texts = null;
  }
  if (!isTexts(texts) || texts.length !== length) {
    throw new RangeError("not a cursor of this query");
  }
  return texts;
}

function isTexts(value: unknown): value is (string | null)[] {
  return Array.isArray(value) && value.every((item) => item === null || typeof item === "string");
}
