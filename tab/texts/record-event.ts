import type { AuditEvent } from '../../src/core/audit/audit-event.ts';

type Of<Thing extends string> = Extract<AuditEvent['type'], `${Thing}-${string}`>;

/** What may be written in the audit log of a round, a poll, a phase or a record: the trail of a record shows all of it. */
export type RecordEvent =
  | Of<'round' | 'seats' | 'agenda' | 'question' | 'screen' | 'note-takers'>
  | Of<'attendance' | 'contribution' | 'contributions' | 'calendar-event'>
  | Of<'protocol' | 'passage' | 'screening' | 'record'>
  | Of<'poll' | 'messages' | 'ballots' | 'outcome'>
  | Of<'phase'>
  | Extract<
      AuditEvent['type'],
      | 'openness-decided'
      | 'seating-kept'
      | 'date-chosen'
      | 'statement-added'
      | 'statement-removed'
      | 'learning-point-written'
    >;
