import { z } from 'zod';
import { departure } from './planning-strategy-changes.ts';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const version = z.number().int().min(1);
const planLevel = z.enum([
  'overall',
  'elaboration',
  'action',
  'operations',
  'reporting',
  'beside',
  'knowledge',
]);
export const planType = z.enum([
  'samfunnsdel', 'arealdel', 'kommunedelplan', 'reguleringsplan', 'strategi', 'temaplan', 'handlingsplan', 'handlings-og-økonomiplan',
  'virksomhetsplan', 'planoppfølging', 'rapport', 'planstrategi', 'kunnskapsgrunnlag', 'melding',
]); // prettier-ignore
const treatment = z.enum(['political', 'administrative']);
const planStatus = z.enum(['in-force', 'in-progress', 'ordered', 'replaced', 'closed']);
const themes = z.array(line(60)).max(20);
export const linkKind = z.enum(['depends-on', 'elaborates', 'implements', 'replaces']);
export type LinkKind = z.infer<typeof linkKind>;
export const planMark = z.enum([
  'former-council', 'adoption-unknown', 'revision-ordered', 'under-revision', 'to-be-replaced', 'parent-has-ended', 'strategy-with-measures',
]); // prettier-ignore
export type PlanMark = z.infer<typeof planMark>;
export const planCommand = z.enum([
  'edit', 'start-work', 'adopt', 'continue', 'revise', 'replace', 'close', 'link', 'unlink',
]); // prettier-ignore
export type PlanCommand = z.infer<typeof planCommand>;

/** What a planner writes about a plan. Its status comes from what is done to it. */
export const planFacts = z.object({
  title: line(200),
  type: planType,
  level: planLevel,
  horizonYears: z.number().int().min(1).max(100).nullable(),
  parentId: id.nullable(),
  treatment,
  /** Why it is treated otherwise than its level says; not kept where it is not. */
  treatmentReason: text(500),
  themes,
  committeeId: id.nullable(),
  summary: text(2000),
});
export type PlanFacts = z.infer<typeof planFacts>;

/** POST /api/plans: a plan that exists already. A new one is ordered through a need test. */
export const planEntry = z.object({
  facts: planFacts,
  status: z.enum(['in-force', 'in-progress']),
  isGroup: z.boolean(),
  adoption: z.object({ on: enteredDate, bodyId: id.nullable(), reference: text(100) }).nullable(),
});
export type PlanEntry = z.infer<typeof planEntry>;

/** PUT /api/plans/:planId */
export const planEdit = z.object({ version, facts: planFacts });
/** POST /api/plans/:planId/start-work */
export const planStart = z.object({ version, on: enteredDate, departure: departure.optional() });
/** POST /api/plans/:planId/adopt; the body may be left out where the administration adopts. */
export const planAdoption = z.object({
  version,
  on: enteredDate,
  bodyId: id.nullable(),
  reference: text(100),
});
/** POST /api/plans/:planId/continue */
export const planContinuation = z.object({
  version,
  on: enteredDate,
  bodyId: id,
  reference: text(100),
});
/** POST /api/plans/:planId/close */
export const planReason = z.object({
  version,
  on: enteredDate,
  reason: line(1000),
  reference: text(100),
});
/** POST /api/plans/:planId/revise */
export const planRevision = planReason.extend({ departure: departure.optional() });
/** POST /api/plans/:planId/replace: what this plan takes the place of, whole or by named parts. */
export const planReplacement = z.object({
  version,
  replaced: z
    .array(z.object({ planId: id, part: text(200) }))
    .min(1)
    .max(50),
});
/** POST /api/plans/:planId/links */
export const planRelation = z.object({
  version,
  toId: id,
  kind: z.enum(['depends-on', 'elaborates', 'implements']),
});
/** POST /api/plans/:planId/links/:linkId/withdraw */
export const planStep = z.object({ version });

export const documentKind = z.enum(['plan', 'map', 'decision', 'summary', 'other']);
export type DocumentKind = z.infer<typeof documentKind>;
const documentFacts = z.object({
  title: line(200),
  kind: documentKind,
  /** https, and without anybody's name or password in it. */
  address: line(2000),
  datedOn: civilDate.nullable(),
});
/** POST /api/plans/:planId/documents, PUT /api/plans/:planId/documents/:documentId */
export const planDocumentDraft = documentFacts.extend({
  datedOn: enteredDate.nullable(),
  version,
});

const named = z.object({ id, name: z.string() });
const titled = z.object({ id, title: z.string() });
const days = z.object({ startsOn: civilDate, endsOn: civilDate });

/** Part of GET /api/plans/:planId: what the register knows. */
export const planRegistration = z.object({
  version: z.number().int(),
  themes: z.array(z.string()),
  treatmentReason: z.string(),
  decisionReference: z.string(),
  firstAdoptedOn: civilDate.nullable(),
  endedOn: civilDate.nullable(),
  endReason: z.string(),
  revision: z
    .object({ orderedOn: civilDate, startedOn: civilDate.nullable(), reason: z.string() })
    .nullable(),
  committee: named.nullable(),
  /** The term of the council that adopted it last. */
  adoptedInTerm: days.nullable(),
  continued: z.object({ on: civilDate, body: z.string(), reference: z.string() }).nullable(),
  links: z.array(
    z.object({
      id,
      kind: linkKind,
      /** `from`: this plan relates to the other; `to`: the other to this. */
      direction: z.enum(['from', 'to']),
      plan: titled.extend({ status: planStatus, adoptedOn: civilDate.nullable() }),
      part: z.string(),
      effectiveOn: civilDate.nullable(),
    }),
  ),
  marks: z.array(planMark),
  /** What this reader can do with it now. */
  commands: z.array(planCommand),
});
export type PlanRegistration = z.infer<typeof planRegistration>;

const factValue = z.union([z.string(), z.number(), z.null(), z.array(z.string())]);

/** GET /api/plans/:planId/history: newest first; nothing is ever taken out. */
export const planHistory = z.object({
  plan: titled,
  events: z.array(
    z.object({
      id,
      kind: z.enum([
        'registered', 'ordered', 'edited', 'work-started', 'adopted', 'continued', 'revision-ordered', 'replacement-declared',
        'part-replaced', 'replaced', 'closed', 'linked', 'unlinked', 'document-added', 'document-changed', 'document-withdrawn',
      ]),
      /** The day it happened; it may have been entered later. */
      on: civilDate,
      recordedAt: instant,
      by: z.string().nullable(),
      body: z.string().nullable(),
      other: titled.nullable(),
      details: z.object({
        changes: z
          .array(z.object({ field: z.string(), before: factValue, after: factValue }))
          .optional(),
        reason: z.string().optional(),
        reference: z.string().optional(),
        link: linkKind.optional(),
        part: z.string().optional(),
        earlierAdoptedOn: civilDate.nullable().optional(),
        needId: id.optional(),
        departure: departure.optional(),
        document: documentFacts.optional(),
        earlierDocument: documentFacts.optional(),
      }),
    }),
  ),
}); // prettier-ignore
export type PlanHistory = z.infer<typeof planHistory>;

const count = { active: z.number().int(), coming: z.number().int() };
const outcome = z.enum(['open', 'plan', 'no-plan']);
const insteadKind = z.enum(['measure', 'message', 'line-in-plan', 'nothing']);

/** GET /api/plan-register */
export const planRegister = z.object({
  plans: z.array(
    z.object({
      id,
      title: z.string(),
      type: planType,
      level: planLevel,
      treatment,
      status: planStatus,
      isGroup: z.boolean(),
      isExample: z.boolean(),
      themes: z.array(z.string()),
      committeeId: id.nullable(),
      adoptedOn: civilDate.nullable(),
      endedOn: civilDate.nullable(),
      marks: z.array(planMark),
      /** One of those that are counted against the target: a plan, and not a row that stands for several. */
      isCounted: z.boolean(),
    }),
  ),
  counts: z.object({
    ...count,
    byCommittee: z.array(z.object({ committeeId: id.nullable(), ...count })),
    /** Active at the end of each term, and today in the one that is running. */
    overTerms: z.array(days.extend({ termId: id, active: z.number().int() })),
    /** Active, and in no term's number, because nobody has entered when they were adopted. */
    adoptionUnknown: z.number().int(),
  }),
  /** The most active plans the municipality wants; version 0 while nobody has said. */
  target: z.object({ activePlans: z.number().int().nullable(), version: z.number().int() }),
  committees: z.array(named),
  needTests: z.array(
    z.object({
      id,
      title: z.string(),
      type: planType,
      outcome,
      madeAt: instant,
      planId: id.nullable(),
      instead: z.object({ kind: insteadKind, text: z.string() }).nullable(),
      isExample: z.boolean(),
    }),
  ),
  types: z.array(
    z.object({
      type: planType,
      levels: z.array(planLevel),
      isPlan: z.boolean(),
      hasMeasures: z.boolean(),
    }),
  ),
  levels: z.array(z.object({ level: planLevel, treatment })),
});
export type PlanRegister = z.infer<typeof planRegister>;

/** PUT /api/plan-register/target */
export const planTarget = z.object({
  activePlans: z.number().int().min(0).max(10_000),
  version: z.number().int().min(0),
});

/** POST /api/plan-needs: a plan that somebody thinks of. */
export const needWish = z.object({
  title: line(200),
  type: planType,
  purpose: line(2000),
  themes,
  goalIds: z.array(id).max(50),
});
export type NeedWish = z.infer<typeof needWish>;

const needAnswer = z.object({ holds: z.boolean(), because: text(1000) });
const needAnswers = z.object({
  'theme-important': needAnswer,
  'purpose-clear': needAnswer,
  feasible: needAnswer,
  'not-covered': needAnswer,
});
const instead = z.object({ kind: insteadKind, text: line(1000) });

/** POST /api/plan-needs/:needId/decide */
export const needDecision = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('plan'),
    version,
    answers: needAnswers,
    departure: departure.optional(),
    place: z.object({
      parentId: id.nullable(),
      committeeId: id.nullable(),
      horizonYears: z.number().int().min(1).max(100).nullable(),
      orderedOn: enteredDate,
      reference: text(100),
    }),
  }),
  z.object({ outcome: z.literal('no-plan'), version, answers: needAnswers, instead }),
]);
export type NeedDecision = z.infer<typeof needDecision>;
/** What deciding answers: the plan that was ordered, where one was. */
export const needDecided = z.object({ planId: id.nullable() });

/** GET /api/plan-needs/:needId */
export const needPage = z.object({
  test: z.object({
    id,
    title: z.string(),
    type: planType,
    purpose: z.string(),
    themes: z.array(z.string()),
    madeByName: z.string(),
    madeAt: instant,
    version: z.number().int(),
    isExample: z.boolean(),
    state: z.discriminatedUnion('outcome', [
      z.object({ outcome: z.literal('open') }),
      z.object({
        outcome: z.literal('plan'),
        planId: id,
        answers: needAnswers,
        decidedAt: instant,
      }),
      z.object({
        outcome: z.literal('no-plan'),
        answers: needAnswers,
        instead,
        decidedAt: instant,
      }),
    ]),
  }),
  /** Plans in force or on their way that share a theme or a goal; as they were, once it is decided. */
  overlaps: z.array(
    z.object({
      planId: id,
      title: z.string(),
      themes: z.array(z.string()),
      goals: z.array(titled),
    }),
  ),
  goals: z.array(titled),
});
export type NeedPage = z.infer<typeof needPage>;
