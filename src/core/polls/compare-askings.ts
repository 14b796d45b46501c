import type { PollQuestion } from './poll-question.ts';
import { optionsOf } from './poll-question.ts';
import { smallestGroup } from './see-results.ts';

/** Where fewer have answered than this, one or two people more or fewer are too much of the whole. */
const smallCrowd = 10;

/**
 * May what so many answered be laid beside what so many answered before? Each over the smallest group, and in a small crowd not with one or two people between
 * them: whoever came or left in between would be read off the difference. Source: docs/decisions/0138.
 */
export function mayCompare(now: number, before: number): boolean {
  const fewest = Math.min(now, before);
  const between = Math.abs(now - before);
  if (fewest < smallestGroup) return false;
  return fewest >= smallCrowd || between === 0 || between >= smallestGroup;
}

/** Has the same been asked, in the same words and with the same to answer? Ids say nothing: a poll that is asked again has ids of its own. */
export function isSameQuestion(a: PollQuestion, b: PollQuestion): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
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
