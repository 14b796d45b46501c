import { placesIn } from './screen-text.ts';

/** A value with every text in it as it is to be read; names of fields and of kinds are no texts. */
export function everyText<Value>(value: Value, read: (text: string) => string): Value {
  return readEvery(value, read) as Value;
}

const named = new Set(['field', 'kind', 'id']);

function readEvery(value: unknown, read: (text: string) => string): unknown {
  if (typeof value === 'string') return read(value);
  if (Array.isArray(value)) return value.map((one) => readEvery(one, read));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, named.has(key) ? one : readEvery(one, read)]),
  );
}

/** Those of the marks whose words stand in some text of what is told. */
export function marksToldIn<Mark extends { readonly words: string }>(
  told: unknown,
  marks: readonly Mark[],
): readonly Mark[] {
  const texts: string[] = [];
  everyText(told, (text) => {
    texts.push(text);
    return text;
  });
  return marks.filter(({ words }) => texts.some((text) => placesIn(text, words).length > 0));
}
