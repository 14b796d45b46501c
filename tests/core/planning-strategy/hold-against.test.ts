import { describe, expect, it } from 'vitest';
import { flaggedStarts } from '../../../src/core/planning-strategy/flagged-starts.ts';
import {
  holdAgainst,
  isHeld,
  mayDepart,
  orderedAs,
} from '../../../src/core/planning-strategy/hold-against.ts';
import type { WholeStrategy } from '../../../src/core/planning-strategy/planning-strategy.ts';
import type { PlanEvent } from '../../../src/core/plans/registered-plan.ts';
import { anAmendment, anEntry, aStrategy, inTime } from '../../support/builders/a-strategy.ts';
import { aRegisteredPlan } from '../../support/builders/a-registered-plan.ts';
import { at, on } from '../../support/builders/instants.ts';

const noNeeds = { planOfNeed: new Map<string, string>() };
const of = (planId: string) => ({ planId, needId: null });
const decided = { on: on('2026-06-10'), bodyId: 'KS', reference: '26/40' };
const strategy = aStrategy({
  entries: [
    anEntry('klima'),
    anEntry('bolig', { kind: 'new', from: inTime('2025-H2'), to: inTime('2026-Q1') }),
    anEntry('idrett', { kind: 'end' }),
    anEntry('kultur', { from: null, to: null }),
    anEntry('natur', { kind: 'new', planId: null, needId: 'need' }),
  ],
});
const standing = (planId: string, day: string, whole: readonly WholeStrategy[] = [strategy]) =>
  holdAgainst(whole, noNeeds, of(planId), on(day));

describe('a start of plan work, held against the planning strategy', () => {
  it('is inside in the year, or between the years, that are listed', () => {
    expect(standing('klima', '2026-01-01')).toMatchObject({
      standing: 'inside',
      entryId: 'entry-klima',
    });
    expect(standing('klima', '2026-12-31')).toMatchObject({ standing: 'inside' });
    expect(standing('bolig', '2025-02-01')).toMatchObject({ standing: 'inside' });
  });

  it('is outside in another year, and says which was listed', () => {
    expect(standing('klima', '2025-12-31')).toMatchObject({
      ...{ standing: 'outside', why: 'other-year', from: '2026', to: '2026' },
    });
    expect(standing('klima', '2027-01-01')).toMatchObject({ why: 'other-year' });
  });

  it('is outside where the plan is not listed, is to end, or is to go on as it is', () => {
    expect(standing('helse', '2026-02-01')).toMatchObject({ why: 'not-listed', from: null });
    expect(standing('idrett', '2026-02-01')).toMatchObject({ why: 'to-end' });
    expect(standing('kultur', '2026-02-01')).toMatchObject({ why: 'to-go-on' });
  });

  it('knows a new plan by its need test, while it is ordered and afterwards', () => {
    const ordering = { planId: null, needId: 'need' };
    expect(holdAgainst([strategy], noNeeds, ordering, on('2026-02-01'))).toMatchObject({
      standing: 'inside',
    });
    const needs = { planOfNeed: new Map([['need', 'natur']]) };
    expect(holdAgainst([strategy], needs, of('natur'), on('2026-02-01'))).toMatchObject({
      standing: 'inside',
    });
  });

  it('says that no strategy was adopted then', () => {
    expect(standing('klima', '2024-03-19')).toEqual({ standing: 'no-strategy' });
    expect(standing('klima', '2026-01-01', [])).toEqual({ standing: 'no-strategy' });
    const draft = aStrategy({ entries: [anEntry('klima')] }, { status: 'draft', adopted: null });
    expect(standing('klima', '2026-01-01', [draft])).toEqual({ standing: 'no-strategy' });
  });

  it('is held against the next council’s strategy from the day that is adopted', () => {
    const next = aStrategy(
      { entries: [] },
      {
        id: 'next',
        termId: 'next',
        adopted: { on: on('2026-05-01'), bodyId: 'KS', reference: '' },
      },
    );
    expect(standing('klima', '2026-04-30', [strategy, next])).toMatchObject({ standing: 'inside' });
    expect(standing('klima', '2026-05-01', [strategy, next])).toMatchObject({
      ...{ standing: 'outside', strategyId: 'next' },
    });
  });

  it('is inside by a supplement from the day it is decided, and a line that is superseded holds no longer', () => {
    const lines = [
      anEntry('helse', { amendmentId: 'supplement' }),
      anEntry('klima', {
        ...{ id: 'later', amendmentId: 'supplement', supersedesId: 'entry-klima' },
        ...{ from: inTime('2027'), to: inTime('2027') },
      }),
    ];
    const withSupplement = (amendment: ReturnType<typeof anAmendment>) =>
      aStrategy({ entries: [...strategy.entries, ...lines], amendments: [amendment] });
    const planned = withSupplement(anAmendment());
    expect(standing('helse', '2026-07-01', [planned])).toMatchObject({ why: 'not-listed' });
    const done = withSupplement(anAmendment({ decided }));
    expect(standing('helse', '2026-06-09', [done])).toMatchObject({ why: 'not-listed' });
    expect(standing('helse', '2026-06-10', [done])).toMatchObject({ standing: 'inside' });
    expect(standing('klima', '2026-06-10', [done])).toMatchObject({
      why: 'other-year',
      from: '2027',
    });
  });
});

describe('going on outside the strategy', () => {
  const outside = standing('helse', '2026-02-01');
  const planned = aStrategy({ amendments: [anAmendment(), anAmendment({ id: 'old', decided })] });

  it('is refused as "outside-strategy" without a reason', () => {
    const refused = { code: 'outside-strategy', why: 'not-listed', from: null, to: null };
    expect(mayDepart(outside, [strategy], null)).toEqual(refused);
    expect(mayDepart(outside, [strategy], { reason: '  ', amendmentId: null })).toEqual(refused);
  });

  it('goes with a reason, or with a supplement that is not decided yet', () => {
    expect(
      mayDepart(outside, [strategy], { reason: 'Ras i april', amendmentId: null }),
    ).toBeUndefined();
    expect(
      mayDepart(outside, [planned], { reason: '', amendmentId: 'supplement' }),
    ).toBeUndefined();
  });

  it('is refused as "no-such-amendment" for a supplement that is decided, or not the strategy’s', () => {
    for (const amendmentId of ['old', 'elsewhere'])
      expect(mayDepart(outside, [planned], { reason: 'Ras', amendmentId })).toEqual({
        code: 'no-such-amendment',
      });
  });

  it('stays quiet inside, and where no strategy is adopted', () => {
    expect(mayDepart(standing('klima', '2026-02-01'), [strategy], null)).toBeUndefined();
    expect(mayDepart({ standing: 'no-strategy' }, [], null)).toBeUndefined();
  });
});

describe('what is flagged to the council', () => {
  const event = (planId: string, day: string, details: PlanEvent['details'] = {}): PlanEvent => ({
    ...{ id: `${planId}${day}`, planId, planVersion: 2, ordinal: 0, details, personId: null },
    ...{ kind: 'work-started', on: on(day), recordedAt: at('2026-01-01T00:00:00.000Z') },
  });
  const today = on('2026-11-20');
  const flags = (
    plans: readonly ReturnType<typeof aRegisteredPlan>[],
    events: readonly PlanEvent[],
    whole = strategy,
    holdsUnitPlans = false,
  ) =>
    flaggedStarts(
      [whole],
      whole,
      { plans: new Map(plans.map((plan) => [plan.id, plan])), ...noNeeds, holdsUnitPlans },
      events,
      today,
    );
  const helse = aRegisteredPlan('helse', { status: 'in-progress' });

  it('leaves unit plans alone, unless the municipality holds them too or the council treats them', () => {
    const unit = { type: 'virksomhetsplan', level: 'operations' } as const;
    const plan = aRegisteredPlan('drift', { ...unit, treatment: 'administrative' });
    const started = [event('drift', '2026-02-01')];
    expect(flags([plan], started)).toEqual([]);
    expect(flags([plan], started, strategy, true)).toMatchObject([{ planId: 'drift' }]);
    expect(flags([{ ...plan, treatment: 'political' }], started)).toMatchObject([
      { planId: 'drift' },
    ]);
    expect(orderedAs('virksomhetsplan')).toMatchObject(unit);
    expect(isHeld(orderedAs('virksomhetsplan'), { holdsUnitPlans: false })).toBe(false);
    expect(isHeld(orderedAs('temaplan'), { holdsUnitPlans: false })).toBe(true);
  });

  it('is a start outside with its reason, once per plan', () => {
    const departure = { reason: 'Ras i april', amendmentId: null };
    const found = flags(
      [helse],
      [event('helse', '2026-02-01', { departure }), event('helse', '2026-03-01')],
    );
    expect(found).toEqual([
      {
        ...{
          planId: 'helse',
          title: helse.title,
          on: '2026-02-01',
          why: 'not-listed',
          from: null,
          to: null,
        },
        ...{ reasons: ['Ras i april'], amendmentIds: [], coveredBy: null },
      },
    ]);
  });

  it('is also work that nobody was asked about, and work whose beginning is not known', () => {
    expect(flags([helse], [event('helse', '2026-02-01')])).toMatchObject([{ reasons: [] }]);
    expect(flags([helse], [])).toMatchObject([{ on: null, why: 'not-listed' }]);
    const revision = { orderedOn: on('2025-05-01'), startedOn: null, reason: '' };
    expect(flags([aRegisteredPlan('klima', { revision })], [])).toMatchObject([
      { on: '2025-05-01', why: 'other-year' },
    ]);
  });

  it('is covered by the supplement once that is decided, and stays readable', () => {
    const covered = aStrategy({
      entries: [anEntry('helse', { amendmentId: 'supplement' })],
      amendments: [anAmendment({ decided })],
    });
    expect(flags([helse], [event('helse', '2026-02-01')], covered)).toMatchObject([
      { planId: 'helse', coveredBy: 'supplement' },
    ]);
  });

  it('is not work that began before the adoption, work inside, the strategy itself, or a row that stands for several', () => {
    const quiet = [
      aRegisteredPlan('klima'),
      aRegisteredPlan('gammel', { status: 'in-progress' }),
      aRegisteredPlan('strategien', {
        type: 'planstrategi',
        level: 'beside',
        status: 'in-progress',
      }),
      aRegisteredPlan('flere', { isGroup: true, status: 'in-progress' }),
    ];
    expect(flags(quiet, [event('klima', '2026-02-01'), event('gammel', '2024-03-19')])).toEqual([]);
    expect(flags([helse], [], aStrategy({}, { status: 'draft', adopted: null }))).toEqual([]);
  });
});
