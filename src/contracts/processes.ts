import { z } from 'zod';
import { phaseKind } from './process-templates.ts';
import { roundSummary } from './rounds.ts';
import { civilDate, id, instant } from './values.ts';

export const phase = z.object({
  id,
  ordinal: z.number().int(),
  kind: phaseKind,
  title: z.string(),
  startsOn: civilDate,
  endsOn: civilDate,
  lead: z.enum(['politics', 'administration']),
  purpose: z.string(),
  expectation: z.string(),
  products: z.array(z.string()),
  plannedRounds: z.array(z.string()),
  /** Against today in Oslo. */
  position: z.enum(['past', 'current', 'coming']),
});
export type Phase = z.infer<typeof phase>;

/** GET /api/processes */
export const processList = z.object({
  processes: z.array(
    z.object({
      id,
      title: z.string(),
      template: z.string(),
      status: z.enum(['planned', 'running', 'ended', 'cancelled']),
      startsOn: civilDate,
      endsOn: civilDate,
      currentPhases: z.array(z.string()),
      /** The first that has not begun; null when there is none. */
      nextPhase: z.object({ title: z.string(), startsOn: civilDate }).nullable(),
    }),
  ),
});

export type ProcessList = z.infer<typeof processList>;

/** GET /api/processes/:processId */
export const processPage = z.object({
  process: z.object({
    id,
    title: z.string(),
    template: z.string(),
    plan: z.object({ id, title: z.string() }).nullable(),
  }),
  today: civilDate,
  phases: z.array(phase),
  rounds: z.array(roundSummary),
  polls: z.array(
    z.object({
      id,
      phaseId: id,
      title: z.string(),
      status: z.enum(['draft', 'open', 'closed']),
      closesAt: instant,
    }),
  ),
});
export type ProcessPage = z.infer<typeof processPage>;
