// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionResult } from '../../src/contracts/poll-results.ts';
import { resultsOf } from '../../src/core/polls/results-of.ts';
import { difference, together } from '../../src/core/polls/tally.ts';
import { everyKind, everyAnswer, everyQuestion } from '../support/builders/every-question.ts';
import {
  inOrderOf,
  chartOf,
  longestIn,
  peoplePerDot,
  shareOfLine,
} from '../../tab/parts/polls/chart-of.ts';
import type { ResultChart } from '../../tab/parts/polls/chart-of.ts';
import { pictureOfResult } from '../../tab/parts/polls/picture-of-result.ts';
import { linesOfText } from '../../tab/parts/polls/picture-text.ts';
import { texts as kindTexts } from '../../tab/texts/poll-kinds.nb.ts';
import { texts } from '../../tab/texts/poll-results.nb.ts';
import { pollIds } from './support/polls.ts';
import { accessibilityFindings, showTab } from './support/show-tab.tsx';

const chartsOf = new Map(
  everyKind.map((kind) => {
    const question = everyQuestion()[kind];
    const answers = [1, 2, 3].map(() => ({ [question.id]: everyAnswer[kind] }));
    const sums = together(answers.map((one) => difference(undefined, one))).options;
    const [result] = resultsOf([question], sums, answers);
    return [kind, chartOf(questionResult.parse(result), kindTexts)] as const;
  }),
);
const chart = <Kind extends ResultChart['kind']>(of: (typeof everyKind)[number], kind: Kind) => {
  const found = chartsOf.get(of);
  if (found?.kind !== kind) throw new Error(`${of} is drawn as ${String(found?.kind)}`);
  return found as Extract<ResultChart, { kind: Kind }>;
};

describe('the chart of a result', () => {
  it('is there for every kind but words alone', () => {
    expect(everyKind.filter((kind) => chartsOf.get(kind) === null)).toEqual(['open-text']);
  });

  it('has the longest bar first', () => {
    const values = chart('priority-points', 'bars').rows.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(new Set(values).size).toBeGreaterThan(1);
  });

  it('lays against and for on either side, and who stands over apart from both', () => {
    for (const { parts } of chart('agreement', 'diverging').rows)
      expect(parts.map(({ id, side }) => [id, side])).toEqual([
        ['disagree', 'left'],
        ['agree', 'right'],
        ['pass', 'apart'],
      ]);
    for (const { parts } of chart('verification', 'diverging').rows)
      expect(new Set(parts.map(({ tone }) => tone)).size).toBe(parts.length);
  });

  it('says which places are shared', () => {
    const { rows } = chart('ranking', 'places');
    expect(rows.map(({ label, schulze, isTied }) => [label, schulze, isTied])).toEqual([
      ['C', 1, false],
      ['A', 2, false],
      ['B', 3, false],
      ['D', 4, true],
      ['E', 4, true],
    ]);
  });

  it('marks the average among the steps that have it, without «vet ikke»', () => {
    const { steps, mark, unsure } = chart('scale', 'line');
    expect([steps.length, mark, unsure]).toEqual([5, 4, 0]);
    expect(shareOfLine(4, steps)).toBeCloseTo(0.7);
    expect(shareOfLine(0, chart('trade-off', 'line').steps)).toBeCloseTo(0.5);
  });

  it('has a dot for each answer as long as they can be counted', () => {
    expect(peoplePerDot([{ value: 0, count: 43 }])).toBe(1);
    expect(peoplePerDot([{ value: 0, count: 480 }])).toBe(10);
    expect(peoplePerDot([])).toBe(1);
  });

  it('keeps the order of the chart it is compared with', () => {
    const rows = [{ id: '1', label: 'A', value: 1 }, { id: '2', label: 'B', value: 5 }]; // prettier-ignore
    const other = { kind: 'bars', rows: [{ id: '9', label: 'B', value: 2 }, { id: '8', label: 'A', value: 1 }] } as const; // prettier-ignore
    const ordered = inOrderOf({ kind: 'bars', rows }, other);
    expect(ordered.kind === 'bars' && ordered.rows.map(({ label }) => label)).toEqual(['B', 'A']);
    expect(longestIn(ordered)).toBe(5);
  });
});

describe('the picture of a result', () => {
  const words = { ...texts, unsure: kindTexts.unsure };
  it.each(everyKind.filter((kind) => kind !== 'open-text'))('is well-formed and holds its figures: %s', (kind) => {
    const drawn = chartsOf.get(kind);
    if (!drawn) throw new Error('there is a chart');
    const svg = pictureOfResult({ title: 'Bør vi <bygge> & verne?', parts: [{ name: null, answered: null, chart: drawn }], notes: ['Merknad.'] }, words);
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    const said = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(said[0]).toBe('Bør vi <bygge> & verne?');
    expect(said.at(-1)).toBe('Merknad.');
    if (drawn.kind !== 'line')
      for (const { label } of drawn.rows) expect(said.join(' ')).toContain(label);
    const right = [...document.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x') ?? 0) + Number(rect.getAttribute('width')));
    expect(Math.max(...right)).toBeLessThanOrEqual(880);
  }); // prettier-ignore

  it('draws several to the same scale, each below its own name', () => {
    const part = (name: string, answered: number, values: readonly number[]) => ({
      ...{ name, answered },
      chart: { kind: 'bars', rows: values.map((value, n) => ({ id: String(n), label: `Valg ${n}`, value })) } as const,
    });
    // Half of the ten and half of the four have bars of the same length.
    const svg = pictureOfResult({ title: 'Side om side', parts: [part('Politikk', 10, [5, 10]), part('Administrasjon', 4, [2, 0])], notes: [] }, words);
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const said = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(said.filter((word) => ['Side om side', 'Politikk', 'Administrasjon'].includes(word))).toEqual(['Side om side', 'Politikk', 'Administrasjon']);
    const lengths = [...document.querySelectorAll('rect[stroke]')].map((bar) => Number(bar.getAttribute('width')));
    expect(lengths).toHaveLength(4);
    expect([lengths[0] === lengths[2], lengths[1] === 2 * (lengths[0] ?? 0), lengths[3]]).toEqual([true, true, 2]);
  }); // prettier-ignore

  it('breaks a long label, and a word that is too long alone', () => {
    expect(linesOfText('en to tre fire', 10, 50)).toEqual(['en to', 'tre fire']);
    expect(linesOfText('a'.repeat(20), 10, 50).join('')).toBe('a'.repeat(20));
    expect(linesOfText('', 10, 50)).toEqual(['']);
  });
});

describe('the results on the page', () => {
  afterEach(() => vi.restoreAllMocks());

  it('can be taken away as files and on paper, and each chart as a picture', async () => {
    showTab(`/polls/${pollIds.closed}`, 'politician');
    fireEvent.click(await screen.findByRole('button', { name: 'Last ned' }));
    const choices = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(choices.map((words) => words.slice(0, 5))).toEqual(['Excel', 'CSVFo', 'JSONF', 'Skriv']);
    const results = within(screen.getByRole('region', { name: 'Resultater' }));
    expect(results.getAllByRole('button', { name: /^Last ned bilde: / })).toHaveLength(2);
    expect(await accessibilityFindings()).toEqual([]);
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    fireEvent.click(screen.getByRole('menuitem', { name: /^Skriv ut/ }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('are not offered as files while they are hidden', async () => {
    showTab(`/polls/${pollIds.open}`, 'politician');
    await screen.findByText(/Du ser resultatene når du selv har svart/);
    expect(screen.queryByRole('button', { name: 'Last ned' })).toBeNull();
  });

  it('stand beside what the same question came to before, in the same order', async () => {
    showTab(`/polls/${pollIds.closed}`, 'politician');
    const part = within(await screen.findByRole('region', { name: 'Sammenliknet med tidligere' }));
    expect(part.getByRole('heading', { level: 4, name: /^Nå · Planbehov 31 av 51/ })).toBeTruthy();
    expect(part.getByRole('link').getAttribute('href')).toContain('/polls/');
    // Which phase each is of, and the comparison as a picture beside the two questions' own.
    expect(part.getByRole('link').textContent).toMatch(/ · Kunnskapsgrunnlag$/);
    expect(
      part.getByRole('button', { name: /^Last ned bilde: .* – Sammenliknet med tidligere$/ }),
    ).toBeTruthy();
    const tables = part.getAllByText('Vis som tabell');
    expect(tables).toHaveLength(2);
    const bars = [...document.querySelectorAll('.results h4 + .result-chart')].map((drawn) =>
      [...drawn.querySelectorAll('.bar-label')].map(({ textContent }) => textContent),
    );
    expect(bars).toEqual([
      ['Ja, klart færre', 'Noen færre', 'Nei'],
      ['Ja, klart færre', 'Noen færre', 'Nei'],
    ]);
    await waitFor(async () => expect(await accessibilityFindings()).toEqual([]));
  });
});
