import { osloDate } from '../../../core/time/oslo.ts';
import type { Attendance, Round } from '../../../core/workshops/round.ts';
import { keptTables } from '../../../core/workshops/seating/change-seats.ts';
import { registeredByPerson } from '../../../core/workshops/seating/registered-attribute.ts';
import { scoreSeats } from '../../../core/workshops/seating/score-seats.ts';
import type {
  ApartPair,
  Seatable,
  SeatedRound,
  Seating,
  SeatingScores,
  SeatingWishes,
} from '../../../core/workshops/seating/seating.ts';
import type { SeatingTask } from '../../../core/workshops/seating/seating-task.ts';
import {
  isHeld,
  seatedTogether,
  whoSits,
} from '../../../core/workshops/seating/workshop-rounds.ts';
import type { RollEntry, Transaction } from '../../ports/stores.ts';

/** A workshop as it stands: its rounds by time, who sits in each, and how it is seated now. */
export type WorkshopFacts = {
  readonly rounds: readonly {
    readonly round: Round;
    readonly roll: readonly RollEntry[];
    readonly attendance: readonly Attendance[];
  }[];
  readonly current: Seating | null;
  readonly apart: readonly ApartPair[];
  /** What the municipality registers of each person, by the attribute's name; empty unless it has chosen any. */
  readonly registered: ReturnType<typeof registeredByPerson>;
};

export async function loadWorkshop(
  tx: Pick<Transaction, 'rounds' | 'people' | 'seatings' | 'seatingAttributes'>,
  { phaseId, bodyId }: Pick<Round, 'phaseId' | 'bodyId'>,
): Promise<WorkshopFacts> {
  const rounds: WorkshopFacts['rounds'][number][] = [];
  for (const round of seatedTogether({ phaseId, bodyId }, await tx.rounds.ofPhase(phaseId)))
    rounds.push({
      round,
      roll: await tx.people.roll(bodyId, osloDate(round.startsAt)),
      attendance: await tx.rounds.attendance(round.id),
    });
  const chosen = await tx.seatingAttributes.chosen();
  // Where nothing is chosen, nothing about anybody is looked for.
  const values = chosen.length === 0 ? [] : await tx.seatingAttributes.values();
  return {
    rounds,
    registered: registeredByPerson(chosen, values),
    current: await tx.seatings.current(phaseId, bodyId),
    apart: await tx.seatings.apart(phaseId, bodyId),
  };
}

type RoundFacts = WorkshopFacts['rounds'][number];

const seatableOf = (
  { person, party }: RollEntry,
  registered: WorkshopFacts['registered'],
): Seatable => ({
  ...{ personId: person.id, partyId: party.id, attributes: registered.get(person.id) ?? {} },
});

/** Who sits at the round's tables as far as is known now. */
export function sittersOf(
  { roll, attendance }: RoundFacts,
  registered: WorkshopFacts['registered'],
): readonly Seatable[] {
  const seats = roll.map((entry) => ({
    ...seatableOf(entry, registered),
    isDeputy: entry.function === 'deputy',
  }));
  return whoSits(seats, attendance);
}

/** Ids of everybody with a seat in the body, deputies too. */
export const rollOf = ({ rounds }: WorkshopFacts): ReadonlySet<string> =>
  new Set(rounds.flatMap(({ roll }) => roll.map(({ person }) => person.id)));

/** What is to be seated: the rounds that are not over, from nothing or with people left where they are. */
export function taskOf(
  facts: WorkshopFacts,
  wishes: SeatingWishes,
  { isKept }: { readonly isKept: boolean },
): SeatingTask {
  const { tableCount, seed, pins, apart } = wishes;
  return {
    rounds: facts.rounds
      .filter(({ round }) => !isHeld(round))
      .map((one) => ({
        roundId: one.round.id,
        people: sittersOf(one, facts.registered),
        kept: isKept ? keptTables(seatedIn(facts, one.round.id), one.attendance) : new Map(),
      })),
    held: heldIn(facts),
    ...{ tableCount, seed, pins, apart },
  };
}

export const seatedIn = (
  { current }: Pick<WorkshopFacts, 'current'>,
  roundId: string,
): SeatedRound | undefined => current?.rounds.find((seated) => seated.roundId === roundId);

/** Rounds that are over, as people were seated. */
export const heldIn = ({ rounds, current }: WorkshopFacts): readonly SeatedRound[] => {
  const over = new Set(rounds.filter(({ round }) => isHeld(round)).map(({ round }) => round.id));
  return current?.rounds.filter(({ roundId }) => over.has(roundId)) ?? [];
};

export function scoresOf(facts: WorkshopFacts, seated: readonly SeatedRound[]): SeatingScores {
  const people = facts.rounds
    .flatMap(({ roll }) => roll.map((entry) => seatableOf(entry, facts.registered)))
    .map((seatable) => [seatable.personId, seatable] as const);
  return scoreSeats(seated, new Map(people));
}
