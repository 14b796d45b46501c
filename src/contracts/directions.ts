import { z } from 'zod';
import { roundStatus } from './rounds.ts';
import { id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);
export const understanding = z.enum(['understood', 'partly', 'not']);
export type Understanding = z.infer<typeof understanding>;
const stance = z.enum(['carries', 'speaks-against']);
const directionStatus = z.enum(['draft', 'asked', 'settled', 'dropped']);
const link = z.object({ contributionId: id, stance });
const links = z.array(link).max(2000);
const titled = z.object({ id, title: z.string() });
const whole = z.number().int();

/** POST /api/phases/:phaseId/themes; PUT /api/themes/:themeId/title with the version. */
export const themeTitle = z.object({ title: line(200) });
export const themeRename = themeTitle.extend({ version });
/** POST /api/themes/:themeId/merge */
export const themeMerge = z.object({ intoId: id, version });
/** POST /api/themes/:themeId/unmerge, /remove */
export const themeStep = z.object({ version });
/** POST /api/phases/:phaseId/sorting */
export const move = z.object({
  contributionIds: z.array(id).min(1).max(2000),
  fromId: id.nullable(),
  toId: id.nullable(),
});

/** POST /api/phases/:phaseId/directions */
export const directionDraft = z.object({ themeId: id.nullable(), text: line(2000), links });
/** POST /api/directions/:directionId/words */
export const directionWords = z.object({ text: line(2000), changed: line(2000), version });
/** PUT /api/directions/:directionId/links */
export const directionLinks = z.object({ links, version });
/** POST /api/directions/:directionId/drop, /settle */
export const directionNote = z.object({ note: line(4000), version });

/** PUT /api/phases/:phaseId/threshold */
export const thresholdSetting = z.object({ percent: z.number().int().min(1).max(100) });
/** POST /api/phases/:phaseId/verifications */
export const ask = z.object({
  directionIds: z.array(id).min(1).max(20),
  bodyId: id,
  roundId: id.nullable(),
  closesAt: instant,
});
/** PUT /api/verifications/:verificationId/answers/:directionId */
export const understandingAnswer = z.object({ answer: understanding, missing: text(4000) });

/** GET /api/phases/:phaseId/synthesis */
export const synthesisPage = z.object({
  process: titled,
  phase: titled,
  rounds: z.array(
    titled.extend({
      bodyId: id,
      isClosedMeeting: z.boolean(),
      status: roundStatus,
      questions: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
  bodies: z.array(z.object({ id, name: z.string() })),
  contributions: z.array(
    z.object({
      id,
      roundId: id.nullable(),
      questionId: z.string(),
      tableNumber: whole.nullable(),
      text: z.string(),
      name: z.string().nullable(),
    }),
  ),
  themes: z.array(
    titled.extend({
      version: whole,
      contributionIds: z.array(id),
      merged: z.array(titled.extend({ version: whole, contributionIds: z.array(id) })),
    }),
  ),
  directions: z.array(
    z.object({
      id,
      themeId: id.nullable(),
      text: z.string(),
      status: directionStatus,
      isAskedInTheseWords: z.boolean(),
      links: z.array(link),
      version: whole,
    }),
  ),
  threshold: z.object({ percent: whole, setAt: instant }).nullable(),
  verifications: z.array(
    z.object({
      id,
      bodyName: z.string(),
      roundTitle: z.string().nullable(),
      directions: whole,
      answered: whole,
      openedAt: instant,
      closesAt: instant,
      closedAt: instant.nullable(),
    }),
  ),
});
export type SynthesisPage = z.infer<typeof synthesisPage>;

/** GET /api/phases/:phaseId/likeness: an order in which those side by side are alike in words. */
export const likenessOrder = z.object({ contributionIds: z.array(id) });

const result = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), answered: whole }),
  z.object({ kind: z.literal('too-few'), answered: whole, eligible: whole }),
  z.object({
    kind: z.literal('shown'),
    answered: whole,
    eligible: whole,
    counts: z.object({ understood: whole, partly: whole, not: whole }),
    /** Whole percent who said that they were understood. */
    agreement: whole,
    consensus: z.object({
      parties: z.array(z.string()),
      pooled: z.array(z.string()),
      leftOut: z.array(z.string()),
      smallest: whole.nullable(),
      geometricMean: whole.nullable(),
    }),
    missing: z.array(z.string()),
  }),
]);
export type DirectionResult = z.infer<typeof result>;

const asked = z.object({
  verificationId: id,
  words: whole,
  bodyName: z.string(),
  roundTitle: z.string().nullable(),
  openedAt: instant,
  closesAt: instant,
  closedAt: instant.nullable(),
  result,
});
export type DirectionAsk = z.infer<typeof asked>;

const own = z.object({
  verificationId: id,
  bodyName: z.string(),
  closesAt: instant,
  answer: z.object({ answer: understanding, missing: z.string() }).nullable(),
});
export type OwnUnderstanding = z.infer<typeof own>;

const state = z.object({
  status: directionStatus,
  settledBy: z.enum(['threshold', 'chair']).nullable(),
  note: z.string(),
  endedAt: instant.nullable(),
});
export type DirectionState = z.infer<typeof state>;

/** GET /api/processes/:processId/directions */
export const directionList = z.object({
  process: titled,
  maySynthesise: z.boolean(),
  phases: z.array(
    titled.extend({
      threshold: whole.nullable(),
      directions: z.array(
        z.object({
          id,
          text: z.string(),
          words: whole,
          state,
          carries: whole,
          speaksAgainst: whole,
          lastAsk: asked.nullable(),
          own: own.nullable(),
        }),
      ),
    }),
  ),
});

/** GET /api/directions/:directionId */
export const directionPage = z.object({
  process: titled,
  phase: titled,
  theme: z.string().nullable(),
  direction: z.object({ id, text: z.string(), words: whole, state, version: whole }),
  threshold: whole.nullable(),
  linked: z.array(
    z.object({
      id,
      stance,
      text: z.string().nullable(),
      tableNumber: whole.nullable(),
      roundTitle: z.string().nullable(),
      name: z.string().nullable(),
    }),
  ),
  versions: z.array(
    z.object({
      version: whole,
      text: z.string(),
      changed: z.string(),
      madeAt: instant,
      ask: asked.nullable(),
    }),
  ),
  own: own.nullable(),
  maySynthesise: z.boolean(),
  maySettle: z.boolean(),
});
export type DirectionPage = z.infer<typeof directionPage>;
