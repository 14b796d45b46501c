import { contentFor } from '../../core/records/record-content.ts';
import type { PhaseRecord, ScreenedPhaseRecord } from '../../core/records/phase-record.ts';
import type { PollRecord, ScreenedPollRecord } from '../../core/records/poll-record.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import { everyText } from '../../core/screening/every-text.ts';
import type { Transaction } from '../ports/stores.ts';
import type { PublicWords } from './public-papers.ts';

/** A record that lies in the open library, as its page tells of it. */
export type PublicRecord = {
  readonly archivedAt: Instant;
  /** 1 for the first; an earlier one is out of sight. */
  readonly version: number;
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly mediaType: string;
    readonly size: number;
    readonly sha256: string;
  }[];
};

type Archived = ArchiveRecord & { readonly state: { readonly status: 'archived' } };
type OpenContent = PollRecord | ScreenedPollRecord | PhaseRecord | ScreenedPhaseRecord;
export type OpenPhaseContent = PhaseRecord | ScreenedPhaseRecord;

/** What is told of an archived record and its files, never their content. */
export function toldRecord(record: Archived, version: number): PublicRecord {
  const { state, files } = record;
  return {
    ...{ archivedAt: state.archivedAt, version },
    files: files.map(({ id, name, mediaType, size, sha256 }) => ({
      ...{ id, name, mediaType, size, sha256 },
    })),
  };
}

export const isArchivedRecord = (record: ArchiveRecord): record is Archived =>
  record.state.status === 'archived';

/** The newest records of polls that lie in the open library, by their polls. */
export const pollRecords = (
  tx: Pick<Transaction, 'records' | 'recordSources'>,
  pollIds: readonly string[],
  read: PublicWords,
): Promise<ReadonlyMap<string, PublicRecord>> => openRecords(tx, 'poll', pollIds, read, () => true);

/** The same of phases, where the page tells all that the record holds. */
export const phaseRecords = (
  tx: Pick<Transaction, 'records' | 'recordSources'>,
  phaseIds: readonly string[],
  read: PublicWords,
  tellsAll: (phaseId: string, content: OpenPhaseContent) => boolean,
): Promise<ReadonlyMap<string, PublicRecord>> =>
  openRecords(
    tx,
    'phase',
    phaseIds,
    read,
    (content) =>
      (content.schema === 'radslag.phase.v1' || content.schema === 'radslag.screened-phase.v1') &&
      tellsAll(content.phaseId, content),
  );

/**
 * A file is as it was archived, and the page around it leaves out what is screened in minutes since: one that still says it is not given out here.
 */
async function openRecords(
  tx: Pick<Transaction, 'records' | 'recordSources'>,
  kind: 'poll' | 'phase',
  ids: readonly string[],
  read: PublicWords,
  isTold: (content: OpenContent) => boolean,
): Promise<ReadonlyMap<string, PublicRecord>> {
  const told = new Map<string, PublicRecord>();
  const records = await tx.records.publishedSources(kind, ids);
  const frozen = await tx.recordSources.byIds([...records.values()].map((one) => one.sourceId));
  const sources = new Map(frozen.map((source) => [source.id, source]));
  for (const [id, record] of records) {
    const source = sources.get(record.sourceId);
    if (!source || !isArchivedRecord(record)) continue;
    const content = contentFor('open', source.content);
    const isRead = JSON.stringify(everyText(content, read)) === JSON.stringify(content);
    if (isRead && isOf(content) && isTold(content))
      told.set(id, toldRecord(record, source.version));
  }
  return told;
}

function isOf(content: ReturnType<typeof contentFor>): content is OpenContent {
  return /^radslag\.(screened-)?(poll|phase)\./.test(content.schema);
}
