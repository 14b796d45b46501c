import { z } from 'zod';

const columnValue = z.union([z.string(), z.number(), z.boolean()]).transform(String);

/** Every column that holds one value, as text; OData's own notes and lists are left out. */
export function textColumns(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => !name.includes('@'))
      .flatMap(([name, value]) => {
        const read = columnValue.safeParse(value);
        return read.success ? [[name, read.data]] : [];
      }),
  );
}
