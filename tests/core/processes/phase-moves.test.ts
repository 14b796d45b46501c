import { describe, expect, it } from 'vitest';
import { movesBack, movesOf } from '../../../src/core/processes/phase-moves.ts';
import { previewMove, withMoves } from '../../../src/core/processes/move-preview.ts';
import type { MoveFacts } from '../../../src/core/processes/move-preview.ts';
import { asAdopted } from '../../../src/core/processes/process.ts';
import type { Phase } from '../../../src/core/processes/process.ts';
import { aPhase } from '../../support/builders/a-process.ts';
import { aRound } from '../../support/builders/a-round.ts';
import { at, on } from '../../support/builders/instants.ts';

const phase = (id: string, from: string, to: string, overrides: Partial<Phase> = {}): Phase =>
  aPhase({ id, title: id, ...asAdopted(on(from), on(to)), ...overrides });

const workshops = phase('workshops', '2027-01-11', '2027-02-26');
const draft = phase('draft', '2027-03-01', '2027-03-19', { dependsOn: ['workshops'] });
const hearing = phase('hearing', '2027-04-05', '2027-05-18', {
  ...{ kind: 'hearing', dependsOn: ['draft'], deadlines: ['plan-hearing'] },
});
const adoption = phase('adoption', '2027-05-19', '2027-06-16', {
  ...{ kind: 'adoption', dependsOn: ['hearing'] },
});
const phases = [workshops, draft, hearing, adoption];
const to = (startsOn: string, endsOn: string) => ({ startsOn: on(startsOn), endsOn: on(endsOn) });
const facts: MoveFacts = { rounds: [], summers: [], frame: { rules: [], constitution: null } };

describe('moving a phase', () => {
  it('moves what depends on it as far as it must, and no farther', () => {
    const moved = movesOf({ phases }, workshops, to('2027-01-11', '2027-03-05'));
    expect(moved).toMatchObject({
      value: [
        { phaseId: 'workshops', after: { endsOn: '2027-03-05' } },
        // A week of the room between draft and hearing is used up, and nothing further moves.
        { phaseId: 'draft', after: { startsOn: '2027-03-06', endsOn: '2027-03-24' } },
      ],
    });
  });

  it('pushes the whole chain where there is no room left, each keeping its length', () => {
    const moved = movesOf({ phases }, hearing, to('2027-04-19', '2027-06-01'));
    expect(moved).toMatchObject({
      value: [
        { phaseId: 'hearing' },
        { phaseId: 'adoption', after: { startsOn: '2027-06-02', endsOn: '2027-06-30' } },
      ],
    });
  });

  it('lets the phase that was asked for come first, wherever it stands', () => {
    const moved = movesOf({ phases }, draft, to('2027-03-01', '2027-04-10'));
    expect(moved.refused ? [] : moved.value.map(({ phaseId }) => phaseId)).toEqual([
      'draft',
      'hearing',
      'adoption',
    ]);
  });

  it('moves nothing else when it moves to an earlier day', () => {
    const moved = movesOf({ phases }, workshops, to('2027-01-04', '2027-02-19'));
    expect(moved).toMatchObject({ value: [{ phaseId: 'workshops' }] });
  });

  it('lets two that overlapped go on overlapping by as many days', () => {
    const early = { ...draft, startsOn: on('2027-02-22') };
    const moved = movesOf(
      { phases: [workshops, early] },
      workshops,
      to('2027-01-11', '2027-03-01'),
    );
    expect(moved).toMatchObject({
      value: [{}, { phaseId: 'draft', after: { startsOn: '2027-02-25', endsOn: '2027-03-22' } }],
    });
  });

  it('leaves a dependent phase that has begun where it is', () => {
    const begun = { ...draft, openedAt: at('2027-02-28T23:00:00.000Z') };
    const moved = movesOf(
      { phases: [workshops, begun] },
      workshops,
      to('2027-01-11', '2027-03-31'),
    );
    expect(moved).toMatchObject({ value: [{ phaseId: 'workshops' }] });
  });

  it('ends also where somebody has drawn a circle of dependencies', () => {
    const circle = [
      {
        ...workshops,
        dependsOn: ['adoption'],
        startsOn: on('2028-01-10'),
        endsOn: on('2028-02-10'),
      },
      ...phases.slice(1),
    ];
    expect(movesOf({ phases: circle }, draft, to('2027-03-01', '2027-06-30')).refused).toBe(false);
  });

  it.each([
    ['ends-before-start', workshops, '2027-02-01', '2027-01-31'],
    ['nothing-moves', workshops, '2027-01-11', '2027-02-26'],
    ['before-needed-phase', draft, '2027-02-26', '2027-03-19'],
    [
      'phase-is-closed',
      {
        ...workshops,
        openedAt: at('2027-01-10T23:00:00.000Z'),
        closedAt: at('2027-02-26T23:00:00.000Z'),
      },
      ...(['2027-01-18', '2027-02-26'] as const),
    ],
    [
      'phase-has-begun',
      { ...workshops, openedAt: at('2027-01-10T23:00:00.000Z') },
      ...(['2027-01-18', '2027-02-26'] as const),
    ],
  ] as const)('is refused as “%s”', (code, moved, from, end) => {
    expect(movesOf({ phases }, moved, to(from, end))).toMatchObject({ refusal: { code } });
  });

  it('is refused as “before-closed-phase” where what it needs is over', () => {
    const over = {
      ...workshops,
      openedAt: at('2027-01-10T23:00:00.000Z'),
      closedAt: at('2027-02-26T23:00:00.000Z'),
    };
    expect(movesOf({ phases: [over, draft] }, draft, to('2027-02-20', '2027-03-19'))).toMatchObject(
      {
        refusal: { code: 'before-closed-phase', title: 'workshops', endsOn: '2027-02-26' },
      },
    );
  });

  it('lets a phase that has begun get another last day', () => {
    const begun = { ...workshops, openedAt: at('2027-01-10T23:00:00.000Z') };
    expect(movesOf({ phases: [begun] }, begun, to('2027-01-11', '2027-03-05')).refused).toBe(false);
  });
});

describe('moving back', () => {
  const moved = movesOf({ phases }, workshops, to('2027-01-11', '2027-03-05'));
  const moves = moved.refused ? [] : moved.value;

  it('puts every phase that moved back where it was', () => {
    const now = withMoves(phases, moves);
    const back = movesBack({ phases: now }, moves);
    expect(
      withMoves(now, back.refused ? [] : back.value).map(({ startsOn, endsOn }) => [
        startsOn,
        endsOn,
      ]),
    ).toEqual(phases.map(({ startsOn, endsOn }) => [startsOn, endsOn]));
  });

  it('is refused when one of them has moved since', () => {
    const since = withMoves(phases, moves).map((one) =>
      one.id === 'draft' ? { ...one, endsOn: on('2027-04-30') } : one,
    );
    expect(movesBack({ phases: since }, moves)).toMatchObject({
      refusal: { code: 'moved-since', title: 'draft' },
    });
  });
});

describe('what a move does, before it is confirmed', () => {
  const preview = (wish: ReturnType<typeof to>, more: Partial<MoveFacts> = {}) => {
    const moved = movesOf({ phases }, hearing, wish);
    return previewMove({ phases }, moved.refused ? [] : moved.value, { ...facts, ...more });
  };

  it('names the deadline of the law that breaks, with its paragraph and by how many days', () => {
    expect(preview(to('2027-04-05', '2027-05-14')).broken).toMatchObject([
      { phaseId: 'hearing', rule: { paragraph: 'pbl § 11-14' }, dueOn: '2027-05-17', brokenBy: 3 },
    ]);
    expect(preview(to('2027-04-05', '2027-05-20')).broken).toEqual([]);
  });

  it('says which days are holidays, and how long the hearing should be to lose none', () => {
    const [moved] = preview(to('2027-05-06', '2027-06-17')).phases;
    expect(moved).toMatchObject({
      startNotes: [{ kind: 'holiday', keys: ['ascension'] }],
      endNotes: [],
      advice: { lostDays: 2, recommendedEndsOn: '2027-06-21' },
    });
  });

  it('takes drafts of rounds along at the same time on the wall, over the change of the clock', () => {
    const draftRound = aRound({
      id: 'a',
      phaseId: 'hearing',
      startsAt: at('2027-04-07T15:00:00.000Z'),
    });
    const { rounds } = previewMove(
      { phases },
      [
        {
          phaseId: 'hearing',
          before: to('2027-04-05', '2027-05-18'),
          after: to('2027-03-22', '2027-05-18'),
        },
      ],
      { ...facts, rounds: [draftRound] },
    );
    // 17:00 in Oslo before and after: 28 March 2027 is when the clocks go forward.
    expect(rounds).toMatchObject([{ status: 'draft', movesTo: '2027-03-24T16:00:00.000Z' }]);
  });

  it('names published rounds, says whether they fall outside, and does not move them', () => {
    const published = aRound({
      ...{ id: 'b', phaseId: 'hearing', startsAt: at('2027-04-07T15:00:00.000Z') },
      state: { status: 'published', publishedAt: at('2027-03-01T08:00:00.000Z') },
    });
    expect(preview(to('2027-04-19', '2027-06-01'), { rounds: [published] }).rounds).toMatchObject([
      { status: 'published', movesTo: null, isOutside: true },
    ]);
  });

  it('says nothing of rounds in other phases', () => {
    expect(
      preview(to('2027-04-05', '2027-05-14'), { rounds: [aRound({ phaseId: 'draft' })] }).rounds,
    ).toEqual([]);
  });
});
