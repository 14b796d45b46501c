import { z } from 'zod';
import { pollDraft, resultsWhen } from '../../../src/contracts/polls.ts';
import type { PollDraft, PollPage } from '../../../src/contracts/polls.ts';
import type { DueView } from '../../../src/contracts/process-templates.ts';
import { addDays, readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { answersOf, formOfAnswers, opennessForm, unanswered } from '../openness/openness-form.ts';

const option = z.object({ id: z.string(), label: z.string(), meaning: z.string() });
const question = z.object({
  kind: z.enum(['single-choice', 'priority-points']),
  id: z.string(),
  text: z.string(),
  options: z.array(option),
  budget: z.number(),
  maxPerOption: z.number(),
});

/** A poll while it is written: every field may still be empty or wrong. */
export const pollForm = z.object({
  title: z.string(),
  purpose: z.string(),
  resultsWhen,
  date: z.string(),
  time: z.string(),
  questions: z.array(question),
  openness: opennessForm,
});
export type PollForm = z.infer<typeof pollForm>;
export type QuestionForm = PollForm['questions'][number];

const emptyOption = () => ({ id: crypto.randomUUID(), label: '', meaning: '' });

export function newOption(): QuestionForm['options'][number] {
  return emptyOption();
}

export function newQuestion(kind: QuestionForm['kind']): QuestionForm {
  return {
    kind,
    id: crypto.randomUUID(),
    text: '',
    options: [emptyOption(), emptyOption()],
    budget: 10,
    maxPerOption: 5,
  };
}

export function newPollForm(): PollForm {
  return {
    title: '',
    purpose: '',
    resultsWhen: 'after-own-answer',
    date: addDays(todayInOslo(), 7),
    time: '12:00',
    questions: [newQuestion('single-choice')],
    openness: unanswered,
  };
}

/** What a phase's template asks for, begun: a check-in with its statements, anything else with its title as the question. */
export function pollFormOfDue(
  { title, statements }: DueView,
  texts: { readonly checkInPurpose: string; readonly checkInScale: readonly string[] },
): PollForm {
  const empty = newPollForm();
  if (statements.length === 0)
    return { ...empty, title, questions: [{ ...newQuestion('single-choice'), text: title }] };
  return {
    ...empty,
    ...{ title, purpose: texts.checkInPurpose },
    questions: statements.map((text) => ({
      ...newQuestion('single-choice'),
      text,
      options: texts.checkInScale.map((label) => ({ ...newOption(), label })),
    })),
  };
}

export function formOfPoll({ poll }: PollPage): PollForm {
  return {
    title: poll.title,
    purpose: poll.purpose,
    resultsWhen: poll.resultsWhen,
    date: osloDate(poll.closesAt),
    time: osloTime(poll.closesAt),
    questions: poll.questions.map((asked) => ({ budget: 10, maxPerOption: 5, ...asked })),
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
    openness: answersOf(form.openness),
    closesAt: date && time ? osloInstant(date, time) : '',
  });
  return read.success
    ? { ok: true, draft: read.data }
    : {
        ok: false,
        wrong: new Set(read.error.issues.map(({ path }) => path.join('.'))),
        holdsIdentityNumber: read.error.issues.some(({ message }) => message === 'identity-number'),
      };
}

export type PollWarning =
  'many-options' | 'long-label' | 'leftover-points' | 'same-label' | 'many-questions';

/** What will be hard to answer, said while there is time to change it. Nothing here stops anybody. */
export function warningsOf(form: PollForm): readonly PollWarning[] {
  const { questions } = form;
  const labels = (asked: QuestionForm) =>
    asked.options.map(({ label }) => label.trim().toLowerCase()).filter((label) => label !== '');
  const found: [PollWarning, boolean][] = [
    ['many-questions', questions.length > 3],
    ['many-options', questions.some(({ options }) => options.length > 7)],
    ['long-label', questions.some((asked) => labels(asked).some((label) => label.length > 50))],
    ['same-label', questions.some((asked) => new Set(labels(asked)).size < labels(asked).length)],
    [
      'leftover-points',
      questions.some(
        ({ kind, options, maxPerOption, budget }) =>
          kind === 'priority-points' && options.length * maxPerOption < budget,
      ),
    ],
  ];
  return found.filter(([, isSo]) => isSo).map(([warning]) => warning);
}
