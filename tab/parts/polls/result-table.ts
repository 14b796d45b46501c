import { understanding } from '../../../src/contracts/directions.ts';
import { leadIn } from '../../../src/contracts/lead-in.ts';
import { reactionKind } from '../../../src/contracts/knowledge.ts';
import { stance } from '../../../src/contracts/poll-choices.ts';
import type { QuestionResult } from '../../../src/contracts/poll-results.ts';
import type { Language } from '../../../src/contracts/values.ts';
import type { PollKindTexts } from '../../texts/poll-kinds.nb.ts';
import type { PollTexts } from '../../texts/polls.nb.ts';

type Figure = { readonly id: string; readonly label: string; readonly value: number };

/** A result as a table, and what is to be said of the whole. */
export type ResultTable = {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly cells: readonly string[];
  }[];
  readonly notes: readonly string[];
};

type Words = PollKindTexts & Pick<PollTexts, 'option' | 'count' | 'pointsColumn'>;

/**
 * Null for what is only words.
 * @param order the alternatives by what came of them, or as they were asked, so that several results can stand beside each other
 */
export function tableOfResult(
  result: QuestionResult,
  texts: Words,
  language: Language,
  order: 'by-result' | 'as-asked' = 'by-result',
): ResultTable | null {
  const figure = (value: number): string => inFigures(value, language);
  const isAsAsked = order === 'as-asked';
  switch (result.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points': {
      const unit = result.kind === 'priority-points' ? texts.pointsColumn : texts.count;
      return oneNumber(
        [texts.option, unit],
        isAsAsked ? result.options : result.options.toSorted((a, b) => b.value - a.value),
      );
    }
    case 'ranking':
      return {
        columns: [texts.option, texts.schulzePlace, texts.bordaPlace, texts.bordaPoints],
        rows: (isAsAsked ? result.options : result.options.toSorted(byPlace)).map(
          ({ id, label, schulzePlace, bordaPlace, points }) => ({
            ...{ id, label },
            cells: [schulzePlace, bordaPlace, points].map(figure),
          }),
        ),
        notes: [texts.aboutRanking],
      };
    case 'scale': {
      const { counts, unsure, lowest, highest, average, spread } = result;
      const last = counts.at(-1)?.value;
      const figures = counts.map(({ value, count }) => {
        const end = value === 1 ? lowest : value === last ? highest : undefined;
        const label = end === undefined ? String(value) : `${value} – ${end}`;
        return { id: String(value), label, value: count };
      });
      return {
        ...oneNumber([texts.step, texts.people], [...figures, unsureFigure(unsure, texts)]),
        notes: [
          ...(average === null ? [] : [texts.average(figure(average))]),
          ...(spread === null
            ? []
            : [texts.median(figure(spread.median), figure(spread.lower), figure(spread.upper))]),
        ],
      };
    }
    case 'trade-off': {
      const { counts, unsure, left, right, spread } = result;
      const figures = counts.map(({ value, count }) => ({
        id: String(value),
        label: texts.position(value, left, right),
        value: count,
      }));
      const middle = spread && texts.position(Math.round(spread.median), left, right);
      return {
        ...oneNumber([texts.positionWord, texts.people], [...figures, unsureFigure(unsure, texts)]),
        notes: middle === null ? [] : [texts.medianAt(middle)],
      };
    }
    case 'agreement':
      return {
        ...perWord(
          texts.statement,
          stance.options,
          texts.stances,
          result.options.map((option) =>
            option.isAdded === true
              ? { ...option, label: `${option.label} (${texts.addedStatement})` }
              : option,
          ),
        ),
        notes: result.leftOut === undefined ? [] : [texts.addedLeftOut(result.leftOut)],
      };
    case 'knowledge-reaction':
      return perWord(texts.finding, reactionKind.options, texts.reactions, result.options);
    case 'verification':
      return perWord(texts.text, understanding.options, texts.understandings, result.options);
    case 'open-text':
      return null;
  }
}

type Placed = { readonly schulzePlace: number; readonly bordaPlace: number };
const byPlace = (a: Placed, b: Placed): number =>
  a.schulzePlace - b.schulzePlace || a.bordaPlace - b.bordaPlace;

/** What was written, list by list. */
export function writtenIn(
  result: QuestionResult,
  texts: PollKindTexts,
): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  const filled = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [{ title, lines }];
  const reasons = filled(texts.reasons, result.reasons);
  switch (result.kind) {
    case 'open-text':
      return [{ title: texts.texts, lines: result.texts }, ...reasons];
    case 'knowledge-reaction':
      return [
        ...result.options.flatMap(({ label, words }) =>
          reactionKind.options.flatMap((kind) =>
            filled(`${leadIn(label)}: ${texts.reactions[kind].toLowerCase()}`, words[kind]),
          ),
        ),
        ...reasons,
      ];
    case 'verification':
      return [
        ...result.options.flatMap(({ label, missing }) =>
          filled(`${texts.whatIsMissing}: ${label}`, missing),
        ),
        ...reasons,
      ];
    default:
      return reasons;
  }
}

function oneNumber(columns: readonly string[], figures: readonly Figure[]): ResultTable {
  const rows = figures.map(({ id, label, value }) => ({ id, label, cells: [String(value)] }));
  return { columns, rows, notes: [] };
}

function unsureFigure(unsure: number, texts: PollKindTexts): Figure {
  return { id: 'unsure', label: texts.unsure, value: unsure };
}

function perWord<Word extends string>(
  column: string,
  order: readonly Word[],
  words: Readonly<Record<Word, string>>,
  options: readonly {
    readonly id: string;
    readonly label: string;
    readonly counts: Readonly<Record<Word, number>>;
  }[],
): ResultTable {
  return {
    columns: [column, ...order.map((word) => words[word])],
    rows: options.map(({ id, label, counts }) => ({
      ...{ id, label },
      cells: order.map((word) => String(counts[word])),
    })),
    notes: [],
  };
}

function inFigures(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
