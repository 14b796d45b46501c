import type { Choice } from '../../src/core/polls/choice.ts';
import { never } from '../../src/core/decision.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { leadIn } from '../../src/contracts/lead-in.ts';
import { optionsOf } from '../../src/contracts/poll-questions.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asWritten } from './elements.ts';

/** What one answered to a question, in lines, as Markdown; with the reason last. */
export function saidLines(
  question: PollQuestion,
  choice: Choice,
  language: Language,
): readonly string[] {
  const lines = linesOf(question, choice, language);
  const { reason } = choice;
  return reason === undefined
    ? lines
    : [...lines, questionTexts[language].because(asWritten(reason))];
}

function linesOf(question: PollQuestion, choice: Choice, language: Language): readonly string[] {
  const texts = questionTexts[language];
  const perOption = (said: (optionId: string) => string | undefined): readonly string[] =>
    optionsOf(question).flatMap(({ id, label }) => {
      const words = said(id);
      return words === undefined ? [] : [`${asWritten(leadIn(label))}: ${words}`];
    });
  const labels = (ids: readonly string[]): readonly string[] =>
    optionsOf(question)
      .filter(({ id }) => ids.includes(id))
      .map(({ label }) => asWritten(label));
  switch (choice.kind) {
    case 'single-choice':
      return labels([choice.optionId]);
    case 'multiple-choice':
      return labels(choice.optionIds);
    case 'ranking':
      return (
        Object.entries(choice.places)
          .toSorted(([, a], [, b]) => a - b)
          // The place last: a line that begins with «1.» is a list to Markdown, which numbers it itself.
          .map(([id, place]) => `${leadIn(labels([id])[0] ?? '–')}: ${texts.place(place)}`)
      );
    case 'priority-points':
      return perOption((id) => {
        const points = choice.points[id] ?? 0;
        return points > 0 ? textsIn(language).card.points(points) : undefined;
      });
    case 'scale': {
      if (choice.step === 'unsure' || question.kind !== 'scale') return [texts.unsure];
      const end = { 1: question.lowest, [question.steps]: question.highest }[choice.step];
      return [asWritten(texts.step(choice.step, end))];
    }
    case 'trade-off': {
      if (choice.position === 'unsure' || question.kind !== 'trade-off') return [texts.unsure];
      const { left, right } = question;
      return [asWritten(texts.position(choice.position, left.label, right.label))];
    }
    case 'agreement':
      return perOption((id) => {
        const stance = choice.stances[id];
        return stance && texts.stances[stance];
      });
    case 'knowledge-reaction':
      return perOption((id) => {
        const given = choice.reactions[id];
        if (!given?.reaction) return undefined;
        const { reaction, words } = given;
        return [texts.reactions[reaction], ...(words === '' ? [] : [asWritten(words)])].join('. ');
      });
    case 'verification':
      return perOption((id) => {
        const given = choice.answers[id];
        if (!given?.answer) return undefined;
        const { answer, missing } = given;
        const lacking = missing === '' ? [] : [texts.isMissing(asWritten(missing))];
        return [texts.understandings[answer], ...lacking].join('. ');
      });
    case 'open-text':
      return [asWritten(choice.text)];
    default:
      return never(choice);
  }
}
