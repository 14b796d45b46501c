import { z } from 'zod';
import { goalKind, reportStatus } from './goals.ts';
import { statementVerdict } from './hearings.ts';
import { directionVerdict } from './texts.ts';
import { civilDate, id, instant } from './values.ts';

const titled = z.object({ id, title: z.string() });
const words = z.object({ heading: z.string(), text: z.string() });
const stance = z.enum(['carries', 'speaks-against']);
export const stage = z.enum([
  'contribution', 'theme', 'direction', 'text', 'hearing', 'adoption', 'goal', 'report',
]); // prettier-ignore
export type Stage = z.infer<typeof stage>;

const paragraphPath = z.object({
  textId: id,
  paragraphId: id,
  process: titled,
  draft: words.extend({ at: instant, isSentOut: z.boolean() }).nullable(),
  verdict: directionVerdict.nullable(),
  why: z.string(),
  hearing: z
    .object({
      startsOn: civilDate,
      endsOn: civilDate,
      statements: z.array(
        z.object({
          id,
          sender: z.string(),
          summary: z.string(),
          verdict: statementVerdict.nullable(),
          why: z.string(),
        }),
      ),
    })
    .nullable(),
  adoption: z
    .object({
      decidedOn: civilDate,
      body: z.string(),
      reference: z.string(),
      outcome: z.enum(['same', 'changed', 'added', 'removed']),
      adopted: words.nullable(),
    })
    .nullable(),
  goals: z.array(
    z.object({
      id,
      kind: goalKind,
      title: z.string(),
      reports: z.array(
        z.object({
          id,
          period: z.string(),
          reportedOn: civilDate,
          status: reportStatus,
          text: z.string(),
          goal: z.string(),
        }),
      ),
    }),
  ),
});
export type ParagraphPath = z.infer<typeof paragraphPath>;

const tracedDirection = z.object({
  id,
  stance,
  text: z.string(),
  status: z.enum(['draft', 'asked', 'settled', 'dropped']),
  versions: z.array(
    z.object({
      version: z.number().int(),
      text: z.string(),
      changed: z.string(),
      madeAt: instant,
    }),
  ),
  paragraphs: z.array(paragraphPath),
});
export type TracedDirection = z.infer<typeof tracedDirection>;

/** GET /api/contributions/:contributionId/thread */
export const threadPage = z.object({
  contribution: z.object({
    id,
    text: z.string(),
    question: z.string(),
    tableNumber: z.number().int().nullable(),
    person: z.string().nullable(),
    body: z.string(),
    madeAt: instant,
    isWithdrawn: z.boolean(),
  }),
  round: titled.nullable(),
  process: titled,
  reached: stage,
  themes: z.array(titled.extend({ mergedInto: z.string().nullable() })),
  directions: z.array(tracedDirection),
});
export type ThreadPage = z.infer<typeof threadPage>;

/** GET /api/directions/:directionId/inputs, …/paragraphs/:paragraphId/inputs and /api/goals/:goalId/inputs */
export const inputsPage = z.object({
  place: z.object({ kind: z.enum(['direction', 'paragraph', 'goal']), title: z.string() }),
  directions: z.array(
    z.object({
      id,
      text: z.string(),
      inputs: z.array(
        z.object({
          id,
          text: z.string(),
          stance,
          body: z.string(),
          tableNumber: z.number().int().nullable(),
          madeAt: instant,
        }),
      ),
    }),
  ),
});
