import { z } from 'zod';
import { notesDraft } from './openness.ts';
import { dateNote } from './timelines.ts';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

export const phaseKind = z.enum([
  ...['preparation', 'knowledge', 'training', 'participation', 'co-creation', 'drafting'],
  ...['hearing', 'adoption', 'follow-up', 'gathering', 'action'],
] as const);
export type PhaseKind = z.infer<typeof phaseKind>;
export const finding = z.enum([
  ...['roles', 'trust', 'contact', 'arenas', 'meaning', 'early', 'ownership', 'anchoring'],
  ...['participation', 'system', 'fewer'],
] as const);
export const deadlineName = z.enum([
  ...['planning-strategy-adopted', 'planning-strategy-public', 'planning-programme-hearing'],
  ...['plan-hearing', 'action-part-public', 'economy-plan-public', 'economy-plan-adopted'],
] as const);
const lead = z.enum(['politics', 'administration']);
const dueKind = z.enum(['poll', 'check-in', 'product', 'letter']);
const startKind = z.enum(['start', 'constitution']);

const due = z.object({
  kind: dueKind,
  title: line(300),
  finding: finding.nullable(),
  day: z.number().int().min(0).max(3660),
});
const phase = z.object({
  key: line(80),
  kind: phaseKind,
  lead,
  title: line(200),
  purpose: text(2000),
  expectation: text(2000),
  products: z.array(line(300)).max(20),
  plannedRounds: z.array(line(200)).max(20),
  startWeek: z.number().int().min(-520).max(520),
  days: z.number().int().min(1).max(3660),
  after: z.array(line(80)).max(40),
  deadlines: z.array(deadlineName).max(10),
  dues: z
    .array(due)
    .max(40)
    .refine((all) => all.every((one) => (one.kind === 'check-in') === (one.finding !== null)), {
      error: 'finding-of-check-in',
    }),
});
export type TemplatePhase = z.infer<typeof phase>;

/** What an administrator writes of a template. */
export const templateWords = z.object({
  name: line(200),
  about: text(1000),
  governance: z.enum(['formannskap', 'parliamentary']).nullable(),
  countsFrom: startKind,
  phases: z.array(phase).max(40),
});
/** PUT /api/process-templates/:templateId */
export const templateChange = templateWords.extend({
  isOffered: z.boolean(),
  version: z.number().int().min(1),
});
export type TemplateChange = z.infer<typeof templateChange>;
/** POST /api/process-templates */
export const templateCopy = z.object({ from: line(80), name: line(200) });

export const processTemplate = templateWords.extend({
  key: z.string(),
  version: z.number().int(),
  copiedFrom: z.string().nullable(),
  isOffered: z.boolean(),
});
export type ProcessTemplate = z.infer<typeof processTemplate>;
/** GET /api/process-templates */
export const templateList = z.object({
  today: civilDate,
  templates: z.array(processTemplate),
  staff: z.array(z.object({ id, name: z.string() })),
  constitutions: z.array(civilDate),
});
export type TemplateList = z.infer<typeof templateList>;

/** GET /api/process-preview?template=&kind=&on= */
export const processPreview = z.object({
  phases: z.array(
    z.object({
      ...{ key: z.string(), title: z.string(), kind: phaseKind, lead, purpose: z.string() },
      ...{ expectation: z.string(), products: z.array(z.string()), startsOn: civilDate },
      endsOn: civilDate,
      startNotes: z.array(dateNote),
      endNotes: z.array(dateNote),
      dues: z.array(z.object({ kind: dueKind, title: z.string() })),
      deadlines: z.array(
        z.object({
          rule: z.object({ rule: deadlineName, paragraph: z.string() }),
          isFromTermStart: z.boolean(),
          countedFrom: civilDate,
          dueOn: civilDate,
          brokenBy: z.number().int(),
        }),
      ),
    }),
  ),
});
export type ProcessPreview = z.infer<typeof processPreview>;
export type PreviewedPhase = ProcessPreview['phases'][number];
export const previewQuery = z.object({
  template: z.string().min(1).max(80),
  kind: startKind,
  on: enteredDate,
});

/** POST /api/processes */
export const processDraft = z.object({
  template: line(80),
  title: line(200),
  planId: id.nullable(),
  responsibleId: id.nullable(),
  start: z.object({ kind: startKind, on: enteredDate }),
  /** Whether the shared notes are open; open where nothing is said. */
  notes: notesDraft.optional(),
});
export type ProcessDraft = z.infer<typeof processDraft>;
/** PUT /api/processes/:processId */
export const processChange = processDraft
  .pick({ title: true, planId: true, responsibleId: true })
  .extend({ version: z.number().int().min(1) });
export type ProcessChange = z.infer<typeof processChange>;
/** POST /api/processes/:processId/cancel */
export const processCancelling = z.object({
  reason: line(2000),
  version: z.number().int().min(1),
});
/** PUT /api/phases/:phaseId/words */
export const phaseWords = phase
  .pick({ title: true, purpose: true, expectation: true, products: true, plannedRounds: true })
  .extend({ version: z.number().int().min(1) });
export type PhaseWords = z.infer<typeof phaseWords>;
/** POST /api/processes/:processId/template */
export const templateTakeOver = z.object({
  keys: z.array(line(80)).max(40),
  templateVersion: z.number().int().min(1),
  version: z.number().int().min(1),
});

/** GET /api/processes/:processId/shape */
export const processShape = z.object({
  process: z.object({
    ...{ id, title: z.string(), template: z.string(), version: z.number().int() },
    status: z.enum(['planned', 'running', 'ended', 'cancelled']),
    planId: id.nullable(),
    responsible: z.object({ id, name: z.string() }).nullable(),
    cancellation: z.object({ reason: z.string(), by: z.string(), at: instant }).nullable(),
  }),
  phases: z.array(
    z.object({
      ...{ id, title: z.string(), purpose: z.string(), expectation: z.string() },
      ...{ products: z.array(z.string()), plannedRounds: z.array(z.string()) },
      version: z.number().int(),
      startNotes: z.array(dateNote),
      endNotes: z.array(dateNote),
      dues: z.array(
        z.object({
          ...{ id, kind: dueKind, title: z.string(), doneAt: instant.nullable() },
          dueOn: civilDate,
          /** The poll that was made of it. */
          pollId: id.nullable(),
          madeAddress: z.string(),
        }),
      ),
    }),
  ),
  newer: z
    .object({
      version: z.number().int(),
      from: z.number().int(),
      differences: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          change: z.enum(['added', 'changed', 'removed']),
          fields: z.array(
            z.enum([
              ...['title', 'purpose', 'expectation', 'lead', 'products', 'plannedRounds'],
              ...['deadlines', 'dues', 'time'],
            ] as const),
          ),
        }),
      ),
    })
    .nullable(),
});
export type ProcessShape = z.infer<typeof processShape>;
export type ShapedPhase = ProcessShape['phases'][number];

/** POST /api/dues/:dueId */
export const dueMark = z.object({
  isDone: z.boolean(),
  /** Where what was made is: a page here, or an address on the net. Left out, what was said before stands. */
  madeAddress: z
    .string()
    .trim()
    .max(2000)
    .regex(/^$|^https:\/\/\S+$|^\/[^/\s]\S*$/)
    .optional(),
});
/** GET /api/dues/:dueId */
export const dueView = z.object({
  ...{ id, kind: dueKind, title: z.string(), finding: finding.nullable() },
  ...{ processId: id, processTitle: z.string() },
});
export type DueView = z.infer<typeof dueView>;
