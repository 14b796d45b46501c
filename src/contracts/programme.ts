import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, localTime, text } from './values.ts';

const whole = z.number().int();
export const questionLevel = z.enum(['national', 'regional', 'association']);
export const questionState = z.enum(['open', 'sent', 'answered']);
export const homeState = z.enum(['planned', 'under-way', 'done', 'dropped']);

const member = z.object({ id, name: line(100), participants: whole.min(0).max(500) });
const gathering = z.object({
  ...{ phaseId: id, topic: text(200), place: text(200), hostId: id.nullable() },
  ...{ on: enteredDate.nullable(), startsAt: localTime, endsAt: localTime },
  preparation: text(2000),
});
const question = z.object({
  ...{ id, level: questionLevel, text: line(500), background: text(2000) },
  ...{ phaseId: id.nullable(), state: questionState, answer: text(4000) },
});

/** Cohort, gatherings and discussion questions, as they are written. */
export const programmeContent = z.object({
  theme: text(300),
  cohort: z.array(member).max(40),
  gatherings: z.array(gathering).max(40),
  questions: z.array(question).max(100),
});
export type ProgrammeContent = z.infer<typeof programmeContent>;

/** PUT /api/processes/:processId/programme */
export const programmeKeeping = z.object({ content: programmeContent, version: whole.min(0) });

/** POST /api/phases/:phaseId/learning-points; the key is made on the device. */
export const learningPointDraft = z.object({
  text: line(2000),
  isNamed: z.boolean(),
  clientKey: id,
});

const homeAction = z.object({
  what: line(500),
  responsibleId: id.nullable(),
  dueOn: enteredDate.nullable(),
  state: homeState,
  note: text(2000),
});
/** PUT /api/learning-points/:pointId/home */
export const homeWish = z.object({ home: homeAction.nullable(), version: whole.min(1) });
/** POST /api/learning-points/:pointId/withdraw */
export const learningPointStep = z.object({ version: whole.min(1) });

/** GET /api/processes/:processId/programme */
export const programmePage = z.object({
  process: z.object({ id, title: z.string() }),
  today: civilDate,
  phases: z.array(z.object({ id, title: z.string(), startsOn: civilDate, endsOn: civilDate })),
  content: programmeContent,
  version: whole,
  learningPoints: z.array(
    z.object({
      ...{ id, phaseId: id, text: z.string(), name: z.string().nullable(), madeAt: instant },
      home: homeAction.extend({ responsible: z.string().nullable() }).nullable(),
      version: whole,
    }),
  ),
  staff: z.array(z.object({ personId: id, name: z.string() })),
  mayKeep: z.boolean(),
  mayLearn: z.boolean(),
});
export type ProgrammePage = z.infer<typeof programmePage>;

/** GET /api/processes/:processId/programme/questions?format= */
export const questionFormat = z.enum(['xlsx', 'csv']);
