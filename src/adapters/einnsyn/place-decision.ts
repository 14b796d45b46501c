import type { EinnsynUnit } from '../../app/ports/einnsyn.ts';
import type { EinnsynThing } from '../../core/einnsyn/einnsyn-thing.ts';
import { findMine, kept, read } from './einnsyn-answers.ts';
import type { Call } from './einnsyn-calls.ts';

/**
 * Makes eInnsyn have a case of a meeting that is not ours, with its decision: in one call where it is not there. Where it is, the decision is taken away before the new one is
 * put there: what differs may be what should not have been told. A run that is cut off between the two goes on from there.
 */
export async function placeDecision(
  call: Call,
  { unitId }: EinnsynUnit,
  { externalId, fields }: EinnsynThing,
  until: AbortSignal,
): Promise<'created' | 'updated'> {
  const { vedtak, ...own } = fields;
  const found = await findMine(call, '/moetesak', unitId, externalId, until);
  if (!found) {
    // It lies in no folder of ours from which eInnsyn could tell whose it is.
    const body = { externalId, journalenhet: unitId, ...fields };
    await call({ method: 'POST', path: '/moetesak', body }, until);
    return 'created';
  }
  const at = `/moetesak/${encodeURIComponent(found.id)}`;
  const before = await call({ method: 'GET', path: `${at}/vedtak` }, until, true);
  if (before !== null) {
    const { id } = read(kept, before);
    await call({ method: 'DELETE', path: `/vedtak/${encodeURIComponent(id)}` }, until, true);
  }
  await call({ method: 'PATCH', path: at, body: own }, until);
  await call({ method: 'POST', path: `${at}/vedtak`, body: vedtak as object }, until);
  return 'updated';
}
