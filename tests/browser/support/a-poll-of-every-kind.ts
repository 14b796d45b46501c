import { randomUUID } from 'node:crypto';
import { everyKind, everyQuestion } from '../../support/builders/every-question.ts';
import { anOpenPoll } from './polls-by-kind.ts';

/** The facilitator asks the council ten questions, one of each kind, three options in each. Returns the poll's id. */
export function aPollOfEveryKind(address: string, title: string): Promise<string> {
  const every = everyQuestion({ count: 3, label: 'Valg ', meaning: '' });
  const questions = everyKind.map((kind) => {
    const question = every[kind];
    // Ids of its own: nothing of the example has them.
    const options =
      'options' in question
        ? { options: question.options.map((option) => ({ ...option, id: randomUUID() })) }
        : {};
    return { ...question, ...options, id: randomUUID() };
  });
  return anOpenPoll(address, { title, questions });
}
