import { z } from 'zod';
import { questionKinds, reasonWish } from '../../../src/contracts/poll-questions.ts';
import { anonymousUse, pollDraft, resultsWhen, visibility } from '../../../src/contracts/polls.ts';
import type { PollDraft, PollPage } from '../../../src/contracts/polls.ts';
import type { DueView } from '../../../src/contracts/process-templates.ts';
import { isDayOff } from '../../../src/core/time/holidays.ts';
import { addDays, readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { audienceForm, audienceOf, formOfAudience, wholeBody } from './audience-form.ts';
import { answersOf, formOfAnswers, opennessForm, unanswered } from '../openness/openness-form.ts';

const option = z.object({ id: z.string(), label: z.string(), meaning: z.string() });
const pole = z.object({ label: z.string(), meaning: z.string() });
/** With the fields of every kind, so that nothing is lost when another kind is chosen and chosen back. */
const question = z.object({
  kind: z.enum(questionKinds),
  id: z.string(),
  text: z.string(),
  reason: reasonWish,
  options: z.array(option),
  fewest: z.number(),
  most: z.number(),
  places: z.number(),
  budget: z.number(),
  maxPerOption: z.number(),
  steps: z.number(),
  lowest: z.string(),
  highest: z.string(),
  left: pole,
  right: pole,
  longest: z.number(),
  mayAdd: z.boolean(),
});

/** A poll while it is written: every field may still be empty or wrong. */
export const pollForm = z.object({
  title: z.string(),
  purpose: z.string(),
  audience: audienceForm,
  visibility,
  anonymousUse: anonymousUse.nullable(),
  resultsWhen,
  date: z.string(),
  time: z.string(),
  questions: z.array(question),
  openness: opennessForm,
});
export type PollForm = z.infer<typeof pollForm>;
export type QuestionForm = PollForm['questions'][number];

const emptyOption = () => ({ id: crypto.randomUUID(), label: '', meaning: '' });

/** What a question begins with, where its kind asks for it. */
const usual = {
  reason: 'off' as const,
  ...{ fewest: 1, most: 2, places: 2, budget: 10, maxPerOption: 5 },
  ...{ steps: 5, lowest: '', highest: '', longest: 1000, mayAdd: false },
  ...{ left: { label: '', meaning: '' }, right: { label: '', meaning: '' } },
};

export function newOption(): QuestionForm['options'][number] {
  return emptyOption();
}

export function newQuestion(kind: QuestionForm['kind']): QuestionForm {
  return {
    kind,
    id: crypto.randomUUID(),
    text: '',
    options: [emptyOption(), emptyOption()],
    ...usual,
  };
}

export function newPollForm(): PollForm {
  return {
    title: '',
    purpose: '',
    audience: wholeBody,
    visibility: 'sums',
    anonymousUse: null,
    resultsWhen: 'after-own-answer',
    date: usualDeadline(todayInOslo()),
    time: '12:00',
    questions: [newQuestion('single-choice')],
    openness: unanswered,
  };
}

/** A week from today, or the first day after it on which people are at work. */
function usualDeadline(today: CivilDate): CivilDate {
  let date = addDays(today, 7);
  while (isDayOff(date)) date = addDays(date, 1);
  return date;
}

/** What a phase's template asks for, begun with its title as the question. */
export function pollFormOfDue({ title }: DueView): PollForm {
  return {
    ...newPollForm(),
    title,
    questions: [{ ...newQuestion('single-choice'), text: title }],
  };
}

export function formOfPoll({ poll, audience }: PollPage): PollForm {
  return {
    title: poll.title,
    purpose: poll.purpose,
    audience: audience.asked ? formOfAudience(audience.asked) : wholeBody,
    visibility: poll.visibility,
    anonymousUse: poll.anonymousUse,
    resultsWhen: poll.resultsWhen,
    date: osloDate(poll.closesAt),
    time: osloTime(poll.closesAt),
    questions: poll.questions.map((asked) => ({
      ...{ ...usual, options: [], ...asked },
      mayAdd: asked.kind === 'agreement' && asked.mayAdd === true,
    })),
    openness: formOfAnswers(poll.openness),
  };
}

/** The form as the contract wants it, or the paths of the fields that it does not take: `questions.0.text`. */
export function readPollForm(form: PollForm):
  | { readonly ok: true; readonly draft: PollDraft }
  | {
      readonly ok: false;
      readonly wrong: ReadonlySet<string>;
      readonly holdsIdentityNumber: boolean;
    } {
  const date = readCivilDate(form.date);
  const time = readLocalTime(form.time);
  const read = pollDraft.safeParse({
    ...form,
    audience: audienceOf(form.audience),
    openness: answersOf(form.openness),
    closesAt: date && time ? osloInstant(date, time) : '',
  });
  const lacksUse = form.visibility === 'anonymous' && form.anonymousUse === null;
  if (read.success && lacksUse)
    return { ok: false, wrong: new Set(['anonymousUse']), holdsIdentityNumber: false };
  return read.success
    ? { ok: true, draft: read.data }
    : {
        ok: false,
        wrong: new Set(read.error.issues.map(({ path }) => path.join('.'))),
        holdsIdentityNumber: read.error.issues.some(({ message }) => message === 'identity-number'),
      };
}

const choosing: readonly string[] = [
  'single-choice',
  'multiple-choice',
  'ranking',
  'priority-points',
];

/** Are there options, statements, findings or texts in a question of this kind? */
export function hasOptions(kind: QuestionForm['kind']): boolean {
  return !['scale', 'trade-off', 'open-text'].includes(kind);
}

/** How few options the kind can do with. */
export function fewestOptions(kind: QuestionForm['kind']): number {
  return choosing.includes(kind) ? 2 : 1;
}
