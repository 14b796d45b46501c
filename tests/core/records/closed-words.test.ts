import { describe, expect, it } from 'vitest';
import type { Openness } from '../../../src/core/openness/openness.ts';
import { contentFor, layOutRecord, recordTitle } from '../../../src/core/records/record-content.ts';
import { contentFacts } from '../../../src/core/records/content-facts.ts';
import { opennessOfParts } from '../../../src/core/records/phase-record.ts';
import type { PhaseRecord } from '../../../src/core/records/phase-record.ts';
import type { PollRecord } from '../../../src/core/records/poll-record.ts';
import { at, on } from '../../support/builders/instants.ts';
import { chanceFrom } from '../../support/chance.ts';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);
const shared = {
  municipality: { name: 'Bærum', number: '3201' },
  process: 'Samfunnsdelen',
  language: 'nb',
} as const;
const closed: Openness = { kind: 'closed', basis: 'Offentleglova § 23', decision: 'HEMMELIG' };
const open: Openness = { kind: 'open' };
const question = (text: string) => ({
  ...{ text, kind: 'single-choice' as const },
  options: [{ label: `${text} nord`, value: 4 }],
});

/** Everything that is written of it in the open library: JSON, the document's words, names and columns. */
const inTheOpen = (content: PollRecord | PhaseRecord): string => {
  const variant = contentFor('open', content);
  return JSON.stringify([
    variant,
    layOutRecord(variant, 1),
    recordTitle(variant),
    contentFacts(variant),
  ]);
};

describe('the open library', () => {
  it.each(seeds)('holds no word of what is closed in a phase, whatever is (seed %i)', (seed) => {
    const { below } = chanceFrom(seed);
    const drawn = () => (below(2) === 0 ? closed : open);
    const word = (openness: Openness) => (openness.kind === 'closed' ? 'HEMMELIG' : 'ÅPENT');
    const parts = () => Array.from({ length: below(4) }, drawn);
    const rounds = parts().map((openness) => ({
      ...{ openness, title: word(openness), body: 'KS', meetingNumber: '1/2026' },
      ...{ startsAt: at('2026-11-19T16:00:00.000Z'), isCancelled: false },
      record: { sourceId: word(openness), fileName: word(openness) },
    }));
    const polls = parts().map((openness) => ({
      ...{ openness, title: word(openness), whom: word(openness), answered: 4, eligible: 5 },
      ...{ questions: [question(word(openness))], outcomeNote: word(openness), record: null },
    }));
    const checkIns = parts().map((openness) => ({
      ...{ openness, title: word(openness) },
      statements: [{ text: word(openness), result: { kind: 'too-few' as const } }],
    }));
    const notes = drawn();
    const line = { text: word(notes), status: 'asked' as const, note: '', understood: null };
    const directions = { openness: notes, lines: [line] };
    const openness = opennessOfParts([...rounds, ...polls, ...checkIns, directions]);
    const days = { startsOn: on('2026-09-01'), endsOn: on('2026-11-30') };
    const content: PhaseRecord = {
      ...shared,
      ...{ schema: 'radslag.phase.v1', phaseId: 'c0c0c0c0-0000-4000-8000-00000000abcd' },
      ...{ title: 'Medvirkning', purpose: 'Høre.', lead: 'politics', adopted: days, planned: days },
      ...{ openedAt: null, closedAt: at('2026-11-30T23:00:00.000Z'), products: [], deadlines: [] },
      ...{ openness, rounds, polls, checkIns, directions, isSupplemented: false },
      reopened: { at: at('2026-11-29T23:00:00.000Z'), reason: word(openness) },
    };
    expect(inTheOpen(content)).not.toContain('HEMMELIG');
    const told = [...rounds, ...polls, ...checkIns].filter((part) => part.openness.kind === 'open');
    if (told.length > 0) expect(inTheOpen(content)).toContain('ÅPENT');
  });

  it('holds of a closed poll only that it was', () => {
    const content: PollRecord = {
      ...shared,
      ...{ schema: 'radslag.poll.v1', pollId: 'c0c0c0c0-0000-4000-8000-00000000abcd' },
      body: { name: 'Kommunestyret', abbreviation: 'KS' },
      ...{ phase: 'HEMMELIG', title: 'HEMMELIG', purpose: 'HEMMELIG', whom: 'HEMMELIG' },
      ...{ eligible: 5, answered: 4, visibility: 'sums', resultsWhen: 'at-close' },
      ...{ openness: closed, opennessDecidedAt: null, isLost: false, isAdvice: true },
      ...{ openedAt: at('2026-11-19T16:00:00.000Z'), closedAt: at('2026-11-26T16:00:00.000Z') },
      ...{ questions: [question('HEMMELIG')], outcomeNote: 'HEMMELIG', reviewOn: null },
      reason: null,
    };
    expect(inTheOpen(content)).not.toContain('HEMMELIG');
    expect(inTheOpen(content)).toContain('Offentleglova § 23');
  });
});
