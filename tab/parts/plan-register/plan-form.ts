import { z } from 'zod';
import { planFacts } from '../../../src/contracts/plan-register.ts';
import type { PlanFacts, PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { PlanPage } from '../../../src/contracts/plans.ts';

/** A plan while somebody writes about it: every field may still be empty or wrong. */
export const planForm = z.object({
  title: z.string(),
  type: z.string(),
  level: z.string(),
  horizonYears: z.string(),
  parentId: z.string(),
  treatment: z.string(),
  treatmentReason: z.string(),
  themes: z.string(),
  committeeId: z.string(),
  summary: z.string(),
});
export type PlanForm = z.infer<typeof planForm>;

export const newPlanForm: PlanForm = {
  title: '',
  type: 'temaplan',
  level: 'elaboration',
  horizonYears: '',
  parentId: '',
  treatment: 'political',
  treatmentReason: '',
  themes: '',
  committeeId: '',
  summary: '',
};

export function formOfFacts(facts: PlanFacts): PlanForm {
  const { title, type, level, treatment, treatmentReason, summary } = facts;
  return {
    ...{ title, type, level, treatment, treatmentReason, summary },
    horizonYears: String(facts.horizonYears ?? ''),
    parentId: facts.parentId ?? '',
    themes: facts.themes.join(', '),
    committeeId: facts.committeeId ?? '',
  };
}

/** What the plan's page says, as a form. */
export function formOfPlan({ plan, registration }: PlanPage): PlanForm {
  return formOfFacts({
    ...plan,
    type: plan.type as PlanFacts['type'],
    treatmentReason: registration.treatmentReason,
    themes: registration.themes,
    committeeId: registration.committee?.id ?? null,
  });
}

/** The form as the contract wants it, or the names of the fields that it does not take. */
export function readPlanForm(
  form: PlanForm,
):
  | { readonly ok: true; readonly facts: PlanFacts }
  | { readonly ok: false; readonly wrong: ReadonlySet<string> } {
  const read = planFacts.safeParse({
    ...form,
    horizonYears: form.horizonYears === '' ? null : Number(form.horizonYears),
    parentId: form.parentId === '' ? null : form.parentId,
    themes: readThemes(form.themes),
    committeeId: form.committeeId === '' ? null : form.committeeId,
  });
  return read.success
    ? { ok: true, facts: read.data }
    : { ok: false, wrong: new Set(read.error.issues.map(({ path }) => String(path[0]))) };
}

export function readThemes(text: string): readonly string[] {
  return text
    .split(',')
    .map((theme) => theme.trim())
    .filter((theme) => theme !== '');
}

/** A type takes its own level with it, and a level its treatment. */
export function withType(form: PlanForm, type: string, register: PlanRegister): PlanForm {
  const levels: readonly string[] = register.types.find((rule) => rule.type === type)?.levels ?? [];
  const level = levels.includes(form.level) ? form.level : (levels[0] ?? form.level);
  return withLevel({ ...form, type }, level, register);
}

export function withLevel(form: PlanForm, level: string, register: PlanRegister): PlanForm {
  const treatment = register.levels.find((rule) => rule.level === level)?.treatment;
  return { ...form, level, treatment: treatment ?? form.treatment };
}
