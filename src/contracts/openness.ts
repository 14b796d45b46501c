import { z } from 'zod';
import { id, instant, line, text } from './values.ts';

/** The four questions about a gathering, a poll, a paper or the notes of a process, answered. */
export const opennessAnswers = z.object({
  isMeeting: z.boolean(),
  isAnnounced: z.boolean(),
  isOpen: z.boolean(),
  /** The key of a basis on the list; null where nothing is closed. */
  basis: line(40).nullable(),
  /** The decision to close; empty where nothing is closed. */
  decision: text(1000),
});
export type OpennessAnswers = z.infer<typeof opennessAnswers>;

export const meetingForm = z.enum(['in-person', 'hybrid', 'remote']);
export type MeetingForm = z.infer<typeof meetingForm>;

const key = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .meta({ description: 'Lower-case letters, digits and hyphens' });

export const opennessBasis = z.object({
  key,
  paragraph: line(200),
  explanation: z.object({ nb: line(400), nn: line(400), en: line(400) }),
  isRetired: z.boolean(),
});

export const opennessRuleName = z.enum([
  'what-is-a-meeting', 'notice', 'open-meetings', 'city-government-papers', 'remote-meeting',
]); // prettier-ignore
const opennessRule = z.object({ rule: opennessRuleName, paragraph: line(200) });

const bodyRules = z.object({
  bodyId: id,
  isCityGovernment: z.boolean(),
  /** The council's decision that lets the body meet over the net; empty where it has not. */
  remoteAllowedBy: text(300),
});

/** GET /api/openness: what openness is judged by here. */
export const opennessPage = z.object({
  bases: z.array(opennessBasis),
  rules: z.array(opennessRule),
  bodies: z.array(bodyRules.extend({ name: z.string() })),
  /** Whether this reader may change them. */
  mayChange: z.boolean(),
});
export type OpennessPage = z.infer<typeof opennessPage>;

/** PUT /api/openness: the whole list, every paragraph, and each body's rules. */
export const opennessSettings = z.object({
  bases: z.array(opennessBasis).min(1).max(40),
  rules: z.array(opennessRule).max(10),
  bodies: z.array(bodyRules).max(100),
});

/** POST /api/openness/explanations */
export const opennessQuestion = z.object({ answers: opennessAnswers, meetingForm });
export const opennessExplanation = z.object({
  /** Null while the answers do not hold; then `missing` says what stands in the way. */
  outcome: z.enum(['open', 'closed']).nullable(),
  missing: z
    .enum([
      'meeting-not-announced',
      'closing-without-basis',
      'basis-not-listed',
      'closing-without-decision',
    ]) // prettier-ignore
    .nullable(),
  /** The paragraph behind what is missing, where there is one. */
  missingBasis: z.string().nullable(),
  reasons: z.array(
    z.object({
      code: z.enum([
        'is-meeting', 'is-no-meeting', 'announced', 'not-announced', 'open-is-the-rule', 'closed-by-basis', 'not-streamed', 'streamed',
      ]), // prettier-ignore
      paragraph: z.string().nullable(),
    }),
  ),
});
export type OpennessExplanation = z.infer<typeof opennessExplanation>;

/** With POST /api/processes: whether the shared notes are open, and if not, whose members read them. */
export const notesDraft = z.object({ answers: opennessAnswers, bodyId: id.nullable() });
export type NotesDraft = z.infer<typeof notesDraft>;

/** PUT /api/processes/:processId/notes-openness; version 0 where nothing has been decided */
export const notesChange = notesDraft.extend({ version: z.number().int().min(0) });

const bodyName = z.object({ id, name: z.string() });
/** GET /api/processes/:processId/notes-openness */
export const notesOpenness = z.object({
  process: z.object({ id, title: z.string() }),
  openness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('closed'), basis: z.string(), decision: z.string() }),
  ]),
  /** Whose members and deputies read what is closed. */
  body: bodyName.nullable(),
  decidedAt: instant.nullable(),
  mayRead: z.boolean(),
  mayDecide: z.boolean(),
  /** From then on they can be opened, no more closed. */
  haveBegun: z.boolean(),
  answers: opennessAnswers.nullable(),
  version: z.number().int(),
  bodies: z.array(bodyName),
});
export type NotesOpenness = z.infer<typeof notesOpenness>;
