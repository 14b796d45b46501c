import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/core/polls/choice.ts';
import { needsAnswers, resultsOf } from '../../../src/core/polls/results-of.ts';
import { averageOf, spreadOf } from '../../../src/core/polls/spread-of.ts';
import { difference, together } from '../../../src/core/polls/tally.ts';
import { questionMinutes } from '../../../src/core/protocols/poll-minutes.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  itemId,
  questionIdOf,
} from '../../support/builders/every-question.ts';

const questions = everyKind.map((kind) => everyQuestion()[kind]);
const all: Choices = Object.fromEntries(
  everyKind.map((kind) => [questionIdOf(kind), everyAnswer[kind]]),
);
const sumsOf = (answers: readonly Choices[]) =>
  together(answers.map((choices) => difference(undefined, choices))).options;
const results = (answers: readonly Choices[]) => resultsOf(questions, sumsOf(answers), answers);
const unsure: Choices = {
  ...all,
  [questionIdOf('scale')]: { kind: 'scale', step: 'unsure' },
  [questionIdOf('trade-off')]: { kind: 'trade-off', position: 'unsure' },
  [questionIdOf('open-text')]: { kind: 'open-text', text: 'Alt er sagt.' },
};

describe('the results of every kind', () => {
  const found = new Map(results([all, all, all, unsure]).map((result) => [result.kind, result]));

  it.each(['single-choice', 'multiple-choice', 'priority-points'] as const)(
    'count people or points per option: %s',
    (kind) => {
      const result = found.get(kind);
      const values = result && 'options' in result ? result.options.map((o) => 'value' in o && o.value) : [];
      const expected = { 'single-choice': [0, 4, 0, 0, 0], 'multiple-choice': [4, 0, 4, 0, 0], 'priority-points': [24, 0, 0, 0, 16] };
      expect(values).toEqual(expected[kind]);
    },
  ); // prettier-ignore

  it('rank by both methods', () => {
    expect(found.get('ranking')).toMatchObject({
      options: [
        { label: 'A', points: 12, bordaPlace: 2, schulzePlace: 2 },
        { label: 'B', points: 8, bordaPlace: 3, schulzePlace: 3 },
        { label: 'C', points: 16, bordaPlace: 1, schulzePlace: 1 },
        { label: 'D', points: 2, bordaPlace: 4, schulzePlace: 4 },
        { label: 'E', points: 2, bordaPlace: 4, schulzePlace: 4 },
      ],
    });
  });

  it('keep «vet ikke» apart from the middle and out of the average', () => {
    expect(found.get('scale')).toMatchObject({
      counts: [1, 2, 3, 4, 5].map((value) => ({ value, count: value === 4 ? 3 : 0 })),
      ...{ unsure: 1, average: 4, spread: { lower: 4, median: 4, upper: 4 } },
    });
    expect(found.get('trade-off')).toMatchObject({ unsure: 1, spread: { median: -2 } });
  });

  it('count what was said of each statement, finding and text', () => {
    expect(found.get('agreement')).toMatchObject({
      options: [{ counts: { agree: 4, disagree: 0, pass: 0 } }, {}, {}, {}, {}],
    });
    expect(found.get('knowledge-reaction')).toMatchObject({
      options: [{ counts: { curious: 4 }, words: { curious: Array(4).fill('Hvorfor nå?') } }, {}, {}, {}, {}],
    });
    expect(found.get('verification')).toMatchObject({
      options: [{ counts: { partly: 4 }, missing: Array(4).fill('Skoleveien') }, {}, {}, {}, {}],
    });
  }); // prettier-ignore

  it('show texts in the order of their letters, whoever wrote first', () => {
    const texts = ['Alt er sagt.', ...Array<string>(3).fill('Husk barna.')];
    expect(found.get('open-text')).toMatchObject({ texts });
    expect(results([unsure, all, all, all])).toEqual(results([all, all, all, unsure]));
  });

  it('show the reasons that were given, and no empty ones', () => {
    const scale = { ...everyQuestion().scale, reason: 'optional' } as const;
    const why = (reason?: string): Choices => ({ [scale.id]: { ...everyAnswer.scale, reason } });
    const [result] = resultsOf([scale], {}, [why('Å'), why(), why('B')]);
    expect(result?.reasons).toEqual(['B', 'Å']);
  });

  it('are those of the same answers, kept as sums along the way or counted at the end', () => {
    const moved = [difference(undefined, all), difference(all, unsure), difference(undefined, all)];
    const kept = together(moved).options;
    expect(resultsOf(questions, kept, [unsure, all])).toEqual(results([unsure, all]));
  });

  it('need the answers themselves only for an order, for words and for reasons', () => {
    const needing = questions
      .filter((question) => needsAnswers([question]))
      .map(({ kind }) => kind);
    expect(needing).toEqual(['ranking', 'knowledge-reaction', 'verification', 'open-text']);
    expect(needsAnswers([{ ...everyQuestion().scale, reason: 'optional' }])).toBe(true);
  });

  it('go into the minutes without what people wrote', () => {
    const minutes = JSON.stringify(results([all, all, unsure]).map(questionMinutes));
    for (const written of ['Husk barna.', 'Skoleveien', 'Hvorfor nå?', itemId('ranking', 0)])
      expect(minutes).not.toContain(written);
    expect(minutes).toContain('"written":3');
  });
});

describe('the middle of what people gave', () => {
  const counted = (...counts: readonly number[]) =>
    counts.map((count, index) => ({ value: index + 1, count }));
  it('is between two values where there are as many on both sides', () => {
    expect(spreadOf(counted(2, 0, 2))).toEqual({ lower: 1, median: 2, upper: 3 });
    expect(spreadOf(counted(0, 1, 1, 1))).toEqual({ lower: 2, median: 3, upper: 4 });
    expect(averageOf(counted(1, 1, 1, 0, 0))).toBe(2);
  });
  it.each([[0], [1], [2]])('is not said of %i people', (count) => {
    expect(spreadOf(counted(count))).toBeNull();
    expect(averageOf(counted(count))).toBeNull();
  });
});
