import { jitterOf } from '../jitter.ts';
import type { ArchiveRecord } from './record.ts';

/** The longest wait is between half of this and all of it. */
const longestSeconds = 900;

/** Whole seconds until a record is taken up again, when SharePoint does not say when: at once when it got further, else after 1–2, 2–4, 4–8 and at last up to 900. */
export function secondsUntilNextRun({
  id,
  attempts,
}: Pick<ArchiveRecord, 'id' | 'attempts'>): number {
  if (attempts === 0) return 0;
  const shortest = Math.min(longestSeconds / 2, 2 ** (attempts - 1));
  return Math.round(shortest * (1 + jitterOf(id, attempts)));
}

/**
 * Runs in a row in which nothing moved, after a run that did not get through. A record that got further starts anew: its trouble passes, and waits that grew with every
 * trouble would hold up the records with the most to do.
 * @param before the record as the run found it
 */
export function attemptsAfter(before: ArchiveRecord, after: ArchiveRecord): number {
  return stepsDone(after) > stepsDone(before) ? 0 : before.attempts + 1;
}

function stepsDone({ files }: ArchiveRecord): number {
  return files
    .flatMap((file) => [file.itemId, file.readBackSha256, file.columnsSetAt, file.checkedAt])
    .filter((done) => done !== null).length;
}
