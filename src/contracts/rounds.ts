import { z } from 'zod';
import { meetingForm, opennessAnswers } from './openness.ts';
import { roundPaper } from './papers.ts';
import { enteredDate, id, instant, line, localTime, text } from './values.ts';

export const roundStatus = z.enum(['draft', 'published', 'under-way', 'closed', 'cancelled']);
export type RoundStatus = z.infer<typeof roundStatus>;
const openness = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('closed'), basis: z.string(), decision: z.string() }),
]);
export const agendaItem = z.object({
  id,
  title: line(200),
  minutes: z.number().int().min(1).max(600),
  kind: z.enum(['item', 'break']),
  lead: text(100),
});
export type AgendaItem = z.infer<typeof agendaItem>;
export const roundQuestion = z.object({ id, text: line(500) });

/** What a facilitator fills in. Ids of agenda items and questions are made by the client, so that an edit keeps them. */
export const roundDraft = z.object({
  bodyId: id,
  title: line(200),
  purpose: text(1000),
  /** The day and the clock in Oslo. */
  date: enteredDate,
  time: localTime,
  durationMinutes: z.number().int().min(1).max(1440),
  place: text(200),
  meetingForm: meetingForm.default('in-person'),
  /** The four questions answered; null while they are not. */
  openness: opennessAnswers.nullable(),
  noticeText: text(4000),
  shortNoticeReason: text(500),
  agenda: z.array(agendaItem).max(50),
  questions: z.array(roundQuestion).max(20),
});
export type RoundDraft = z.infer<typeof roundDraft>;

/** POST /api/rounds/:roundId/alterations: changes a published round, with the reason that the public and the invited are told. */
export const roundAlteration = roundDraft.extend({
  version: z.number().int().min(1),
  reason: line(500),
});
/** POST /api/rounds/:roundId/cancel */
export const roundCancellation = z.object({
  version: z.number().int().min(1),
  reason: line(500),
});

/** PUT /api/rounds/:roundId */
export const roundChange = roundDraft.extend({ version: z.number().int().min(1) });

/** One thing that must be in place before the next step; shown as a checklist. */
export const readinessItem = z.object({
  code: z.enum([
    'agenda', 'agenda-fits', 'notice-written', 'notice-published', 'notice-in-time', 'question', 'openness-decided', 'place', 'in-the-future',
  ]), // prettier-ignore
  done: z.boolean(),
  /** The paragraph behind it, where there is one: "kommuneloven § 11-3". */
  basis: z.string().nullable(),
});
export type ReadinessItem = z.infer<typeof readinessItem>;

export const attendanceStatus = z.enum(['present', 'absent', 'deputy']);
export const attendanceEntry = z.object({
  personId: id,
  status: attendanceStatus,
  deputyForId: id.nullable(),
  /** Null for whoever was there from the beginning. */
  arrivedAt: instant.nullable().default(null),
  /** Null for whoever stayed to the end. */
  leftAt: instant.nullable().default(null),
});

export const roundSummary = z.object({
  id,
  phaseId: id,
  processId: id,
  ordinal: z.number().int(),
  title: z.string(),
  body: z.object({ id, name: z.string() }),
  startsAt: instant,
  durationMinutes: z.number().int(),
  place: z.string(),
  status: roundStatus,
  meetingNumber: z.string().nullable(),
});
export type RoundSummary = z.infer<typeof roundSummary>;

/** GET /api/rounds: by start, newest last. */
export const roundList = z.object({ rounds: z.array(roundSummary) });

export const pollStatus = z.enum(['draft', 'open', 'closed']);

/** GET /api/rounds/:roundId */
export const roundPage = z.object({
  round: roundSummary.extend({
    purpose: z.string(),
    meetingForm,
    openness,
    /** What the openness rests on; null until it is decided. */
    opennessDecision: z
      .object({ answers: opennessAnswers, decidedBy: z.string(), decidedAt: instant })
      .nullable(),
    noticeText: z.string(),
    shortNoticeReason: z.string(),
    agenda: z.array(agendaItem),
    questions: z.array(roundQuestion),
    summary: z.string(),
    version: z.number().int(),
    publishedAt: instant.nullable(),
    startedAt: instant.nullable(),
    closedAt: instant.nullable(),
  }),
  process: z.object({ id, title: z.string() }),
  phase: z.object({ id, title: z.string() }),
  readiness: z.array(readinessItem),
  /** What the workshop is the better for; it may begin without. */
  advice: z.array(
    z.object({ code: z.enum(['tables', 'note-takers', 'papers']), done: z.boolean() }),
  ),
  /** Who last planned or changed the round; for those who prepare rounds. */
  changedBy: z.string().nullable(),
  polls: z.array(
    z.object({
      id,
      title: z.string(),
      status: pollStatus,
      answered: z.number().int(),
      eligible: z.number().int(),
    }),
  ),
  calendar: z
    .object({
      state: z.enum(['waiting', 'created', 'attention', 'cancelled']),
      webLink: z.string().nullable(),
      cause: z.string().nullable(),
    })
    .nullable(),
  /** Address of the public notice, once published and open. */
  publicAddress: z.string().nullable(),
  /** What was corrected in the notice, oldest first. */
  corrections: z.array(
    z.object({
      number: z.number().int(),
      kind: z.enum(['changed', 'cancelled']),
      reason: z.string(),
      changes: z.array(
        z.object({
          field: z.enum([
            'time', 'duration', 'place', 'meeting-form', 'openness', 'title', 'purpose', 'agenda', 'questions', 'notice',
          ]), // prettier-ignore
          from: z.string(),
          to: z.string(),
        }),
      ),
      publishedAt: instant,
    }),
  ),
  papers: z.array(roundPaper),
  record: z.object({ id, status: z.enum(['waiting', 'archived', 'attention']) }).nullable(),
  attendance: z.array(attendanceEntry),
  /** What a register names as seen, so that two who register at once do not overwrite each other. */
  attendanceVersion: z.number().int(),
  /** Whom attendance can be registered for; only for those who prepare rounds. */
  roll: z.array(
    z.object({
      personId: id,
      name: z.string(),
      party: z.string(),
      function: z.enum(['chair', 'deputy-chair', 'member', 'deputy']),
      /** A deputy's number on the party's list; null where it is not known, and for members. */
      order: z.number().int().nullable(),
    }),
  ),
});
export type RoundPage = z.infer<typeof roundPage>;

/** PUT /api/rounds/:roundId/attendance */
export const attendanceList = z.object({
  attendance: z.array(attendanceEntry).max(500),
  version: z.number().int().min(0),
});
/** PUT /api/rounds/:roundId/summary */
export const summaryText = z.object({ summary: text(20_000), version: z.number().int().min(1) });
/** POST /api/rounds/:roundId/publish, /start, /close: the version one has seen, so that nobody publishes another's half-made change. */
export const roundStep = z.object({ version: z.number().int().min(1) });
/** What scheduling answers. */
export const created = z.object({ id });
/** What saving a summary answers: the version to go on from. */
export const savedVersion = z.object({ version: z.number().int() });
