import { z } from 'zod';
import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { TrainingView } from '../../src/app/training/see-training.ts';
import { lessonKey } from '../../src/contracts/training.ts';
import type { LessonKey } from '../../src/contracts/training.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { lessonCard, lessonInput } from '../cards/lesson-card.ts';
import type { LessonShowing } from '../cards/lesson-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { answerCard } from '../cards/welcome-card.ts';
import { textsIn } from '../texts/texts.ts';
import { trainingTexts } from '../texts/training-texts.ts';
import type { Present } from './incoming.ts';

const pressed = z.object({
  lesson: lessonKey,
  questionId: z.string().max(200).optional(),
  [lessonInput]: z.string().max(200).optional(),
});

/** «opplæring»: the lesson that fits now. In a group nobody's progress is shown. */
export async function tellTraining(
  member: AuthorizedMember,
  isPersonal: boolean,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const texts = trainingTexts[language];
  const title = textsIn(language).card.openInTab;
  const ways = [{ title, address: deps.tabAddress('/training', municipality) }];
  if (!isPersonal) return answerCard(language, [texts.notInGroup], ways);
  const seen = await deps.seeTraining(member);
  const offered = seen.refused ? null : seen.value.offered;
  if (seen.refused || !offered) return answerCard(language, [texts.allDone], ways);
  return show(offered.lesson, seen.value, present, deps);
}

/** A button on a lesson's card: an answer, «I have read this», or the next lesson. */
export async function onLessonAction(
  verb: 'answer-lesson' | 'read-lesson' | 'next-lesson',
  data: Readonly<Record<string, unknown>>,
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const tabAddress = deps.tabAddress('/training', municipality);
  const read = pressed.safeParse(data);
  if (!read.success)
    return noticeCard(textsIn(language).refusal.unreadable, language, { tabAddress });
  const { lesson, questionId, [lessonInput]: optionId } = read.data;
  if (verb === 'answer-lesson') {
    if (questionId === undefined || optionId === undefined)
      return noticeCard(textsIn(language).refusal.unreadable, language, { tabAddress });
    const before = await deps.seeTraining(member);
    const checked = await deps.answerLesson(member, { lesson, questionId, optionId });
    if (checked.refused || before.refused)
      return noticeCard(trainingTexts[language].changed, language, { tabAddress });
    const { isRight, rightId, because, training } = checked.value;
    const question = before.value.lessons
      .find(({ key }) => key === lesson)
      ?.questions.find(({ id }) => id === questionId);
    const right = question?.options.find(({ id }) => id === rightId)?.label ?? '';
    return show(lesson, training, present, deps, { isRight, right, because });
  }
  if (verb === 'read-lesson') await deps.readLesson(member, lesson);
  const seen = await deps.seeTraining(member);
  if (seen.refused) return noticeCard(trainingTexts[language].changed, language, { tabAddress });
  return show(lesson, seen.value, present, deps);
}

function show(
  key: LessonKey,
  training: TrainingView,
  present: Present,
  deps: BotDeps,
  said?: LessonShowing['said'],
): AdaptiveCard {
  const { language, municipality } = present;
  const tabAddress = deps.tabAddress(`/training?lesson=${key}`, municipality);
  const lesson = training.lessons.find((each) => each.key === key);
  if (!lesson) return noticeCard(trainingTexts[language].changed, language, { tabAddress });
  return lessonCard(
    { lesson, next: training.offered, tabAddress, ...(said ? { said } : {}) },
    language,
  );
}
