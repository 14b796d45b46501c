import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/core/polls/choice.ts';
import { difference, together, weightOf } from '../../../src/core/polls/tally.ts';
import { anAnswer, whatMatters, whereToGrow } from '../../support/builders/a-poll.ts';
import { ids } from '../../support/builders/ids.ts';
import { chanceFrom } from '../../support/chance.ts';

describe('the change in the sums', () => {
  const before = anAnswer(ids.north, { [ids.housing]: 3, [ids.care]: 1 });

  it('is nothing when nothing changes', () => {
    expect(difference(before, before)).toEqual({ options: {}, answered: 0 });
  });

  it('of several answers is what they change together', () => {
    const moved = difference(before, anAnswer(ids.south, { [ids.housing]: 3, [ids.care]: 1 }));
    const first = difference(undefined, anAnswer(ids.north, { [ids.climate]: 2 }));
    expect(together([moved, first])).toEqual({
      options: { [ids.south]: 1, [ids.climate]: 2 },
      answered: 1,
    });
    expect(together([])).toEqual({ options: {}, answered: 0 });
  });

  it('goes back to nothing when an answer is changed and changed back', () => {
    const after = anAnswer(ids.south, { [ids.climate]: 6 });
    const there = difference(before, after).options;
    const back = difference(after, before).options;
    for (const option of Object.keys(there))
      expect((there[option] ?? 0) + (back[option] ?? 0)).toBe(0);
  });

  it('names no option that neither gains nor loses', () => {
    const after = anAnswer(ids.north, { [ids.housing]: 3, [ids.care]: 2 });
    expect(difference(before, after).options).toEqual({ [ids.care]: 1 });
  });
});

describe('sums kept answer by answer', () => {
  // Other seeds: RADSLAG_SEED=123 npx vitest run tests/core/polls/tally.test.ts
  const seed = Number(process.env['RADSLAG_SEED'] ?? 20_261_119);

  it(`equal a recount after every one of 2000 answers (seed ${seed})`, () => {
    const chance = chanceFrom(seed);
    const people = Array.from({ length: 43 }, (_, number) => `person-${number}`);
    const answers = new Map<string, Choices>();
    const kept = new Map<string, number>();
    let answered = 0;

    for (let step = 0; step < 2000; step += 1) {
      const person = chance.oneOf(people);
      const next = anAnswer(chance.oneOf(whereToGrow.options).id, somePoints(chance.below));
      const change = difference(answers.get(person), next);
      answers.set(person, next);
      answered += change.answered;
      for (const [option, moved] of Object.entries(change.options))
        kept.set(option, (kept.get(option) ?? 0) + moved);

      const recount = counted(answers);
      for (const option of [...whereToGrow.options, ...whatMatters.options]) {
        const where = `option ${option.label} after step ${step}, seed ${seed}`;
        expect(kept.get(option.id) ?? 0, where).toBe(recount.get(option.id) ?? 0);
        expect(kept.get(option.id) ?? 0, where).toBeGreaterThanOrEqual(0);
      }
      expect(answered, `people after step ${step}, seed ${seed}`).toBe(answers.size);
    }
  });
});

function somePoints(below: (limit: number) => number): Record<string, number> {
  const given = whatMatters.options.map((option) => [option.id, below(4)] as const);
  return Object.fromEntries(given.filter(([, weight]) => weight > 0));
}

function counted(answers: ReadonlyMap<string, Choices>): Map<string, number> {
  const sums = new Map<string, number>();
  for (const choices of answers.values())
    for (const [questionId, choice] of Object.entries(choices))
      for (const [option, weight] of Object.entries(weightOf(questionId, choice)))
        sums.set(option, (sums.get(option) ?? 0) + weight);
  return sums;
}
