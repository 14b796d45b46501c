import type { Actor } from '../../src/app/authority.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import { addTheme } from '../../src/core/directions/sort-themes.ts';
import * as asking from '../../src/core/directions/ask-directions.ts';
import type { Direction, Stance } from '../../src/core/directions/direction.ts';
import { resultOf } from '../../src/core/directions/direction-result.ts';
import type { DirectionAnswer, Understanding } from '../../src/core/directions/verification.ts';
import type { Theme } from '../../src/core/directions/theme.ts';
import * as writing from '../../src/core/directions/write-direction.ts';
import { addDays, addMinutes } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { councilSeats, listOfSeat } from './council.ts';
import { exampleContributions, unsortedContributions } from './example-contributions.ts';
import { exampleId } from './example-id.ts';
import { phaseId } from './example-process.ts';
import { bodyId, partyId, personId, playgroundSeats, staff } from './people.ts';
import { made } from './play-poll.ts';

const facilitator: Actor = { kind: 'person', personId: staff.facilitator.id };
const phase = phaseId('f4');
const threshold = 75;

/**
 * Plays how what came in before the first workshop became directions, with the product's own decisions: one settled after it was redrafted, one settled by the
 * chair, one that was not understood well enough, one that the council is being asked about, and one draft.
 */
export async function playDirections(tx: Transaction, today: CivilDate): Promise<void> {
  const at = (daysAgo: number, time: string): Instant =>
    osloInstant(addDays(today, -daysAgo), time as LocalTime);
  const themes = await sortContributions(tx, at(6, '10:00'));
  const set = { phaseId: phase, percent: threshold, setById: staff.facilitator.id };
  await tx.verifications.saveThreshold({ ...set, setAt: at(6, '11:00') });

  const write = writer(tx, themes, at(6, '12:00'));
  const growth = await write(
    0,
    'Kommunen skal vokse ved knutepunktene, og småhusområdene skal stort sett være som de er.',
    [0, 1, 2, 5],
    [4],
  );
  const soil = await write(1, 'Dyrka jord skal ikke bygges ned.', [0, 1], [4]);
  const housing = await write(
    2,
    'Kommunen skal bruke egne tomter til boliger som folk i vanlige yrker har råd til.',
    [0, 1, 4],
    [2],
  );
  const plans = await write(
    3,
    'Kommunen skal ha færre planer, og hver ny plan skal si hva den erstatter og hva den koster.',
    [0, 1, 2],
    [3],
  );
  await write(
    1,
    'Et naturregnskap skal ligge til grunn før nye områder åpnes for bygging.',
    [2, 3],
    [],
  );

  const [growthAfter, soilAfter, housingAfter] = await ask(
    tx,
    { key: 'first', opened: at(5, '09:00'), closed: at(3, '16:00') },
    [
      {
        direction: growth,
        share: 90,
        missing: ['Si hvilke knutepunkter, og i hvilken rekkefølge.'],
      },
      {
        direction: soil,
        share: 55,
        missing: [
          'Skole må kunne være et unntak.',
          'Gjelder dette også jord som allerede er regulert?',
          'Veier og bane bør nevnes særskilt.',
        ],
      },
      { direction: housing, share: 60, missing: ['Hvor mange boliger, og når?'] },
    ],
  );
  if (!growthAfter || !soilAfter || !housingAfter) return;
  await tx.directions.save(
    made(
      writing.settleByChair(
        housingAfter,
        { isChair: true, wasAsked: true },
        'Uenigheten gjelder hvordan, ikke om. Formannskapet tar tallene i økonomiplanen.',
        { personId: personId('A1'), at: at(2, '09:00') },
        housingAfter.version,
      ),
    ),
  );
  const redrafted = made(
    writing.redraftDirection(
      soilAfter,
      {
        text: 'Dyrka jord skal ikke bygges ned, heller ikke til vei. Skole og barnehage kan være unntak når ingen annen tomt er forsvarlig.',
        changed: 'Vei er nevnt, og unntaket for skole og barnehage er kommet med.',
      },
      { personId: staff.facilitator.id, at: at(2, '10:00') },
      soilAfter.version,
    ),
  );
  await tx.directions.save(redrafted);
  await ask(tx, { key: 'second', opened: at(1, '09:00'), closed: null }, [
    { direction: redrafted, share: 80, missing: [] },
    { direction: plans, share: 70, missing: [] },
  ]);
  await tx.audit.append(
    facilitator,
    { type: 'contributions-sorted', subject: phase },
    at(1, '09:00'),
  );
}

async function sortContributions(tx: Transaction, from: Instant): Promise<readonly Theme[]> {
  const themes: Theme[] = [];
  let count = 0;
  const add = async (text: string): Promise<string> => {
    count += 1;
    const id = exampleId(`contribution:${String(count)}`);
    await tx.contributions.add({
      ...{ id, phaseId: phase, roundId: null, bodyId: bodyId('KS'), tableNumber: null, text },
      ...{ questionId: exampleId('question:before-workshop'), namedPersonId: null },
      ...{ source: 'person', clientKey: exampleId(`contribution-key:${String(count)}`) },
      ...{ madeAt: addMinutes(from, count), version: 1, withdrawnAt: null },
    });
    return id;
  };
  for (const { theme: title, texts } of exampleContributions) {
    const id = exampleId(`theme:${title}`);
    const theme = made(addTheme(themes, { id, phaseId: phase, title }));
    await tx.themes.save(theme);
    themes.push(theme);
    const ids: string[] = [];
    for (const text of texts) ids.push(await add(text));
    await tx.themes.put(id, ids);
  }
  for (const text of unsortedContributions) await add(text);
  return themes;
}

function writer(tx: Transaction, themes: readonly Theme[], at: Instant) {
  const written: Direction[] = [];
  return async (
    theme: number,
    text: string,
    carries: readonly number[],
    speaksAgainst: readonly number[],
  ): Promise<Direction> => {
    const before = exampleContributions
      .slice(0, theme)
      .reduce((sum, { texts }) => sum + texts.length, 0);
    const link = (stance: Stance) => (index: number) => ({
      ...{ contributionId: exampleId(`contribution:${String(before + index + 1)}`), stance },
    });
    const links = [...carries.map(link('carries')), ...speaksAgainst.map(link('speaks-against'))];
    const direction = made(
      writing.writeDirection(
        written,
        {
          ...{ id: exampleId(`direction:${text}`), phaseId: phase, text, links },
          themeId: themes[theme]?.id ?? null,
          known: new Set(links.map((one) => one.contributionId)),
        },
        { personId: staff.facilitator.id, at },
      ),
    );
    await tx.directions.save(direction);
    written.push(direction);
    return direction;
  };
}

type Asked = {
  readonly direction: Direction;
  /** About so many of a hundred say that it is understood. */
  readonly share: number;
  readonly missing: readonly string[];
};

/** Asks the council, lets most of it answer, and closes where that is said. Those who try the product out have their answers left to give. */
async function ask(
  tx: Transaction,
  when: { readonly key: string; readonly opened: Instant; readonly closed: Instant | null },
  asked: readonly Asked[],
): Promise<readonly Direction[]> {
  const closesAt = when.closed ?? addMinutes(when.opened, 8 * 24 * 60);
  const opened = made(
    asking.askDirections(
      asked.map(({ direction }) => direction),
      {
        threshold: { phaseId: phase, percent: threshold, setById: '', setAt: when.opened },
        ...{ askedWords: new Map(), eligible: councilSeats.length },
      },
      {
        ...{ id: exampleId(`verification:${when.key}`), phaseId: phase, bodyId: bodyId('KS') },
        ...{ roundId: null, openedById: staff.facilitator.id, openedAt: when.opened, closesAt },
      },
    ),
  );
  const { verification } = opened;
  await tx.verifications.save(verification);
  for (const direction of opened.directions) await tx.directions.save(direction);
  const answers: DirectionAnswer[] = [];
  const seats = councilSeats.filter(
    (seat, index) => index % 7 !== 3 && (when.closed !== null || !(seat in playgroundSeats)),
  );
  for (const [place, { direction, share, missing }] of asked.entries()) {
    const left = [...missing];
    for (const [index, seat] of seats.entries()) {
      const understanding = spread(index * 37 + place * 11, share);
      const person = { id: personId(seat), partyId: partyId(listOfSeat(seat)) };
      const given = {
        ...{ directionId: direction.id, answer: understanding },
        missing: understanding === 'understood' ? '' : (left.shift() ?? ''),
      };
      const at = addMinutes(when.opened, 15 + index * 3);
      const taken = made(asking.answerVerification(verification, person, given, undefined, at));
      if (!taken) continue;
      await tx.verifications.saveAnswer(taken);
      answers.push(taken);
    }
  }
  if (when.closed === null) return opened.directions;
  const closed = made(
    asking.closeVerification(
      verification,
      opened.directions,
      {
        ...{ eligible: councilSeats.length, thresholdPercent: threshold },
        resultOf: (ended, id) =>
          resultOf(
            ended,
            answers.filter(({ directionId }) => directionId === id),
          ),
      },
      when.closed,
    ),
  );
  await tx.verifications.save(closed.verification);
  for (const direction of closed.directions) await tx.directions.save(direction);
  return closed.directions;
}

/** The same in every start, and without a pattern that the eye sees. */
function spread(step: number, share: number): Understanding {
  const place = step % 100;
  if (place < share) return 'understood';
  return place < share + (100 - share) * 0.7 ? 'partly' : 'not';
}
