import { z } from 'zod';
import { id, line, text } from './values.ts';

export const pollOption = z.object({ id, label: line(120), meaning: text(300) });
const options = z.array(pollOption).min(2).max(60);
const statement = z.object({ id, label: line(280), meaning: text(300) });
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
  z.object({ kind: z.literal('agreement'), ...asked, options: z.array(statement).min(1).max(20) }),
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

/** May somebody write in their answer to it? What is written is shown with the results, without names. */
export function takesWords({ kind, reason }: Pick<PollQuestion, 'kind' | 'reason'>): boolean {
  return reason !== 'off' || ['knowledge-reaction', 'verification', 'open-text'].includes(kind);
}
