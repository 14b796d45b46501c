import { never } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { ArchiveStepName } from '../../core/records/archive-step.ts';
import type { ArchiveProblem } from '../../core/records/record.ts';
import type { Deps } from '../deps.ts';
import type { RemoteResult } from '../ports/microsoft.ts';

/** What stopped a step: it goes on by itself later, or needs a person. */
export type ArchiveTrouble =
  | {
      readonly outcome: 'try-later';
      readonly retryAfterSeconds: number | null;
      readonly throttled: boolean;
      readonly step: ArchiveStepName;
      readonly requestId: string | null;
    }
  | {
      readonly outcome: 'attention';
      readonly problem: ArchiveProblem;
      readonly step: ArchiveStepName;
      readonly requestId: string | null;
    };

/** A step of which nothing is known, and that may be taken again. */
export function unreachable(step: ArchiveStepName, requestId: string | null): ArchiveTrouble {
  return { outcome: 'try-later', retryAfterSeconds: null, throttled: false, step, requestId };
}

/**
 * What a refused call means for the record. “Not found” may be said of a file, its library or the whole site: which of them is looked up before
 * anybody is told.
 */
export async function troubleOf(
  { library }: Pick<Deps, 'library'>,
  municipality: Municipality,
  driveId: string,
  step: ArchiveStepName,
  result: Extract<RemoteResult<unknown>, { refused: true }>,
): Promise<ArchiveTrouble> {
  const { refusal } = result;
  const requestId = result.requestId ?? null;
  const attention = (problem: ArchiveProblem): ArchiveTrouble => ({
    ...{ outcome: 'attention', problem, step, requestId },
  });
  switch (refusal.code) {
    case 'try-later': {
      const { retryAfterSeconds, throttled } = refusal;
      return { outcome: 'try-later', retryAfterSeconds, throttled, step, requestId };
    }
    case 'not-found': {
      const where = await library.locate(municipality, driveId);
      if (where.refused)
        // Not found twice is what is known; anything else is told as it is.
        return where.refusal.code === 'not-found'
          ? attention('library-missing')
          : troubleOf({ library }, municipality, driveId, step, where);
      switch (where.value.found) {
        // Somebody took the file away just now: the next run places it again.
        case 'library':
          return unreachable(step, requestId);
        case 'site':
          return attention('library-missing');
        case 'nothing':
          return attention('site-missing');
        default:
          return never(where.value);
      }
    }
    case 'no-access':
      return attention('no-access');
    case 'quota-exceeded':
      return attention('quota-exceeded');
    case 'conflict':
      return attention('other-content-under-same-name');
    case 'refused':
      return attention('refused-by-archive');
    default:
      return never(refusal);
  }
}
