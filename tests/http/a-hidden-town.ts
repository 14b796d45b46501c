import type { Transaction } from '../../src/app/ports/stores.ts';
import type { PollQuestion } from '../../src/core/polls/poll-question.ts';
import { wholeBody } from '../../src/core/polls/audience.ts';
import {
  aPoll,
  aRound,
  day,
  fillMunicipality,
  idsOf,
  instant,
} from '../support/a-full-municipality.ts';
import { aContribution, aKnowledgeItem } from '../support/builders/a-contribution.ts';
import { aDirection } from '../support/builders/a-direction.ts';
import { opennessDecided } from '../support/builders/an-openness.ts';

export const hiddenIds = idsOf('a');
const ids = hiddenIds;

/** Stands in what nobody outside may read, each with a number of its own, and nowhere else. */
export const hiddenWord = 'ugle';
/** Stands in what everybody may read. */
export const openWord = 'linerle';

let count = 0;
const hidden = (): string => `${hiddenWord}${String((count += 1)).padStart(3, '0')}`;

const numbers = {
  ...{ draftRound: 600, closedRound: 601, openRound: 602 },
  ...{ draftPoll: 610, openPoll: 611, closedPoll: 612, roundPoll: 613, toldPoll: 614 },
  ...{
    planned: 620,
    plannedPhase: 621,
    laterPhase: 622,
    unsent: 630,
    coming: 631,
    hiddenText: 632,
  },
  ...{ closedContribution: 640, openContribution: 641, fromClosed: 642, settled: 643 },
  ...{ drafted: 644, hiddenPerson: 650, paper: 660, goal: 670 },
} as const;
export type HiddenThing = keyof typeof numbers;
export const idOf = (thing: HiddenThing): string => ids.objectId(numbers[thing]);

/** What is on the public pages; everything else of `HiddenThing` is not. */
export const inSight: readonly HiddenThing[] = ['closedRound', 'openRound', 'toldPoll'];

const at = instant('2026-11-23T09:00:00.000Z');
const announced = {
  status: 'published',
  publishedAt: instant('2026-11-10T08:00:00.000Z'),
} as const;
const closedFor = {
  kind: 'closed',
  basis: 'kommuneloven § 11-5 andre ledd bokstav b',
} as const;

/** A municipality in which there is something hidden of every kind that the public pages read from. */
export async function fillHiddenTown(tx: Transaction): Promise<void> {
  await fillMunicipality(tx, ids);
  await tx.people.savePerson({
    ...{ id: idOf('hiddenPerson'), entraObjectId: idOf('hiddenPerson'), name: hidden() },
    ...{ roles: ['politician'], language: 'nb' },
  });
  await fillRounds(tx);
  await fillPolls(tx);
  await fillDirections(tx);
  await fillProcesses(tx);
  await tx.goals.save({
    ...{ id: idOf('goal'), key: '2.1.1', kind: 'task', parentId: ids.otherGoal, title: hidden() },
    ...{ planId: ids.plan, note: hidden(), ordinal: 3, isExample: false },
  });
  await tx.knowledge.saveItem(aKnowledgeItem(ids, { title: hidden(), body: hidden(), version: 2 }));
}

async function fillRounds(tx: Transaction): Promise<void> {
  const said = () => ({
    ...{ title: hidden(), purpose: hidden(), noticeText: hidden(), summary: hidden() },
    agenda: [{ id: ids.objectId(690), title: hidden(), minutes: 15, kind: 'item', lead: hidden() }],
    questions: [{ id: ids.objectId(691), text: hidden() }],
  }) as const; // prettier-ignore
  await tx.rounds.save(
    aRound(ids, { ...said(), id: idOf('draftRound'), ordinal: 2, place: hidden(), version: 1 }),
  );
  await tx.rounds.save(
    aRound(ids, {
      ...{ ...said(), id: idOf('closedRound'), ordinal: 3, meetingNumber: '10/2026' },
      ...{ openness: { ...closedFor, decision: hidden() }, shortNoticeReason: hidden() },
      state: announced,
    }),
  );
  await tx.rounds.save(
    aRound(ids, {
      ...{ id: idOf('openRound'), ordinal: 4, meetingNumber: '11/2026', state: announced },
      ...{ title: `Verksted om ${openWord}`, purpose: hidden(), summary: hidden() },
    }),
  );
  await tx.corrections.add({
    ...{ roundId: idOf('closedRound'), number: 1, kind: 'changed', reason: hidden() },
    changes: [{ field: 'title', from: hidden(), to: hidden() }],
    ...{ publishedAt: at, publishedBy: ids.facilitator },
  });
  for (const [index, [roundId, openness]] of (
    [
      [idOf('openRound'), { ...closedFor, decision: hidden() }],
      [idOf('closedRound'), { kind: 'open' }],
    ] as const
  ).entries())
    await tx.papers.save({
      ...{ id: ids.objectId(numbers.paper + index), roundId, agendaItemId: null, ordinal: 1 },
      ...{ title: hidden(), content: { kind: 'note', words: hidden() }, openness },
      ...{
        opennessDecision: { ...opennessDecided, decidedBy: ids.facilitator },
        sentToCouncilOn: null,
        version: 1,
        removedAt: null,
      },
    });
}

const openQuestion = (number: number, text: string): PollQuestion => ({
  ...{ id: ids.objectId(number), kind: 'open-text', reason: 'off', text, longest: 500 },
});

async function fillPolls(tx: Transaction): Promise<void> {
  const openedAt = instant('2026-11-11T09:00:00.000Z');
  const closesAt = instant('2026-11-20T09:00:00.000Z');
  const open = { status: 'open', openedAt, closesAt } as const;
  const closed = { ...open, status: 'closed', closedAt: closesAt } as const;
  const said = () => ({
    ...{ title: hidden(), purpose: hidden(), outcomeNote: hidden() },
    audience: wholeBody(ids.body),
    questions: [openQuestion(700 + count, hidden())],
    roundId: null,
  }) as const; // prettier-ignore
  const polls = [
    aPoll(ids, { ...said(), id: idOf('draftPoll'), state: { status: 'draft' } }),
    aPoll(ids, { ...said(), id: idOf('openPoll'), state: open }),
    aPoll(ids, {
      ...{ ...said(), id: idOf('closedPoll'), state: open },
      openness: { ...closedFor, decision: hidden() },
    }),
    aPoll(ids, { ...said(), id: idOf('roundPoll'), roundId: idOf('closedRound'), state: open }),
    aPoll(ids, {
      ...{ id: idOf('toldPoll'), roundId: null, state: open, visibility: 'named' },
      ...{ title: `Hva med ${openWord}?`, outcomeNote: `Vi gjorde som ${openWord} sa.` },
      questions: [openQuestion(720, 'Hva mener du?')],
    }),
  ];
  for (const poll of polls) await tx.polls.save(poll);
  const answers = [ids.chair, ids.member, ids.deputy].map((personId) => ({
    ...{ pollId: idOf('toldPoll'), personId, answeredAt: openedAt, revision: 1 },
    choices: { [ids.objectId(720)]: { kind: 'open-text', text: hidden() } } as const,
  }));
  await tx.polls.saveAnswers(idOf('toldPoll'), answers, { options: {}, answered: 3 });
  for (const thing of ['closedPoll', 'roundPoll', 'toldPoll'] as const) {
    const poll = await tx.polls.byId(idOf(thing));
    if (poll) await tx.polls.save({ ...poll, version: poll.version + 1, state: closed });
  }
}

async function fillDirections(tx: Transaction): Promise<void> {
  const contribution = (thing: HiddenThing, roundId: string, text: string) =>
    tx.contributions.add(
      aContribution(ids, {
        ...{ id: idOf(thing), roundId, text, clientKey: idOf(thing) },
        questionId: 'question-1',
      }),
    );
  await contribution('closedContribution', idOf('closedRound'), hidden());
  await contribution('openContribution', idOf('openRound'), hidden());
  const direction = (
    thing: HiddenThing,
    from: HiddenThing,
    text: string,
    isSettled: boolean,
    ordinal: number,
  ) =>
    tx.directions.save(
      aDirection(ids, {
        ...{ id: idOf(thing), ordinal, themeId: null },
        state: isSettled ? { status: 'settled', by: 'threshold', at } : { status: 'draft' },
        versions: [{ version: 1, text, changed: '', madeById: ids.facilitator, madeAt: at }],
        links: [{ contributionId: idOf(from), stance: 'carries' }],
      }),
    );
  await direction('fromClosed', 'closedContribution', hidden(), true, 2);
  await direction('drafted', 'openContribution', hidden(), false, 3);
  await direction('settled', 'openContribution', `Vern om ${openWord}`, true, 4);
}

async function fillProcesses(tx: Transaction): Promise<void> {
  const running = await tx.processes.byId(ids.process);
  if (!running) throw new Error('the full municipality has a process');
  const [phase] = running.phases;
  if (!phase) throw new Error('its process has a phase');
  await tx.processes.save({
    ...{ ...running, id: idOf('planned'), key: 'planned', title: hidden(), template: hidden() },
    ...{ status: 'planned', version: 1 },
    phases: (['plannedPhase', 'laterPhase'] as const).map((thing, ordinal) => ({
      ...{ ...phase, id: idOf(thing), processId: idOf('planned'), title: hidden() },
      ...{ purpose: hidden(), expectation: hidden(), key: thing, ordinal, version: 1 },
    })),
  });
  await tx.texts.add({
    ...{ id: idOf('hiddenText'), processId: idOf('planned'), title: hidden(), isExample: false },
  });
  const paragraphs = [{ id: ids.objectId(695), heading: hidden(), text: hidden() }];
  await tx.texts.addVersion({
    ...{ textId: idOf('hiddenText'), version: 1, madeBy: ids.facilitator, madeAt: at },
    ...{ frozenAt: at, label: 'hearing', paragraphs },
  });
  for (const [thing, phaseId, startsOn, sent] of [
    ['unsent', idOf('plannedPhase'), '2026-11-20', null],
    ['coming', idOf('laterPhase'), '2026-12-20', { at, by: ids.facilitator, textVersion: 1 }],
  ] as const)
    await tx.hearings.save({
      ...{ id: idOf(thing), processId: idOf('planned'), phaseId },
      ...{ textId: idOf('hiddenText'), startsOn: day(startsOn), endsOn: day('2027-02-20') },
      ...{ rule: null, invitation: hidden(), parties: [hidden()], version: 1, sent },
      isExample: false,
    });
}

/** Every hidden word that was written, for tests that look for each. */
export const everyHiddenWord = (): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${hiddenWord}${String(index + 1).padStart(3, '0')}`);
