import { never } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { locatedAt, mustBeLocated, nextTryAt } from '../../core/records/library-stop.ts';
import type { LibraryPlace } from '../../core/records/library-stop.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { troubleOf } from './archive-trouble.ts';
import type { ArchiveTrouble } from './archive-trouble.ts';
import { driveOf } from './drive-of.ts';

type EnterDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'library'>;

/** May a record be taken to its library now? A stopped one lets one record in at a time, to look whether it takes files again. */
export type Entry =
  | { readonly outcome: 'entered'; readonly wasStopped: boolean }
  | { readonly outcome: 'stopped' }
  | ArchiveTrouble;

/**
 * Asks at the door of a library, so that what is wrong with it is met once and not by every record. Looks now and then where the library is: one that was renamed or moved is found by
 * its id all the same, and that it moved is kept to be told.
 */
export async function enterLibrary(
  deps: EnterDeps,
  scope: MunicipalityScope,
  municipality: Municipality,
  { id: recordId, library }: Pick<ArchiveRecord, 'id' | 'library'>,
): Promise<Entry> {
  const now = deps.clock.now();
  const known = await deps.unitOfWork.read(scope, (tx) => tx.archiveLibraries.of(library));
  const stop = known?.stop ?? null;
  if (stop) {
    const nextAt = nextTryAt(now, stop.tries + 1);
    const isOurs = await deps.unitOfWork.run(scope, (tx) =>
      tx.archiveLibraries.claimTry(library, recordId, now, nextAt),
    );
    if (!isOurs) return { outcome: 'stopped' };
  }
  const entered = { outcome: 'entered', wasStopped: stop !== null } as const;
  const driveId = driveOf(municipality, library);
  if (!mustBeLocated(known, driveId, now)) return entered;

  const where = await deps.library.locate(municipality, driveId);
  if (where.refused) return troubleOf(deps, municipality, driveId, 'upload', where);
  switch (where.value.found) {
    case 'library':
      await keepPlace(deps, scope, { library, driveId }, where.value);
      return entered;
    case 'site':
      return missing('library-missing');
    case 'nothing':
      return missing('site-missing');
    default:
      return never(where.value);
  }
}

const missing = (problem: 'library-missing' | 'site-missing'): ArchiveTrouble => ({
  ...{ outcome: 'attention', problem, step: 'upload', requestId: null },
});

async function keepPlace(
  { unitOfWork, clock, events }: EnterDeps,
  scope: MunicipalityScope,
  asked: { readonly library: ArchiveRecord['library']; readonly driveId: string },
  { name, webUrl }: LibraryPlace,
): Promise<void> {
  const moved = await unitOfWork.run(scope, async (tx) => {
    const now = clock.now();
    const before = await tx.archiveLibraries.forChange(asked.library);
    const located = locatedAt(before, asked, { name, webUrl }, now);
    await tx.archiveLibraries.save(located);
    if (located.moved === null || located.moved.at !== now) return false;
    await tx.audit.append(
      { kind: 'system', job: 'archive-round' },
      {
        type: 'archive-library-moved',
        subject: scope.municipalityId,
        facts: {
          ...{ library: asked.library, name, webUrl },
          ...{ formerName: located.moved.from.name, formerWebUrl: located.moved.from.webUrl },
        },
      },
      now,
    );
    return true;
  });
  if (moved) events.publish(scope, { topic: 'record', id: scope.municipalityId });
}
