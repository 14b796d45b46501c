import { describe, expect, it } from 'vitest';
import {
  endProgress,
  nothingYet,
  questionState,
  takeProgressStep,
} from '../../../src/core/workshops/round-progress.ts';
import type { ProgressStep, RoundProgress } from '../../../src/core/workshops/round-progress.ts';
import { aClosedRound, aPublishedRound, aRoundUnderWay } from '../../support/builders/a-round.ts';
import { ids } from '../../support/builders/ids.ts';
import { at } from '../../support/builders/instants.ts';

const refused = (refusal: unknown): unknown => ({ refused: true, refusal });
const five = at('2026-11-19T16:05:00.000Z');
const ten = at('2026-11-19T16:10:00.000Z');
const item = { title: '', minutes: 10, kind: 'item', lead: '' } as const;
const round = aRoundUnderWay({
  agenda: [
    { ...item, id: 'a' },
    { ...item, id: 'b' },
  ],
  questions: [
    { id: 'q', text: 'Hva?' },
    { id: 'r', text: 'Hvorfor?' },
  ],
});
const nothing = nothingYet(ids.round);
const step = (progress: RoundProgress, given: ProgressStep, now = five) =>
  takeProgressStep(round, progress, given, progress.version, now);
const taken = (progress: RoundProgress, given: ProgressStep, now = five): RoundProgress => {
  const decision = step(progress, given, now);
  if (decision.refused) throw new Error(decision.refusal.code);
  return decision.value;
};

describe('the agenda as it is held', () => {
  it('has when each item began and ended, and one at a time', () => {
    const first = taken(nothing, { kind: 'item', itemId: 'b' });
    expect(taken(first, { kind: 'item', itemId: 'a' }, ten)).toMatchObject({
      version: 2,
      held: [
        { itemId: 'b', startedAt: five, endedAt: ten },
        { itemId: 'a', startedAt: ten, endedAt: null },
      ],
    });
  });

  it('ends with the last item', () => {
    const last = taken(nothing, { kind: 'item', itemId: 'b' });
    expect(taken(last, { kind: 'item', itemId: null }, ten).held).toEqual([
      { itemId: 'b', startedAt: five, endedAt: ten },
    ]);
  });

  it('forgets an item that was left in the moment it was begun', () => {
    const wrong = taken(nothing, { kind: 'item', itemId: 'b' });
    expect(taken(wrong, { kind: 'item', itemId: 'a' }).held).toEqual([
      { itemId: 'a', startedAt: five, endedAt: null },
    ]);
  });

  it('is refused for an item that is not on it', () => {
    expect(step(nothing, { kind: 'item', itemId: 'c' })).toEqual(
      refused({ code: 'no-such-agenda-item' }),
    );
  });
});

describe('asking', () => {
  const asked = taken(nothing, { kind: 'question', questionId: 'q', isOpen: true });

  it('opens one question and stops the one before, and clears the screen', () => {
    const next = { kind: 'question', questionId: 'r', isOpen: true } as const;
    const after = taken({ ...asked, shown: ['one'] }, next, ten);
    expect(after.asked).toEqual([
      { questionId: 'q', openedAt: five, stoppedAt: ten },
      { questionId: 'r', openedAt: ten, stoppedAt: null },
    ]);
    expect(after.shown).toEqual([]);
    expect([questionState(after, 'q'), questionState(after, 'r')]).toEqual(['stopped', 'open']);
    expect(questionState(nothing, 'q')).toBe('not-asked');
  });

  it('can be taken up again', () => {
    const stopped = taken(asked, { kind: 'question', questionId: 'q', isOpen: false }, ten);
    expect(questionState(stopped, 'q')).toBe('stopped');
    const again = taken(stopped, { kind: 'question', questionId: 'q', isOpen: true }, ten);
    expect(questionState(again, 'q')).toBe('open');
  });

  it('changes nothing when it is so already', () => {
    expect(taken(asked, { kind: 'question', questionId: 'q', isOpen: true }, ten)).toBe(asked);
  });

  it('is refused for a question of another round', () => {
    expect(step(nothing, { kind: 'question', questionId: 'x', isOpen: true })).toEqual(
      refused({ code: 'no-such-round-question' }),
    );
  });
});

describe('any step', () => {
  const any = { kind: 'screen', contributionIds: ['1', '1', '2'] } as const;

  it('shows each contribution once, and no more than can be read', () => {
    expect(taken(nothing, any).shown).toEqual(['1', '2']);
    const many = { kind: 'screen', contributionIds: ['1', '2', '3', '4', '5'] } as const;
    expect(step(nothing, many)).toEqual(refused({ code: 'too-many-on-screen', most: 4 }));
  });

  it('is refused for the second of two facilitators, before the round, and after it', () => {
    const on = (given: typeof round, seen: number) =>
      takeProgressStep(given, nothing, any, seen, five);
    expect(on(round, 1)).toEqual(refused({ code: 'version-conflict', version: 0 }));
    expect(on(aPublishedRound(), 0)).toEqual(refused({ code: 'round-not-under-way' }));
    expect(on(aClosedRound(), 0)).toEqual(refused({ code: 'round-is-closed' }));
  });

  it('that goes on ends with the round, and a round in which nothing goes on is left alone', () => {
    const going = taken(taken(nothing, { kind: 'item', itemId: 'a' }), {
      ...{ kind: 'question', questionId: 'q', isOpen: true },
    });
    expect(endProgress(going, ten)).toMatchObject({
      ...{ version: 3, held: [{ endedAt: ten }], asked: [{ stoppedAt: ten }] },
    });
    expect(endProgress(nothing, ten)).toBe(nothing);
  });
});
