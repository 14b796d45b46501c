/** Every column that holds one value, as text; OData's own notes and lists are left out. */
export function textColumns(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields))
    if (!name.includes('@') && isOneValue(value)) columns[name] = String(value);
  return columns;
}

function isOneValue(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
