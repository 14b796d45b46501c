import { datePollCard } from '../../../bot/cards/date-poll-card.ts';
import { foundCard } from '../../../bot/cards/found-card.ts';
import { lessonCard } from '../../../bot/cards/lesson-card.ts';
import { letterCard } from '../../../bot/cards/letter-card.ts';
import { noticeCard } from '../../../bot/cards/notice-card.ts';
import { pauseCard, pausedCard, resumedCard } from '../../../bot/cards/pause-card.ts';
import { pollCard } from '../../../bot/cards/poll-card.ts';
import { answerCard, languageCard, welcomeCard } from '../../../bot/cards/welcome-card.ts';
import { conversationTexts } from '../../../bot/texts/conversation-texts.ts';
import { planTexts } from '../../../bot/texts/plan-texts.ts';
import { textsIn } from '../../../bot/texts/texts.ts';
import { trainingTexts } from '../../../bot/texts/training-texts.ts';
import type { GoalFound } from '../../../src/app/plans/find-for-cards.ts';
import type { PollCardFacts } from '../../../src/app/ports/messenger.ts';
import type { Language } from '../../../src/core/documents/document-model.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import {
  aPoll,
  anAnswer,
  cardFacts,
  closesAt,
  direction,
  directionId,
  option,
  points,
} from '../../bot/a-poll.ts';
import { aGoalFound, aPlanFound, aTraining } from '../../bot/a-plan-system.ts';
import { aConcern, aDatePoll, datePollFacts, letterFacts, slotIds } from '../../bot/a-letter.ts';
import { closed, kindCards, openedAt, tab, visibilityCards } from './poll-cards.ts';
import type { CardToShow } from './show-cards.ts';

const day = (text: string) => text as CivilDate;
const pauseOffer = {
  ...{ pausedUntil: null, earliest: day('2024-01-17'), latest: day('2025-01-16') },
  ...{ afterWeek: day('2024-01-23'), afterMonth: day('2024-02-15') },
};
/** What nobody planned for: a word without a place to break, a label over several lines, and more options than a card shows open. */
const unruly = aPoll({
  title: 'Kommunedelplansamordningsgruppearbeidsutvalgsmøteprotokollutkast: hvilke kommer først?',
  questions: [
    {
      ...points,
      options: points.options.map(({ id }, n) => ({
        id,
        label: `Sosialinfrastrukturfinansieringsordninger og trygge skoleveier i del ${n + 1}`,
        meaning: 'Tiltak som gjør at barn kan gå og sykle selv, også om vinteren.',
      })),
    },
    {
      ...direction,
      options: Array.from({ length: 12 }, (_, n) => ({
        id: `0190b000-0000-7000-8000-0000000009${String(n).padStart(2, '0')}`,
        label: `Lokalsentrum nummer ${n + 1} med lang nok omtale til at listen blir bredere enn telefonen`,
        meaning: '',
      })),
    },
  ],
});

/** Too much for any card: the questions are left to the tab. */
const endless = aPoll({
  questions: Array.from({ length: 10 }, (_, n) => ({
    ...points,
    id: `0190b000-0000-7000-8000-00000000080${n}`,
    options: Array.from({ length: 60 }, (_, m) => ({
      id: `0190b000-0000-7000-8${n}00-${String(m).padStart(12, '0')}`,
      label: `Satsing ${m + 1} i kommuneplanens handlingsdel`,
      meaning: '',
    })),
  })),
});

const endlessName = 'Kommunedelplansamordningsgruppearbeidsutvalgsmøteprotokollutkast '.repeat(4);
const unrulyGoal: GoalFound = {
  ...aGoalFound,
  goal: { ...aGoalFound.goal, title: endlessName },
  planTitle: endlessName,
  below: Array.from({ length: 8 }, () => ({ kind: 'task', title: endlessName, status: 'stopped' })),
};

/** Plans, goals and lessons in a chat. */
function planCards(language: Language): readonly CardToShow[] {
  const [lesson, next] = aTraining.lessons;
  if (!lesson || !next) return [];
  const texts = planTexts[language];
  const way = [{ title: textsIn(language).card.openInTab, address: tab }];
  const showing = { lesson, next: aTraining.offered, tabAddress: tab };
  const said = { isRight: false, right: 'Klimaplanen', because: '«Klimaplanen» er vedtatt sist av dem.' };
  return [
    { name: 'plan', card: foundCard(aPlanFound, language, tab) },
    { name: 'goal', card: foundCard(aGoalFound, language, tab) },
    { name: 'goal-unruly', card: foundCard(unrulyGoal, language, tab) },
    { name: 'plans-none', card: answerCard(language, [texts.noPlans], way) },
    { name: 'plan-not-found', card: answerCard(language, [texts.none('romfart')], way) },
    { name: 'plan-gone', card: noticeCard(texts.gone, language, { tabAddress: tab }) },
    { name: 'lesson', card: lessonCard(showing, language) },
    { name: 'lesson-answered', card: lessonCard({ ...showing, said }, language) },
    { name: 'lesson-right', card: lessonCard({ ...showing, said: { ...said, isRight: true } }, language) },
    { name: 'lesson-read', card: lessonCard({ ...showing, lesson: next }, language) },
    { name: 'lessons-done', card: answerCard(language, [trainingTexts[language].allDone], way) },
    { name: 'lesson-in-group', card: answerCard(language, [trainingTexts[language].notInGroup], way) },
  ];
} // prettier-ignore

/** Letters before a process, and times that are asked about. */
function letterCards(language: Language): readonly CardToShow[] {
  const letter = letterFacts({ language });
  const dates = datePollFacts({ language });
  const stances = { [slotIds[0]]: 'works', [slotIds[1]]: 'if-need-be' } as const;
  const chosen = { status: 'chosen', endedAt: openedAt, slotId: slotIds[1] } as const;
  return [
    { name: 'letter', card: letterCard(letter) },
    { name: 'letter-accepted', card: letterCard({ ...letter, acceptedEdition: 1, concerns: [aConcern()] }) },
    { name: 'letter-outdated', card: letterCard({ ...letter, currentEdition: 2 }) },
    { name: 'letter-question', card: letterCard(letter, { form: 'question' }) },
    { name: 'letter-date', card: letterCard(letter, { form: 'date' }) },
    { name: 'dates', card: datePollCard(dates) },
    { name: 'dates-answered', card: datePollCard({ ...dates, stances }) },
    { name: 'dates-chosen', card: datePollCard({ ...dates, stances, isTaking: false, poll: aDatePoll({ state: chosen }) }) },
  ];
} // prettier-ignore

/** Every card that the bot sends in one language, by the state that it is in. */
export function everyCard(language: Language): readonly CardToShow[] {
  const { card: frame, refusal, chat } = textsIn(language);
  const conversation = conversationTexts[language];
  const poll = (facts: Partial<PollCardFacts> = {}) => pollCard(cardFacts({ language, ...facts }));
  const until = formatMoment(closesAt, language);
  const body = 'Kommunestyret';
  const way = [{ title: frame.openInTab, address: tab }];
  const says = (...lines: readonly string[]) => answerCard(language, lines, way);
  const { kept } = refusal;
  const notice = refusal.tooManyPoints(points.text, 14, 10);
  const typed = {
    [directionId]: { kind: 'single-choice', optionId: option.hub },
    [points.id]: { kind: 'priority-points', points: { [option.climate]: 6, [option.homes]: 8 } },
  } as const;

  return [
    { name: 'not-open', card: poll({ poll: aPoll({ state: { status: 'draft' } }) }) },
    { name: 'open', card: poll() },
    { name: 'open-in-group', card: poll({ view: 'general' }) },
    {
      name: 'refused-and-kept',
      card: pollCard(cardFacts({ language }), { notice, kept, typed, asQuestions: true }),
    },
    { name: 'answered', card: poll({ ownAnswer: anAnswer }) },
    { name: 'changing', card: pollCard(cardFacts({ language, ownAnswer: anAnswer }), { asQuestions: true }) },
    { name: 'too-long', card: poll({ poll: endless }) },
    { name: 'closed', card: poll({ poll: aPoll(closed), ownAnswer: anAnswer }) },
    { name: 'closed-in-group', card: poll({ poll: aPoll(closed), view: 'general' }) },
    {
      name: 'closed-with-note',
      card: poll({
        ownAnswer: anAnswer,
        poll: aPoll({ ...closed, outcomeNote: 'Hamang kom først, og klima ble et eget mål.' }),
      }),
    },
    { name: 'replaced', card: poll({ poll: aPoll(closed), ownAnswer: anAnswer, replacedByAddress: tab }) },
    {
      name: 'corrected',
      card: poll({
        ownAnswer: anAnswer,
        corrected: {
          ...{ at: openedAt, reason: '' },
          changes: [{ field: 'title', from: 'Politiske ambisjonar', to: 'Politiske ambisjoner' }],
        },
      }),
    },
    { name: 'unruly', card: poll({ poll: unruly }) },
    ...[
      refusal.notForYou(body),
      refusal.notFound,
      refusal.notKnown('Bærum'),
      refusal.noIdentity,
      refusal.fault,
    ].map((text, n) => ({
      name: n === 0 ? 'not-for-you' : `notice-${n + 1}`,
      card: noticeCard(text, language, n === 0 ? { pollId: unruly.id, tabAddress: tab } : { tabAddress: tab }),
    })),
    { name: 'welcome', card: welcomeCard(language, tab) },
    { name: 'welcome-group', card: answerCard(language, [chat.welcomeGroup], []) },
    { name: 'language', card: languageCard(language) },
    { name: 'pause', card: pauseCard(pauseOffer, language, { settingsAddress: tab }) },
    {
      name: 'pause-day-wrong',
      card: pauseCard(pauseOffer, language, {
        ...{ settingsAddress: tab, notice: conversation.pauseDayWrong('17. januar', '16. januar') },
      }),
    },
    { name: 'paused', card: pausedCard(pauseOffer.afterWeek, language, tab) },
    { name: 'resumed', card: resumedCard(pauseOffer.afterWeek, language, tab) },
    { name: 'welcome-meeting', card: answerCard(language, [conversation.welcomeMeeting], []) },
    { name: 'help-group', card: says(conversation.helpGroup) },
    { name: 'not-in-group', card: says(conversation.notInGroup(conversation.words['my-polls'])) },
    {
      name: 'did-you-mean',
      card: says(chat.notUnderstood, conversation.didYouMean(conversation.words.plans), chat.help),
    },
    { name: 'help', card: says(chat.help) },
    { name: 'not-understood', card: says(chat.notUnderstood, chat.help) },
    {
      name: 'waiting',
      card: says(chat.waiting, `- ${chat.waitingLine('Retning', until, false)}\n- ${chat.waitingLine('Mål', until, true)}`),
    },
    { name: 'next-round', card: says(chat.nextRound('Planbehov', body, until, 'Kommunegården')) },
    { name: 'tied', card: answerCard(language, [chat.tied(body)], []) },
    ...kindCards(language),
    ...visibilityCards(language),
    ...letterCards(language),
    ...planCards(language),
  ]; // prettier-ignore
}
