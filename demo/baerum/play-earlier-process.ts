import type { Transaction } from '../../src/app/ports/stores.ts';
import { invariant } from '../../src/core/decision.ts';
import type { Direction } from '../../src/core/directions/direction.ts';
import { addMinutes } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { scoreSeats } from '../../src/core/workshops/seating/score-seats.ts';
import { seatTables } from '../../src/core/workshops/seating/seat-tables.ts';
import type { Seating } from '../../src/core/workshops/seating/seating.ts';
import { councilSeats, listOfSeat } from './council.ts';
import { earlierPhaseId, earlierProcess, earlierProcessId } from './earlier-process.ts';
import {
  adopted,
  contributions,
  directionId,
  directions,
  goalTies,
  paragraphId,
  said,
  sentOut,
  themes,
  ties,
} from './earlier-words.ts';
import { goalId } from './example-goals.ts';
import { exampleId } from './example-id.ts';
import { openExample } from './example-openness.ts';
import { bodyId, partyId, personId, staff } from './people.ts';

const at = (date: string, time: string): Instant =>
  osloInstant(date as CivilDate, time as LocalTime);
const startsAt = at('2023-11-30', '17:00');
export const earlierRoundId = exampleId('round:byrom');
const questionId = exampleId('round-question:byrom:1');
const textId = exampleId('text:byrom');
const themeId = (key: string): string => exampleId(`theme:byrom:${key}`);
const contributionId = (key: string): string => exampleId(`contribution:byrom:${key}`);
const tables = 7;
const seed = 1;

/** A process that has come all the way, from what was said at the tables to what was reported: every thread of it can be followed. */
export async function playEarlierProcess(tx: Transaction): Promise<void> {
  await tx.processes.save(earlierProcess);
  await playRound(tx);
  await playSynthesis(tx);
  await playVerification(tx);
  await playTextAndHearing(tx);
  await playAdoption(tx);
}

/** As the product draws: the same seed and people give the same tables, and the figures are what they score. */
function drawTables(): Pick<Seating, 'rounds' | 'scores'> {
  const people = councilSeats.map((seat) => ({
    ...{ personId: personId(seat), partyId: partyId(listOfSeat(seat)), attributes: {} },
  }));
  const round = { roundId: earlierRoundId, people, kept: new Map<string, number>() };
  const task = { rounds: [round], held: [], tableCount: tables, seed, pins: [], apart: [] };
  const search = seatTables(task, new Set(people.map((one) => one.personId)));
  let step = search.next();
  while (!step.done) step = search.next();
  invariant(!step.value.refused, 'the example’s council has room at its tables');
  const rounds = step.value.value;
  return { rounds, scores: scoreSeats(rounds, new Map(people.map((one) => [one.personId, one]))) };
}

async function playRound(tx: Transaction): Promise<void> {
  const publishedAt = at('2023-11-16', '09:00');
  const closedAt = addMinutes(startsAt, 175);
  await tx.rounds.save({
    ...{
      id: earlierRoundId,
      phaseId: earlierPhaseId('workshop'),
      bodyId: bodyId('KS'),
      ordinal: 1,
    },
    title: 'Verksted om byrom i Sandvika',
    purpose: 'Hva skal byrommene være, og hvem skal betale?',
    ...{ startsAt, durationMinutes: 180, place: 'Kommunegården', meetingForm: 'in-person' },
    openness: { kind: 'open' },
    opennessDecision: {
      ...{ answers: openExample, decidedBy: staff.facilitator.id, decidedAt: publishedAt },
    },
    noticeText: 'Kommunestyret møtes til politisk verksted om byrom i Sandvika.',
    ...{ shortNoticeReason: '', agenda: [] },
    questions: [{ id: questionId, text: 'Hva skal byrommene i Sandvika være, og hvorfor?' }],
    summary:
      'Mange ville at utbyggere skal bidra mer, og at elva løftes fram. Verkstedet vedtok ikke noe.',
    meetingNumber: '01/2023',
    ...{ organiserId: staff.facilitator.id, version: 1 },
    state: { status: 'closed', publishedAt, startedAt: startsAt, closedAt },
  });
  const drawn = drawTables();
  await tx.seatings.add({
    ...{ id: exampleId('seating:byrom'), phaseId: earlierPhaseId('workshop') },
    ...{ bodyId: bodyId('KS'), version: 1, origin: 'proposed', tableCount: tables, seed },
    ...{ pins: [], apartPairs: 0, madeBy: staff.facilitator.id, madeAt: publishedAt, ...drawn },
  });
  for (const [place, { key, table, text }] of contributions.entries())
    await tx.contributions.add({
      ...{ id: contributionId(key), phaseId: earlierPhaseId('workshop'), roundId: earlierRoundId },
      ...{ bodyId: bodyId('KS'), questionId, tableNumber: table, text, namedPersonId: null },
      ...{ source: 'table', clientKey: exampleId(`delivery:byrom:${key}`), version: 1 },
      ...{ madeAt: addMinutes(startsAt, 60 + place), withdrawnAt: null },
    });
}

async function playSynthesis(tx: Transaction): Promise<void> {
  const phaseId = earlierPhaseId('workshop');
  for (const [index, { key, title }] of themes.entries()) {
    await tx.themes.save({
      ...{ id: themeId(key), phaseId, title, ordinal: index + 1, mergedIntoId: null },
      ...{ version: 1, removedAt: null },
    });
    const own = contributions.filter(({ theme }) => theme === key);
    await tx.themes.put(
      themeId(key),
      own.map((one) => contributionId(one.key)),
    );
  }
  for (const [index, { key, theme, texts, changed }] of directions.entries()) {
    const versions: Direction['versions'] = texts.map((text, place) => ({
      ...{ version: place + 1, text, changed: place === 0 ? '' : changed },
      madeById: staff.facilitator.id,
      madeAt: at(place === 0 ? '2023-12-11' : '2024-01-08', '10:00'),
    }));
    await tx.directions.save({
      ...{ id: directionId(key), phaseId, themeId: themeId(theme), ordinal: index + 1, versions },
      state: { status: 'settled', by: 'threshold', at: at('2024-01-17', '12:00') },
      links: contributions
        .filter(({ direction }) => direction === key)
        .map((one) => ({
          contributionId: contributionId(one.key),
          stance: 'against' in one ? ('speaks-against' as const) : ('carries' as const),
        })),
      version: 1,
    });
  }
}

/** Everybody in the council was asked whether the directions were understood; most said that they were. */
async function playVerification(tx: Transaction): Promise<void> {
  const verificationId = exampleId('verification:byrom');
  const closesAt = at('2024-01-17', '12:00');
  await tx.verifications.save({
    ...{ id: verificationId, phaseId: earlierPhaseId('workshop'), bodyId: bodyId('KS') },
    ...{ roundId: null, openedById: staff.facilitator.id, openedAt: at('2024-01-09', '09:00') },
    ...{ closesAt, closed: { at: closesAt, eligible: councilSeats.length } },
    asks: directions.map(({ key, texts }) => ({
      ...{ directionId: directionId(key), version: texts.length },
    })),
  });
  for (const [place, seat] of councilSeats.entries())
    for (const { key } of directions)
      await tx.verifications.saveAnswer({
        ...{ verificationId, directionId: directionId(key), personId: personId(seat) },
        ...{ partyId: partyId(listOfSeat(seat)), missing: '', revision: 1 },
        answer: place % 9 === 4 ? 'partly' : 'understood',
        answeredAt: at('2024-01-10', '20:00'),
      });
}

async function playTextAndHearing(tx: Transaction): Promise<void> {
  const hearingId = exampleId('hearing:byrom');
  const [sentAt, madeBy] = [at('2024-01-22', '09:00'), staff.planner.id];
  await tx.texts.add({
    ...{ id: textId, processId: earlierProcessId, isExample: true },
    title: 'Strategi for byrom i Sandvika',
  });
  const head = { textId, madeBy, madeAt: at('2024-01-19', '14:00') };
  await tx.texts.addVersion({
    ...{ ...head, version: 1, label: 'hearing', frozenAt: sentAt, paragraphs: sentOut },
  });
  await tx.hearings.save({
    ...{ id: hearingId, processId: earlierProcessId, phaseId: earlierPhaseId('hearing'), textId },
    ...{ startsOn: '2024-01-22' as CivilDate, endsOn: '2024-03-08' as CivilDate, rule: null },
    invitation: 'Vi vil vite hva du mener om byrommene, og særlig om hvem som skal betale for dem.',
    parties: ['Næringsforening (eksempel)', 'Elveforening (eksempel)', 'Ungdomsrådet'],
    ...{ sent: { at: sentAt, by: madeBy, textVersion: 1 }, version: 1, isExample: true },
  });
  for (const { key, on, about, outcome, sender, senderKind, summary, why } of said)
    await tx.hearings.saveStatement({
      ...{ id: exampleId(`statement:byrom:${key}`), hearingId, sender, senderKind, summary },
      ...{ receivedOn: on as CivilDate, text: '', paragraphIds: about.map(paragraphId) },
      ...{ openness: { kind: 'open' }, why, isExample: true, version: 1 },
      verdict: { outcome, by: madeBy, at: at('2024-03-20', '10:00') },
      withdrawn: null,
      ...{ registeredBy: staff.clerk.id, registeredAt: at(on, '15:00') },
    });
}

async function playAdoption(tx: Transaction): Promise<void> {
  const [adoptedAt, recordedBy] = [at('2024-04-25', '09:00'), staff.planner.id];
  await tx.texts.addVersion({
    ...{ textId, version: 2, label: 'adopted', frozenAt: adoptedAt, paragraphs: adopted },
    ...{ madeBy: recordedBy, madeAt: at('2024-04-24', '21:00') },
  });
  for (const { paragraph, direction, outcome, why } of ties)
    await tx.texts.saveDirectionLink({
      ...{ textId, paragraphId: paragraphId(paragraph), directionId: directionId(direction) },
      ...{ verdict: { outcome, by: recordedBy, at: adoptedAt }, why, version: 1 },
    });
  for (const { paragraph, goal } of goalTies)
    await tx.texts.addGoalLink({
      ...{ textId, paragraphId: paragraphId(paragraph), goalId: goalId(goal) },
    });
  await tx.adoptions.add({
    ...{ id: exampleId('adoption:byrom'), processId: earlierProcessId, bodyId: bodyId('KS') },
    ...{ decidedOn: '2024-04-24' as CivilDate, reference: '041/24 (eksempel)' },
    decision: 'Strategi for byrom i Sandvika vedtas, med endringene som framgår av protokollen.',
    ...{ votes: { inFavour: 47, against: 4 }, voteText: '', text: { id: textId, version: 2 } },
    ...{ replacedPlanIds: [], recordedBy, recordedAt: adoptedAt, isExample: true },
  });
}
