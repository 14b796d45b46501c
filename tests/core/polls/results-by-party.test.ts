import { describe, expect, it } from 'vitest';
import type { Choice, Choices } from '../../../src/core/polls/choice.ts';
import type { QuestionResult } from '../../../src/core/polls/question-result.ts';
import { isShownByParty, resultsByParty } from '../../../src/core/polls/results-by-party.ts';
import type { PersonAnswer } from '../../../src/core/polls/results-by-party.ts';
import { resultsOf } from '../../../src/core/polls/results-of.ts';
import { difference, together } from '../../../src/core/polls/tally.ts';
import { visibilities } from '../../../src/core/polls/visibility.ts';
import { grouped } from '../../../src/core/polls/whole-groups.ts';
import { aClosedPoll, anOpenPoll, whereToGrow } from '../../support/builders/a-poll.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  questionIdOf,
} from '../../support/builders/every-question.ts';
import { ids } from '../../support/builders/ids.ts';
import { chanceFrom } from '../../support/chance.ts';

const answer = (partyId: string | null, optionId: string, number: number): PersonAnswer => ({
  ...{ personId: `p${number}`, partyId },
  choices: { [whereToGrow.id]: { kind: 'single-choice', optionId } },
});
const many = (count: number, partyId: string | null, optionId: string = ids.north) =>
  Array.from({ length: count }, (_, index) => answer(partyId, optionId, index));
const shown = (answers: readonly PersonAnswer[]) =>
  resultsByParty([whereToGrow], answers).map(({ partyIds, answered }) => [
    partyIds.toSorted().join('+'),
    answered,
  ]);
const valuesOf = (result: QuestionResult | undefined): readonly number[] =>
  result?.kind === 'single-choice' ? result.options.map(({ value }) => value) : [];

describe('what parties answered', () => {
  it('is for the poll’s whole parties, and for the small ones together', () => {
    const answers = [...many(4, 'a'), ...many(3, 'b', ids.south), ...many(2, 'c'), ...many(1, 'd')];
    expect(shown(answers)).toEqual([
      ['a', 4],
      ['b', 3],
      ['c+d', 3],
    ]);
    const [a, b] = resultsByParty([whereToGrow], answers);
    expect([valuesOf(a?.questions[0]), valuesOf(b?.questions[0])]).toEqual([
      [4, 0],
      [0, 3],
    ]);
  });

  it.each([
    ['takes in the smallest of the others where small ones stay under three', [['a', 5], ['b+c', 5]], [...many(5, 'a'), ...many(4, 'b'), ...many(1, 'c')]],
    ['counts guests and whoever has no party with the small ones', [['a', 3], ['+b', 3]], [...many(3, 'a'), ...many(1, 'b'), ...many(2, null)]],
    ['is nothing where everybody would be in one group', [], [...many(5, 'a'), ...many(2, 'b')]],
    ['is nothing where there is one party', [], many(9, 'a')],
    ['is nothing where nobody has answered', [], []],
  ] as const)('%s', (_, expected, answers) => {
    expect(shown(answers)).toEqual(expected);
  }); // prettier-ignore

  it('is at close only, and of what was said to be shown by party or by name', () => {
    for (const visibility of visibilities) {
      expect(isShownByParty(anOpenPoll({ visibility }))).toBe(false);
      const isShown = visibility === 'named' || visibility === 'by-party';
      expect(isShownByParty(aClosedPoll({ visibility })), visibility).toBe(isShown);
    }
  });

  it('has every kind of question but what is only words, and nothing that anybody wrote', () => {
    const secret = 'tårnfalk';
    const choices: Choices = Object.fromEntries(
      everyKind.map((kind) => {
        const given: Choice = everyAnswer[kind];
        const written =
          given.kind === 'knowledge-reaction'
            ? { ...given, reactions: wordsIn(given.reactions, { words: secret }) }
            : given.kind === 'verification'
              ? { ...given, answers: wordsIn(given.answers, { missing: secret }) }
              : given.kind === 'open-text'
                ? { ...given, text: secret }
                : given;
        return [questionIdOf(kind), { ...written, reason: secret }];
      }),
    );
    const questions = everyKind.map((kind) => everyQuestion()[kind]);
    const answers = ['a', 'a', 'a', 'b', 'b', 'b'].map((partyId, index) => ({
      ...{ personId: String(index), partyId, choices },
    }));
    const all = together(answers.map((one) => difference(undefined, one.choices)));
    // They are in what is shown of everybody, so that their absence by party says something.
    expect(JSON.stringify(resultsOf(questions, all.options, [choices]))).toContain(secret);
    const parties = resultsByParty(questions, answers);
    expect(JSON.stringify(parties)).not.toContain(secret);
    expect(parties[0]?.questions.map(({ kind }) => kind)).toEqual(
      everyKind.filter((kind) => kind !== 'open-text'),
    );
  });
});

function wordsIn<Said extends object>(
  said: Readonly<Record<string, Said>>,
  words: Partial<Said>,
): Readonly<Record<string, Said>> {
  return Object.fromEntries(Object.entries(said).map(([id, one]) => [id, { ...one, ...words }]));
}

describe('groups that are shown', () => {
  // Other seeds: RADSLAG_SEED=123 npx vitest run tests/core/polls/results-by-party.test.ts
  const seed = Number(process.env['RADSLAG_SEED'] ?? 20_261_129);

  it(`are never under three, nor is any difference between what is shown, in 4000 councils (seed ${seed})`, () => {
    const chance = chanceFrom(seed);
    let withGroups = 0;
    let filled = 0;
    for (let council = 0; council < 4000; council += 1) {
      const parties = 1 + chance.below(8);
      const answers = Array.from({ length: chance.below(30) }, (_, number) => {
        // Skewed: one large party and several of one or two, which is where something can be derived.
        const party = Math.min(chance.below(parties), chance.below(parties));
        const partyId = chance.below(12) === 0 ? null : `party-${party}`;
        return answer(partyId, chance.below(2) === 0 ? ids.north : ids.south, number);
      });
      const where = `council ${council}, seed ${seed}`;
      const groups = resultsByParty([whereToGrow], answers);
      if (groups.length === 0) continue;
      withGroups += 1;
      if (grouped(answers, ({ partyId }) => partyId).isFilled) filled += 1;

      const total = valuesOf(
        resultsOf(
          [whereToGrow],
          together(answers.map(({ choices }) => difference(undefined, choices))).options,
          [],
        )[0],
      );
      // Whatever union of groups is taken from everybody, whole groups are left: try them all.
      for (let taken = 0; taken < 2 ** groups.length; taken += 1) {
        const rest = groups.filter((_, index) => (taken & (1 << index)) === 0);
        const people = rest.reduce((sum, group) => sum + group.answered, 0);
        expect(people === 0 || people >= 3, where).toBe(true);
      }
      const byGroup = groups.map(({ questions }) => valuesOf(questions[0]));
      expect(
        total.map((_, index) => byGroup.reduce((sum, values) => sum + (values[index] ?? 0), 0)),
        where,
      ).toEqual(total);
      // Nobody is in two groups, and a party in one alone.
      const named = groups.flatMap(({ partyIds }) => partyIds);
      expect(new Set(named).size, where).toBe(named.length);
    }
    // The councils must have been such that there was something to find.
    expect(withGroups).toBeGreaterThan(1000);
    expect(filled).toBeGreaterThan(100);
  });

  it(`follow from how many answered, never from what (seed ${seed})`, () => {
    const chance = chanceFrom(seed);
    for (let council = 0; council < 500; council += 1) {
      const parties = Array.from({ length: chance.below(20) }, () => `party-${chance.below(6)}`);
      const once = parties.map((partyId, number) => answer(partyId, ids.north, number));
      const otherwise = parties.map((partyId, number) => answer(partyId, ids.south, number));
      expect(shown(once)).toEqual(shown(otherwise));
    }
  });
});
