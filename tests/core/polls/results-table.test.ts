import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../src/core/polls/choice.ts';
import { resultsOf } from '../../../src/core/polls/results-of.ts';
import { resultsTable } from '../../../src/core/polls/results-table.ts';
import { difference, together } from '../../../src/core/polls/tally.ts';
import {
  everyAnswer,
  everyKind,
  everyQuestion,
  questionIdOf,
} from '../../support/builders/every-question.ts';

const questions = everyKind.map((kind) => everyQuestion()[kind]);
const all: Choices = Object.fromEntries(
  everyKind.map((kind) => [questionIdOf(kind), everyAnswer[kind]]),
);
const given = [all, all, all];
const sums = together(given.map((choices) => difference(undefined, choices))).options;
const results = {
  ...{ title: 'Alt', answered: 3, eligible: 4, hidden: null },
  questions: resultsOf(questions, sums, given),
};

describe('a sheet with results', () => {
  it.each(['nb', 'nn', 'en'] as const)('has something of every kind, in %s', (language) => {
    const { headers, rows } = resultsTable(results, language);
    expect(rows.every((row) => row.length === headers.length)).toBe(true);
    expect(new Set(rows.map(([number]) => number)).size).toBe(1 + everyKind.length);
    expect(rows.filter(([, , , , counted]) => counted === '')).toEqual([]);
  });

  it('gives places by both methods, the average apart from «vet ikke», and what was written', () => {
    const rows = resultsTable(results, 'nb').rows.map((row) => row.slice(3).join(' · '));
    expect(rows).toContain('C · Plass (Schulze) · 1');
    expect(rows).toContain('C · Poeng (Borda) · 12');
    expect(rows).toContain('Vet ikke · Antall · 0');
    expect(rows).toContain(' · Gjennomsnitt uten «vet ikke» · 4');
    expect(rows.filter((row) => row === ' · Med egne ord · Husk barna.')).toHaveLength(3);
  });

  it('writes halves as the reader’s spreadsheet takes them', () => {
    const halves = results.questions.map((question) =>
      question.kind === 'scale' ? { ...question, average: 3.67 } : question,
    );
    const averages = (language: 'nb' | 'en') =>
      resultsTable({ ...results, questions: halves }, language).rows.filter(
        (row) => row.at(-1)?.startsWith('3') && row.at(-1) !== '3',
      );
    expect(averages('nb')[0]?.at(-1)).toBe('3,67');
    expect(averages('en')[0]?.at(-1)).toBe('3.67');
  });
});
