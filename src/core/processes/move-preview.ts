import { advisePeriod, notesOn } from '../deadlines/period-advice.ts';
import type { DateNote, PeriodAdvice } from '../deadlines/period-advice.ts';
import { newlyBroken, phaseDeadlines } from '../deadlines/phase-deadlines.ts';
import type { DeadlineFrame, PhaseDeadline } from '../deadlines/phase-deadlines.ts';
import { addDays, daysBetween } from '../time/instant.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../time/oslo.ts';
import type { SchoolSummer } from '../time/school-summer.ts';
import type { Round } from '../workshops/round.ts';
import type { PhaseMove } from './phase-event.ts';
import type { Phase, PlanningProcess } from './process.ts';

export type MovedRound = {
  readonly roundId: string;
  readonly title: string;
  readonly status: 'draft' | 'published';
  readonly startsAt: Instant;
  /** Where a draft goes with its phase; null where the round stays. What is published is named, and never moved silently. */
  readonly movesTo: Instant | null;
  /** Outside its phase after the move. */
  readonly isOutside: boolean;
  /** About the day on which it would be held. */
  readonly notes: readonly DateNote[];
};

export type MovedPhase = PhaseMove & {
  readonly title: string;
  readonly startNotes: readonly DateNote[];
  readonly endNotes: readonly DateNote[];
  /** For a hearing: what it loses to holidays and the school summer. */
  readonly advice: PeriodAdvice | null;
};

export type MovePreview = {
  /** The one that was asked for first, then those that follow. */
  readonly phases: readonly MovedPhase[];
  readonly rounds: readonly MovedRound[];
  /** Deadlines of the law that the move breaks, or breaks by more. */
  readonly broken: readonly PhaseDeadline[];
};

export type MoveFacts = {
  readonly rounds: readonly Pick<Round, 'id' | 'phaseId' | 'title' | 'startsAt' | 'state'>[];
  readonly frame: DeadlineFrame;
  readonly summers: readonly SchoolSummer[];
};

/** Everything that a move does, before anybody has confirmed it. Pure: the same is worked out again when it is confirmed. */
export function previewMove(
  { phases }: Pick<PlanningProcess, 'phases'>,
  moves: readonly PhaseMove[],
  { rounds, frame, summers }: MoveFacts,
): MovePreview {
  const moved = withMoves(phases, moves);
  return {
    phases: moves.flatMap((move) => {
      const phase = moved.find(({ id }) => id === move.phaseId);
      if (!phase) return [];
      return [
        {
          ...move,
          title: phase.title,
          startNotes: notesOn(move.after.startsOn, summers),
          endNotes: notesOn(move.after.endsOn, summers),
          advice: phase.kind === 'hearing' ? advisePeriod(move.after, summers) : null,
        },
      ];
    }),
    rounds: rounds
      .flatMap((round) => {
        const move = moves.find(({ phaseId }) => phaseId === round.phaseId);
        return move ? movedRound(round, move, summers) : [];
      })
      .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt))),
    broken: newlyBroken(phaseDeadlines(phases, frame), phaseDeadlines(moved, frame)),
  };
}

/** The phases with their new dates. */
export function withMoves(phases: readonly Phase[], moves: readonly PhaseMove[]): readonly Phase[] {
  return phases.map((phase) => {
    const move = moves.find(({ phaseId }) => phaseId === phase.id);
    return move ? { ...phase, ...move.after, version: phase.version + 1 } : phase;
  });
}

/** A draft follows its phase's first day, at the same time on the wall; what has been held is no longer anybody's to move. */
function movedRound(
  { id, title, startsAt, state }: MoveFacts['rounds'][number],
  { before, after }: PhaseMove,
  summers: readonly SchoolSummer[],
): readonly MovedRound[] {
  if (state.status !== 'draft' && state.status !== 'published') return [];
  const shift = state.status === 'draft' ? daysBetween(before.startsOn, after.startsOn) : 0;
  const day = addDays(osloDate(startsAt), shift);
  return [
    {
      ...{ roundId: id, title, status: state.status, startsAt },
      movesTo: shift === 0 ? null : osloInstant(day, osloTime(startsAt)),
      isOutside: isOutside(day, after),
      notes: notesOn(day, summers),
    },
  ];
}

const isOutside = (day: CivilDate, { startsOn, endsOn }: PhaseMove['after']): boolean =>
  day < startsOn || day > endsOn;
