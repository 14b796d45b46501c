import { describe, expect, it } from 'vitest';
import { consensusOf } from '../../../src/core/directions/consensus.ts';
import type { PartyAnswer } from '../../../src/core/directions/consensus.ts';

/** `party('A', 4, 3)`: four of the party answered, three agree. */
const party = (partyId: string, answered: number, agree: number): readonly PartyAnswer[] =>
  Array.from({ length: answered }, (_, index) => ({ partyId, agrees: index < agree }));

describe('party-informed consensus', () => {
  it('is the agreement of the group that agrees least, and the geometric mean, with Jeffreys’ prior', () => {
    const answers = [...party('A', 9, 9), ...party('B', 4, 1), ...party('C', 3, 3)];
    // (9½/10, 1½/5, 3½/4) = (0.95, 0.3, 0.875); the cube root of their product is 0.6295.
    expect(consensusOf(answers)).toEqual({
      ...{ parties: ['A', 'B', 'C'], pooled: [], leftOut: [], smallest: 30, geometricMean: 63 },
    });
  });

  it('lets a small group that does not agree weigh as much as a large one', () => {
    const { geometricMean } = consensusOf([...party('A', 30, 30), ...party('B', 3, 0)]);
    expect(geometricMean).toBe(35);
  });

  it('pools smaller parties when they reach three together', () => {
    const answers = [...party('A', 3, 3), ...party('B', 2, 0), ...party('C', 1, 1)];
    expect(consensusOf(answers)).toMatchObject({
      ...{ parties: ['A'], pooled: ['B', 'C'], leftOut: [] },
      smallest: 38, // (1½)/4
    });
  });

  it('leaves smaller parties out below three, and the smallest group with them, so that nothing is left to subtract', () => {
    const answers = [...party('A', 5, 5), ...party('B', 3, 0), ...party('C', 1, 1)];
    expect(consensusOf(answers)).toMatchObject({
      ...{ parties: ['A'], pooled: [], leftOut: ['B', 'C'], smallest: 92 },
    });
  });

  it('chooses what to leave out by how many answered, never by what', () => {
    const groups = (agree: number): readonly string[] =>
      consensusOf([...party('A', 4, agree), ...party('B', 4, 4 - agree), ...party('C', 2, 1)])
        .leftOut;
    expect(groups(0)).toEqual(groups(4));
  });

  it('shows no group where none can be shown', () => {
    expect(consensusOf([...party('A', 4, 2), ...party('B', 1, 1)])).toMatchObject({
      ...{ parties: [], smallest: null, geometricMean: null },
    });
    expect(consensusOf([])).toMatchObject({ smallest: null, leftOut: [] });
  });

  it('names parties in one order, whatever they answered', () => {
    const answers = [...party('C', 3, 3), ...party('A', 3, 0), ...party('B', 8, 4)];
    expect(consensusOf(answers).parties).toEqual(['A', 'B', 'C']);
    expect(consensusOf(answers.toReversed())).toEqual(consensusOf(answers));
  });
});
