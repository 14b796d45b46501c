import { optionsOf } from '../../../src/contracts/poll-questions.ts';
import type { PollOption, PollQuestion } from '../../../src/contracts/poll-questions.ts';

/** What stands under a question, as it is read through before it is opened: its options, or the ends of its line. */
export function partsOf(question: PollQuestion): readonly string[] {
  switch (question.kind) {
    case 'scale':
      return [`1: ${question.lowest}`, `${question.steps}: ${question.highest}`];
    case 'trade-off':
      return [question.left.label, question.right.label];
    default:
      return optionsOf<PollOption>(question).map(({ label }) => label);
  }
}
