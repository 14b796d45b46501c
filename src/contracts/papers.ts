import { z } from 'zod';
import { opennessAnswers } from './openness.ts';
import { civilDate, enteredDate, id, line } from './values.ts';

/** Where a file lies, or words that are shared. */
const paperContent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), address: line(2000) }),
  z.object({ kind: z.literal('note'), words: line(20_000) }),
]);

/** POST /api/rounds/:roundId/papers, PUT /api/papers/:paperId (with version) */
export const paperDraft = z.object({
  agendaItemId: id.nullable(),
  title: line(200),
  content: paperContent,
  /** For a city government's paper: when the matter was sent to the council. */
  sentToCouncilOn: enteredDate.nullable(),
  /** The four questions answered; null is refused: a paper is not shared before. */
  openness: opennessAnswers.nullable(),
});
export type PaperDraft = z.infer<typeof paperDraft>;
export const paperChange = paperDraft.extend({ version: z.number().int().min(1) });
/** POST /api/papers/:paperId/remove */
export const paperStep = z.object({ version: z.number().int().min(1) });

export const roundPaper = z.object({
  id,
  agendaItemId: id.nullable(),
  title: z.string(),
  content: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('link'), address: z.string() }),
    z.object({ kind: z.literal('note'), words: z.string() }),
  ]),
  openness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('closed'), basis: z.string() }),
  ]),
  /** For those who prepare rounds. */
  answers: opennessAnswers.nullable(),
  sentToCouncilOn: civilDate.nullable(),
  /** May anybody read it today? */
  isPublic: z.boolean(),
  version: z.number().int(),
});
export type RoundPaper = z.infer<typeof roundPaper>;
