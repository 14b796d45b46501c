import { z } from 'zod';
import { choices } from './poll-choices.ts';
import { id, instant } from './values.ts';

const count = z.number().int();
const named = { id, label: z.string() };
const result = { questionId: id, text: z.string(), reasons: z.array(z.string()) };
const onALine = {
  /** How many gave each step or position, in rising order. */
  counts: z.array(z.object({ value: z.number().int(), count })),
  unsure: count,
  /** Of those who gave a value; null over fewer than three. */
  spread: z.object({ lower: z.number(), median: z.number(), upper: z.number() }).nullable(),
};
const valued = { ...result, options: z.array(z.object({ ...named, value: z.number().int() })) };
const words = z.array(z.string());

/** What the answers to one question come to. */
export const questionResult = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single-choice'), ...valued }),
  z.object({ kind: z.literal('multiple-choice'), ...valued }),
  z.object({ kind: z.literal('priority-points'), ...valued }),
  z.object({
    kind: z.literal('ranking'),
    ...result,
    options: z.array(
      z.object({
        ...named,
        /** Borda’s count; may be a half. */
        points: z.number(),
        bordaPlace: count,
        schulzePlace: count,
      }),
    ),
  }),
  z.object({
    kind: z.literal('scale'),
    ...result,
    ...onALine,
    lowest: z.string(),
    highest: z.string(),
    average: z.number().nullable(),
  }),
  z.object({
    kind: z.literal('trade-off'),
    ...result,
    ...onALine,
    left: z.string(),
    right: z.string(),
  }),
  z.object({
    kind: z.literal('agreement'),
    ...result,
    options: z.array(
      z.object({
        ...named,
        /** By a participant; nobody is told by whom. */
        isAdded: z.boolean().optional(),
        counts: z.object({ agree: count, disagree: count, pass: count }),
      }),
    ),
    /** How many added statements fewer than three have answered; they are not shown. */
    leftOut: count.optional(),
  }),
  z.object({
    kind: z.literal('knowledge-reaction'),
    ...result,
    options: z.array(
      z.object({
        ...named,
        counts: z.object({ surprised: count, curious: count, missing: count }),
        words: z.object({ surprised: words, curious: words, missing: words }),
      }),
    ),
  }),
  z.object({
    kind: z.literal('verification'),
    ...result,
    options: z.array(
      z.object({
        ...named,
        counts: z.object({ understood: count, partly: count, not: count }),
        missing: words,
      }),
    ),
  }),
  z.object({ kind: z.literal('open-text'), ...result, texts: words }),
]);
export type QuestionResult = z.infer<typeof questionResult>;

export const pollResults = z.object({
  answered: count,
  eligible: count,
  questions: z.array(questionResult),
  /** Of those parties or groups of parties where three or more have answered, without what people wrote. Null where nothing is shown by party, or not yet. */
  byParty: z
    .array(
      z.object({
        /** Several where they are too small alone; an empty name is those without a party. */
        parties: z.array(z.string()),
        answered: count,
        questions: z.array(questionResult),
      }),
    )
    .nullable(),
  /** Politics and the administration beside each other. Null where they are not shown or only one has answered; empty where fewer than three of one have. */
  bySide: z
    .array(
      z.object({
        side: z.enum(['politics', 'administration']),
        answered: count,
        questions: z.array(questionResult),
      }),
    )
    .nullable(),
  /** Who answered what. Null for whoever is shown no names. */
  byName: z
    .array(z.object({ personId: id, name: z.string(), party: z.string().nullable(), choices }))
    .nullable(),
});
export type PollResults = z.infer<typeof pollResults>;

/** GET /api/polls/:pollId/results/file?format= */
export const resultsFormat = z.enum(['xlsx', 'csv', 'json']);

/** GET /api/polls/:pollId/earlier: the same questions asked before in the same process, newest first. */
export const earlierAskings = z.object({
  /** The phase of the poll that is looked at. */
  phase: z.string(),
  askings: z.array(
    z.object({
      pollId: id,
      title: z.string(),
      phase: z.string(),
      closedAt: instant,
      answered: count,
      eligible: count,
      /** By the id that the question has in the poll that is looked at. */
      questions: z.array(z.object({ questionId: id, result: questionResult })),
    }),
  ),
});
export type EarlierAskings = z.infer<typeof earlierAskings>;
