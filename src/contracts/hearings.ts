import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);
export const statementVerdict = z.enum(['followed', 'partly', 'not']);

const senderKind = z.enum(['organisation', 'private-person']);
const hearingRuleName = z.enum(['plan-hearing', 'planning-programme-hearing']);
const openness = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('closed'), basis: line(200) }),
]);

const seenStatement = z.object({
  id,
  sender: z.string(),
  senderKind,
  receivedOn: civilDate,
  isLate: z.boolean(),
  summary: z.string(),
  text: z.string(),
  paragraphIds: z.array(id),
  openness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('closed'), basis: z.string() }),
  ]),
  verdict: z.object({ outcome: statementVerdict, by: z.string(), at: instant }).nullable(),
  why: z.string(),
  version,
});
export type SeenStatement = z.infer<typeof seenStatement>;
const withdrawnStatement = z.object({
  id,
  sender: z.string(),
  senderKind,
  receivedOn: civilDate,
  summary: z.string(),
  why: z.string(),
  by: z.string(),
  at: instant,
  areWordsRemoved: z.boolean(),
});
export type WithdrawnStatement = z.infer<typeof withdrawnStatement>;
const seenHearing = z.object({
  id,
  phaseId: id,
  startsOn: civilDate,
  endsOn: civilDate,
  rule: z.string().nullable(),
  invitation: z.string(),
  parties: z.array(z.string()),
  version,
  sent: z.object({ at: instant, by: z.string(), textVersion: version }).nullable(),
  paragraphs: z.array(z.object({ id, label: z.string() })),
  statements: z.array(seenStatement),
  withdrawn: z.array(withdrawnStatement),
  closedStatements: z.number().int(),
});
export type SeenHearing = z.infer<typeof seenHearing>;

/** GET /api/processes/:processId/hearings */
export const hearingsPage = z.object({
  process: z.object({ id, title: z.string() }),
  today: civilDate,
  mayRun: z.boolean(),
  phases: z.array(z.object({ id, title: z.string(), startsOn: civilDate, endsOn: civilDate })),
  text: z.object({ version, paragraphs: z.number().int() }).nullable(),
  /** What the law says about how long it must be out, as the municipality has it. */
  rules: z.array(
    z.object({
      rule: z.string(),
      paragraph: z.string(),
      amount: z.number().int(),
      unit: z.enum(['days', 'weeks', 'months', 'years']),
    }),
  ),
  hearings: z.array(seenHearing),
});
export type HearingsPage = z.infer<typeof hearingsPage>;

const plan = {
  phaseId: id,
  startsOn: enteredDate,
  endsOn: enteredDate,
  rule: hearingRuleName.nullable(),
  invitation: text(4000),
  parties: z.array(line(200)).max(300),
};
/** POST /api/processes/:processId/hearings */
export const hearingDraft = z.object(plan);
/** PUT /api/hearings/:hearingId */
export const hearingChange = z.object({ ...plan, version });
/** POST /api/hearings/:hearingId/send */
export const hearingStep = z.object({ version });

const facts = {
  sender: line(200),
  senderKind,
  receivedOn: enteredDate,
  summary: line(2000),
  text: text(20_000),
  paragraphIds: z.array(id).max(100),
  openness,
};
/** POST /api/hearings/:hearingId/statements */
export const statementDraft = z.object(facts);
/** PUT /api/statements/:statementId */
export const statementChange = z.object({ ...facts, version });
/** PUT /api/statements/:statementId/verdict */
export const statementJudged = z.object({ outcome: statementVerdict, why: line(2000), version });
/** POST /api/statements/:statementId/withdraw */
export const statementWithdrawn = z.object({
  why: line(2000),
  /** A private person's name and words are then gone for good. */
  areWordsRemoved: z.boolean(),
  version,
});

/** GET /api/hearings/:hearingId/statements?format= */
export const statementFormat = z.enum(['xlsx', 'csv', 'pdf']);
