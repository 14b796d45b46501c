import { never } from '../decision.ts';
import type { Language } from '../documents/document-model.ts';
import type { CivilDate } from '../time/instant.ts';
import type { WrittenTable } from '../plan-import/export-table.ts';
import type { QuestionResult } from './question-result.ts';
import { resultWords } from './result-words.ts';
import type { ResultWords } from './result-words.ts';
import type { ResultsHidden } from './see-results.ts';
import type { Side } from './side.ts';

/** A poll's results as one reader has them before them. */
export type ShownResults = {
  readonly title: string;
  readonly answered: number;
  readonly eligible: number;
  readonly questions: readonly QuestionResult[];
  /** The same of some of them, and of everybody when the same was asked before, as the page shows them. */
  readonly groups: readonly {
    readonly whose: Whose;
    readonly answered: number;
    /** By the ids that the questions have in this poll. */
    readonly questions: readonly QuestionResult[];
  }[];
  /** Why there are no results for this reader; null when there are. */
  readonly hidden: ResultsHidden | null;
};

type Whose =
  | { readonly kind: 'side'; readonly side: Side }
  /** A party, or several that are too small to be shown alone. An empty name is those without a party. */
  | { readonly kind: 'parties'; readonly parties: readonly string[] }
  | { readonly kind: 'asked-before'; readonly on: CivilDate; readonly phase: string };

/** What was given, what is counted of it, and how much. */
type Line = readonly [given: string, counted: string, value: string];

/**
 * Results as a sheet with one figure in each row, so that it can be sorted and pivoted: how many have answered first, then question by question in the poll's
 * order, everybody's first and then each group's. What the reader does not see is not in it; the reason is.
 */
export function resultsTable(results: ShownResults, language: Language): WrittenTable {
  const words = resultWords[language];
  const { title, answered, eligible, questions, groups, hidden } = results;
  const figure = inFigures(language);
  const rowsOf = (question: QuestionResult, who: string) => {
    // By its place in the poll: a group has no results of questions that are only words.
    const place = questions.findIndex(({ questionId }) => questionId === question.questionId);
    return [
      ...linesOf(question, words, figure),
      ...question.reasons.map((reason): Line => ['', words.reason, reason]),
    ].map((line) => [String(place + 1), question.text, words.kinds[question.kind], ...line, who]);
  };
  return {
    name: words.sheet,
    headers: words.headers,
    rows: [
      ['', title, '', '', words.asked, String(eligible), words.everybody],
      ['', title, '', '', words.answered, String(answered), words.everybody],
      ...groups.map((group) => ['', title, '', '', words.answered, String(group.answered), nameOf(group.whose, words)]),
      ...(hidden === null ? [] : [['', title, '', '', words.notShown, words.hidden[hidden], words.everybody]]),
      ...questions.flatMap((question) => [
        ...rowsOf(question, words.everybody),
        ...groups.flatMap((group) =>
          group.questions
            .filter(({ questionId }) => questionId === question.questionId)
            .flatMap((own) => rowsOf(own, nameOf(group.whose, words))),
        ),
      ]),
    ],
  };
} // prettier-ignore

function nameOf(whose: Whose, words: ResultWords): string {
  if (whose.kind === 'side') return words.sides[whose.side];
  if (whose.kind === 'asked-before') return words.askedBefore(whose.on, whose.phase);
  const { parties } = whose;
  const named = parties.map((name) => (name === '' ? words.withoutParty : name)).join(', ');
  return parties.length > 1 ? words.together(named) : named;
}

function linesOf(
  result: QuestionResult,
  words: ResultWords,
  figure: (value: number) => string,
): readonly Line[] {
  switch (result.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points': {
      const counted = result.kind === 'priority-points' ? words.points : words.people;
      return result.options.map(({ label, value }) => [label, counted, figure(value)]);
    }
    case 'ranking':
      return result.options.flatMap(({ label, points, bordaPlace, schulzePlace }): Line[] => [
        [label, words.schulzePlace, figure(schulzePlace)],
        [label, words.bordaPlace, figure(bordaPlace)],
        [label, words.bordaPoints, figure(points)],
      ]);
    case 'scale': {
      const { lowest, highest, average } = result;
      const last = result.counts.at(-1)?.value;
      const stepName = (value: number): string =>
        value === 1 ? `1 – ${lowest}` : value === last ? `${value} – ${highest}` : String(value);
      return [
        ...onALine(result, stepName, words, figure),
        ...(average === null ? [] : [['', words.average, figure(average)] as const]),
      ];
    }
    case 'trade-off': {
      const { left, right } = result;
      const end = Math.max(...result.counts.map(({ value }) => value));
      const placeName = (value: number): string =>
        value === -end ? `${value} – ${left}` : value === end ? `${value} – ${right}` : String(value); // prettier-ignore
      return onALine(result, placeName, words, figure);
    }
    case 'agreement':
      return perWord(result.options, words.stances, figure);
    case 'knowledge-reaction':
      return [
        ...perWord(result.options, words.reactions, figure),
        ...result.options.flatMap(({ label, words: said }) =>
          Object.entries(said).flatMap(([kind, lines]) =>
            lines.map((line): Line => [
              label,
              words.inOwnWords(words.reactions[kind as keyof typeof said]),
              line,
            ]),
          ),
        ),
      ];
    case 'verification':
      return [
        ...perWord(result.options, words.understandings, figure),
        ...result.options.flatMap(({ label, missing }) =>
          missing.map((line): Line => [label, words.missing, line]),
        ),
      ];
    case 'open-text':
      return result.texts.map((text) => ['', words.text, text]);
    default:
      return never(result);
  }
}

function onALine(
  {
    counts,
    unsure,
    spread,
  }: Pick<Extract<QuestionResult, { kind: 'trade-off' }>, 'counts' | 'unsure' | 'spread'>,
  nameOf: (value: number) => string,
  words: ResultWords,
  figure: (value: number) => string,
): readonly Line[] {
  return [
    ...counts.map(({ value, count }): Line => [nameOf(value), words.people, figure(count)]),
    [words.unsure, words.people, figure(unsure)],
    ...(spread === null
      ? []
      : [
          ['', words.lower, figure(spread.lower)] as const,
          ['', words.median, figure(spread.median)] as const,
          ['', words.upper, figure(spread.upper)] as const,
        ]),
  ];
}

function perWord<Word extends string>(
  options: readonly {
    readonly label: string;
    readonly counts: Readonly<Record<Word, number>>;
  }[],
  words: Readonly<Record<Word, string>>,
  figure: (value: number) => string,
): readonly Line[] {
  return options.flatMap(({ label, counts }) =>
    (Object.keys(words) as Word[]).map((word): Line => [label, words[word], figure(counts[word])]),
  );
}

/** As the reader's spreadsheet takes it for a number. */
const inFigures =
  (language: Language) =>
  (value: number): string =>
    language === 'en' ? String(value) : String(value).replace('.', ',');
