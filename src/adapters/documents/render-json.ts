/** Any value that JSON can carry. */
export type JsonValue =
  null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * The machine-readable twin of a document: `{"content": …, "schema": "…"}` as canonical JSON.
 * UTF-8 without byte order mark, keys sorted by UTF-16 code unit, no spaces, one newline at the end (RFC 8785 but for
 * that newline), so that the same content gives the same bytes and the same checksum.
 *
 * `schema` names the form of the content and its version, such as `radslag/protocol/1`. Text is written as it was given:
 * a reader of data wants what was said, not what a font can show. A number that JSON cannot carry is a fault.
 */
export function renderJson(content: JsonValue, schema: string): Uint8Array {
  return new TextEncoder().encode(`${canonical({ schema, content })}\n`);
}

function canonical(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new TypeError(`JSON cannot carry the number ${value}`);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(',')}}`;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
