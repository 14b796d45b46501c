import type { PollCardFacts } from '../../src/app/ports/messenger.ts';
import { longestStatement } from '../../src/contracts/poll-questions.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { cardEdition } from './card-frame.ts';
import { asWritten, paragraph } from './elements.ts';
import type { CardElement, Execute } from './elements.ts';
import { textInput } from './text-input.ts';

/** What has come of a statement that its reader wrote on the card. */
export type Adding = {
  /** What is said of it: that it is there, or why it is not. */
  readonly notice: string;
  /** What was written, by question, where it is to be mended. */
  readonly words?: Written;
};
/** Statements by the question they are written to. */
export type Written = Readonly<Record<string, string>>;

/** Fields for somebody's own statement, below the question: none of them has to be filled in. */
export function addFields(
  facts: PollCardFacts,
  question: PollQuestion,
  words: Written = {},
): readonly CardElement[] {
  if (!takesStatements(question) || facts.mayAdd !== true) return [];
  const texts = questionTexts[facts.language];
  return [
    textInput({
      id: `add:${question.id}`,
      label: texts.addOwn,
      longest: longestStatement,
      errorMessage: texts.textTooLong(longestStatement),
      isRequired: false,
      value: Object.hasOwn(words, question.id) ? (words[question.id] ?? '') : '',
    }),
    paragraph(texts.addedIsShown, { size: 'small', isSubtle: true, spacing: 'none' }),
  ];
}

/** The same for whoever has answered: a small form of its own. */
export function addForm(facts: PollCardFacts, adding?: Adding): readonly CardElement[] {
  const asking = facts.poll.questions.filter(takesStatements);
  return [
    ...(adding ? [paragraph(asWritten(adding.notice), { weight: 'bolder', spacing: 'medium' })] : []),
    ...asking.flatMap((question) => {
      const fields = addFields(facts, question, adding?.words);
      // One question needs no name here: it is the one that is answered above.
      return asking.length > 1 && fields.length > 0
        ? [paragraph(asWritten(question.text), { isSubtle: true, spacing: 'medium' }), ...fields]
        : fields;
    }),
  ]; // prettier-ignore
}

export function addAction(facts: PollCardFacts): readonly Execute[] {
  if (facts.mayAdd !== true) return [];
  return [
    {
      type: 'Action.Execute',
      title: questionTexts[facts.language].sendStatement,
      verb: 'add-statement',
      data: { pollId: facts.poll.id, edition: cardEdition },
      associatedInputs: 'auto',
    },
  ];
}

function takesStatements(question: PollQuestion): boolean {
  return question.kind === 'agreement' && question.mayAdd === true;
}

/** The longest list of fields that is looked at: a poll has ten questions. */
const mostFields = 100;

/** Reads the statements that a card sent, the empty ones left out; null for what no card of ours sends. Their length and words are held against the rules later. */
export function readAdded(data: Readonly<Record<string, unknown>>): Written | null {
  const fields = Object.entries(data).filter(([id]) => id.startsWith('add:'));
  if (fields.length > mostFields) return null;
  const written: [string, string][] = [];
  for (const [id, value] of fields) {
    if (typeof value !== 'string') return null;
    if (value.trim() !== '') written.push([id.slice('add:'.length), value]);
  }
  return Object.fromEntries(written);
}
