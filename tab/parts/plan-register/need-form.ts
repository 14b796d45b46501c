import { z } from 'zod';
import { todayInOslo } from '../../ui/clock.ts';

export const needQuestions = [
  'theme-important',
  'purpose-clear',
  'feasible',
  'not-covered',
] as const;

const answer = z.object({ holds: z.enum(['yes', 'no', '']), because: z.string() });

/** The four answers while they are being given. */
export const needForm = z.object({
  answers: z.object({
    'theme-important': answer,
    'purpose-clear': answer,
    feasible: answer,
    'not-covered': answer,
  }),
  outcome: z.enum(['plan', 'no-plan', '']),
  parentId: z.string(),
  committeeId: z.string(),
  horizonYears: z.string(),
  orderedOn: z.string(),
  reference: z.string(),
  insteadKind: z.enum(['measure', 'message', 'line-in-plan', 'nothing']),
  insteadText: z.string(),
});
export type NeedForm = z.infer<typeof needForm>;

export function newNeedForm(): NeedForm {
  const unanswered = { holds: '', because: '' } as const;
  return {
    answers: {
      'theme-important': unanswered,
      'purpose-clear': unanswered,
      feasible: unanswered,
      'not-covered': unanswered,
    },
    outcome: '',
    ...{ parentId: '', committeeId: '', horizonYears: '', reference: '', insteadText: '' },
    orderedOn: todayInOslo(),
    insteadKind: 'measure',
  };
}

/** Have all four been answered, and do all hold? */
export function verdictOf({ answers }: NeedForm): 'unanswered' | 'holds' | 'does-not-hold' {
  const given = needQuestions.map((question) => answers[question].holds);
  if (given.includes('')) return 'unanswered';
  return given.includes('no') ? 'does-not-hold' : 'holds';
}

/** The form as the contract wants it. */
export function needBody(form: NeedForm, version: number): object {
  const answers = Object.fromEntries(
    needQuestions.map((question) => {
      const { holds, because } = form.answers[question];
      return [question, { holds: holds === 'yes', because }];
    }),
  );
  const orNull = (value: string): string | null => (value === '' ? null : value);
  if (form.outcome !== 'plan' || verdictOf(form) !== 'holds')
    return {
      ...{ outcome: 'no-plan', version, answers },
      instead: { kind: form.insteadKind, text: form.insteadText },
    };
  return {
    ...{ outcome: 'plan', version, answers },
    place: {
      parentId: orNull(form.parentId),
      committeeId: orNull(form.committeeId),
      horizonYears: form.horizonYears === '' ? null : Number(form.horizonYears),
      orderedOn: form.orderedOn,
      reference: form.reference,
    },
  };
}
