/** Numbers of JSON that JavaScript would not give back as they came. */

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}]|-?\d[\d.eE+-]*/g;

/**
 * Parses the JSON that Drizzle asks related rows in: arrays of values, of which those of 64 bits and decimals would be
 * rounded. They become texts, which the columns read. Documents of the database are objects, and stay as they are.
 */
export function exactNumbers(json: string): unknown {
  let depth = 0;
  const exact = json.replace(TOKENS, (token) => {
    if (token === "{" || token === "}") {
      depth += token === "{" ? 1 : -1;
      return token;
    }
    return token.startsWith('"') || depth > 0 || String(Number(token)) === token ? token : `"${token}"`;
  });
  return JSON.parse(exact);
}
