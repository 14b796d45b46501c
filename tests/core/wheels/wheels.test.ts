import { describe, expect, it } from 'vitest';
import { statutoryRules } from '../../../src/core/deadlines/statutory-rule.ts';
import {
  addWheelItem,
  changeWheelItem,
  stepWheelItem,
} from '../../../src/core/wheels/keep-wheel-item.ts';
import { proposedItems } from '../../../src/core/wheels/proposed-items.ts';
import { reportingPeriods } from '../../../src/core/wheels/reporting-periods.ts';
import { yearSpan } from '../../../src/core/wheels/occurrences.ts';
import { termAt, termsAround } from '../../../src/core/wheels/term-span.ts';
import { comingNext } from '../../../src/core/wheels/wheel-event.ts';
import type { WheelEvent } from '../../../src/core/wheels/wheel-event.ts';
import type { WheelItemWords } from '../../../src/core/wheels/wheel-item.ts';
import { on } from '../../support/builders/instants.ts';

const words: WheelItemWords = {
  ...{ title: 'Årsbudsjett', lead: 'politics', basis: 'koml. § 14-3', publicDays: 14, link: null },
  when: { kind: 'yearly', from: { month: 12, day: 1 }, to: { month: 12, day: 15 } },
};
const item = { ...words, id: 'i', isRemoved: false, isExample: false };
const refusal = (outcome: { refused: boolean; refusal?: object }) => outcome.refusal;

describe('an item of a wheel', () => {
  it('is taken as it is written', () => {
    expect(addWheelItem(words, 'i')).toEqual({ refused: false, value: item });
  });

  it('may be on 29 February, and is refused as "no-such-day" on 30 February', () => {
    const on29 = { month: 2, day: 29 };
    const at = (day: { month: number; day: number }) =>
      addWheelItem({ ...words, when: { kind: 'yearly', from: day, to: day } }, 'i');
    expect(at(on29).refused).toBe(false);
    expect(refusal(at({ month: 2, day: 30 }))).toEqual({ code: 'no-such-day', month: 2, day: 30 });
    expect(refusal(at({ month: 4, day: 31 }))).toMatchObject({ code: 'no-such-day' });
  });

  it('is refused as "ends-before-start" where dated days are the wrong way round', () => {
    const when = { kind: 'dated', startsOn: on('2026-05-02'), endsOn: on('2026-05-01') } as const;
    expect(refusal(addWheelItem({ ...words, when }, 'i'))).toEqual({ code: 'ends-before-start' });
  });

  it('is refused as "version-conflict" where somebody has saved meanwhile', () => {
    const stored = { value: item, version: 3 };
    expect(refusal(changeWheelItem(stored, words, 2))).toEqual({ code: 'version-conflict', version: 3, theirs: item }); // prettier-ignore
    expect(refusal(stepWheelItem(stored, 'remove', 2))).toMatchObject({ code: 'version-conflict' });
    expect(changeWheelItem(stored, { ...words, title: 'Nytt' }, 3)).toMatchObject({
      value: { id: 'i', title: 'Nytt' },
    });
  });

  it('can be taken out and put back, once each, and is not changed meanwhile', () => {
    const out = { value: { ...item, isRemoved: true }, version: 1 };
    expect(stepWheelItem({ value: item, version: 1 }, 'remove', 1)).toMatchObject({
      value: { isRemoved: true },
    });
    expect(stepWheelItem(out, 'restore', 1)).toMatchObject({ value: { isRemoved: false } });
    expect(refusal(stepWheelItem(out, 'remove', 1))).toEqual({ code: 'already-removed' });
    expect(refusal(changeWheelItem(out, words, 1))).toEqual({ code: 'already-removed' });
    expect(refusal(stepWheelItem({ value: item, version: 1 }, 'restore', 1))).toEqual({
      code: 'not-removed',
    });
  });
});

describe('the term that the outer wheel shows', () => {
  const registered = [{ id: 't', startsOn: on('2023-10-18'), endsOn: on('2027-10-12') }];

  it('is the registered one that holds the day', () => {
    expect(termAt(registered, on('2027-10-12'))).toEqual({
      ...{ startsOn: '2023-10-18', endsOn: '2027-10-12' },
    });
  });

  it('is the four years after an October election where none is registered', () => {
    expect(termAt([], on('2027-09-30'))).toEqual({ startsOn: '2023-10-01', endsOn: '2027-09-30' });
    expect(termAt([], on('2027-10-01'))).toEqual({ startsOn: '2027-10-01', endsOn: '2031-09-30' });
    expect(termAt([], on('2019-09-30'))).toEqual({ startsOn: '2015-10-01', endsOn: '2019-09-30' });
  });

  it('can be turned two terms back and one ahead', () => {
    expect(termsAround([], on('2026-11-28')).map(({ startsOn }) => startsOn.slice(0, 4))).toEqual([
      ...['2015', '2019', '2023', '2027'],
    ]);
  });
});

describe('what is put in the wheels by itself', () => {
  it('is the last day of each tertial, in the reader’s language', () => {
    expect(reportingPeriods(yearSpan(2026), 'nn').map(({ startsOn }) => startsOn)).toEqual([
      ...['2026-04-30', '2026-08-31', '2026-12-31'],
    ]);
    expect(reportingPeriods(yearSpan(2026), 'nn')[0]?.title).toContain('oppgåver');
    expect(reportingPeriods({ startsOn: on('2026-09-01'), endsOn: on('2026-12-30') }, 'nb')).toEqual([]); // prettier-ignore
  });

  it('comes next from today on, nearest first', () => {
    const event = (key: string, startsOn: string, endsOn = startsOn) =>
      ({ key, startsOn, endsOn }) as unknown as WheelEvent;
    const events = [event('c', '2027-01-18'), event('a', '2026-11-27'), event('b', '2026-11-28')];
    expect(comingNext(events, on('2026-11-28'), 3).map(({ key }) => key)).toEqual(['b', 'c']);
  });
});

describe('the proposal for a new municipality', () => {
  const term = { startsOn: on('2023-10-18'), endsOn: on('2027-10-12') };

  it('can be taken as it stands, every item of it, in all three languages', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const { key, ...proposed } of proposedItems(language, term, []))
        expect(addWheelItem({ ...proposed, link: null }, key).refused, key).toBe(false);
  });

  it('lays the four-year wheel on the term, one part after the other', () => {
    const dated = proposedItems('nb', term, []).flatMap(({ when }) => (when.kind === 'dated' ? [when] : [])); // prettier-ignore
    expect(dated.map(({ startsOn }) => startsOn)).toEqual([
      ...['2023-10-01', '2024-04-01', '2024-10-01', '2025-10-01'],
    ]);
    expect(dated.at(-1)?.endsOn).toBe('2027-03-31');
  });

  it('has the days that the law gives for making papers public', () => {
    const days = proposedItems('nb', term, []).flatMap(({ basis, publicDays }) =>
      publicDays === null ? [] : [[basis, publicDays]],
    );
    expect(days).toEqual([
      ['pbl § 10-1', 30],
      ['koml. § 14-3', 14],
    ]);
  });

  it('takes the planning strategy’s days from the rule that the municipality has corrected', () => {
    const own = { ...statutoryRules['planning-strategy-public'], amount: 6, unit: 'weeks', paragraph: 'pbl § 10-1 og eget vedtak' } as const; // prettier-ignore
    const strategy = proposedItems('nb', term, [own]).find(
      ({ key }) => key === 'planning-strategy',
    );
    expect(strategy).toMatchObject({ publicDays: 42, basis: 'pbl § 10-1 og eget vedtak' });
  });
});
