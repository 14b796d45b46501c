import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate } from '../time/instant.ts';
import type { Closing } from './closed.ts';
import type { Goal } from './goal.ts';
import type { FutureRefusal } from './indicator.ts';
import { outdated } from './version.ts';
import type { Versioned, VersionConflict } from './version.ts';

type Closable = { readonly closed?: Closing | null };

export type CloseRefusal =
  VersionConflict | FutureRefusal | { readonly code: 'already-closed'; readonly on: CivilDate };
export type ReopenRefusal = VersionConflict | { readonly code: 'not-closed' };
export type ClosedAbove = { readonly code: 'closed-above'; readonly title: string };

export function close<Thing extends Closable>(
  stored: Versioned<Thing>,
  closing: Closing,
  seen: number,
  today: CivilDate,
): Decision<Thing, CloseRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  const { closed } = stored.value;
  if (closed) return refuse({ code: 'already-closed', on: closed.on });
  if (closing.on > today) return refuse({ code: 'day-has-not-come', date: closing.on });
  return decide({ ...stored.value, closed: closing });
}

export function reopen<Thing extends Closable>(
  stored: Versioned<Thing>,
  seen: number,
): Decision<Thing, ReopenRefusal> {
  if (stored.version !== seen) return refuse(outdated(stored));
  if (!stored.value.closed) return refuse({ code: 'not-closed' });
  return decide({ ...stored.value, closed: null });
}

/**
 * Closes a goal and everything that still stands below it: a task cannot serve a goal that the council has dropped. What was closed earlier keeps its own day and reason.
 * @returns the goals that change, the closed one first
 */
export function closeGoal(
  stored: Versioned<Goal>,
  goals: readonly Goal[],
  closing: Closing,
  seen: number,
  today: CivilDate,
): Decision<readonly Goal[], CloseRefusal> {
  const closed = close(stored, closing, seen, today);
  if (closed.refused) return closed;
  const below = standingBelow(stored.value.id, goals);
  return decide([closed.value, ...below.map((goal) => ({ ...goal, closed: closing }))]);
}

/** Takes a goal up again, alone: what hangs below it is taken up one by one. Refused while what it hangs under is closed. */
export function reopenGoal(
  stored: Versioned<Goal>,
  parent: Goal | null,
  seen: number,
): Decision<Goal, ReopenRefusal | ClosedAbove> {
  const reopened = reopen(stored, seen);
  if (reopened.refused) return reopened;
  if (parent?.closed) return refuse({ code: 'closed-above', title: parent.title });
  return reopened;
}

/** What hangs below a goal and is not closed. */
export function standingBelow(goalId: string, goals: readonly Goal[]): readonly Goal[] {
  return allBelow(goalId, goals).filter(({ closed }) => !closed);
}

/** What hangs below a goal, closed or not. Each goal once, also where an import has hung them in a ring. */
export function allBelow(goalId: string, goals: readonly Goal[]): readonly Goal[] {
  const childrenOf = Map.groupBy(goals, ({ parentId }) => parentId ?? '');
  const passed = new Set([goalId]);
  const below: Goal[] = [];
  const waiting = [goalId];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const child of childrenOf.get(at) ?? []) {
      if (passed.has(child.id)) continue;
      passed.add(child.id);
      waiting.push(child.id);
      below.push(child);
    }
  return below;
}
