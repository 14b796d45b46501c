import type { QuestionResult } from './question-result.ts';
import type { PollQuestion } from './poll-question.ts';
import { optionsOf } from './poll-question.ts';
import { smallestGroup } from './see-results.ts';

/** Where fewer have answered than this, one or two people more or fewer are too much of the whole. */
const smallCrowd = 10;

/** How many answered once and another time, and how many of each did so that time alone; both null where nobody may know, as of an anonymous poll. */
export type TwoCrowds = {
  readonly now: number;
  readonly before: number;
  readonly came: number | null;
  readonly left: number | null;
};

/**
 * May what these answered be laid beside what those answered before? Each over the smallest group, and in a small crowd not with one or two people between
 * them: whoever came or left in between would be read off the difference, also where one came for each who left. Source: docs/decisions/0138 and 0155.
 */
export function mayCompare({ now, before, came, left }: TwoCrowds): boolean {
  const fewest = Math.min(now, before);
  if (fewest < smallestGroup) return false;
  const between = [Math.abs(now - before), came ?? 0, left ?? 0];
  return fewest >= smallCrowd || between.every((few) => few === 0 || few >= smallestGroup);
}

/** A result without what people wrote, which stands with the asking that they wrote it in; null where it is nothing else. */
export function countedAlone(result: QuestionResult): QuestionResult | null {
  switch (result.kind) {
    case 'open-text':
      return null;
    case 'knowledge-reaction':
      return {
        ...{ ...result, reasons: [] },
        options: result.options.map((option) => ({
          ...{ ...option, words: { surprised: [], curious: [], missing: [] } },
        })),
      };
    case 'verification':
      return {
        ...{ ...result, reasons: [] },
        options: result.options.map((option) => ({ ...option, missing: [] })),
      };
    default:
      return { ...result, reasons: [] };
  }
}

/** Has the same been asked, in the same words and with the same to answer? Ids say nothing: a poll that is asked again has ids of its own. */
export function isSameQuestion(a: PollQuestion, b: PollQuestion): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
}

/**
 * Is it the same that is asked, whatever its case, its spaces and its full stop, or with the same to choose among? Looser than the same question: where something
 * is to be prevented, a letter more or less is no way around it.
 */
export function isLikeQuestion(a: PollQuestion, b: PollQuestion): boolean {
  if (a.kind !== b.kind) return false;
  const [options, others] = [a, b].map((one) => optionsOf(one).map(({ label }) => plain(label)));
  const areOptionsAlike =
    (options ?? []).length > 1 && JSON.stringify(options) === JSON.stringify(others);
  return plain(a.text) === plain(b.text) || areOptionsAlike;
}

function plain(text: string): string {
  return text.toLocaleLowerCase('nb').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(question: PollQuestion): readonly unknown[] {
  const { kind, text } = question;
  const options = optionsOf(question).map(({ label }) => label.trim());
  return [kind, text.trim(), options, limitsOf(question)];
}

/** What decides what an answer may be, beside the options: points of ten and of a hundred are not the same figure. */
function limitsOf(question: PollQuestion): readonly unknown[] {
  switch (question.kind) {
    case 'multiple-choice':
      return [question.fewest, question.most];
    case 'ranking':
      return [question.places];
    case 'priority-points':
      return [question.budget, question.maxPerOption];
    case 'scale':
      return [question.steps, question.lowest, question.highest];
    case 'trade-off':
      return [question.left.label, question.right.label];
    default:
      return [];
  }
}
