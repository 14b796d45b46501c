import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../bot/cards/read-poll-inputs.ts';

describe('reading what a card sends back', () => {
  it('reads a choice and points, as numbers or as text, with a decimal comma too', () => {
    expect(
      readInputs({
        pollId: 'p', edition: 1, 'choice:q1': 'a', 'points:q2:x': '6', 'points:q2:y': 1, 'points:q2:z': '1,5',
      }), // prettier-ignore
    ).toEqual({
      q1: { kind: 'single-choice', optionId: 'a' },
      q2: { kind: 'priority-points', points: { x: 6, y: 1, z: 1.5 } },
    });
  });

  it('takes an empty field as nothing, and an empty list as not answered', () => {
    expect(readInputs({ 'choice:q1': '', 'points:q2:x': '', 'points:q2:y': null })).toEqual({
      q2: { kind: 'priority-points', points: {} },
    });
  });

  it('leaves a number that is none for the rule to refuse', () => {
    expect(readInputs({ 'points:q2:x': 'seks' })).toEqual({
      q2: { kind: 'priority-points', points: { x: Number.NaN } },
    });
  });

  it('reads nothing from what no card of ours sends', () => {
    expect(readInputs({ 'choice:q1': { evil: true } })).toBeNull();
    expect(
      readInputs(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`points:q:${n}`, 1]))),
    ).toBeNull();
  });

  it('is not fooled by names that objects have by themselves', () => {
    const read = readInputs({ 'choice:__proto__': 'a', 'points:constructor:x': 1 });
    expect(Object.getPrototypeOf(read ?? {})).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['optionId']).toBeUndefined();
  });
});
