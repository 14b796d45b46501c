import { z } from 'zod';
import { statementVerdict } from './hearings.ts';
import { judgedDirection } from './texts.ts';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const titled = z.object({ id, title: z.string() });
const words = z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }));
const written = z.object({ heading: z.string(), text: z.string() });
const votes = z.object({ inFavour: z.number().int().min(0), against: z.number().int().min(0) });

const comparedParagraph = z.object({
  id,
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  isMoved: z.boolean(),
  before: written.nullable(),
  after: written.nullable(),
  words: z.object({ heading: words, text: words }).nullable(),
  directions: z.array(judgedDirection),
  statements: z.array(z.object({ id, summary: z.string(), verdict: statementVerdict.nullable() })),
});
export type ComparedParagraph = z.infer<typeof comparedParagraph>;

/** GET /api/processes/:processId/adoption */
export const adoptionPage = z.object({
  process: titled,
  plan: titled.nullable(),
  today: civilDate,
  adoption: z
    .object({
      body: z.string(),
      decidedOn: civilDate,
      reference: z.string(),
      decision: z.string(),
      votes: votes.nullable(),
      voteText: z.string(),
      replaced: z.array(titled),
      recordedBy: z.string(),
      recordedAt: instant,
    })
    .nullable(),
  comparison: z
    .object({
      textId: id,
      before: z.object({ version: z.number().int(), at: instant }),
      after: z.object({ version: z.number().int(), at: instant, isAdopted: z.boolean() }),
      paragraphs: z.array(comparedParagraph),
    })
    .nullable(),
  mayJudge: z.boolean(),
  preparation: z
    .object({
      bodies: z.array(z.object({ id, name: z.string() })),
      plans: z.array(titled),
      paragraphs: z.number().int(),
      withoutVerdict: z.number().int(),
    })
    .nullable(),
});
export type AdoptionPage = z.infer<typeof adoptionPage>;

/** POST /api/processes/:processId/adoption */
export const adoptionRecord = z.object({
  bodyId: id,
  decidedOn: enteredDate,
  reference: text(100),
  decision: line(10_000),
  votes: z
    .object({
      inFavour: z.number().int().min(0).max(1000),
      against: z.number().int().min(0).max(1000),
    })
    .nullable(),
  voteText: text(2000),
  replacedPlanIds: z.array(id).max(100),
});
