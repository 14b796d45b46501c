import { decide, refuse } from '../../decision.ts';
import type { Decision } from '../../decision.ts';
import type { Attendance } from '../round.ts';
import { bothOf } from './judge-wishes.ts';
import type { ApartPair, Seating, SeatedRound } from './seating.ts';

export type SwapRefusal =
  | { readonly code: 'not-seated-here'; readonly personIds: readonly string[] }
  | { readonly code: 'same-table'; readonly table: number }
  | { readonly code: 'pinned-to-table'; readonly personIds: readonly string[] }
  | {
      readonly code: 'must-be-apart';
      readonly personIds: readonly string[];
      readonly table: number;
    };

/** Two people change places in one round, by hand. Refused where a hard wish would break; what it does to the scores is for people to judge. */
export function swapSeats(
  seating: Pick<Seating, 'rounds' | 'pins'>,
  apart: readonly ApartPair[],
  roundId: string,
  first: string,
  second: string,
): Decision<readonly SeatedRound[], SwapRefusal> {
  const round = seating.rounds.find((candidate) => candidate.roundId === roundId);
  const [from, to] = [tableOf(round, first), tableOf(round, second)];
  const strangers = [...(from === undefined ? [first] : []), ...(to === undefined ? [second] : [])];
  if (!round || from === undefined || to === undefined)
    return refuse({ code: 'not-seated-here', personIds: strangers });
  if (from === to) return refuse({ code: 'same-table', table: from });
  const pinned = seating.pins
    .map(({ personId }) => personId)
    .filter((personId) => personId === first || personId === second);
  if (pinned.length > 0) return refuse({ code: 'pinned-to-table', personIds: pinned });

  const swap = (personId: string): string =>
    personId === first ? second : personId === second ? first : personId;
  const tables = round.tables.map((table) => table.map(swap).sort());
  for (const number of [from, to]) {
    const broken = apart.find((pair) =>
      bothOf(pair).every((personId) => tables[number - 1]?.includes(personId)),
    );
    if (broken) return refuse({ code: 'must-be-apart', personIds: bothOf(broken), table: number });
  }
  return decide(seating.rounds.map((other) => (other === round ? { ...round, tables } : other)));
}

/** The table (from 1) of somebody in a round; undefined where they have none. */
export function tableOf(round: SeatedRound | undefined, personId: string): number | undefined {
  const place = round?.tables.findIndex((table) => table.includes(personId)) ?? -1;
  return place === -1 ? undefined : place + 1;
}

/** Where people sit already, with each deputy in the place of the member: what a new seating of the day should keep. */
export function keptTables(
  round: SeatedRound | undefined,
  attendance: readonly Attendance[],
): ReadonlyMap<string, number> {
  const kept = new Map<string, number>();
  for (const [place, table] of (round?.tables ?? []).entries())
    for (const personId of table) kept.set(personId, place + 1);
  for (const { personId, deputyForId } of attendance) {
    const table = deputyForId === null ? undefined : kept.get(deputyForId);
    if (table !== undefined) kept.set(personId, table);
  }
  return kept;
}

export type Move = {
  readonly roundId: string;
  readonly personId: string;
  readonly from: number;
  readonly to: number;
};

/** Those who sat in both seatings of a round, at another table now. Who has come or gone has not been moved. */
export function movesBetween(
  before: readonly SeatedRound[],
  after: readonly SeatedRound[],
): readonly Move[] {
  return after.flatMap(({ roundId, tables }) => {
    const was = before.find((round) => round.roundId === roundId);
    return tables.flatMap((table, place) =>
      table.flatMap((personId) => {
        const from = tableOf(was, personId);
        const to = place + 1;
        return from === undefined || from === to ? [] : [{ roundId, personId, from, to }];
      }),
    );
  });
}

/** Does the seating have a table for everybody who sits in the round, and for nobody else? */
export function fitsWhoSits(round: SeatedRound | undefined, sits: readonly string[]): boolean {
  const seated = new Set(round?.tables.flat());
  return seated.size === sits.length && sits.every((personId) => seated.has(personId));
}
