import { z } from 'zod';
import type { OpennessAnswers } from '../../../src/contracts/openness.ts';

/** What the questions are asked about. */
export type OpennessSubject = 'round' | 'poll' | 'paper' | 'notes';

/** The four questions while they are answered: null is not answered yet. */
export const opennessForm = z.object({
  isMeeting: z.boolean().nullable(),
  isAnnounced: z.boolean().nullable(),
  isOpen: z.boolean().nullable(),
  basis: z.string(),
  decision: z.string(),
});
export type OpennessForm = z.infer<typeof opennessForm>;

export const unanswered: OpennessForm = {
  ...{ isMeeting: null, isAnnounced: null, isOpen: null, basis: '', decision: '' },
};

/** What is sent: nothing until every question has its answer. What is open has no basis and no decision, whatever was written before. */
export function answersOf(form: OpennessForm): OpennessAnswers | null {
  const { isMeeting, isAnnounced, isOpen } = form;
  if (isMeeting === null || isAnnounced === null || isOpen === null) return null;
  if (isOpen) return { isMeeting, isAnnounced, isOpen, basis: null, decision: '' };
  const basis = form.basis === '' ? null : form.basis;
  return { isMeeting, isAnnounced, isOpen, basis, decision: form.decision.trim() };
}

export function formOfAnswers(answers: OpennessAnswers | null): OpennessForm {
  return answers ? { ...answers, basis: answers.basis ?? '' } : unanswered;
}
