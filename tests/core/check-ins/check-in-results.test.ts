import { describe, expect, it } from 'vitest';
import { meanInterval } from '../../../src/core/check-ins/bootstrap.ts';
import { statementResult } from '../../../src/core/check-ins/check-in-results.ts';
import type { CheckInAnswer } from '../../../src/core/check-ins/check-in-results.ts';
import { sides } from '../../../src/core/polls/side.ts';
import type { Side } from '../../../src/core/polls/side.ts';
import { chanceFrom } from '../../../src/core/workshops/seating/chance.ts';

const given = (group: Side, ...steps: readonly (number | null)[]): CheckInAnswer[] =>
  steps.map((step) => ({ group, step }));

describe('what is shown of a statement', () => {
  it('is the two groups side by side, with number, mean, spread, and «vet ikke» counted apart', () => {
    const result = statementResult([
      ...given('politics', 1, 2, 3, null),
      ...given('administration', 4, 5, 5, 4, null, null),
    ]);
    expect(result).toEqual({
      kind: 'by-group',
      groups: {
        politics: {
          ...{ answers: 3, doNotKnow: 1, mean: 2, spread: 1, interval: null },
          perStep: [1, 1, 1, 0, 0],
        },
        administration: {
          ...{ answers: 4, doNotKnow: 2, mean: 4.5, interval: null },
          ...{ spread: expect.closeTo(0.577, 3) as number, perStep: [0, 0, 0, 2, 2] },
        },
      },
    });
  });

  it('pools a group under three into the other, and then shows neither by itself', () => {
    const result = statementResult([
      ...given('politics', 1, 1),
      ...given('administration', 5, 5, 5),
    ]);
    expect(result).toMatchObject({ kind: 'pooled', small: 'politics', figures: { answers: 5 } });
    expect(JSON.stringify(result)).not.toContain('groups');
  });

  it('leaves out what is too little also together, and what everybody says they do not know', () => {
    expect(statementResult([...given('politics', 1), ...given('administration', 5)])).toEqual({
      kind: 'too-few',
    });
    expect(statementResult(given('politics', null, null, null, 4))).toEqual({ kind: 'too-few' });
    expect(statementResult([])).toEqual({ kind: 'too-few' });
  });

  it('shows one group alone where nobody of the other answered', () => {
    expect(statementResult(given('administration', 3, 4, 5))).toMatchObject({
      ...{ kind: 'by-group', groups: { politics: null, administration: { answers: 3 } } },
    });
  });

  it('never tells figures over fewer than three, nor two figures whose difference is over fewer', () => {
    const chance = chanceFrom(33);
    for (let round = 0; round < 2000; round += 1) {
      const some = Array.from({ length: chance.below(14) }, () => ({
        group: chance.below(3) === 0 ? ('politics' as const) : ('administration' as const),
        step: chance.below(5) === 0 ? null : chance.below(5) + 1,
      }));
      const result = statementResult(some);
      const shown =
        result.kind === 'by-group'
          ? Object.values(result.groups).flatMap((figures) => figures ?? [])
          : result.kind === 'pooled'
            ? [result.figures]
            : [];
      for (const { answers: count } of shown) expect(count).toBeGreaterThanOrEqual(3);
      // Whoever is not in what is shown: nobody at all.
      if (result.kind === 'by-group')
        for (const group of sides)
          if (result.groups[group] === null)
            expect(some.filter((answer) => answer.group === group)).toEqual([]);
    }
  });
});

describe('the interval of a mean', () => {
  it('is there from ten answers, holds the mean, and is the same for the same answers in any order', () => {
    const steps = [1, 2, 2, 3, 3, 3, 4, 4, 5, 5];
    expect(meanInterval(steps.slice(1))).toBeNull();
    const interval = meanInterval(steps);
    expect(meanInterval(steps.toReversed())).toEqual(interval);
    expect(interval?.from).toBeLessThan(3.2);
    expect(interval?.to).toBeGreaterThan(3.2);
    // By the usual formula, 3.2 ± 1.96 · 1.32 / √10: about 2.4 to 4.0.
    expect(interval?.from).toBeCloseTo(2.4, 0);
    expect(interval?.to).toBeCloseTo(4, 0);
  });

  it('has no width where everybody agrees', () => {
    expect(meanInterval(Array.from({ length: 12 }, () => 4))).toEqual({ from: 4, to: 4 });
  });
});
