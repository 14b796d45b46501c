import { z } from 'zod';
import { understanding } from './directions.ts';
import { reactionKind } from './knowledge.ts';
import { id, text } from './values.ts';

export const stance = z.enum(['agree', 'disagree', 'pass']);
const unsure = z.literal('unsure');
/** In letters: words beside a reaction or about what is missing, and a reason. */
export const longestWords = 500;
export const longestReason = 500;
const words = text(longestWords);
const why = { reason: text(longestReason).optional() };

/** What is answered to one question. */
export const choice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single-choice'), ...why, optionId: id }),
  z.object({ kind: z.literal('multiple-choice'), ...why, optionIds: z.array(id).max(60) }),
  /** The place of each option that is placed, from 1. */
  z.object({
    kind: z.literal('ranking'),
    ...why,
    places: z.record(id, z.number().int().min(1).max(60)),
  }),
  z.object({
    kind: z.literal('priority-points'),
    ...why,
    points: z.record(id, z.number().int().min(0).max(1000)),
  }),
  z.object({ kind: z.literal('scale'), ...why, step: z.number().int().or(unsure) }),
  z.object({ kind: z.literal('agreement'), ...why, stances: z.record(id, stance) }),
  /** From -3, all the way left, to 3. */
  z.object({ kind: z.literal('trade-off'), ...why, position: z.number().int().or(unsure) }),
  z.object({
    kind: z.literal('knowledge-reaction'),
    ...why,
    reactions: z.record(id, z.object({ reaction: reactionKind.nullable(), words })),
  }),
  z.object({
    kind: z.literal('verification'),
    ...why,
    answers: z.record(id, z.object({ answer: understanding.nullable(), missing: words })),
  }),
  z.object({ kind: z.literal('open-text'), ...why, text: text(2000) }),
]);
/** Answers per question id. */
export const choices = z.record(id, choice);
/** PUT /api/polls/:pollId/answer */
export const answerBody = z.object({ choices });

export type Choice = z.infer<typeof choice>;
export type Choices = z.infer<typeof choices>;
