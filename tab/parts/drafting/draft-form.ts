import { z } from 'zod';
import { writtenParagraph } from '../../../src/contracts/texts.ts';

export const draftShape = z
  .object({
    version: z.number().int(),
    paragraphs: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
  })
  .nullable();
/** What is written and not saved, with the version it was written from; null while nothing is. */
export type Draft = z.infer<typeof draftShape>;
export type Written = NonNullable<Draft>['paragraphs'];

export const isSame = (a: Written, b: Written): boolean =>
  a.length === b.length &&
  a.every((one, place) => {
    const other = b[place];
    return one.id === other?.id && one.heading === other.heading && one.text === other.text;
  });

export function moved(list: Written, id: string, by: -1 | 1): Written {
  const from = list.findIndex((one) => one.id === id);
  const to = from + by;
  const [one, other] = [list[from], list[to]];
  if (!one || !other) return list;
  return list.with(from, other).with(to, one);
}

/** A new paragraph behind this one, or first where none is named. */
export function added(list: Written, afterId: string | null, id: string): Written {
  const place = afterId === null ? 0 : list.findIndex((one) => one.id === afterId) + 1;
  return list.toSpliced(place, 0, { id, heading: '', text: '' });
}

export function changed(list: Written, id: string, words: Partial<Written[number]>): Written {
  return list.map((one) => (one.id === id ? { ...one, ...words } : one));
}

/** Those that can be sent; undefined where something in them cannot be kept. */
export function sendable(list: Written): Written | undefined {
  const read = z.array(writtenParagraph).safeParse(list);
  return read.success ? read.data : undefined;
}

export function labelOf({
  heading,
  text,
}: {
  readonly heading: string;
  readonly text: string;
}): string {
  return heading === '' ? text.slice(0, 60) : heading;
}
