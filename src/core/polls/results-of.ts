import { never } from '../decision.ts';
import { understandings } from '../directions/verification.ts';
import { reactionKinds } from '../knowledge/knowledge-item.ts';
import { stances } from './choice.ts';
import type { Choice, Choices } from './choice.ts';
import { furthestPosition } from './poll-question.ts';
import type { PollQuestion } from './poll-question.ts';
import type { QuestionResult } from './question-result.ts';
import { bordaPoints, placesByPoints } from './rank-borda.ts';
import { schulzePlaces } from './rank-schulze.ts';
import { smallestGroup } from './see-results.ts';
import { averageOf, spreadOf } from './spread-of.ts';
import { sumKey } from './tally.ts';

/** Is there anything in the answers to these questions that is not in the sums: an order, or words? */
export function needsAnswers(questions: readonly PollQuestion[]): boolean {
  return questions.some(
    ({ kind, reason }) =>
      reason !== 'off' ||
      ['ranking', 'knowledge-reaction', 'verification', 'open-text'].includes(kind),
  );
}

/**
 * What the answers to a poll come to, question by question. Whether they may be shown, and to whom, is decided before (`see-results.ts`).
 * @param sums by the keys of `tally.ts`
 * @param answers of everybody who answered, in any order; may be empty where the questions need none
 */
export function resultsOf(
  questions: readonly PollQuestion[],
  sums: Readonly<Record<string, number>>,
  answers: readonly Choices[],
): readonly QuestionResult[] {
  return questions.map((question) => {
    const given = answers.flatMap((choices) =>
      Object.hasOwn(choices, question.id) ? (choices[question.id] ?? []) : [],
    );
    return resultOf(question, (key) => sums[key] ?? 0, given);
  });
}

function resultOf(
  question: PollQuestion,
  sumOf: (key: string) => number,
  given: readonly Choice[],
): QuestionResult {
  const { id, text } = question;
  const about = { questionId: id, text, reasons: texts(given.map(({ reason = '' }) => reason)) };
  switch (question.kind) {
    case 'single-choice':
    case 'multiple-choice':
    case 'priority-points':
      return {
        ...about,
        kind: question.kind,
        options: question.options.map((option) => ({ ...named(option), value: sumOf(option.id) })),
      };
    case 'ranking': {
      const ids = question.options.map((option) => option.id);
      const rankings = given.flatMap((one) => (one.kind === 'ranking' ? [one.places] : []));
      const points = bordaPoints(ids, rankings);
      const borda = placesByPoints(points);
      const schulze = schulzePlaces(ids, rankings);
      return {
        ...about,
        kind: question.kind,
        options: question.options.map((option) => ({
          ...named(option),
          points: points.get(option.id) ?? 0,
          bordaPlace: borda.get(option.id) ?? 1,
          schulzePlace: schulze.get(option.id) ?? 1,
        })),
      };
    }
    case 'scale': {
      const counts = onALine(1, question.steps, (step) => sumOf(sumKey(id, step)));
      return {
        ...about,
        kind: question.kind,
        ...{ lowest: question.lowest, highest: question.highest },
        ...{ counts, unsure: sumOf(sumKey(id, 'unsure')) },
        ...{ average: averageOf(counts), spread: spreadOf(counts) },
      };
    }
    case 'trade-off': {
      const counts = onALine(-furthestPosition, furthestPosition, (position) =>
        sumOf(sumKey(id, position)),
      );
      return {
        ...about,
        kind: question.kind,
        ...{ left: question.left.label, right: question.right.label },
        ...{ counts, unsure: sumOf(sumKey(id, 'unsure')), spread: spreadOf(counts) },
      };
    }
    case 'agreement': {
      const counted = question.options.map((option) => ({
        ...named(option),
        ...(option.isAdded === true ? { isAdded: true } : {}),
        counts: perWord(stances, (stance) => sumOf(sumKey(option.id, stance))),
      }));
      // Whoever added one has likely answered it, and few may have since: as with a poll, sums over fewer than the smallest group are not shown.
      const shown = counted.filter(
        ({ isAdded, counts }) =>
          isAdded !== true || counts.agree + counts.disagree + counts.pass >= smallestGroup,
      );
      const leftOut = counted.length - shown.length;
      return {
        ...about,
        kind: question.kind,
        options: shown,
        ...(leftOut === 0 ? {} : { leftOut }),
      };
    }
    case 'knowledge-reaction':
      return {
        ...about,
        kind: question.kind,
        options: question.options.map((option) => {
          const said = given.flatMap((one) =>
            one.kind === 'knowledge-reaction' ? (one.reactions[option.id] ?? []) : [],
          );
          return {
            ...named(option),
            counts: perWord(reactionKinds, (kind) => sumOf(sumKey(option.id, kind))),
            words: perWord(reactionKinds, (kind) =>
              texts(said.map(({ reaction, words }) => (reaction === kind ? words : ''))),
            ),
          };
        }),
      };
    case 'verification':
      return {
        ...about,
        kind: question.kind,
        options: question.options.map((option) => ({
          ...named(option),
          counts: perWord(understandings, (answer) => sumOf(sumKey(option.id, answer))),
          missing: texts(
            given.map((one) =>
              one.kind === 'verification' ? (one.answers[option.id]?.missing ?? '') : '',
            ),
          ),
        })),
      };
    case 'open-text':
      return {
        ...about,
        kind: question.kind,
        texts: texts(given.map((one) => (one.kind === 'open-text' ? one.text : ''))),
      };
    default:
      return never(question);
  }
}

/** What people wrote, in the order of its own letters: the order in which it came would say whose it is. */
function texts(written: readonly string[]): readonly string[] {
  return written.filter((text) => text !== '').toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function named({ id, label }: { readonly id: string; readonly label: string }) {
  return { id, label };
}

function onALine(from: number, to: number, countOf: (value: number) => number) {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    value: from + index,
    count: countOf(from + index),
  }));
}

function perWord<Word extends string, Value>(
  words: readonly Word[],
  valueOf: (word: Word) => Value,
): Readonly<Record<Word, Value>> {
  return Object.fromEntries(words.map((word) => [word, valueOf(word)])) as Record<Word, Value>;
}
