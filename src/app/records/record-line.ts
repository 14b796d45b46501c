import { invariant, never } from '../../core/decision.ts';
import { missingOn } from '../../core/records/describe-record.ts';
import type { RecallCause } from '../../core/records/recall.ts';
import type {
  ArchiveProblem,
  ArchiveRecord,
  Missing,
  RecordFile,
  RecordState,
  RecordSubject,
  WaitingReason,
} from '../../core/records/record.ts';
import { taskOf } from '../../core/records/whose-task.ts';
import type { Task } from '../../core/records/whose-task.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';
import { aboutRecords } from './about-records.ts';
import type { AboutRecord } from './about-records.ts';
import { isTakenOut, recallFacts, recallOf } from './recalls.ts';
import type { RecallFacts } from './recalls.ts';

export type RecordLine = AboutRecord & {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Instant;
  readonly library: 'open' | 'restricted';
  readonly status: 'waiting' | 'archived' | 'attention';
  readonly reason: WaitingReason | ArchiveProblem | null;
  /** It lies in the open library, or was to, and tells what a later version keeps from the public. */
  readonly recall: RecallCause | null;
  /** When it was said, and seen, that it is out of the open library; or that it is not to come there. */
  readonly takenOutAt: Instant | null;
  /** Who has to do something before it goes on. */
  readonly task: Task;
  readonly retryAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly checkedAt: Instant | null;
  readonly attempts: number;
  readonly missing: readonly Missing[];
  readonly files: readonly RecordFile[];
};

/** Records as the clerk sees them in the queue, in the same order. */
export async function recordLines(
  tx: Transaction,
  records: readonly ArchiveRecord[],
): Promise<readonly RecordLine[]> {
  const facts = await recallFacts(tx, records);
  const about = await aboutRecords(tx, records);
  const lines: RecordLine[] = [];
  for (const record of records) {
    const of = about.get(record.id);
    invariant(of !== undefined, 'every record is about something');
    lines.push(await lineOf(tx, facts, of, record));
  }
  return lines;
}

async function lineOf(
  tx: Transaction,
  facts: RecallFacts,
  about: AboutRecord,
  record: ArchiveRecord,
): Promise<RecordLine> {
  const { state } = record;
  const isKeptOut = isTakenOut(facts, record) && state.status !== 'archived';
  const reason = isKeptOut ? null : reasonOf(state);
  const recall = (await recallOf(tx, facts, record))?.cause ?? null;
  const settled = facts.settled.get(record.id);
  return {
    ...{ id: record.id, title: record.title, ...about },
    createdAt: record.createdAt,
    library: record.library,
    status: recall !== null ? 'attention' : isKeptOut ? 'waiting' : state.status,
    ...{ reason, recall },
    takenOutAt: settled?.outcome === 'taken-out' ? settled.settledAt : null,
    task: recall !== null ? 'clerk' : reason === null ? 'nobody' : taskOf(reason),
    retryAt: state.status === 'waiting' && !isKeptOut ? state.retryAt : null,
    archivedAt: state.status === 'archived' ? state.archivedAt : null,
    checkedAt: state.status === 'archived' ? state.checkedAt : null,
    attempts: record.attempts,
    missing: state.status === 'archived' ? missingOn(record.files) : [],
    files: record.files,
  };
}

function reasonOf(state: RecordState): RecordLine['reason'] {
  switch (state.status) {
    case 'waiting':
      return state.reason;
    case 'attention':
      return state.problem;
    case 'archived':
      return null;
    default:
      return never(state);
  }
}

/** What the audit log calls the thing that a record stands for. */
export function idOfSubject(subject: RecordSubject): string {
  switch (subject.kind) {
    case 'protocol':
      return subject.roundId;
    case 'poll':
      return subject.pollId;
    case 'phase':
      return subject.phaseId;
    case 'audit-head':
      return subject.day;
    default:
      return never(subject);
  }
}
