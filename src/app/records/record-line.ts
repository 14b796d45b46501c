import { invariant, never } from '../../core/decision.ts';
import { contentFacts } from '../../core/records/content-facts.ts';
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
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { Transaction } from '../ports/stores.ts';
import { recallOf } from './recalls.ts';
import type { RecallFacts } from './recalls.ts';

/** What a record stands for, with what leads to it. */
export type LineSubject =
  | { readonly kind: 'protocol'; readonly roundId: string; readonly title: string }
  | { readonly kind: 'poll'; readonly pollId: string; readonly title: string }
  | {
      readonly kind: 'phase';
      readonly phaseId: string;
      readonly processId: string;
      readonly title: string;
    }
  | { readonly kind: 'audit-head' };

export type RecordLine = {
  readonly id: string;
  readonly title: string;
  readonly subject: LineSubject;
  /** The day it is about: the meeting's, the one on which a poll or phase was closed, the audit log's. */
  readonly day: CivilDate;
  /** Empty where no one body is meant. */
  readonly body: string;
  readonly meetingNumber: string | null;
  readonly meetingStartsAt: Instant | null;
  readonly createdAt: Instant;
  readonly library: 'open' | 'restricted';
  readonly status: 'waiting' | 'archived' | 'attention';
  readonly reason: WaitingReason | ArchiveProblem | null;
  /** It lies in the open library, or was to, and tells what a later version keeps from the public. */
  readonly recall: RecallCause | null;
  /** When it was said, and seen, that it is out of the open library. */
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

/** One record as the clerk sees it in the queue. */
export async function recordLine(
  tx: Transaction,
  facts: RecallFacts,
  record: ArchiveRecord,
): Promise<RecordLine> {
  const { state } = record;
  const reason = reasonOf(state);
  const recall = (await recallOf(tx, facts, record))?.cause ?? null;
  const settled = facts.settled.get(record.id);
  return {
    ...{ id: record.id, title: record.title, ...(await about(tx, record)) },
    createdAt: record.createdAt,
    library: record.library,
    status: recall === null ? state.status : 'attention',
    ...{ reason, recall },
    takenOutAt: settled?.outcome === 'taken-out' ? settled.settledAt : null,
    task: recall !== null ? 'clerk' : reason === null ? 'nobody' : taskOf(reason),
    retryAt: state.status === 'waiting' ? state.retryAt : null,
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

async function about(
  tx: Transaction,
  { subject, sourceId }: ArchiveRecord,
): Promise<Pick<RecordLine, 'subject' | 'day' | 'body' | 'meetingNumber' | 'meetingStartsAt'>> {
  if (subject.kind === 'protocol') {
    const round = await tx.rounds.byId(subject.roundId);
    invariant(round !== null, 'a record of minutes has a round');
    const body = await tx.people.body(round.bodyId);
    return {
      subject: { ...subject, title: round.title },
      day: osloDate(round.startsAt),
      body: body?.name ?? '',
      meetingNumber: round.meetingNumber,
      meetingStartsAt: round.startsAt,
    };
  }
  const none = { meetingNumber: null, meetingStartsAt: null };
  if (subject.kind === 'audit-head')
    return { subject: { kind: subject.kind }, day: subject.day, body: '', ...none };
  const source = await tx.recordSources.byId(sourceId);
  invariant(source !== null, 'a record has what it is made of');
  const { day, body } = contentFacts(source.content);
  return { subject: await wayTo(tx, subject), day, body: body?.name ?? '', ...none };
}

async function wayTo(
  tx: Transaction,
  subject: Exclude<RecordSubject, { kind: 'protocol' | 'audit-head' }>,
): Promise<LineSubject> {
  switch (subject.kind) {
    case 'poll': {
      const poll = await tx.polls.byId(subject.pollId);
      return { ...subject, title: poll?.title ?? '' };
    }
    case 'phase': {
      const process = await tx.processes.ofPhase(subject.phaseId);
      const phase = process?.phases.find(({ id }) => id === subject.phaseId);
      return { ...subject, processId: process?.id ?? '', title: phase?.title ?? '' };
    }
    default:
      return never(subject);
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
