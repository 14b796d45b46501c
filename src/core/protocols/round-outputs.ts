import type { DirectionResult } from '../directions/direction-result.ts';
import { currentWords } from '../directions/direction.ts';
import type { Direction } from '../directions/direction.ts';
import type { Verification } from '../directions/verification.ts';
import type { Instant } from '../time/instant.ts';
import type { Contribution } from '../workshops/contribution.ts';
import type { Attendance, Round } from '../workshops/round.ts';
import type { RoundProgress } from '../workshops/round-progress.ts';
import type { SeatedRound } from '../workshops/seating/seating.ts';
import type { RollLine } from './roll-line.ts';

export type HeldAgendaItem = {
  readonly title: string;
  readonly kind: 'item' | 'break';
  readonly startedAt: Instant;
  readonly endedAt: Instant;
};

export type ProtocolTable = {
  readonly number: number;
  readonly seated: readonly { readonly name: string; readonly party: string }[];
};

/** What was said in answer to a question: by table, and by name only where the person asked for it. */
export type ProtocolContribution = {
  readonly question: string;
  readonly table: number | null;
  readonly namedBy: string | null;
  readonly text: string;
};

export type ProtocolDirection = {
  readonly text: string;
  readonly status: 'draft' | 'asked' | 'settled-by-threshold' | 'settled-by-chair' | 'dropped';
  /** Why the chair settled it, or why it goes no further; empty otherwise. */
  readonly note: string;
  /** What the verification of these very words gave; null where they have not been asked about, or too few answered. */
  readonly understood: {
    readonly answered: number;
    readonly eligible: number;
    readonly understood: number;
    readonly partly: number;
    readonly not: number;
  } | null;
};

/** What a round has made, beside the minutes' own facts: who sat where, the agenda as it was held, what the tables said and where the directions stand. */
export type RoundOutputs = {
  readonly tables: readonly ProtocolTable[];
  readonly agendaHeld: readonly HeldAgendaItem[];
  readonly contributions: readonly ProtocolContribution[];
  readonly directions: readonly ProtocolDirection[];
};

export type OutputFacts = {
  readonly round: Pick<Round, 'agenda' | 'questions'>;
  readonly closedAt: Instant;
  readonly attendance: readonly Attendance[];
  readonly roll: readonly RollLine[];
  readonly seated: SeatedRound | null;
  readonly progress: RoundProgress;
  readonly contributions: readonly Contribution[];
  /** Of the round's phase, in their order. */
  readonly directions: readonly Direction[];
  /** By direction: what the newest closed verification of its words gave. */
  readonly results: ReadonlyMap<string, DirectionResult>;
};

/** The outputs of a round that closes. Somebody who had a seat and did not come is not written at a table. */
export function assembleOutputs(facts: OutputFacts): RoundOutputs {
  const { round, roll } = facts;
  const lines = new Map(roll.map((line) => [line.personId, line]));
  const came = new Set(
    facts.attendance.filter(({ status }) => status !== 'absent').map(({ personId }) => personId),
  );
  return {
    tables: (facts.seated?.tables ?? []).map((personIds, index) => ({
      number: index + 1,
      seated: roll
        .filter(({ personId }) => personIds.includes(personId) && came.has(personId))
        .map(({ name, party }) => ({ name, party })),
    })),
    agendaHeld: facts.progress.held.flatMap(({ itemId, startedAt, endedAt }) => {
      const item = round.agenda.find(({ id }) => id === itemId);
      if (!item) return [];
      const { title, kind } = item;
      return [{ title, kind, startedAt, endedAt: endedAt ?? facts.closedAt }];
    }),
    contributions: round.questions.flatMap(({ id, text: question }) =>
      facts.contributions
        .filter(({ questionId, withdrawnAt }) => questionId === id && withdrawnAt === null)
        .toSorted(byTable)
        .map(({ tableNumber, namedPersonId, text }) => ({
          ...{ question, table: tableNumber, text },
          namedBy: namedPersonId === null ? null : (lines.get(namedPersonId)?.name ?? null),
        })),
    ),
    directions: directionLines(facts.directions, facts.results),
  };
}

/** What is said of directions. What is still being written, and has been shown to nobody, is the administration's own and no part of any record. */
export function directionLines(
  directions: readonly Direction[],
  results: ReadonlyMap<string, DirectionResult>,
): readonly ProtocolDirection[] {
  return directions
    .filter(({ id, state }) => state.status !== 'draft' || results.has(id))
    .map((direction) => directionLine(direction, results.get(direction.id)));
}

/** By table, and within a table as it came; what belongs to no table comes last, by its words, so that the order says nothing of who wrote when. */
function byTable(a: Contribution, b: Contribution): number {
  if (a.tableNumber === null && b.tableNumber === null) return a.text < b.text ? -1 : 1;
  return (a.tableNumber ?? Number.MAX_VALUE) - (b.tableNumber ?? Number.MAX_VALUE);
}

function directionLine(
  direction: Direction,
  result: DirectionResult | undefined,
): ProtocolDirection {
  const { state } = direction;
  const isShown = result?.kind === 'shown';
  return {
    text: currentWords(direction).text,
    status: state.status === 'settled' ? `settled-by-${state.by}` : state.status,
    note: 'note' in state ? state.note : '',
    understood: isShown
      ? { answered: result.answered, eligible: result.eligible, ...result.counts }
      : null,
  };
}

/** The newest closed verification that asked about a direction in the words that it has now; undefined where none did. */
export function verifiedBy(
  direction: Direction,
  verifications: readonly Verification[],
): Verification | undefined {
  const { version } = currentWords(direction);
  return verifications
    .filter(({ closed }) => closed !== null)
    .toSorted((a, b) => (a.openedAt < b.openedAt ? 1 : -1))
    .find(({ asks }) =>
      asks.some((ask) => ask.directionId === direction.id && ask.version === version),
    );
}
