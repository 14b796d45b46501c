import { z } from 'zod';
import { audience } from './audiences.ts';
import { opennessAnswers } from './openness.ts';
import { choices } from './poll-choices.ts';
import { opening, openingFailure } from './poll-life.ts';
import { longestStatement, pollQuestion } from './poll-questions.ts';
import { pollResults } from './poll-results.ts';
import { finding } from './process-templates.ts';
import { id, instant, language, line, text } from './values.ts';

/** From the most open to the most closed: by name, by party, sums only, or sealed until close. */
export const visibility = z.enum(['named', 'by-party', 'sums', 'anonymous']);
export const anonymousUse = z.enum(['climate', 'learning', 'method']);
export const resultsWhen = z.enum(['at-once', 'after-own-answer', 'at-close']);

/** POST /api/rounds/:roundId/polls, PUT /api/polls/:pollId (with version): a draft. Ids are made by the client. */
export const pollDraft = z.object({
  title: line(150),
  purpose: line(300),
  visibility: visibility.default('sums'),
  audience: audience.default({ kind: 'body', guestIds: [], disqualifiedIds: [] }),
  /** What an anonymous poll is for; null for every other. */
  anonymousUse: anonymousUse.nullable().default(null),
  resultsWhen,
  closesAt: instant,
  questions: z.array(pollQuestion).min(1).max(10),
  /** The four questions answered; null while they are not. */
  openness: opennessAnswers.nullable(),
});
export type PollDraft = z.infer<typeof pollDraft>;
/** POST /api/rounds/:roundId/polls */
export const roundPollDraft = pollDraft.extend({
  /** What was due and the poll is made of; null for a poll that nobody waited for. */
  dueId: id.nullable().default(null),
});
/** POST /api/phases/:phaseId/polls */
export const phasePollDraft = roundPollDraft.extend({ bodyId: id });
export const pollChange = pollDraft.extend({ version: z.number().int().min(1) });
/** POST /api/polls/preview: what is being written, and where it is wanted; nothing is stored. */
export const pollPreview = pollDraft.extend({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('round'), roundId: id }),
    z.object({ kind: z.literal('phase'), phaseId: id, bodyId: id }),
    z.object({ kind: z.literal('draft'), pollId: id }),
  ]),
});
export type PreviewPlace = z.infer<typeof pollPreview>['place'];
/** POST /api/polls/:pollId/open, /close */
export const pollStep = z.object({ version: z.number().int().min(1) });
/** PUT /api/polls/:pollId/visibility: less than was said before, never more. */
export const pollVisibility = z.object({ visibility, version: z.number().int().min(1) });
/** POST /api/polls/:pollId/statements: a participant's own, in a question that takes them. */
export const addedStatement = z.object({ questionId: id, words: line(longestStatement) });
/** POST /api/polls/:pollId/statements/:statementId/removal: why it is taken out; kept with what it said. */
export const statementRemoval = z.object({ reason: line(300) });
/** PUT /api/polls/:pollId/outcome-note */
export const outcomeNote = z.object({ note: text(5000), version: z.number().int().min(1) });

/** GET /api/polls/:pollId */
export const pollPage = z.object({
  poll: z.object({
    id,
    title: z.string(),
    purpose: z.string(),
    status: z.enum(['draft', 'open', 'closed']),
    visibility,
    anonymousUse: anonymousUse.nullable(),
    resultsWhen,
    /** What a check-in is about; null for every other. */
    finding: finding.nullable(),
    questions: z.array(pollQuestion),
    isOpenToAll: z.boolean(),
    /** The answers that its openness rests on; null until it is decided. For those who prepare polls. */
    openness: opennessAnswers.nullable(),
    openedAt: instant.nullable(),
    closesAt: instant,
    closedAt: instant.nullable(),
    outcomeNote: z.string(),
    version: z.number().int(),
  }),
  audience: z.object({
    bodyId: id,
    /** Who is asked, in the reader’s words. */
    name: z.string(),
    /** The same with its lists of people: for those who prepare polls. */
    asked: audience.nullable(),
  }),
  round: z.object({ id, title: z.string() }).nullable(),
  process: z.object({ id, title: z.string() }),
  /** May this person answer now? */
  mayAnswer: z.boolean(),
  /** May this person add a statement now, in the questions that take them? */
  mayAddStatement: z.boolean(),
  /** Without its choices where it is sealed. */
  ownAnswer: z.object({ choices, answeredAt: instant, revision: z.number().int() }).nullable(),
  answered: z.number().int(),
  eligible: z.number().int(),
  /** Null while this person may not see results; then `resultsHidden` says why. */
  results: pollResults.nullable(),
  resultsHidden: z
    .enum(['until-answered', 'until-closed', 'draft', 'too-few', 'being-opened', 'ballots-lost'])
    .nullable(),
});
export type PollPage = z.infer<typeof pollPage>;

/** PUT /api/polls/:pollId/answer answers with the page as it is after. */
export const pollSummary = z.object({
  id,
  title: z.string(),
  purpose: z.string(),
  status: z.enum(['draft', 'open', 'closed']),
  audience: z.string(),
  closesAt: instant,
  answered: z.number().int(),
  eligible: z.number().int(),
  mine: z.enum(['not-asked', 'waiting', 'answered']),
  outcomeNote: z.string(),
  round: z.object({ id, title: z.string() }).nullable(),
  /** How a draft is to be opened, and why it could not when it was to; null for others, and for those who do not prepare polls. */
  plan: z.object({ opening, phase: z.string(), failure: openingFailure.nullable() }).nullable(),
});
export type PollSummary = z.infer<typeof pollSummary>;

/** GET /api/polls: what waits for me first, by deadline; drafts only for those who prepare polls. */
export const pollList = z.object({ polls: z.array(pollSummary) });

/** An Adaptive Card as far as we need to know it to show one; its parts are for whoever draws it. */
const adaptiveCard = z.looseObject({
  type: z.literal('AdaptiveCard'),
  lang: language,
  version: z.string(),
  body: z.array(z.unknown()),
  actions: z.array(z.unknown()),
});
export type AdaptiveCard = z.infer<typeof adaptiveCard>;

/** GET /api/polls/:pollId/card: the card that the bot sends, in every language. For those who prepare polls. */
export const pollCards = z.object({
  cards: z.object({ nb: adaptiveCard, nn: adaptiveCard, en: adaptiveCard }),
});
export type PollCards = z.infer<typeof pollCards>;

/** What POST /api/polls/preview answers with: the card, and who is asked, in every language. */
export const draftPreview = pollCards.extend({
  audience: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
});
export type DraftPreview = z.infer<typeof draftPreview>;
