import { z } from 'zod';
import { EinnsynFailure } from './einnsyn-calls.ts';
import type { Call } from './einnsyn-calls.ts';

/** A thing as eInnsyn shows it; of the rest nothing is read. */
export const kept = z.object({ id: z.string().min(1), externalId: z.string().optional() });
const list = z.object({ items: z.array(kept), next: z.string().optional() });
export type Kept = z.infer<typeof kept>;

const perPage = 100;

/** Something in the way of what eInnsyn's description says of its answers: a person has to look. */
export function read<Shape extends z.ZodType>(shape: Shape, answer: unknown): z.output<Shape> {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new EinnsynFailure('refused');
  return parsed.data;
}

/** What is called so among the municipality's own; undefined where nothing is. */
export async function findMine(
  call: Call,
  path: string,
  unitId: string,
  externalId: string,
  until: AbortSignal,
): Promise<Kept | undefined> {
  const mine = { externalIds: externalId, journalenhet: unitId };
  const { items } = await pageOf(call, path, until, mine);
  return items.find((one) => one.externalId === externalId);
}

/** All of a collection, page by page. */
export async function everyOne(
  call: Call,
  path: string,
  until: AbortSignal,
): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (;;) {
    const last = all.at(-1);
    const after: Record<string, string> = last ? { startingAfter: last.id } : {};
    const page = await pageOf(call, path, until, after);
    all.push(...page.items);
    if (page.next === undefined || page.items.length === 0) return all;
  }
}

async function pageOf(
  call: Call,
  path: string,
  until: AbortSignal,
  query: Readonly<Record<string, string>>,
): Promise<z.infer<typeof list>> {
  const asked = new URLSearchParams({ limit: String(perPage), ...query });
  return read(list, await call({ method: 'GET', path: `${path}?${asked.toString()}` }, until));
}
