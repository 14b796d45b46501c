import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Job } from '../ports/jobs.ts';

/** The job that takes a record up from where it stands: a round's minutes together, every other by itself. */
export function jobOfRecord(
  municipalityId: string,
  { subject, sourceId }: Pick<ArchiveRecord, 'subject' | 'sourceId'>,
): Job {
  return subject.kind === 'protocol'
    ? { name: 'archive-round', municipalityId, roundId: subject.roundId }
    : { name: 'archive-source', municipalityId, sourceId };
}
