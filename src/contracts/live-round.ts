import { z } from 'zod';
import { agendaItem, roundStatus } from './rounds.ts';
import { id, instant, line } from './values.ts';

/** Longer than this is a document, and no contribution: it is told so, and stays on the device. */
export const longestContribution = 20_000;

const tableNumber = z.number().int().min(1).max(100);
const questionState = z.enum(['not-asked', 'open', 'stopped']);
const liveRound = z.object({
  id,
  title: z.string(),
  status: roundStatus,
  startsAt: instant,
  startedAt: instant.nullable(),
  closedAt: instant.nullable(),
  durationMinutes: z.number().int(),
});
const readContribution = z.object({
  id,
  questionId: z.string(),
  tableNumber: tableNumber.nullable(),
  /** Only of whoever asked to be named. */
  name: z.string().nullable(),
  text: z.string(),
  madeAt: instant,
});
export type ReadContribution = z.infer<typeof readContribution>;
const noteTaker = z.object({ tableNumber, personId: id });

/** GET /api/clock: a device's own clock may be wrong. */
export const serverClock = z.object({ now: instant });

/** GET /api/rounds/:roundId/live, for those who run the round. */
export const liveRoundPage = z.object({
  now: instant,
  round: liveRound,
  /** What a step names as seen. */
  version: z.number().int(),
  agenda: z.array(
    agendaItem.extend({ startedAt: instant.nullable(), endedAt: instant.nullable() }),
  ),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      state: questionState,
      openedAt: instant.nullable(),
      deliveredTables: z.array(tableNumber),
      contributions: z.number().int(),
      ofPersons: z.number().int(),
    }),
  ),
  tables: z.array(tableNumber),
  noteTakers: z.array(noteTaker.extend({ name: z.string() })),
  staff: z.array(z.object({ personId: id, name: z.string() })),
  /** Newest first, and not all of them. */
  newest: z.array(readContribution),
  /** Ids of what the big screen shows. */
  shown: z.array(id),
  verifications: z.array(
    z.object({
      id,
      directions: z.array(z.string()),
      answered: z.number().int(),
      isOpen: z.boolean(),
    }),
  ),
  phase: z.object({ id, processId: id }),
});
export type LiveRoundPage = z.infer<typeof liveRoundPage>;

/** POST /api/rounds/:roundId/progress: the version one has seen, so that two facilitators do not both move on. */
export const progressStep = z.object({
  version: z.number().int().min(0),
  step: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('item'), itemId: id.nullable() }),
    z.object({ kind: z.literal('question'), questionId: id, isOpen: z.boolean() }),
    z.object({ kind: z.literal('screen'), contributionIds: z.array(id).max(20) }),
  ]),
});
export type ProgressStep = z.infer<typeof progressStep>['step'];

/** PUT /api/rounds/:roundId/note-takers */
export const noteTakerList = z.object({
  noteTakers: z.array(noteTaker).max(300),
  /** The list that was on screen. */
  seen: z.array(noteTaker).max(300),
});

/** GET /api/rounds/:roundId/screen, for the big screen. */
export const screenPage = z.object({
  now: instant,
  round: liveRound,
  item: z
    .object({
      title: z.string(),
      kind: z.enum(['item', 'break']),
      startedAt: instant,
      endsAt: instant,
    })
    .nullable(),
  next: z.string().nullable(),
  question: z.object({ id: z.string(), text: z.string() }).nullable(),
  tables: z.array(tableNumber),
  deliveredTables: z.array(tableNumber),
  shown: z.array(readContribution),
});
export type ScreenPage = z.infer<typeof screenPage>;

/** GET /api/rounds/:roundId/notes, for those who write. */
export const notesPage = z.object({
  now: instant,
  round: liveRound,
  questions: z.array(z.object({ id: z.string(), text: z.string(), state: questionState })),
  tables: z.array(tableNumber),
  ownTables: z.array(tableNumber),
  mayGiveOwn: z.boolean(),
  delivered: z.array(
    z.object({
      clientKey: id,
      questionId: z.string(),
      tableNumber: tableNumber.nullable(),
      text: z.string(),
      madeAt: instant,
      version: z.number().int(),
    }),
  ),
});
export type NotesPage = z.infer<typeof notesPage>;

/** POST /api/rounds/:roundId/contributions: the same key again is answered with what is stored. */
export const contributionDelivery = z.object({
  /** Made on the device before anything is sent. */
  clientKey: id,
  questionId: id,
  /** The table that said it; null for one's own. */
  tableNumber: tableNumber.nullable(),
  text: line(longestContribution),
  /** For one's own: whether one's name is to stand with it. */
  isNamed: z.boolean(),
});

/** PUT /api/rounds/:roundId/contributions/:clientKey */
export const contributionChange = z.object({
  text: line(longestContribution),
  version: z.number().int().min(1),
});
/** POST /api/rounds/:roundId/contributions/:clientKey/withdraw */
export const contributionStep = z.object({ version: z.number().int().min(1) });
