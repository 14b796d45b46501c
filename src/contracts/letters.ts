import { z } from 'zod';
import { civilDate, id, instant, line, text } from './values.ts';

/** What somebody writes about a letter: a question, why a date does not work, an answer. */
export const letterWords = text(2000);

const content = {
  purpose: text(4000),
  expectation: text(4000),
  roles: text(4000),
  rules: text(4000),
  notDecided: text(4000),
  bodyIds: z.array(id).max(40),
  includesDeputies: z.boolean(),
  dateIds: z.array(id).max(200),
};
export const letterContent = z.object(content);
export type LetterContent = z.infer<typeof letterContent>;

/** PUT /api/processes/:processId/letter: the version one has seen; 0 where nothing is written yet. */
export const letterWritten = letterContent.extend({ version: z.number().int().min(0) });
/** POST /api/processes/:processId/letter/editions */
export const letterSent = z.object({ version: z.number().int().min(1), correction: text(1000) });
export const letterSending = z.object({
  edition: z.number().int(),
  recipients: z.number().int(),
});
/** POST /api/letters/:letterId/acceptance */
export const letterAcceptance = z.object({ edition: z.number().int().min(1) });
/** POST /api/letters/:letterId/questions */
export const letterQuestion = z.object({ words: line(2000) });
/** PUT /api/letters/:letterId/dates */
export const letterDateRefusal = z.object({ dateId: id, why: letterWords });
/** POST /api/letters/:letterId/dates/taken-back */
export const letterDateTakenBack = z.object({ dateId: id });
/** PUT /api/letter-concerns/:concernId/answer */
export const letterConcernAnswer = z.object({ letterId: id, answer: line(2000) });

export const letterDate = z.object({
  id,
  kind: z.enum(['round', 'phase']),
  title: z.string(),
  startsAt: instant.nullable(),
  startsOn: civilDate,
  endsOn: civilDate,
  place: z.string(),
  bodyId: id.nullable(),
});
export type LetterDate = z.infer<typeof letterDate>;

export const letterConcern = z.object({
  id,
  kind: z.enum(['question', 'date']),
  dateId: id.nullable(),
  words: z.string(),
  madeAt: instant,
  answer: z.string(),
  answeredAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  /** Whose it is, for those who prepare; null for one's own. */
  name: z.string().nullable(),
});
export type LetterConcern = z.infer<typeof letterConcern>;

const count = z.number().int();

/** GET /api/processes/:processId/letter */
export const letterPage = z.object({
  process: z.object({ id, title: z.string() }),
  letterId: id.nullable(),
  /** What was sent last. */
  sent: z
    .object({
      edition: count,
      content: letterContent,
      /** For who got it: the dates that concern them. */
      dates: z.array(letterDate),
      correction: z.string(),
      sentAt: instant,
      sentBy: z.string(),
    })
    .nullable(),
  own: z
    .object({
      acceptedEdition: count,
      acceptedAt: instant.nullable(),
      concerns: z.array(letterConcern),
    })
    .nullable(),
  preconditions: z.array(
    z.object({
      code: z.enum(['clear-purpose', 'safety', 'roles-and-limits', 'all-can-take-part']),
      isMet: z.boolean(),
    }),
  ),
  /** For those who prepare; null for others. */
  preparation: z
    .object({
      content: letterContent,
      version: count,
      bodies: z.array(z.object({ id, name: z.string() })),
      reaches: count,
      dates: z.array(letterDate),
      counts: z.object({
        recipients: count,
        accepted: count,
        acceptedEarlier: count,
        delivery: z.object({ waiting: count, sent: count, uncertain: count, unreachable: count }),
      }),
      unreached: z.array(z.string()),
      concerns: z.array(letterConcern),
      editions: z.array(z.object({ edition: count, sentAt: instant, correction: z.string() })),
    })
    .nullable(),
});
export type LetterPage = z.infer<typeof letterPage>;
