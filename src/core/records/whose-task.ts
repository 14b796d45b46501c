import { never } from '../decision.ts';
import type { ArchiveProblem, WaitingReason } from './record.ts';

/** Who has to do something before a record goes on: nobody (it goes on by itself), whoever keeps the archive, or an administrator of Microsoft 365. */
export type Task = 'nobody' | 'clerk' | 'administrator';

/** Whose task a trouble is. What stops a whole library is an administrator's, and goes on by itself once it is mended. */
export function taskOf(reason: WaitingReason | ArchiveProblem): Task {
  switch (reason) {
    case 'queued':
    case 'archive-unreachable':
    case 'archive-throttled':
      return 'nobody';
    case 'library-stopped':
    case 'no-access':
    case 'library-missing':
    case 'site-missing':
    case 'quota-exceeded':
    case 'columns-differ':
    case 'refused-by-archive':
      return 'administrator';
    case 'other-content-under-same-name':
    case 'read-back-differs':
      return 'clerk';
    default:
      return never(reason);
  }
}
