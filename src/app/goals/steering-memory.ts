import type { Finding } from '../../core/goals/findings.ts';
import type { Goal } from '../../core/goals/goal.ts';
import type { Indicator } from '../../core/goals/indicator.ts';
import type { ThreadNode } from '../../core/goals/red-thread.ts';
import type { Plan } from '../../core/plans/plan.ts';

/** The whole thread with its findings, as worked out from one state of the register. */
export type Steering = {
  readonly nodes: readonly ThreadNode[];
  readonly findings: readonly Finding[];
  readonly goals: ReadonlyMap<string, Goal>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The plan that each goal stands in, by itself or by what it hangs under. */
  readonly planOf: ReadonlyMap<string, string>;
};

/** Keeps what was worked out for as long as it is true. `state` names the stored state and the day: it is never a matter of time alone. */
export type SteeringMemory = {
  ofState(municipalityId: string, state: string, make: () => Promise<Steering>): Promise<Steering>;
};

/** About 1.5 kB a goal with what hangs on it. */
const goalsKept = 150_000;

/**
 * One state of each municipality, in this process; those that were asked for longest ago give way when there are too many goals together. Those who ask for a
 * state that is just being worked out wait for it together.
 */
export function createSteeringMemory(limit = goalsKept): SteeringMemory {
  const kept = new Map<
    string,
    { readonly state: string; readonly made: Promise<Steering>; size: number }
  >();
  const makeRoom = (): void => {
    let held = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [municipalityId, { size }] of kept) {
      if (held <= limit || kept.size === 1) return;
      kept.delete(municipalityId);
      held -= size;
    }
  };
  return {
    async ofState(municipalityId, state, make) {
      const known = kept.get(municipalityId);
      kept.delete(municipalityId);
      const entry = known?.state === state ? known : { state, made: make(), size: 0 };
      kept.set(municipalityId, entry);
      try {
        const steering = await entry.made;
        entry.size = steering.nodes.length;
        makeRoom();
        return steering;
      } catch (fault) {
        if (kept.get(municipalityId) === entry) kept.delete(municipalityId);
        // Whoever waited for somebody else's work does it again, in a transaction of its own.
        if (entry !== known) throw fault;
        return await make();
      }
    },
  };
}
