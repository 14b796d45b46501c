import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/core/audit/audit-event.ts';
import { recordEvents as english } from '../../tab/texts/record-events.en.ts';
import { recordEvents as bokmål } from '../../tab/texts/record-events.nb.ts';
import { recordEvents as nynorsk } from '../../tab/texts/record-events.nn.ts';

type Of<Thing extends string> = Extract<AuditEvent['type'], `${Thing}-${string}`>;

/** What may be written in the audit log of a round, a poll, a phase or a record: the trail of a record shows all of it. */
type RecordEvent =
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

/** Does not compile while there is none for one of them. */
const words: readonly Readonly<Record<RecordEvent, string>>[] = [bokmål, nynorsk, english];

describe('what a link of a record’s trail says', () => {
  it('is words and no code, and never the same of two things in one language', () => {
    for (const language of words) {
      const said = Object.values(language);
      expect(said.filter((one) => !/^\p{Lu}.* /u.test(one))).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});
