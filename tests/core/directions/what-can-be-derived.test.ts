import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../src/core/directions/direction-result.ts';
import { understandings } from '../../../src/core/directions/verification.ts';
import type { Understanding } from '../../../src/core/directions/verification.ts';
import { instant } from '../../support/a-full-municipality.ts';

// Not samples: every council of up to seven who answer, in every division into parties, with every combination of answers. The reader is taken to know who sits
// for which party, who has answered and everything that is published, and to have all the time in the world.

const closed = { closed: { at: instant('2026-12-01T12:00:00.000Z'), eligible: 9 } };
const open = { closed: null };

/** Every way to divide `people` into parties, by size: `[3, 2, 1]`. */
function divisions(people: number, largest = people): readonly (readonly number[])[] {
  if (people === 0) return [[]];
  return Array.from({ length: Math.min(people, largest) }, (_, index) => index + 1).flatMap(
    (size) => divisions(people - size, size).map((rest) => [size, ...rest]),
  );
}

function allAnswers(people: number): readonly (readonly Understanding[])[] {
  if (people === 0) return [[]];
  return allAnswers(people - 1).flatMap((rest) => understandings.map((one) => [...rest, one]));
}

const partiesOf = (sizes: readonly number[]): readonly string[] =>
  sizes.flatMap((size, index) => Array.from({ length: size }, () => `party-${String(index)}`));

const publish = (
  parties: readonly string[],
  answers: readonly Understanding[],
  verification: Parameters<typeof resultOf>[0] = closed,
): string =>
  JSON.stringify(
    resultOf(
      verification,
      answers.map((answer, index) => ({ partyId: parties[index] ?? '', answer, missing: '' })),
    ),
  );

/** What the members of one party answered, in no order: that which must not be known of fewer than three. */
const ofParty = (
  parties: readonly string[],
  answers: readonly Understanding[],
  id: string,
): string =>
  answers
    .filter((_, index) => parties[index] === id)
    .toSorted()
    .join();

const cases = Array.from({ length: 7 }, (_, index) => index + 1).flatMap((people) =>
  divisions(people).map((sizes) => ({ people, sizes })),
);

describe('what a reader can derive from a result', () => {
  it.each(cases)(
    'of $people people in parties of $sizes: what fewer than three answered can only be known when everybody answered the same',
    ({ people, sizes }) => {
      const parties = partiesOf(sizes);
      const small = [...new Set(parties)].filter(
        (id) => parties.filter((other) => other === id).length < 3,
      );
      const same = Map.groupBy(allAnswers(people), (answers) => publish(parties, answers));
      for (const [published, possible] of same) {
        for (const id of small) {
          const known = new Set(possible.map((answers) => ofParty(parties, answers, id)));
          // Known only where all the possible worlds are one in which all in the hidden sums said the same.
          if (known.size === 1)
            expect(isUnanimousAround(id, parties, possible), `${published} ${id}`).toBe(true);
        }
      }
    },
  );

  it('is nothing but how many have answered, while answers are being given', () => {
    for (const { people, sizes } of cases) {
      const parties = partiesOf(sizes);
      const published = new Set(
        allAnswers(people).map((answers) => publish(parties, answers, open)),
      );
      expect(published).toEqual(new Set([JSON.stringify({ kind: 'open', answered: people })]));
    }
  });

  it('is nothing when fewer than three have answered', () => {
    for (const { people, sizes } of cases.filter((one) => one.people < 3))
      for (const answers of allAnswers(people))
        expect(JSON.parse(publish(partiesOf(sizes), answers))).toEqual({
          ...{ kind: 'too-few', answered: people, eligible: 9 },
        });
  });

  it('says the same whoever in a party of its own said what', () => {
    const parties = partiesOf([4, 3]);
    const answers: readonly Understanding[] = [
      ...(['understood', 'not', 'partly', 'understood'] as const),
      ...(['not', 'understood', 'understood'] as const),
    ];
    const [a, b, c, d, ...rest] = answers;
    const turned = [d, c, b, a].flatMap((one) => one ?? []);
    expect(publish(parties, [...turned, ...rest])).toBe(publish(parties, answers));
  });
});

/**
 * In every world that fits what is published, the small party and at least one and together at least three people said the same: nothing is known of the few that
 * is not known of all of those.
 */
function isUnanimousAround(
  id: string,
  parties: readonly string[],
  possible: readonly (readonly Understanding[])[],
): boolean {
  const others = [...new Set(parties)].filter((other) => other !== id);
  const spoken = possible.map((answers) => {
    const own = new Set(answers.filter((_, index) => parties[index] === id));
    if (own.size !== 1) return 0;
    const [only] = own;
    const alike = [id, ...others].filter((party) =>
      answers.every((answer, index) => parties[index] !== party || answer === only),
    );
    return parties.filter((party) => alike.includes(party)).length;
  });
  return spoken.every((people) => people >= 3);
}
