import { z } from 'zod';
import type { EinnsynPart, EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import type { EinnsynUnit } from '../../app/ports/einnsyn.ts';
import { EinnsynFailure } from './einnsyn-calls.ts';
import type { createCalls } from './einnsyn-calls.ts';

export type Call = ReturnType<typeof createCalls>;

export const kept = z.object({ id: z.string().min(1), externalId: z.string().optional() });
const list = z.object({ items: z.array(kept), next: z.string().optional() });
type Kept = z.infer<typeof kept>;

const collections = ['moetedokument', 'moetesak'] as const;
const perPage = 100;

/** Something in the way of what eInnsyn's description says of its answers: a person has to look. */
export function read<Shape extends z.ZodType>(shape: Shape, answer: unknown): z.output<Shape> {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new EinnsynFailure('refused');
  return parsed.data;
}

/**
 * Makes what eInnsyn has equal to what it is to have. A meeting that is not there is made in one call with everything in it, so that it is there whole or not at all. In one
 * that is there, what is to go goes first: it may be what should not have been told.
 */
export async function placeMeeting(
  call: Call,
  { unitId, archivePartId }: EinnsynUnit,
  thing: EinnsynThing,
  until: AbortSignal,
): Promise<'created' | 'updated'> {
  const { externalId, fields, parts } = thing;
  const folder = await findMine(call, '/moetemappe', unitId, externalId, until);
  if (!folder) {
    const whole = Object.fromEntries(
      collections.map((name) => [name, partsOf(parts, name).map(withName)]),
    );
    const path = `/arkivdel/${encodeURIComponent(archivePartId)}/moetemappe`;
    await call({ method: 'POST', path, body: { externalId, ...fields, ...whole } }, until);
    return 'created';
  }
  const at = `/moetemappe/${encodeURIComponent(folder.id)}`;
  const there = new Map<EinnsynPart['collection'], readonly Kept[]>();
  for (const name of collections) {
    const all = await everyOne(call, `${at}/${name}`, until);
    const wanted = new Set(partsOf(parts, name).map((part) => part.externalId));
    const isToGo = (one: Kept): boolean => !wanted.has(one.externalId ?? '');
    for (const { id } of all.filter(isToGo))
      await call({ method: 'DELETE', path: addressOf(name, id) }, until, true);
    there.set(
      name,
      all.filter((one) => !isToGo(one)),
    );
  }
  await call({ method: 'PATCH', path: at, body: fields }, until);
  for (const part of parts) {
    const known = there.get(part.collection)?.find((one) => one.externalId === part.externalId);
    if (!known)
      await call({ method: 'POST', path: `${at}/${part.collection}`, body: withName(part) }, until);
    else
      await call(
        { method: 'PATCH', path: addressOf(part.collection, known.id), body: ownFields(part) },
        until,
      );
  }
  return 'updated';
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

const addressOf = (collection: EinnsynPart['collection'], id: string): string =>
  `/${collection}/${encodeURIComponent(id)}`;

const partsOf = (parts: readonly EinnsynPart[], name: EinnsynPart['collection']) =>
  parts.filter(({ collection }) => collection === name);

const withName = ({ externalId, fields }: EinnsynPart) => ({ externalId, ...fields });

/** What a document points at is the same as long as it has the same name: sent again, it would be there twice. */
function ownFields({ fields }: EinnsynPart): object {
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => name !== 'dokumentbeskrivelse'),
  );
}

async function everyOne(call: Call, path: string, until: AbortSignal): Promise<readonly Kept[]> {
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
