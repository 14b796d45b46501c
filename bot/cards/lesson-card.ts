import type { LessonView, TrainingView } from '../../src/app/training/see-training.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { trainingTexts } from '../texts/training-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { card, heading, openAction, smallPrint } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

export type LessonShowing = {
  readonly lesson: LessonView;
  /** The lesson to go on with after this one; null when nothing is left. */
  readonly next: TrainingView['offered'];
  readonly tabAddress: string;
  /** What came of the answer that was just given. */
  readonly said?: { readonly isRight: boolean; readonly right: string; readonly because: string };
};

/** The inputs' id, the same on every card: the question it answers stands in the button. */
export const lessonInput = 'lesson-answer';

/** Sentences name up to four plans, and plans may have names of several hundred letters. */
const longestSentence = 600;
const longestLabel = 160;
const longestSpoken = 3_000;

/** A lesson to read and one question at a time; answered in place, so that the chat does not fill up. */
export function lessonCard(showing: LessonShowing, language: Language): AdaptiveCard {
  const { lesson, next, tabAddress, said } = showing;
  const texts = trainingTexts[language];
  const question = lesson.questions.find(({ isAnswered }) => !isAnswered);
  return card({
    language,
    speak: cutTo(`${lesson.title} ${lesson.sentences.join(' ')}`, longestSpoken),
    fallbackText: lesson.title,
    body: [
      ...heading(texts.kicker, lesson.title, ''),
      ...lesson.sentences.map((sentence) =>
        paragraph(asWritten(cutTo(sentence, longestSentence)), { spacing: 'small' }),
      ),
      ...(said ? saidElements(said, language) : []),
      ...(question ? [questionElement(question, language)] : []),
      smallPrint(texts.onlyYou),
    ],
    actions: [
      ...(question ? [answerAction(lesson, question.id, language)] : []),
      ...(!question && lesson.doneOn === null ? [step('read-lesson', texts.read, lesson.key)] : []),
      ...(!question && lesson.doneOn !== null && next
        ? [step('next-lesson', texts.next, next.lesson)]
        : []),
      openAction(textsIn(language).card.openInTab, tabAddress),
    ],
  });
}

function saidElements(
  { isRight, right, because }: NonNullable<LessonShowing['said']>,
  language: Language,
): readonly CardElement[] {
  const texts = trainingTexts[language];
  const verdict = isRight ? texts.right : texts.notQuite(cutTo(right, longestLabel));
  return [
    paragraph(asWritten(verdict), { weight: 'bolder', spacing: 'medium' }),
    paragraph(asWritten(cutTo(because, longestSentence)), { spacing: 'none' }),
  ];
}

function questionElement(
  { text, options }: LessonView['questions'][number],
  language: Language,
): CardElement {
  return {
    type: 'Input.ChoiceSet',
    id: lessonInput,
    label: cutTo(text, longestSentence),
    style: 'expanded',
    wrap: true,
    isRequired: true,
    errorMessage: textsIn(language).card.chooseOneMissing,
    choices: options.map(({ id, label }) => ({ title: cutTo(label, longestLabel), value: id })),
  };
}

function answerAction(lesson: LessonView, questionId: string, language: Language): Execute {
  return {
    type: 'Action.Execute',
    title: trainingTexts[language].answer,
    verb: 'answer-lesson',
    style: 'positive',
    data: { lesson: lesson.key, questionId },
    associatedInputs: 'auto',
  };
}

function step(verb: 'read-lesson' | 'next-lesson', title: string, lesson: string): Execute {
  return { type: 'Action.Execute', title, verb, data: { lesson }, associatedInputs: 'none' };
}
