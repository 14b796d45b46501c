import type { Choice } from '../../../src/contracts/poll-choices.ts';
import { optionsOf } from '../../../src/contracts/poll-questions.ts';
import type { PollQuestion } from '../../../src/contracts/poll-questions.ts';

/** How many points somebody has given in a question so far. */
export function pointsGiven(given: Choice | undefined): number {
  if (given?.kind !== 'priority-points') return 0;
  return Object.values(given.points).reduce((sum, points) => sum + points, 0);
}

/** Has the question got an answer that the server would take? The server decides again. */
export function isAnswered(question: PollQuestion, given: Choice | undefined): boolean {
  if (given?.kind !== question.kind) return false;
  const lacksReason = question.reason === 'required' && (given.reason ?? '').trim() === '';
  return !lacksReason && isFilledIn(question, given);
}

function isFilledIn(question: PollQuestion, given: Choice): boolean {
  const every = (isSaid: (itemId: string) => boolean): boolean =>
    optionsOf(question).every(({ id }: { readonly id: string }) => isSaid(id));
  switch (given.kind) {
    case 'multiple-choice': {
      const { length } = given.optionIds;
      return question.kind === given.kind && length >= question.fewest && length <= question.most;
    }
    case 'ranking':
      return question.kind === given.kind && Object.keys(given.places).length === question.places;
    case 'priority-points': {
      const used = pointsGiven(given);
      return question.kind === given.kind && used > 0 && used <= question.budget;
    }
    case 'agreement':
      return (
        question.kind === given.kind &&
        question.options.every(
          ({ id, isAdded }) => isAdded === true || given.stances[id] !== undefined,
        )
      );
    case 'knowledge-reaction': {
      const said = Object.values(given.reactions);
      const isHalf = said.some(({ reaction, words }) => reaction === null && words.trim() !== '');
      return !isHalf && said.some(({ reaction }) => reaction !== null);
    }
    case 'verification':
      return every((id) => (given.answers[id]?.answer ?? null) !== null);
    case 'open-text':
      return given.text.trim() !== '';
    case 'single-choice':
    case 'scale':
    case 'trade-off':
      return true;
  }
}
