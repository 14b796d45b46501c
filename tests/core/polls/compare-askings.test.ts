import { describe, expect, it } from 'vitest';
import { isSameQuestion, mayCompare } from '../../../src/core/polls/compare-askings.ts';
import { everyKind, everyQuestion } from '../../support/builders/every-question.ts';
import { uuid } from '../../support/builders/ids.ts';

describe('two askings', () => {
  it.each([
    [3, 3, true],
    [3, 6, true],
    [9, 9, true],
    [10, 11, true],
    [41, 43, true],
    [2, 2, false],
    [40, 2, false],
    [3, 4, false],
    [4, 3, false],
    [9, 11, false],
  ])('of %i and %i answers are compared: %s', (now, before, may) => {
    for (const known of [
      { came: null, left: null },
      { came: Math.max(0, now - before), left: Math.max(0, before - now) },
    ])
      expect(mayCompare({ now, before, ...known })).toBe(may);
  });

  it.each([
    [1, 1, false],
    [2, 2, false],
    [3, 3, true],
    [4, 1, false],
  ])('of a few are compared where %i came and %i left: %s', (came, left, may) => {
    expect(mayCompare({ now: 6, before: 6 + left - came, came, left })).toBe(may);
  });

  it.each(everyKind)('are of the same question whatever its ids are: %s', (kind) => {
    const one = everyQuestion()[kind];
    const again = {
      ...one,
      id: uuid(990),
      ...('options' in one && {
        options: one.options.map((option, n) => ({ ...option, id: uuid(991 + n) })),
      }),
    } as typeof one;
    expect(isSameQuestion(one, again)).toBe(true);
    expect(isSameQuestion(one, { ...again, text: `${again.text} Nå?` })).toBe(false);
  });

  it('are not of the same question where what may be answered is another', () => {
    const { scale, ...others } = everyQuestion();
    const points = others['priority-points'];
    expect(isSameQuestion(scale, { ...scale, steps: 10 })).toBe(false);
    expect(isSameQuestion(points, { ...points, budget: 100 })).toBe(false);
    expect(isSameQuestion(points, scale)).toBe(false);
  });
});
