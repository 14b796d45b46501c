import { z } from 'zod';
import { goalKind } from './goals.ts';
import { id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);

/** A paragraph as it is written; its id is made where it is written, and stays. */
export const writtenParagraph = z.object({ id, heading: text(300), text: text(8000) });
const seenHead = z.object({
  version,
  label: z.enum(['draft', 'hearing', 'adopted']),
  madeBy: z.string(),
  madeAt: instant,
  frozenAt: instant.nullable(),
  sentToCouncilAt: instant.nullable(),
});
const namedGoal = z.object({ id, kind: goalKind, title: z.string() });
const tiedDirection = z.object({
  id,
  text: z.string(),
  status: z.enum(['draft', 'asked', 'settled', 'dropped']),
});
export const directionVerdict = z.enum(['followed', 'changed', 'dropped']);
export const judgedDirection = tiedDirection.extend({
  verdict: directionVerdict.nullable(),
  why: z.string(),
  version,
});
const seenParagraph = z.object({
  id,
  heading: z.string(),
  text: z.string(),
  directions: z.array(judgedDirection),
  goals: z.array(namedGoal),
});
export type SeenParagraph = z.infer<typeof seenParagraph>;

/** GET /api/processes/:processId/text, with `?version=` for an earlier one */
export const textPage = z.object({
  process: z.object({ id, title: z.string() }),
  mayWrite: z.boolean(),
  isOfCityGovernment: z.boolean(),
  maySendToCouncil: z.boolean(),
  text: z
    .object({
      id,
      title: z.string(),
      version: seenHead,
      paragraphs: z.array(seenParagraph),
      versions: z.array(seenHead),
    })
    .nullable(),
  directions: z.array(tiedDirection),
  goals: z.array(namedGoal),
});
export type TextPage = z.infer<typeof textPage>;

/** POST /api/processes/:processId/text */
export const textTitle = z.object({ title: line(200) });
/** PUT /api/texts/:textId: everything, and the version that it was written from. */
export const textSaved = z.object({
  version,
  paragraphs: z.array(writtenParagraph).max(1000),
  /** Paragraphs that another has written in too, in a version that the writer has seen; theirs is let go. */
  settled: z.object({ version, paragraphIds: z.array(id).max(1000) }).nullable(),
});
/** POST /api/texts/:textId/sent-to-council: the version that is sent. */
export const textSentToCouncil = z.object({ version });
/** What is told of a paragraph that two have changed, in the facts of `paragraphs-conflict`. */
export const paragraphConflicts = z.object({
  version,
  conflicts: z.array(
    z.object({
      paragraphId: id,
      theirs: z.object({ heading: z.string(), text: z.string() }).nullable(),
    }),
  ),
});
/** POST /api/pasted-texts */
export const pastedText = z.object({ text: line(200_000) });
export const pastedParagraphs = z.object({
  paragraphs: z.array(z.object({ id, heading: z.string(), text: z.string() })),
});
/** PUT /api/texts/:textId/paragraphs/:paragraphId/goals */
export const paragraphGoals = z.object({ goalIds: z.array(id).max(20) });
/** PUT /api/texts/:textId/paragraphs/:paragraphId/directions */
export const paragraphDirections = z.object({ directionIds: z.array(id).max(50) });
/** PUT /api/texts/:textId/paragraphs/:paragraphId/directions/:directionId/verdict */
export const directionJudged = z.object({ verdict: directionVerdict, why: line(2000), version });
