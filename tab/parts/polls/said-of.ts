import type { Choice } from '../../../src/contracts/poll-choices.ts';
import { leadIn } from '../../../src/contracts/lead-in.ts';
import { optionsOf } from '../../../src/contracts/poll-questions.ts';
import type { PollOption, PollQuestion } from '../../../src/contracts/poll-questions.ts';
import type { PollKindTexts } from '../../texts/poll-kinds.nb.ts';
import type { PollTexts } from '../../texts/polls.nb.ts';

/** What was answered to a question, in lines; with the reason last. */
export function saidOf(
  question: PollQuestion,
  choice: Choice,
  texts: PollKindTexts,
  pointsOf: PollTexts['points'],
): readonly string[] {
  const lines = linesOf(question, choice, texts, pointsOf);
  const { reason = '' } = choice;
  return reason === '' ? lines : [...lines, texts.because(reason)];
}

function linesOf(
  question: PollQuestion,
  choice: Choice,
  texts: PollKindTexts,
  pointsOf: PollTexts['points'],
): readonly string[] {
  const options: readonly PollOption[] = optionsOf(question);
  const perOption = (said: (id: string) => string | undefined): readonly string[] =>
    options.flatMap(({ id, label }) => {
      const words = said(id);
      return words === undefined ? [] : [`${leadIn(label)}: ${words}`];
    });
  const withWords = (said: string, words: string): string =>
    words === '' ? said : `${said}. ${words}`;
  switch (choice.kind) {
    case 'single-choice':
      return options.filter(({ id }) => id === choice.optionId).map(({ label }) => label);
    case 'multiple-choice':
      return options.filter(({ id }) => choice.optionIds.includes(id)).map(({ label }) => label);
    case 'ranking':
      return options
        .filter(({ id }) => choice.places[id] !== undefined)
        .toSorted((a, b) => (choice.places[a.id] ?? 0) - (choice.places[b.id] ?? 0))
        .map(({ id, label }) => `${texts.placeNumber(choice.places[id] ?? 0)}: ${label}`);
    case 'priority-points':
      return perOption((id) => {
        const points = choice.points[id] ?? 0;
        return points > 0 ? pointsOf(points) : undefined;
      });
    case 'scale': {
      if (choice.step === 'unsure' || question.kind !== 'scale') return [texts.unsure];
      const { steps, lowest, highest } = question;
      const end = choice.step === 1 ? lowest : choice.step === steps ? highest : '';
      return [withWords(texts.stepOf(choice.step, steps), end)];
    }
    case 'trade-off': {
      if (choice.position === 'unsure' || question.kind !== 'trade-off') return [texts.unsure];
      return [texts.position(choice.position, question.left.label, question.right.label)];
    }
    case 'agreement':
      return perOption((id) => {
        const stance = choice.stances[id];
        return stance && texts.stances[stance];
      });
    case 'knowledge-reaction':
      return perOption((id) => {
        const { reaction = null, words = '' } = choice.reactions[id] ?? {};
        return reaction === null ? undefined : withWords(texts.reactions[reaction], words);
      });
    case 'verification':
      return perOption((id) => {
        const { answer = null, missing = '' } = choice.answers[id] ?? {};
        const lacking = missing === '' ? '' : texts.isMissing(missing);
        return answer === null ? undefined : withWords(texts.understandings[answer], lacking);
      });
    case 'open-text':
      return [choice.text];
  }
}
