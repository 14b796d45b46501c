import type { Instant } from '../time/instant.ts';
import type { AuditHead } from './audit-head.ts';
import type { PhaseRecord } from './phase-record.ts';
import type { PollRecord } from './poll-record.ts';
import type { RecordSubject } from './record.ts';

/** What records can be made of beside minutes, whole. */
export type SourceContent = PollRecord | PhaseRecord | AuditHead;

export type SourceSubject = Exclude<RecordSubject, { kind: 'protocol' }>;

/** A frozen version of what a record is made of, as a protocol is of a round: never changed; a correction is another version. */
export type RecordSource = {
  readonly id: string;
  readonly subject: SourceSubject;
  readonly version: number;
  readonly content: SourceContent;
  readonly madeAt: Instant;
};
