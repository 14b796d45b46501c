import { invariant } from '../../core/decision.ts';
import type { Choices } from '../../core/polls/choice.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { longestReason, longestWords, optionsOf } from '../../core/polls/poll-question.ts';
import type { PollQuestion } from '../../core/polls/poll-question.ts';

const lengthBytes = 4;
/** What frames a question's answer: its id, its kind and their punctuation. */
const bytesPerQuestion = 200;
/** An option's id with what was said of it: a number, a word, and the names of both. */
const bytesPerOption = 128;
/** The most that a letter takes in UTF-8 for each that is counted, escaped or not. */
const bytesPerLetter = 3;

/**
 * What somebody chose as it is sealed: as many bytes for everybody who answers the poll, so that the length of what nobody can read tells nothing.
 * The length of the content goes first, and zeroes fill it up.
 */
export function sealedForm(poll: Pick<Poll, 'questions'>, choices: Choices): Uint8Array {
  const content = new TextEncoder().encode(JSON.stringify(choices));
  const form = new Uint8Array(lengthBytes + largestContent(poll.questions));
  invariant(
    content.length <= form.length - lengthBytes,
    'an answer fits in its poll’s sealed form',
  );
  new DataView(form.buffer).setUint32(0, content.length);
  form.set(content, lengthBytes);
  return form;
}

/** Null for what is no sealed form: nobody's answer is made of it. */
export function choicesOf(form: Uint8Array): unknown {
  if (form.length < lengthBytes) return null;
  const length = new DataView(form.buffer, form.byteOffset).getUint32(0);
  const content = form.subarray(lengthBytes, lengthBytes + length);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)) as unknown;
  } catch {
    return null;
  }
}

/** To whom and what a seal is bound: moved to another row it opens no more, so that nobody's answer can be counted in somebody else's name. */
export function boundTo(pollId: string, personId: string): string {
  return `${pollId}:${personId}`;
}

function largestContent(questions: Poll['questions']): number {
  return questions.reduce(
    (sum, question) =>
      sum +
      bytesPerQuestion +
      bytesPerOption * optionsOf(question).length +
      bytesPerLetter * lettersIn(question),
    bytesPerQuestion,
  );
}

/** As many letters as anybody may write in the answer to it. */
function lettersIn(question: PollQuestion): number {
  const inReason = question.reason === 'off' ? 0 : longestReason;
  switch (question.kind) {
    case 'open-text':
      return inReason + question.longest;
    case 'knowledge-reaction':
    case 'verification':
      return inReason + longestWords * question.options.length;
    default:
      return inReason;
  }
}
