import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { longestWords } from './poll-question.ts';
import type { PollOption, Statement } from './poll-question.ts';
import { readAnswerText } from './read-answer-text.ts';
import type { TextRefusal } from './read-answer-text.ts';

export type ItemRefusal =
  | { readonly code: 'no-such-option'; readonly questionId: string }
  | { readonly code: 'item-unanswered'; readonly questionId: string; readonly label: string };

type Listing = { readonly id: string; readonly options: readonly (PollOption | Statement)[] };
type Read<Value> = Decision<Readonly<Record<string, Value>>, ItemRefusal | TextRefusal>;

/** What was answered to each item of a question, in the question's own order; every one wants an answer that was there from the start. */
export function readEvery<Value>(
  question: Listing,
  given: Readonly<Record<string, Value>>,
): Decision<Readonly<Record<string, Value>>, ItemRefusal> {
  const found = new Map(Object.entries(given));
  if (namesOther(question, found))
    return refuse({ code: 'no-such-option', questionId: question.id });
  const missing = question.options.find((option) => !isOptional(option) && !found.has(option.id));
  if (missing)
    return refuse({ code: 'item-unanswered', questionId: question.id, label: missing.label });
  return decide(
    Object.fromEntries(
      question.options.flatMap(({ id }) => {
        const value = found.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    ),
  );
}

/** What was answered to some of the items, with the words beside each read as texts are. */
export function readWords<Value>(
  question: Listing,
  given: Readonly<Record<string, Value>>,
  wordsOf: (value: Value) => string,
  keep: (value: Value, words: string) => Value,
): Read<Value> {
  const found = new Map(Object.entries(given));
  if (namesOther(question, found))
    return refuse({ code: 'no-such-option', questionId: question.id });
  const kept: [string, Value][] = [];
  for (const { id } of question.options) {
    const value = found.get(id);
    if (value === undefined) continue;
    const words = readAnswerText(wordsOf(value), longestWords, question.id);
    if (words.refused) return words;
    kept.push([id, keep(value, words.value)]);
  }
  return decide(Object.fromEntries(kept));
}

function namesOther({ options }: Listing, found: ReadonlyMap<string, unknown>): boolean {
  return [...found.keys()].some((itemId) => !options.some(({ id }) => id === itemId));
}

/** It came while people were answering: whoever has not seen it has answered all the same. */
function isOptional(option: PollOption | Statement): boolean {
  return 'isAdded' in option && option.isAdded === true;
}
