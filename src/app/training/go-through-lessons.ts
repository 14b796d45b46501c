import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { LessonKey } from '../../core/training/lesson.ts';
import { makeLesson } from '../../core/training/make-lesson.ts';
import { checkAnswer, finishLesson, notBegun } from '../../core/training/progress.ts';
import type { LessonChanged } from '../../core/training/progress.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { readProgress, readTrainingFacts } from './read-training.ts';
import { languageOf } from '../people/language-of.ts';
import { trainingView } from './see-training.ts';
import type { TrainingView } from './see-training.ts';

// Nothing here is audited: what somebody has read, and which questions they met, is theirs alone (decision 94).

export type LessonAnswer = {
  readonly lesson: LessonKey;
  readonly questionId: string;
  readonly optionId: string;
};

export type AnswerChecked = {
  readonly isRight: boolean;
  readonly rightId: string;
  readonly because: string;
  /** The training as it is after, so that a page or a card goes on from there. */
  readonly training: TrainingView;
};

/** Checks an answer, and remembers that the question was answered: not what, and not whether it was right. */
export const answerLesson =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    given: LessonAnswer,
  ): Promise<Decision<AnswerChecked, NotAllowed | LessonChanged>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.training.lock(by);
      const facts = await readTrainingFacts(tx, by, deps.clock.now());
      const language = await languageOf(tx, by);
      const progress = await readProgress(tx, by);
      const lesson = makeLesson(given.lesson, facts, by.personId, language);
      const before = progress.get(given.lesson) ?? notBegun(given.lesson);
      const checked = checkAnswer(lesson, before, given, facts.today);
      if (checked.refused) return checked;
      await tx.training.save(by, checked.value.progress);
      const after = new Map(progress).set(given.lesson, checked.value.progress);
      return decide({
        isRight: checked.value.isRight,
        rightId: checked.value.question.rightId,
        because: checked.value.question.because,
        training: trainingView(facts, after, by, language),
      });
    });
  };

/** Marks a lesson as read, questions or not. */
export const readLesson =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember, lesson: LessonKey): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.training.lock(by);
      const before = (await readProgress(tx, by)).get(lesson) ?? notBegun(lesson);
      await tx.training.save(by, finishLesson(before, osloDate(deps.clock.now())));
      return decide(null);
    });
  };

/** Begins anew: everything that was remembered of this member's training is gone. */
export const forgetTraining =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<null, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.training.lock(by);
      await tx.training.forget(by);
      return decide(null);
    });
  };
