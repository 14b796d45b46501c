import type { z } from 'zod';
import type { PollQuestion, choice, choices } from '../../../src/contracts/polls.ts';

export type Choice = z.infer<typeof choice>;
export type Choices = z.infer<typeof choices>;

/** How many points somebody has given in a question so far. */
export function pointsGiven(given: Choice | undefined): number {
  if (given?.kind !== 'priority-points') return 0;
  return Object.values(given.points).reduce((sum, points) => sum + points, 0);
}

/** Has the question got an answer that the server would take? The server decides again. */
export function isAnswered(question: PollQuestion, given: Choice | undefined): boolean {
  if (given?.kind !== question.kind) return false;
  const used = pointsGiven(given);
  return question.kind === 'single-choice' || (used > 0 && used <= question.budget);
}
