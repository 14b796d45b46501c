import type { QuestionResult } from '../../../src/contracts/poll-results.ts';
import type { PollKindTexts } from '../../texts/poll-kinds.nb.ts';

/** Told apart by how it is drawn, so that no meaning is in a colour alone. */
export type Tone = 'solid' | 'hatched' | 'hollow';
export type Part = {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** Which way from the middle it is drawn; `apart` is neither, and stands by itself. */
  readonly side: 'left' | 'right' | 'apart';
};
type Row = { readonly id: string; readonly label: string };

/** How a result is drawn. */
export type ResultChart =
  /** One bar to each, the longest first where there is no order already. */
  | { readonly kind: 'bars'; readonly rows: readonly (Row & { readonly value: number })[] }
  /** Several bars to each from the same edge. */
  | { readonly kind: 'grouped'; readonly rows: readonly (Row & { readonly parts: readonly Part[] })[] } // prettier-ignore
  /** For and against on either side of the middle. */
  | { readonly kind: 'diverging'; readonly rows: readonly (Row & { readonly parts: readonly Part[] })[] } // prettier-ignore
  /** Places by two methods; equal places are ties. */
  | {
      readonly kind: 'places';
      readonly rows: readonly (Row & {
        readonly schulze: number;
        readonly borda: number;
        readonly isTied: boolean;
      })[];
    }
  /** People along a line, in columns or as dots, with its middle marked. */
  | {
      readonly kind: 'line';
      readonly steps: readonly { readonly value: number; readonly count: number }[];
      readonly left: string;
      readonly right: string;
      readonly unsure: number;
      /** Between the first and the last value; null where there are too few to say. */
      readonly mark: number | null;
      readonly isDots: boolean;
    };

/**
 * Null for what is only words.
 * @param order the alternatives by what came of them, or as they were asked, so that several can stand below each other
 */
export function chartOf(
  result: QuestionResult,
  texts: PollKindTexts,
  order: 'by-result' | 'as-asked' = 'by-result',
): ResultChart | null {
  const isAsAsked = order === 'as-asked';
  switch (result.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points':
      return {
        kind: 'bars',
        rows: isAsAsked ? result.options : result.options.toSorted((a, b) => b.value - a.value),
      };
    case 'ranking': {
      const { options } = result;
      return {
        kind: 'places',
        rows: (isAsAsked
          ? options
          : options.toSorted(
              (a, b) => a.schulzePlace - b.schulzePlace || a.bordaPlace - b.bordaPlace,
            )
        ).map(({ id, label, schulzePlace, bordaPlace }) => ({
          ...{ id, label, schulze: schulzePlace, borda: bordaPlace },
          isTied: options.filter((other) => other.schulzePlace === schulzePlace).length > 1,
        })),
      };
    }
    case 'scale': {
      const { counts, unsure, lowest, highest, average } = result;
      return {
        ...{ kind: 'line', steps: counts, unsure, isDots: false },
        ...{ left: lowest, right: highest, mark: average },
      };
    }
    case 'trade-off': {
      const { counts, unsure, left, right, spread } = result;
      return {
        ...{ kind: 'line', steps: counts, unsure, isDots: true },
        ...{ left, right, mark: spread?.median ?? null },
      };
    }
    case 'agreement':
      return {
        kind: 'diverging',
        rows: inParts(result.options, texts.stances, {
          disagree: { tone: 'hollow', side: 'left' },
          agree: { tone: 'solid', side: 'right' },
          pass: { tone: 'hatched', side: 'apart' },
        }),
      };
    case 'verification':
      return {
        kind: 'diverging',
        rows: inParts(result.options, texts.understandings, {
          not: { tone: 'hollow', side: 'left' },
          partly: { tone: 'hatched', side: 'left' },
          understood: { tone: 'solid', side: 'right' },
        }),
      };
    case 'knowledge-reaction':
      return {
        kind: 'grouped',
        rows: inParts(result.options, texts.reactions, {
          surprised: { tone: 'solid', side: 'right' },
          curious: { tone: 'hatched', side: 'right' },
          missing: { tone: 'hollow', side: 'right' },
        }),
      };
    case 'open-text':
      return null;
  }
}

/** Where on the line a value is, from 0 at its left edge to 1; each value stands in the middle of its own column. */
export function shareOfLine(
  value: number,
  steps: Extract<ResultChart, { kind: 'line' }>['steps'],
): number {
  const first = steps[0]?.value ?? 0;
  return (value - first + 0.5) / Math.max(1, steps.length);
}

/** How many people one dot is: one while the tallest pile can be counted, and more where it would be a wall. */
export function peoplePerDot(steps: Extract<ResultChart, { kind: 'line' }>['steps']): number {
  return Math.max(1, Math.ceil(Math.max(0, ...steps.map(({ count }) => count)) / 48));
}

/** The largest figure that has a length in the chart, so that two charts can be drawn alike. */
export function longestIn(chart: ResultChart): number {
  switch (chart.kind) {
    case 'bars':
      return Math.max(1, ...chart.rows.map(({ value }) => value));
    case 'grouped':
      return Math.max(1, ...chart.rows.flatMap(({ parts }) => parts.map(({ value }) => value)));
    case 'diverging':
      return Math.max(
        1,
        ...chart.rows.flatMap(({ parts }) => [onSide(parts, 'left'), onSide(parts, 'right')]),
      );
    case 'line':
      return Math.max(1, ...chart.steps.map(({ count }) => count));
    case 'places':
      return Math.max(1, chart.rows.length);
  }
}

/**
 * The value that fills each of several charts when they are drawn to the same scale: a share of those who answered has the same length in each.
 * @param charts `answered`: null for a chart that stands alone, in its own scale
 */
export function longestTogether(
  charts: readonly { readonly chart: ResultChart; readonly answered: number | null }[],
): readonly number[] {
  const crowds = charts.map(({ answered }) => Math.max(1, answered ?? 1));
  const longestShare = Math.max(
    ...charts.map(({ chart }, index) => longestIn(chart) / (crowds[index] ?? 1)),
  );
  return crowds.map((crowd) => Math.max(1, longestShare * crowd));
}

/** The same rows in the order of another chart, so that the eye finds each in the same place. */
export function inOrderOf(chart: ResultChart, other: ResultChart): ResultChart {
  if (chart.kind === 'line' || other.kind === 'line' || chart.kind !== other.kind) return chart;
  const order = other.rows.map(({ label }) => label);
  const inOrder = <Each extends Row>(rows: readonly Each[]): readonly Each[] =>
    rows.toSorted((a, b) => order.indexOf(a.label) - order.indexOf(b.label));
  switch (chart.kind) {
    case 'bars':
      return { ...chart, rows: inOrder(chart.rows) };
    case 'places':
      return { ...chart, rows: inOrder(chart.rows) };
    default:
      return { ...chart, rows: inOrder(chart.rows) };
  }
}

export function onSide(parts: readonly Part[], side: Part['side']): number {
  return parts.reduce((sum, part) => (part.side === side ? sum + part.value : sum), 0);
}

function inParts<Word extends string>(
  options: readonly (Row & { readonly counts: Readonly<Record<Word, number>> })[],
  words: Readonly<Record<Word, string>>,
  drawn: Readonly<Record<Word, Pick<Part, 'tone' | 'side'>>>,
): readonly (Row & { readonly parts: readonly Part[] })[] {
  return options.map(({ id, label, counts }) => ({
    ...{ id, label },
    parts: (Object.keys(drawn) as Word[]).map((word) => ({
      ...{ id: word, label: words[word], value: counts[word] },
      ...drawn[word],
    })),
  }));
}
