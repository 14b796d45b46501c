import { z } from 'zod';
import { entryFacts } from './strategy-entry.ts';
import { enteredStrategyRule, strategyCadence } from './strategy-rules.ts';
import { enteredDate, id, line, text } from './values.ts';

const version = z.number().int().min(1);

/** Why somebody goes on outside the strategy: a reason, or a supplement that is to cover it. */
export const departure = z.object({ reason: text(1000), amendmentId: id.nullable() });

/** POST /api/planning-strategies */
export const strategyWish = z.object({ termId: id, title: line(200), planId: id.nullable() });
/** POST /api/planning-strategies/:strategyId/propose */
export const strategyProposal = z.object({
  version,
  publicFrom: enteredDate,
  treatmentOn: enteredDate,
  /** Why the dates are kept although they break a deadline of the law. */
  despite: text(1000),
});
const decided = { version, on: enteredDate, bodyId: id, reference: text(100) };
/** POST /api/planning-strategies/:strategyId/adopt */
export const strategyAdoption = z.object({ ...decided, despite: text(1000) });
/** POST /api/planning-strategies/:strategyId/entries */
export const strategyEntryDraft = z.object({
  facts: entryFacts,
  amendmentId: id.nullable(),
  supersedesId: id.nullable(),
});
/** PUT /api/planning-strategies/:strategyId/entries/:entryId */
export const strategyEntryChange = z.object({ version, facts: entryFacts });
/** POST /api/planning-strategies/:strategyId/entries/:entryId/withdraw */
export const strategyStep = z.object({ version });
/** POST /api/planning-strategies/:strategyId/entries/:entryId/drop */
export const strategyEntryDrop = z.object({ amendmentId: id, note: text(1000) });
/** POST /api/planning-strategies/:strategyId/amendments */
export const amendmentWish = z.object({
  kind: z.enum(['supplement', 'rolling']),
  year: z.number().int().min(1900).max(2200).nullable(),
  title: line(200),
});
/** POST /api/planning-strategies/:strategyId/amendments/:amendmentId/decide */
export const amendmentDecision = z.object(decided);
/** POST /api/planning-strategies/:strategyId/correct */
export const adoptionCorrection = z.object({ ...decided, despite: text(1000), reason: text(1000) });
/** POST /api/planning-strategies/:strategyId/amendments/:amendmentId/correct */
export const amendmentCorrection = z.object({ ...decided, reason: text(1000) });

/** PUT /api/planning-strategies/frame */
export const strategyFrame = z.object({
  version: z.number().int().min(0),
  cadence: strategyCadence,
  /** Are plans that the administration makes for its own work held against the strategy? */
  holdsUnitPlans: z.boolean(),
  rules: z.array(enteredStrategyRule).max(10),
  constitution: z.object({ termId: id, on: enteredDate.nullable() }).nullable(),
});
