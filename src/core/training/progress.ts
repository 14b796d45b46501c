import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Lesson, LessonKey, LessonQuestion } from './lesson.ts';

/** How far somebody has come in one lesson: which questions are answered, never what, and never how well. */
export type LessonProgress = {
  readonly lesson: LessonKey;
  readonly answered: readonly string[];
  /** The day on which one had been through it; it stays done when the facts change. */
  readonly doneOn: CivilDate | null;
};

export const notBegun = (lesson: LessonKey): LessonProgress => ({
  lesson,
  answered: [],
  doneOn: null,
});

export type Checked = {
  readonly progress: LessonProgress;
  readonly isRight: boolean;
  readonly question: LessonQuestion;
};

/** The plans or the process are no longer as they were when the question was shown. */
export type LessonChanged = { readonly code: 'lesson-changed' };

/** Checks an answer. Right or wrong, the question is answered: this is no exam, and what was answered is not kept. */
export function checkAnswer(
  lesson: Lesson,
  before: LessonProgress,
  given: { readonly questionId: string; readonly optionId: string },
  today: CivilDate,
): Decision<Checked, LessonChanged> {
  const question = lesson.questions.find(({ id }) => id === given.questionId);
  const isOption = question?.options.some(({ id }) => id === given.optionId) ?? false;
  if (!question || !isOption) return refuse({ code: 'lesson-changed' });

  const ids = lesson.questions.map(({ id }) => id);
  // What is asked no longer is forgotten.
  const answered = ids.filter((id) => id === question.id || before.answered.includes(id));
  const isThrough = answered.length === ids.length;
  return decide({
    progress: {
      lesson: lesson.key,
      answered,
      doneOn: before.doneOn ?? (isThrough ? today : null),
    },
    isRight: question.rightId === given.optionId,
    question,
  });
}

/** Somebody has read it and leaves the questions, or there are none. */
export function finishLesson(before: LessonProgress, today: CivilDate): LessonProgress {
  return { ...before, doneOn: before.doneOn ?? today };
}
