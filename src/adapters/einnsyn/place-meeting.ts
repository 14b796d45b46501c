import type { EinnsynPart, EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import type { EinnsynUnit } from '../../app/ports/einnsyn.ts';
import { everyOne, findMine } from './einnsyn-answers.ts';
import type { Kept } from './einnsyn-answers.ts';
import type { Call } from './einnsyn-calls.ts';

const collections = ['moetedokument', 'moetesak'] as const;

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
