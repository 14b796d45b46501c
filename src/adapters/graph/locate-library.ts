import { z } from 'zod';
import type { LibraryAnswer, RemoteResult } from '../../app/ports/microsoft.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { readBytes, readJson, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import { drive, reading } from './library-call.ts';

const driveAnswer = z.object({ name: z.string(), webUrl: z.string() });

/** Where a library is now; where it is not, whether the site that it was in is still there. */
export async function locateLibrary(
  graph: GraphCalls,
  municipality: Municipality,
  driveId: string,
): Promise<RemoteResult<LibraryAnswer>> {
  const answer = await graph.send(municipality, {
    call: 'read-library',
    path: `${drive(driveId)}?$select=id,name,webUrl`,
    repeatable: true,
    cost: reading,
  });
  if (!answer.refused || answer.refusal.code !== 'not-found') {
    const there = await readJson(answer, driveAnswer);
    return withValue(there, (place) => ({ found: 'library', ...place }));
  }
  const site = await graph.send(municipality, {
    call: 'read-site',
    path: `/sites/${encodeURIComponent(municipality.sharePoint.siteId)}?$select=id`,
    repeatable: true,
    cost: reading,
  });
  if (site.refused && site.refusal.code === 'not-found')
    return { refused: false, value: { found: 'nothing' } };
  return withValue(await readBytes(site), () => ({ found: 'site' }));
}
