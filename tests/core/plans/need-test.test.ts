import { describe, expect, it } from 'vitest';
import { beginNeedTest, decideNeed, overlapsOf } from '../../../src/core/plans/need-test.ts';
import type { NeedDecision, NeedTest, Overlap } from '../../../src/core/plans/need-test.ts';
import { aGoal } from '../../support/builders/a-goal.ts';
import { aRegisteredPlan, allHold } from '../../support/builders/a-registered-plan.ts';
import { at, on } from '../../support/builders/instants.ts';

const wish = {
  title: 'Temaplan for natur',
  type: 'temaplan',
  purpose: 'Stanse tapet av natur',
  themes: ['Natur'],
  goalIds: [],
} as const;
const made = { id: 'need', by: 'planner', at: at('2026-11-20T08:00:00.000Z') };

function anOpenTest(): NeedTest {
  const begun = beginNeedTest(wish, made);
  if (begun.refused) throw new Error('a theme plan is a plan');
  return begun.value;
}

const place = {
  parentId: null,
  committeeId: 'KLIMA',
  horizonYears: 10,
  orderedOn: on('2026-11-20'),
  reference: '44/26',
};
const decided = (given: NeedDecision, overlaps: readonly Overlap[] = [], test = anOpenTest()) => {
  const register = { plans: [], links: [], term: null, today: on('2026-11-20') };
  const outcome = decideNeed(register, test, 1, given, {
    overlaps,
    planId: 'new',
    by: 'planner',
    at: made.at,
  });
  return outcome.refused ? outcome.refusal : outcome.value;
};
const overlap: Overlap = {
  planId: 'k',
  title: 'Temaplan for klima',
  themes: ['natur'],
  goalIds: [],
};

describe('the need test', () => {
  it('is for plans: a message needs none', () => {
    expect(beginNeedTest({ ...wish, type: 'melding' }, made)).toMatchObject({
      refusal: { code: 'not-a-plan' },
    });
  });

  it('orders a plan where all four hold', () => {
    expect(decided({ outcome: 'plan', answers: allHold, place })).toMatchObject({
      test: { version: 2, state: { outcome: 'plan', planId: 'new' } },
      change: {
        plans: [
          {
            id: 'new',
            status: 'ordered',
            level: 'elaboration',
            treatment: 'political',
            committeeId: 'KLIMA',
            summary: 'Stanse tapet av natur',
          },
        ],
        happened: [{ kind: 'ordered', details: { needId: 'need', reference: '44/26' } }],
      },
    });
  });

  it.each(['theme-important', 'purpose-clear', 'feasible', 'not-covered'] as const)(
    'orders none where one does not: %s',
    (question) => {
      const answers = { ...allHold, [question]: { holds: false, because: 'Nei' } };
      expect(decided({ outcome: 'plan', answers, place })).toEqual({
        code: 'need-not-shown',
        questions: [question],
      });
    },
  );

  it('wants to know why overlapping plans are not enough', () => {
    expect(decided({ outcome: 'plan', answers: allHold, place }, [overlap])).toEqual({
      code: 'overlap-unexplained',
      titles: ['Temaplan for klima'],
    });
    const answers = { ...allHold, 'not-covered': { holds: true, because: 'Klima er ikke natur' } };
    expect(decided({ outcome: 'plan', answers, place }, [overlap])).toMatchObject({
      test: { state: { overlaps: [overlap] } },
    });
  });

  it('keeps “no plan” as an outcome, with what is done instead', () => {
    const instead = { kind: 'line-in-plan', text: 'Et punkt i handlingsdelen' } as const;
    const answers = { ...allHold, feasible: { holds: false, because: 'Ingen midler' } };
    expect(decided({ outcome: 'no-plan', answers, instead }, [overlap])).toMatchObject({
      test: { state: { outcome: 'no-plan', instead, overlaps: [overlap] } },
      change: null,
    });
  });

  it('is decided once', () => {
    const instead = { kind: 'nothing', text: 'Ikke nå' } as const;
    const first = decided({ outcome: 'no-plan', answers: allHold, instead });
    if (!('test' in first)) throw new Error('decided');
    const again = { ...first.test, version: 1 };
    expect(decided({ outcome: 'plan', answers: allHold, place }, [], again)).toEqual({
      code: 'need-already-decided',
    });
  });
});

describe('plans that overlap', () => {
  const climate = aRegisteredPlan('climate', { themes: ['natur', 'Klima'] });
  const land = aRegisteredPlan('land');
  const society = aRegisteredPlan('society');
  const goals = [
    aGoal('mainGoal', 'm', null, { id: 'm', planId: 'society' }),
    aGoal('subGoal', 's', 'm', { id: 's', planId: null }),
    aGoal('strategy', 't', 's', { id: 't', planId: 'land' }),
  ];

  it('share a theme, however it is spelt, or hold a goal or something below it, but not above', () => {
    const found = overlapsOf([climate, land, society], goals, {
      themes: ['NATUR '],
      goalIds: ['s'],
    });
    expect(found).toEqual([
      { planId: 'climate', title: 'Plan climate', themes: ['natur'], goalIds: [] },
      { planId: 'land', title: 'Plan land', themes: [], goalIds: ['s'] },
    ]);
  });

  it('come with the most shared first, and without those that have ended, stand for several or are no plans', () => {
    const both = aRegisteredPlan('both', { themes: ['natur', 'vann'] });
    const gone = ['closed', 'replaced'].map((status) =>
      aRegisteredPlan(status, { status: status as 'closed', themes: ['natur'] }),
    );
    const others = [
      aRegisteredPlan('group', { isGroup: true, themes: ['natur'] }),
      aRegisteredPlan('note', { type: 'melding', themes: ['natur'] }),
    ];
    const wanted = { themes: ['natur', 'vann'], goalIds: [] };
    const found = overlapsOf([climate, both, ...gone, ...others], [], wanted);
    expect(found.map(({ planId }) => planId)).toEqual(['both', 'climate']);
  });
});
