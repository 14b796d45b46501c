import { describe, expect, it } from 'vitest';
import {
  answerDates,
  chooseDate,
  countSlots,
  proposeDates,
  withdrawDates,
} from '../../../src/core/date-polls/date-poll.ts';
import type { DatePoll, DateSlot } from '../../../src/core/date-polls/date-poll.ts';
import { at } from '../../support/builders/instants.ts';
import { ids, uuid } from '../../support/builders/ids.ts';

const now = at('2026-11-02T08:00:00.000Z');
const slot = (number: number, overrides: Partial<DateSlot> = {}): DateSlot => ({
  id: uuid(800 + number),
  startsAt: at(`2026-12-0${number}T17:00:00.000Z`),
  ...{ place: 'Salen', isRemote: false },
  ...overrides,
});
const propose = (overrides: Partial<DatePoll> = {}) =>
  proposeDates(
    {
      ...{ id: uuid(790), roundId: ids.round, bodyId: ids.body, note: '', slots: [slot(2), slot(1)] },
      ...{ closesAt: at('2026-11-20T08:00:00.000Z'), madeBy: ids.facilitator, ...overrides },
    },
    now,
  ); // prettier-ignore
const poll = (overrides: Partial<DatePoll> = {}): DatePoll => {
  const made = propose();
  if (made.refused) throw new Error(made.refusal.code);
  return { ...made.value, ...overrides };
};
const all = { [uuid(801)]: 'works', [uuid(802)]: 'does-not-work' } as const;

describe('asking which times work', () => {
  it('opens with the times in order', () => {
    expect(poll()).toMatchObject({ slots: [slot(1), slot(2)], state: { status: 'open' } });
  });
  it('lets the same hour be at two places', () => {
    expect(propose({ slots: [slot(1), slot(2, { startsAt: slot(1).startsAt, place: 'Teams', isRemote: true })] }).refused).toBe(false); // prettier-ignore
  });
  it.each([
    ['one time', { slots: [slot(1)] }, 'wrong-number-of-slots'],
    ['nine times', { slots: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => slot(n)) }, 'wrong-number-of-slots'],
    ['the same time twice', { slots: [slot(1), slot(2, { startsAt: slot(1).startsAt })] }, 'same-slot-twice'],
    ['a time that is over', { slots: [slot(1, { startsAt: now }), slot(2)] }, 'slot-in-the-past'],
    ['an end that is over', { closesAt: now }, 'closes-in-the-past'],
    ['an end at the first of the times', { closesAt: slot(1).startsAt }, 'answers-end-too-late'],
  ])('is refused with %s', (_, overrides, code) => {
    expect(propose(overrides)).toMatchObject({ refused: true, refusal: { code } });
  }); // prettier-ignore
});

describe('answering', () => {
  it('takes an answer for every time, and its change', () => {
    const first = answerDates(poll(), ids.ola, all, null, now);
    expect(first).toMatchObject({ value: { stances: all, revision: 1 } });
    const before = first.refused ? null : first.value;
    expect(answerDates(poll(), ids.ola, all, before, now)).toMatchObject({
      value: { revision: 2 },
    });
  });
  it.each([
    ['a time is left out', poll(), { [uuid(801)]: 'works' as const }, 'slot-unanswered'],
    ['a time is not asked about', poll(), { ...all, [uuid(899)]: 'works' as const }, 'no-such-slot'],
    ['the time for answers is up', poll({ closesAt: now }), all, 'date-poll-ended'],
    ['a time has been chosen', poll({ state: { status: 'chosen', endedAt: now, slotId: uuid(801) } }), all, 'date-poll-ended'],
  ])('is refused when %s', (_, of, given, code) => {
    expect(answerDates(of, ids.ola, given, null, now)).toMatchObject({ refusal: { code } });
  }); // prettier-ignore
  it('is counted per time', () => {
    const answer = { personId: ids.ola, stances: all, answeredAt: now, revision: 1 };
    expect(countSlots(poll(), [answer, { ...answer, personId: ids.kari }]).map(({ counts }) => counts)).toEqual([
      { works: 2, 'if-need-be': 0, 'does-not-work': 0 },
      { works: 0, 'if-need-be': 0, 'does-not-work': 2 },
    ]); // prettier-ignore
  });
});

describe('ending', () => {
  it('chooses a time also after answers have ended, once, and of those asked about', () => {
    const late = at('2026-11-25T08:00:00.000Z');
    const chosen = chooseDate(poll(), uuid(802), 1, late);
    expect(chosen).toMatchObject({ value: { slot: { id: uuid(802) }, poll: { version: 2, state: { status: 'chosen' } } } }); // prettier-ignore
    const after = chosen.refused ? poll() : chosen.value.poll;
    expect(chooseDate(after, uuid(801), 2, late)).toMatchObject({ refusal: { code: 'date-poll-ended' } }); // prettier-ignore
    expect(chooseDate(poll(), uuid(899), 1, late)).toMatchObject({ refusal: { code: 'no-such-slot' } }); // prettier-ignore
    expect(chooseDate(poll({ version: 3 }), uuid(801), 1, late)).toMatchObject({ refusal: { code: 'version-conflict', version: 3 } }); // prettier-ignore
  });
  it('can take the question back', () => {
    expect(withdrawDates(poll(), 1, now)).toMatchObject({ value: { state: { status: 'withdrawn' } } }); // prettier-ignore
  });
});
