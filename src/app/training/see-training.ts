import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { explainOffer } from '../../core/training/explain-work.ts';
import { lessonWords } from '../../core/training/lesson-words.ts';
import { lessonKeys } from '../../core/training/lesson.ts';
import type { Lesson, LessonKey } from '../../core/training/lesson.ts';
import { makeLesson } from '../../core/training/make-lesson.ts';
import { offerLesson } from '../../core/training/offer-lesson.ts';
import type { LessonProgress } from '../../core/training/progress.ts';
import type { TrainingFacts } from '../../core/training/training-facts.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import type { Transaction } from '../ports/stores.ts';
import { doneIn, readProgress, readTrainingFacts, readUpcoming } from './read-training.ts';

export type LessonView = Omit<Lesson, 'questions'> & {
  readonly teaser: string;
  readonly doneOn: CivilDate | null;
  /** Without what is right: that is said when it is answered. */
  readonly questions: readonly (Pick<Lesson['questions'][number], 'id' | 'text' | 'options'> & {
    readonly isAnswered: boolean;
  })[];
};

export type TrainingView = {
  /** The lesson that fits now and why; null when all are done. */
  readonly offered: { readonly lesson: LessonKey; readonly why: string } | null;
  readonly lessons: readonly LessonView[];
};

/** The lessons, made of the municipality's own facts, and how far this member has come. Nobody else's progress can be asked for. */
export const seeTraining =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<TrainingView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const facts = await readTrainingFacts(tx, by, deps.clock.now());
      const language = await languageOf(tx, by);
      return decide(trainingView(facts, await readProgress(tx, by), by, language));
    });
  };

export function trainingView(
  facts: TrainingFacts,
  progress: ReadonlyMap<LessonKey, LessonProgress>,
  by: AuthorizedMember,
  language: Language,
): TrainingView {
  const words = lessonWords[language];
  const offer = offerLesson(facts.upcoming, doneIn(progress), facts.today);
  return {
    offered: offer && {
      lesson: offer.lesson,
      why: explainOffer(offer, facts.upcoming, words, language),
    },
    lessons: lessonKeys.map((key) => {
      const { questions, ...lesson } = makeLesson(key, facts, by.personId, language);
      const own = progress.get(key);
      return {
        ...lesson,
        teaser: words.teasers[key],
        doneOn: own?.doneOn ?? null,
        questions: questions.map(({ id, text, options }) => ({
          ...{ id, text, options },
          isAnswered: own?.answered.includes(id) ?? false,
        })),
      };
    }),
  };
}

export type TrainingTeaser = {
  /** Null when everything has been gone through. */
  readonly lesson: LessonKey | null;
  readonly title: string;
  readonly text: string;
  readonly why: string;
  readonly done: number;
  readonly lessons: number;
};

/** What the home page says of the training: the lesson that fits now, without reading a single plan. Null for who may not see plans. */
export async function teaserFor(
  tx: Transaction,
  by: AuthorizedMember,
  { clock }: Pick<Deps, 'clock'>,
): Promise<TrainingTeaser | null> {
  if (denied(by, 'see-plans')) return null;
  const now = clock.now();
  const facts = await readUpcoming(tx, by, now);
  const done = doneIn(await readProgress(tx, by));
  const language = await languageOf(tx, by);
  const words = lessonWords[language];
  const offer = offerLesson(facts, done, osloDate(now));
  const counts = { done: done.size, lessons: lessonKeys.length };
  if (!offer) return { lesson: null, title: '', text: '', why: '', ...counts };
  return {
    lesson: offer.lesson,
    title: words.titles[offer.lesson],
    text: words.teasers[offer.lesson],
    why: explainOffer(offer, facts, words, language),
    ...counts,
  };
}
