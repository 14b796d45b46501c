import type { PollReach } from '../../../src/contracts/poll-reach.ts';
import type { EarlierAskings } from '../../../src/contracts/poll-results.ts';
import type { PollReminders } from '../../../src/contracts/poll-reminders.ts';
import type { PollDelivery } from '../../../src/contracts/delivery.ts';
import type { PollPage, PollSummary } from '../../../src/contracts/polls.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { idOf } from './ids.ts';
import { council } from './people.ts';
import { processId, roundIds } from './workshops.ts';

export const pollIds = { open: idOf('f', 11), draft: idOf('f', 12), closed: idOf('f', 13) };
export const questionIds = { points: idOf('f', 21), single: idOf('f', 22) };
export const optionId = (n: number) => idOf('f', 30 + n);

const at = (today: CivilDate, days: number) =>
  osloInstant(addDays(today, days), '12:00' as LocalTime);

/** A poll with both kinds of questions, in the state its id stands for. */
export function aPollPage(today: CivilDate, id: string): PollPage | undefined {
  const status = id === pollIds.open ? 'open' : id === pollIds.draft ? 'draft' : 'closed';
  if (!Object.values(pollIds).includes(id)) return undefined;
  const isClosed = status === 'closed';
  const option = (n: number, label: string, meaning = '') => ({ id: optionId(n), label, meaning });
  return {
    poll: {
      id,
      title: isClosed ? 'Hva vil du lære mer om?' : 'Hva skal vi prioritere?',
      purpose: 'Svarene brukes når administrasjonen lager utkastet til planstrategi.',
      status,
      visibility: 'sums',
      anonymousUse: null,
      finding: null,
      resultsWhen: 'after-own-answer',
      isOpenToAll: true,
      openness: { isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
      questions: [
        {
          kind: 'priority-points',
          reason: 'off',
          id: questionIds.points,
          text: 'Fordel ti poeng på temaene du mener er viktigst.',
          budget: 10,
          maxPerOption: 5,
          options: [
            option(1, 'Klima og natur', 'Innebærer å prioritere arealnøytralitet foran nye veier.'),
            option(2, 'Boliger folk har råd til'),
            option(3, 'Omsorg når flere blir eldre'),
            option(4, 'Trygg oppvekst'),
          ],
        },
        {
          kind: 'single-choice',
          reason: 'off',
          id: questionIds.single,
          text: 'Bør kommunen ha færre planer enn i dag?',
          options: [option(5, 'Ja, klart færre'), option(6, 'Noen færre'), option(7, 'Nei')],
        },
      ],
      openedAt: status === 'draft' ? null : at(today, -4),
      closesAt: at(today, isClosed ? -40 : 3),
      closedAt: isClosed ? at(today, -40) : null,
      outcomeNote: '',
      version: 2,
    },
    audience: { bodyId: council.id, name: council.name, asked: null },
    round: { id: roundIds.underWay, title: 'Planbehov' },
    process: { id: processId, title: 'Planstrategi 2023–2027' },
    mayAnswer: status === 'open',
    mayAddStatement: false,
    ownAnswer: null,
    answered: status === 'draft' ? 0 : 31,
    eligible: 51,
    results: isClosed ? theResults : null,
    resultsHidden: isClosed ? null : status === 'draft' ? 'draft' : 'until-answered',
  }; // prettier-ignore
}

const labelled = (sums: Readonly<Record<number, readonly [string, number]>>) =>
  Object.entries(sums).map(([n, [label, value]]) => ({ id: optionId(Number(n)), label, value }));

export const theResults: NonNullable<PollPage['results']> = {
  answered: 31,
  eligible: 51,
  ...{ byParty: null, bySide: null, byName: null },
  questions: [
    {
      ...{ questionId: questionIds.points, kind: 'priority-points', reasons: [] },
      text: 'Fordel ti poeng på temaene du mener er viktigst.',
      options: labelled({
        1: ['Klima og natur', 92],
        2: ['Boliger folk har råd til', 118],
        3: ['Omsorg når flere blir eldre', 71],
        4: ['Trygg oppvekst', 29],
      }),
    },
    {
      ...{ questionId: questionIds.single, kind: 'single-choice', reasons: [] },
      text: 'Bør kommunen ha færre planer enn i dag?',
      options: labelled({ 5: ['Ja, klart færre', 14], 6: ['Noen færre', 13], 7: ['Nei', 4] }),
    },
  ],
};

export function aPollList(today: CivilDate): PollSummary[] {
  const summary = (id: string, mine: PollSummary['mine'], outcomeNote = ''): PollSummary[] => {
    const page = aPollPage(today, id);
    if (!page) return [];
    const { title, purpose, status, closesAt } = page.poll;
    const { answered, eligible, round } = page;
    const plan = status === 'draft' ? { opening: { kind: 'by-hand' as const }, phase: 'Planstrategi', failure: null } : null; // prettier-ignore
    return [{ id, title, purpose, status, closesAt, audience: council.name, answered, eligible, mine, outcomeNote, round, plan }]; // prettier-ignore
  };
  return [
    ...summary(pollIds.open, 'waiting'),
    ...summary(pollIds.draft, 'not-asked'),
    ...summary(pollIds.closed, 'answered', 'Opplæringen fikk en egen time om arealplan.'),
  ];
}

const aMessage = (n: number, today: CivilDate) => ({
  id: idOf('c', n),
  ...({
    kind: 'personal',
    nextTryAt: null,
    appInstalledAt: null,
    sentBy: 'chat',
    hasAnswered: false,
  } as const),
  updatedAt: at(today, -4),
});

export const aReach = (): PollReach => ({
  all: { asked: 51, delivered: 46, seen: 38, answered: 31, unreachable: 3 },
  causes: [
    { cause: 'status-403', count: 2 },
    { cause: 'install-no-access', count: 1 },
  ],
  bodies: [],
  parties: [
    {
      names: ['Høyre'],
      figures: { asked: 30, delivered: 28, seen: 24, answered: 20, unreachable: 1 },
    },
    {
      names: ['Rødt', 'Venstre'],
      figures: { asked: 21, delivered: 18, seen: 14, answered: null, unreachable: 2 },
    },
  ],
  told: 'seen',
});

/** One reminder has gone out, and one is to come. */
export const aReminderPlan = (today: CivilDate): PollReminders => ({
  ...{ daysBefore: [3, 1], hoursBefore: null, version: 2, weeklyReminders: 3 },
  moments: [
    { at: osloInstant(addDays(today, -1), '08:00' as LocalTime), reminded: 12 },
    { at: osloInstant(addDays(today, 1), '08:00' as LocalTime), reminded: null },
  ],
});

export const aDelivery = (today: CivilDate): PollDelivery => ({
  messages: [
    { ...aMessage(1, today), to: 'Anne Aas', state: 'sent', cause: null, hasAnswered: true, appInstalledAt: at(today, -4) },
    { ...aMessage(2, today), to: 'Bjørn Aas', state: 'unreachable', cause: 'status-403' },
    { ...aMessage(3, today), to: 'Kommunestyret', kind: 'group', state: 'uncertain', cause: 'interrupted', hasAnswered: null },
    { ...aMessage(4, today), to: 'Carl Aas', state: 'waiting', cause: 'quiet-hours', nextTryAt: at(today, 1) },
    { ...aMessage(5, today), to: 'Dina Aas', state: 'unreachable', cause: 'install-no-access' },
    { ...aMessage(6, today), to: 'Eva Aas', state: 'unreachable', cause: 'not-asked' },
  ],
  counts: { waiting: 1, sending: 0, sent: 49, uncertain: 1, unreachable: 3 },
  maySendAgain: true,
}); // prettier-ignore

/** The closed poll's second question, asked once before. */
export const askedBefore = (today: CivilDate): EarlierAskings => ({
  phase: 'Planbehov',
  askings: [
    {
      ...{ pollId: idOf('f', 14), title: 'Hva bør vi lære?', closedAt: at(today, -400) },
      phase: 'Kunnskapsgrunnlag',
      ...{ answered: 40, eligible: 51 },
      questions: [
        {
          questionId: questionIds.single,
          result: {
            ...{ questionId: idOf('f', 24), kind: 'single-choice', reasons: [] },
            text: 'Bør kommunen ha færre planer enn i dag?',
            options: [
              { id: idOf('f', 61), label: 'Nei', value: 28 },
              { id: idOf('f', 62), label: 'Ja, klart færre', value: 10 },
              { id: idOf('f', 63), label: 'Noen færre', value: 2 },
            ],
          },
        },
      ],
    },
  ],
});
