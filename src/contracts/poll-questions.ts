import { z } from 'zod';
import { id, line, text } from './values.ts';

/** How many statements participants may add to one poll, each of them one, and how long they are. */
export const mostAdded = 20;
export const longestStatement = 280;

export const pollOption = z.object({ id, label: line(120), meaning: text(300) });
const options = z.array(pollOption).min(2).max(60);
const statement = z.object({ id, label: line(longestStatement), meaning: text(300) });
const longText = z.object({ id, label: line(1000), meaning: text(300) });
const pole = z.object({ label: line(120), meaning: text(300) });

export const reasonWish = z.enum(['off', 'optional', 'required']);
const asked = { id, text: line(300), reason: reasonWish.default('off') };

/** One question, in one of the ten kinds. Ids are made by the client. */
export const pollQuestion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single-choice'), ...asked, options }),
  z.object({
    kind: z.literal('multiple-choice'),
    ...asked,
    options,
    fewest: z.number().int().min(1).max(60),
    most: z.number().int().min(1).max(60),
  }),
  z.object({
    kind: z.literal('ranking'),
    ...asked,
    options: options.max(20),
    /** How many are placed, from the first on. */
    places: z.number().int().min(1).max(20),
  }),
  z.object({
    kind: z.literal('priority-points'),
    ...asked,
    options,
    budget: z.number().int().min(1).max(1000),
    maxPerOption: z.number().int().min(1).max(1000),
  }),
  z.object({
    kind: z.literal('scale'),
    ...asked,
    steps: z.number().int().min(2).max(11),
    lowest: line(60),
    highest: line(60),
  }),
  z.object({
    kind: z.literal('agreement'),
    ...asked,
    /** As many as are written, and as many as participants may add. */
    options: z
      .array(statement.extend({ isAdded: z.boolean().optional() }))
      .min(1)
      .max(20 + mostAdded),
    /** May participants add statements while it is open? Not in an anonymous poll. */
    mayAdd: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('trade-off'), ...asked, left: pole, right: pole }),
  z.object({
    kind: z.literal('knowledge-reaction'),
    ...asked,
    options: z.array(statement).min(1).max(20),
  }),
  z.object({
    kind: z.literal('verification'),
    ...asked,
    options: z.array(longText).min(1).max(10),
  }),
  z.object({
    kind: z.literal('open-text'),
    ...asked,
    /** In letters. */
    longest: z.number().int().min(50).max(2000),
  }),
]);
export type PollQuestion = z.infer<typeof pollQuestion>;
export type PollOption = z.infer<typeof pollOption>;
export type QuestionKind = PollQuestion['kind'];
export const questionKinds = pollQuestion.options.map(({ shape }) => shape.kind.value);

/** How far a position may be from the middle of a trade-off, which is 0: left is below, right above. */
export const furthestPosition = 3;

/** What a question has to choose among; a scale, a trade-off and an open text have nothing. */
export function optionsOf<Option>(question: {
  readonly id: string;
  readonly options?: readonly Option[];
}): readonly Option[] {
  return question.options ?? [];
}

type Listing = {
  readonly id: string;
  readonly options?: readonly { readonly id: string; readonly isAdded?: boolean | undefined }[];
};

/** The statements that participants added to a question, by id. */
export function addedTo({ options = [] }: Listing): readonly string[] {
  return options.filter(({ isAdded }) => isAdded === true).map(({ id }) => id);
}

/** How many added statements somebody who has answered has said nothing of. */
export function unansweredAdded(
  questions: readonly Listing[],
  own: Readonly<
    Record<string, { readonly kind: string; readonly stances?: Readonly<Record<string, string>> }>
  >,
): number {
  return questions.reduce(
    (sum, question) =>
      sum + addedTo(question).filter((id) => own[question.id]?.stances?.[id] === undefined).length,
    0,
  );
}

/** May somebody write in their answer to it? What is written is shown with the results, without names. */
export function takesWords({ kind, reason }: Pick<PollQuestion, 'kind' | 'reason'>): boolean {
  return reason !== 'off' || ['knowledge-reaction', 'verification', 'open-text'].includes(kind);
}
