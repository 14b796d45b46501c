import type { Choices } from '../../core/polls/choice.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { needsAnswers } from '../../core/polls/results-of.ts';
import type { Transaction } from '../ports/stores.ts';

/** What a poll's results are reckoned from beside its sums: everybody's answers where there is an order or a text in them, and otherwise nothing. */
export async function answersFor(
  tx: Pick<Transaction, 'polls'>,
  { id, questions }: Poll,
): Promise<readonly Choices[]> {
  return needsAnswers(questions) ? tx.polls.choices(id) : [];
}
