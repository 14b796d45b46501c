import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { PhaseDates, PhaseMove } from '../../core/processes/phase-event.ts';
import { movesBack, movesOf } from '../../core/processes/phase-moves.ts';
import type { MoveBackRefusal, MovesRefusal } from '../../core/processes/phase-moves.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import { notFound } from '../allowed.ts';
import type { NotFound } from '../allowed.ts';
import type { Transaction } from '../ports/stores.ts';

/** New dates for a phase, or an earlier move taken back. */
export type MoveWish =
  | { readonly kind: 'move'; readonly phaseId: string; readonly dates: PhaseDates }
  | { readonly kind: 'back'; readonly eventId: string };

/** The moves that a wish means, in a process as it is now; the phase that was asked for comes first. */
export async function movesFor(
  { timelines }: Pick<Transaction, 'timelines'>,
  process: PlanningProcess,
  wish: MoveWish,
): Promise<Decision<readonly PhaseMove[], MovesRefusal | MoveBackRefusal | NotFound>> {
  if (wish.kind === 'move') {
    const phase = process.phases.find(({ id }) => id === wish.phaseId);
    return phase ? movesOf(process, phase, wish.dates) : notFound;
  }
  const events = await timelines.eventsOf(process.id);
  const event = events.find(({ id }) => id === wish.eventId);
  if (event?.kind !== 'moved' && event?.kind !== 'moved-back') return notFound;
  const back = movesBack(process, event.details.moves);
  return back.refused ? back : decide(back.value);
}
