import { z } from 'zod';
import { accessCode, seenMark } from './screening.ts';
import { civilDate, enteredDate, id, instant, language, line, localTime, text } from './values.ts';

export const passagePart = z.enum([
  'template-name', 'template-opening', 'title', 'purpose', 'place', 'short-notice', 'present', 'absent', 'agenda-title', 'agenda-lead', 'paper', 'question', 'poll', 'outcome-note', 'contribution', 'direction',
  'direction-note', 'summary', 'what-next', 'remarks', 'template-closing',
]); // prettier-ignore
export type PassagePart = z.infer<typeof passagePart>;

const wordSpan = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export const publicationWarning = z.enum([
  'identity-number', 'e-mail', 'phone', 'health', 'name-in-anonymous-part',
]); // prettier-ignore
export type PublicationWarning = z.infer<typeof publicationWarning>;

export const protocolStatus = z.enum(['drafting', 'in-correction', 'for-approval', 'frozen']);
export type ProtocolStatus = z.infer<typeof protocolStatus>;
const approver = z.enum(['chair', 'clerk']);

const passage = z.object({
  key: z.string(),
  part: passagePart,
  text: z.string(),
  of: z.string(),
  isEditable: z.boolean(),
  mustSaySomething: z.boolean(),
  /** What it says against what it began as; null where nothing was changed. */
  words: z.array(wordSpan).nullable(),
  warnings: z.array(z.object({ kind: publicationWarning, found: z.string() })),
  marks: z.array(seenMark),
  /** As the public reads it; null where that is no other. */
  publicText: z.string().nullable(),
});
export type DraftPassage = z.infer<typeof passage>;

const proposal = z.object({
  id,
  name: z.string(),
  isOwn: z.boolean(),
  passage: z.string(),
  was: z.string(),
  text: z.string(),
  why: z.string(),
  proposedAt: instant,
  words: z.array(wordSpan),
  verdict: z.object({ isTaken: z.boolean(), reason: z.string(), at: instant }).nullable(),
});
export type DraftProposal = z.infer<typeof proposal>;

const enrolled = {
  ...{ name: z.string().min(1).max(400), party: z.string().max(400) },
  function: z.enum(['chair', 'deputy-chair', 'member', 'deputy']),
};
/** How somebody took part: null for the whole meeting. */
const presence = {
  ...{ isPresent: z.boolean(), deputyFor: z.string().nullable() },
  ...{ arrivedAt: instant.nullable(), leftAt: instant.nullable() },
};
const attendanceRow = z.object({
  ...{ ...enrolled, ...presence },
  /** How the minutes began with them; null where nothing was changed. */
  was: z.object(presence).nullable(),
});
export type DraftAttendance = z.infer<typeof attendanceRow>;

export const hindrance = z.enum([
  'protocol-in-other-state', 'identity-number-in-protocol', 'mark-without-place', 'correction-under-way', 'proposals-undecided',
]); // prettier-ignore

/** GET /api/protocol-drafts/:draftId */
export const protocolDraftPage = z.object({
  id,
  round: z.object({ id, title: z.string(), startsAt: instant }),
  body: z.string(),
  meetingNumber: z.string(),
  language,
  isOpen: z.boolean(),
  version: z.number().int(),
  reason: z.string(),
  revision: z.number().int(),
  status: protocolStatus,
  returned: z.string(),
  deadline: instant.nullable(),
  frozenAt: instant.nullable(),
  approver,
  /** Who leads the body today; null where nobody does. */
  chair: z.string().nullable(),
  attendance: z.array(attendanceRow),
  passages: z.array(passage),
  asks: z.array(z.object({ name: z.string(), isOwn: z.boolean(), acceptedAt: instant.nullable() })),
  proposals: z.array(proposal),
  hindrance: hindrance.nullable(),
  proposedLastDay: civilDate,
  /** Null for whoever is not told of marks, and for a closed meeting. */
  screening: z
    .object({
      codes: z.array(
        accessCode.pick({ key: true, basis: true, explanation: true, isChecked: true }),
      ),
      settledAt: instant.nullable(),
      isToBeScreened: z.boolean(),
      lost: z.array(seenMark.omit({ place: true }).extend({ passage: z.string() })),
      left: z.array(z.object({ passage: z.string(), words: z.string() })),
    })
    .nullable(),
  may: z.object({
    edit: z.boolean(),
    mark: z.boolean(),
    send: z.boolean(),
    takeBack: z.boolean(),
    sendToChair: z.boolean(),
    approve: z.boolean(),
    sendBack: z.boolean(),
    answer: z.boolean(),
  }),
  recordId: id.nullable(),
});
export type ProtocolDraftPage = z.infer<typeof protocolDraftPage>;

const passageKey = z
  .string()
  .regex(/^[a-z-]{1,40}:\d{1,5}$/)
  .meta({ description: 'A passage’s key, as the draft’s page names it' });
/** What stood there before: it may be anything that the minutes were assembled with. */
const stood = z.string().max(100_000);

/** PUT /api/protocol-drafts/:draftId/passages */
export const passageEdits = z.object({
  edits: z
    .array(z.object({ key: passageKey, was: stood, text: text(20_000) }))
    .min(1)
    .max(200),
});
/** The facts of the refusal `passages-conflict`. */
export const passageConflicts = z.object({
  conflicts: z.array(z.object({ key: z.string(), mine: z.string(), theirs: z.string() })),
});

/** PUT /api/protocol-drafts/:draftId/attendance */
export const attendanceCorrection = z.object({
  revision: z.number().int().min(1),
  person: z.object(enrolled),
  presence: z.object({
    isPresent: z.boolean(),
    deputyFor: z.string().max(400).nullable(),
    arrived: localTime.nullable(),
    left: localTime.nullable(),
  }),
});

/** POST /api/protocol-drafts/:draftId/correction */
export const correctionSending = z.object({ lastDay: enteredDate });
/** POST /api/protocol-drafts/:draftId/proposals */
export const passageProposal = z.object({
  passage: passageKey,
  was: stood,
  text: text(20_000),
  why: text(1000),
});
/** POST /api/protocol-drafts/:draftId/judgements */
export const proposalJudgement = z.object({
  proposalId: id,
  isTaken: z.boolean(),
  reason: text(1000),
});
/** POST /api/protocol-drafts/:draftId/approval */
export const approval = z.object({ revision: z.number().int().min(1) });
/** POST /api/protocol-drafts/:draftId/return */
export const protocolReturn = z.object({ note: line(1000) });
/** POST /api/rounds/:roundId/protocol-versions */
export const versionReason = z.object({ reason: line(500) });
export const begunVersion = z.object({ id });

const rules = z.object({
  handling: z.enum(['automatic', 'checked']),
  approver,
  correctionDays: z.number().int().min(1).max(60),
  template: z.object({ name: text(60), opening: text(2000), closing: text(2000) }),
  version: z.number().int().min(0),
});
const armsNumber = z.number();
const armsBox = z.object({ x: armsNumber, y: armsNumber, width: armsNumber, height: armsNumber });
const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/u)
  .nullable();
const armsPart = z.object({
  path: z.string(),
  matrix: z.tuple([armsNumber, armsNumber, armsNumber, armsNumber, armsNumber, armsNumber]),
  ...{ fill: colour, stroke: colour },
  ...{ isEvenOdd: z.boolean(), strokeWidth: armsNumber },
});
/** A coat of arms as it has been read: outlines, or a PNG in base64. */
export const arms = z.object({
  alternativeText: z.string(),
  picture: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('drawing'), box: armsBox, parts: z.array(armsPart) }),
    z.object({ kind: z.literal('png'), width: armsNumber, height: armsNumber, data: z.string() }),
  ]),
});
export type ChosenArms = z.infer<typeof arms>;
/** PUT /api/arms, PUT /api/arms/:bodyId */
export const armsChoice = z.object({
  arms: z.object({ file: z.base64().min(1), alternativeText: line(300) }).nullable(),
});
/** GET /api/protocol-rules */
export const protocolRulesPage = z.object({
  municipality: z.string(),
  arms: arms.nullable(),
  bodies: z.array(rules.extend({ bodyId: id, name: z.string(), language, arms: arms.nullable() })),
});
export type ProtocolRulesOfBody = z.infer<typeof protocolRulesPage>['bodies'][number];
/** PUT /api/protocol-rules/:bodyId */
export const protocolRulesChange = rules;
