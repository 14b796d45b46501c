import { describe, expect, it } from 'vitest';
import { decideNoteOpenness, openNotes } from '../../../src/core/openness/note-openness.ts';
import type { NoteOpenness } from '../../../src/core/openness/note-openness.ts';
import { aPhase, aProcess } from '../../support/builders/a-process.ts';
import { aGround, closedAnswers, confidentialBasis } from '../../support/builders/an-openness.ts';
import { ids } from '../../support/builders/ids.ts';

const hand = aGround();
const planned = aProcess({ phases: [aPhase({ openedAt: null })] });
const begun = aProcess();
const closed = { answers: { ...closedAnswers, isMeeting: false }, bodyId: ids.body };
const open = { answers: openNotes, bodyId: null };
const decided = (given: typeof closed | typeof open, process = planned): NoteOpenness => {
  const decision = decideNoteOpenness(process, null, given, 0, hand);
  if (decision.refused) throw new Error(decision.refusal.code);
  return decision.value;
};

describe('the openness of a process’s shared notes', () => {
  it('is open where the answers say so, by whoever decided it, and then names no body', () => {
    expect(decideNoteOpenness(begun, null, { ...open, bodyId: ids.body }, 0, hand)).toEqual({
      refused: false,
      value: {
        ...{ processId: ids.process, openness: { kind: 'open' }, bodyId: null, version: 1 },
        opennessDecision: { answers: openNotes, decidedBy: hand.personId, decidedAt: hand.now },
      },
    });
  });

  it('is closed only with a basis from the list, a recorded decision, and a body that reads', () => {
    expect(decided(closed)).toMatchObject({
      openness: { kind: 'closed', basis: confidentialBasis, decision: closedAnswers.decision },
      ...{ bodyId: ids.body, version: 1 },
    });
    const refusal = (given: object) =>
      decideNoteOpenness(planned, null, { ...closed, ...given }, 0, hand);
    const without = (change: object) => refusal({ answers: { ...closed.answers, ...change } });
    expect(without({ basis: null })).toMatchObject({ refusal: { code: 'closing-without-basis' } });
    expect(without({ basis: 'own' })).toMatchObject({ refusal: { code: 'basis-not-listed' } });
    expect(without({ decision: '' })).toMatchObject({
      refusal: { code: 'closing-without-decision' },
    });
    expect(refusal({ bodyId: null })).toMatchObject({
      refusal: { code: 'closed-notes-without-body' },
    });
  });

  it('is decided before the first phase opens: afterwards nothing is closed, and nobody else let in or shut out', () => {
    const late = { refused: true, refusal: { code: 'notes-have-begun' } };
    expect(decideNoteOpenness(begun, null, closed, 0, hand)).toEqual(late);
    const other = { ...closed, bodyId: ids.kari };
    expect(decideNoteOpenness(begun, decided(closed), other, 1, hand)).toEqual(late);
    expect(decideNoteOpenness(planned, decided(closed), other, 1, hand)).toMatchObject({
      value: { bodyId: ids.kari, version: 2 },
    });
  });

  it('may be opened at any time, when the basis has fallen away', () => {
    expect(decideNoteOpenness(begun, decided(closed), open, 1, hand)).toMatchObject({
      value: { openness: { kind: 'open' }, bodyId: null, version: 2 },
    });
  });

  it('refuses whoever has not seen what somebody else decided', () => {
    expect(decideNoteOpenness(planned, decided(closed), open, 0, hand)).toEqual({
      ...{ refused: true, refusal: { code: 'version-conflict', version: 1 } },
    });
  });
});
