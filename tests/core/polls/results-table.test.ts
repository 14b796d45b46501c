import { describe, expect, it } from 'vitest';
import { on } from '../../support/builders/instants.ts';
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
  ...{ title: 'Alt', answered: 3, eligible: 4, hidden: null, groups: [] },
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
    const rows = resultsTable(results, 'nb').rows.map((row) => row.slice(3, 6).join(' · '));
    expect(rows).toContain('C · Plass (Schulze) · 1');
    expect(rows).toContain('C · Poeng (Borda) · 12');
    expect(rows).toContain('Vet ikke · Antall · 0');
    expect(rows).toContain(' · Gjennomsnitt uten «vet ikke» · 4');
    expect(rows.filter((row) => row === ' · Med egne ord · Husk barna.')).toHaveLength(3);
  });

  it.each([
    ['nb', 'Øvrige (B, uten parti)'],
    ['nn', 'Øvrige (B, utan parti)'],
    ['en', 'Others (B, without a party)'],
  ] as const)('has each party below everybody, question by question, in %s', (language, others) => {
    const shown = questions.filter(({ kind }) => kind !== 'open-text');
    const ofGroup = resultsOf(shown, sums, given);
    const groups = [
      { whose: { kind: 'parties', parties: ['A'] } as const, answered: 3, questions: ofGroup },
      { whose: { kind: 'parties', parties: ['B', ''] } as const, answered: 4, questions: ofGroup },
    ];
    const { rows } = resultsTable({ ...results, answered: 7, groups }, language);
    const who = (row: readonly string[]) => row.at(-1);
    expect(rows.slice(0, 4).map((row) => row.slice(-2))).toEqual([
      ['4', who(rows[0]!)],
      ['7', who(rows[0]!)],
      ['3', 'A'],
      ['4', others],
    ]);
    for (const [place, { kind }] of questions.entries()) {
      const own = rows.filter(([number]) => number === String(place + 1)).map(who);
      const names = kind === 'open-text' ? [who(rows[0]!)] : [who(rows[0]!), 'A', others];
      expect([...new Set(own)], kind).toEqual(names);
    }
  });

  it.each([
    ['nb', 'Administrasjon', 'Alle, 2026-09-01 (Kunnskap)'],
    ['nn', 'Administrasjon', 'Alle, 2026-09-01 (Kunnskap)'],
    ['en', 'Administration', 'Everybody, 2026-09-01 (Kunnskap)'],
  ] as const)(
    'has each side, and when the same was asked before, in %s',
    (language, side, before) => {
      const ofGroup = results.questions;
      const groups = [
        {
          whose: { kind: 'side', side: 'administration' } as const,
          answered: 3,
          questions: ofGroup,
        },
        {
          whose: { kind: 'asked-before', on: on('2026-09-01'), phase: 'Kunnskap' } as const,
          ...{ answered: 5, questions: ofGroup.slice(0, 1) },
        },
      ];
      const { rows } = resultsTable({ ...results, groups }, language);
      expect(rows.slice(2, 4).map((row) => row.slice(-2))).toEqual([
        ['3', side],
        ['5', before],
      ]);
      const asked = (who: string) => new Set(rows.filter((row) => row.at(-1) === who).map(([number]) => number)); // prettier-ignore
      expect([asked(side).size, asked(before).size]).toEqual([1 + everyKind.length, 2]);
    },
  );

  it('writes halves as the reader’s spreadsheet takes them', () => {
    const halves = results.questions.map((question) =>
      question.kind === 'scale' ? { ...question, average: 3.67 } : question,
    );
    const averages = (language: 'nb' | 'en') =>
      resultsTable({ ...results, questions: halves }, language).rows.filter(
        (row) => row.at(-2)?.startsWith('3') && row.at(-2) !== '3',
      );
    expect(averages('nb')[0]?.at(-2)).toBe('3,67');
    expect(averages('en')[0]?.at(-2)).toBe('3.67');
  });
});
