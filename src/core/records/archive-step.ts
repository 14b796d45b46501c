import type { Instant } from '../time/instant.ts';
import type { ArchiveProblem, WaitingReason } from './record.ts';

/** The way of a record, in its order. `archive` is the last: from then on the public may see it. */
export type ArchiveStepName =
  'render' | 'upload' | 'read-back' | 'columns' | 'label' | 'lock' | 'archive';

/** What came of a step: done, to be tried again by itself, stopped with its whole library, or a person is needed. */
export type ArchiveStep = {
  readonly step: ArchiveStepName;
  /** Null where the step is the whole record's. */
  readonly fileName: string | null;
  readonly outcome: 'done' | 'again' | 'stopped' | 'attention';
  /** Null where it is done. */
  readonly reason: WaitingReason | ArchiveProblem | null;
  /** Graph's id of the call that was refused, which Microsoft's support asks for. */
  readonly requestId: string | null;
};

/** The same trouble again and again is one row that counts. */
export type KeptStep = ArchiveStep & {
  readonly tries: number;
  readonly firstAt: Instant;
  readonly lastAt: Instant;
};
