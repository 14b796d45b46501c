import { understanding } from '../../src/contracts/directions.ts';
import { reactionKind } from '../../src/contracts/knowledge.ts';
import { stance } from '../../src/contracts/poll-choices.ts';
import type { ReactionKind } from '../../src/core/knowledge/knowledge-item.ts';
import type { Understanding } from '../../src/core/directions/verification.ts';
import type { Choice } from '../../src/core/polls/choice.ts';
import type { Typed } from './poll-inputs.ts';

/** The longest answer that is looked at: ten questions of sixty options, with room. Anything more is not from a card of ours. */
const mostInputs = 1_000;

/** Reads one value into what is typed so far; null for what no field of ours sends. */
type Reader = (
  before: Choice | undefined,
  itemId: string,
  value: unknown,
) => Choice | undefined | null;

/**
 * What the fields of each kind hold, by the first part of their id: `<kind>:<question>` or `<kind>:<question>:<option>`. A number that is no number becomes
 * NaN and is refused by the rule, so that the person hears which question it was. An untouched field sends an empty text: not answered.
 */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['choice', (before, _, value) => filled(before, value, (optionId) => ({ kind: 'single-choice', optionId }))],
  ['choices', (before, _, value) => filled(before, value, (ids) => ({ kind: 'multiple-choice', optionIds: ids.split(',').filter((id) => id !== '') }))],
  ['rank', (before, itemId, value) => {
    const place = readNumber(value);
    const others = before?.kind === 'ranking' ? before.places : {};
    // «Ikke plassert» is a choice like the others in the list.
    const places = place === null || place === 0 ? others : { ...others, [itemId]: place };
    return Object.keys(places).length === 0 ? before : { kind: 'ranking', places };
  }],
  ['points', (before, itemId, value) => {
    const given = readNumber(value);
    const others = before?.kind === 'priority-points' ? before.points : {};
    return { kind: 'priority-points', points: given === null ? others : { ...others, [itemId]: given } };
  }],
  ['scale', (before, _, value) => filled(before, value, (step) => ({ kind: 'scale', step: unsureOr(step) }))],
  ['position', (before, _, value) => filled(before, value, (position) => ({ kind: 'trade-off', position: unsureOr(position) }))],
  ['stance', (before, itemId, value) => oneOf(before, value, stance.options, (said) => ({
    kind: 'agreement',
    stances: { ...(before?.kind === 'agreement' ? before.stances : {}), [itemId]: said },
  }))],
  ['reaction', (before, itemId, value) => oneOf(before, value, reactionKind.options, (reaction) => withReaction(before, itemId, { reaction }))],
  ['words', (before, itemId, value) => filled(before, value, (words) => withReaction(before, itemId, { words }))],
  ['understood', (before, itemId, value) => oneOf(before, value, understanding.options, (answer) => withUnderstanding(before, itemId, { answer }))],
  ['missing', (before, itemId, value) => filled(before, value, (missing) => withUnderstanding(before, itemId, { missing }))],
  ['text', (before, _, value) => filled(before, value, (text) => ({ kind: 'open-text', text }))],
]); // prettier-ignore

/**
 * Reads what a card sent back, as far as it can be read without the poll: whether it answers the poll is decided later. Null for what no card of ours sends.
 */
export function readInputs(data: Readonly<Record<string, unknown>>): Typed | null {
  const entries = Object.entries(data);
  if (entries.length > mostInputs) return null;
  const typed = new Map<string, Choice>();
  const reasons = new Map<string, string>();
  for (const [id, value] of entries) {
    const [kind = '', questionId = '', itemId = ''] = id.split(':');
    if (kind === 'reason') {
      if (typeof value !== 'string') return null;
      reasons.set(questionId, value);
      continue;
    }
    const read = readers.get(kind);
    if (!read) continue;
    const choice = read(typed.get(questionId), itemId, value);
    if (choice === null) return null;
    if (choice !== undefined) typed.set(questionId, choice);
  }
  return Object.fromEntries(
    [...typed].map(([questionId, choice]) => {
      const reason = reasons.get(questionId) ?? '';
      return [questionId, reason === '' ? choice : { ...choice, reason }];
    }),
  );
}

function filled(
  before: Choice | undefined,
  value: unknown,
  choiceOf: (text: string) => Choice,
): Choice | undefined | null {
  if (typeof value !== 'string') return null;
  return value === '' ? before : choiceOf(value);
}

function oneOf<Word extends string>(
  before: Choice | undefined,
  value: unknown,
  words: readonly Word[],
  choiceOf: (word: Word) => Choice,
): Choice | undefined | null {
  if (value === '') return before;
  const word = words.find((one) => one === value);
  return word === undefined ? null : choiceOf(word);
}

function withReaction(
  before: Choice | undefined,
  itemId: string,
  part: Partial<{ readonly reaction: ReactionKind; readonly words: string }>,
): Choice {
  const reactions = before?.kind === 'knowledge-reaction' ? before.reactions : {};
  const own = Object.hasOwn(reactions, itemId) ? reactions[itemId] : undefined;
  const whole = { reaction: null, words: '', ...own, ...part };
  return { kind: 'knowledge-reaction', reactions: { ...reactions, [itemId]: whole } };
}

function withUnderstanding(
  before: Choice | undefined,
  itemId: string,
  part: Partial<{ readonly answer: Understanding; readonly missing: string }>,
): Choice {
  const answers = before?.kind === 'verification' ? before.answers : {};
  const own = Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
  const whole = { answer: null, missing: '', ...own, ...part };
  return { kind: 'verification', answers: { ...answers, [itemId]: whole } };
}

function unsureOr(text: string): number | 'unsure' {
  return text === 'unsure' ? text : Number(text);
}

/** Null for an input left empty. Clients send numbers as text or as numbers; some write a decimal comma. */
function readNumber(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return Number.NaN;
  const text = value.trim().replace(',', '.');
  return text === '' ? null : Number(text);
}
