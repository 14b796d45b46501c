import { describe, expect, it } from 'vitest';
import { comparedOf, wheelFacts } from '../../../src/core/wheels/calendar-fact.ts';
import { yearSpan } from '../../../src/core/wheels/occurrences.ts';
import { strategyEvents } from '../../../src/core/wheels/strategy-events.ts';
import type { StrategyItem } from '../../../src/core/planning-strategy/strategy-items.ts';
import { on } from '../../support/builders/instants.ts';

const item: StrategyItem = {
  ...{ entryId: 'e', kind: 'continued', title: 'Temaplan for natur', planId: 'p' },
  ...{ from: on('2026-07-01'), to: on('2027-06-30'), progress: 'not-started', doneOn: null },
  lateDays: 0,
};

describe('the planning strategy in the wheels', () => {
  it('stands in both, on its days, and leads to the plan or to the strategy', () => {
    const [event] = strategyEvents([item], yearSpan(2027), 'nb');
    expect(event).toMatchObject({
      ...{ key: 'strategy:e', title: 'Revidere: Temaplan for natur', wheels: ['year', 'term'] },
      ...{ startsOn: '2026-07-01', endsOn: '2027-06-30', link: { kind: 'plan', id: 'p' } },
    });
    const [unordered] = strategyEvents([{ ...item, planId: null }], yearSpan(2026), 'en');
    expect(unordered).toMatchObject({ link: { kind: 'planning-strategy' } });
    expect(strategyEvents([item], yearSpan(2028), 'nb')).toEqual([]);
  });

  it('is no change for a calendar in another language, and one where the plan is renamed', () => {
    const compared = (title: string, language: 'nb' | 'en') =>
      strategyEvents([{ ...item, title }], yearSpan(2027), language)
        .flatMap(wheelFacts)
        .map(comparedOf);
    expect(compared('Natur', 'en')).toEqual(compared('Natur', 'nb'));
    expect(compared('Natur', 'nb')).not.toEqual(compared('Naturmangfold', 'nb'));
  });
});
