import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { unmetOf } from './phase-gate.ts';
import type { GateCode, GateItem } from './phase-gate.ts';
import { standingOf, waitsFor } from './phase-standing.ts';
import type { Phase, PlanningProcess, ProcessStatus } from './process.ts';

export type PhaseTurn = {
  readonly phaseId: string;
  readonly kind: 'opened' | 'closed';
  /** What the gate lacked when it closed. */
  readonly unmet: readonly GateCode[];
};

export type Turned = {
  readonly phases: readonly Phase[];
  readonly turns: readonly PhaseTurn[];
};

export type GateOfPhase = (phase: Phase) => readonly GateItem[];

/**
 * What opens and closes by itself on a day in Oslo. A phase opens from its first day when what it depends on is closed, and closes after its last day when its
 * gate is met; otherwise it stays open and is late, unless the municipality lets phases close all the same. Asked again on the same day it changes nothing.
 */
export function turnPhases(
  process: Pick<PlanningProcess, 'phases'>,
  today: CivilDate,
  now: Instant,
  gateOfPhase: GateOfPhase,
  closesUnmet: boolean,
): Turned {
  let { phases } = process;
  const turns: PhaseTurn[] = [];
  // A closing can let the next one open, and that one can be over as well: after a week without power everything is caught up with at once.
  for (let isTurning = true; isTurning;) {
    isTurning = false;
    for (const phase of phases) {
      const turned = turn(phase, { phases }, today, now, gateOfPhase, closesUnmet);
      if (!turned) continue;
      phases = phases.map((one) => (one.id === phase.id ? turned.phase : one));
      turns.push(turned.turn);
      isTurning = true;
    }
  }
  return { phases, turns };
}

function turn(
  phase: Phase,
  process: Pick<PlanningProcess, 'phases'>,
  today: CivilDate,
  now: Instant,
  gateOfPhase: GateOfPhase,
  closesUnmet: boolean,
): { readonly phase: Phase; readonly turn: PhaseTurn } | undefined {
  const standing = standingOf(phase, today);
  if (standing === 'waiting' && waitsFor(process, phase).length === 0)
    return { phase: opened(phase, now), turn: { phaseId: phase.id, kind: 'opened', unmet: [] } };
  if (standing !== 'late') return undefined;
  const unmet = unmetOf(gateOfPhase(phase)).map(({ code }) => code);
  if (unmet.length > 0 && !closesUnmet) return undefined;
  return { phase: closed(phase, now), turn: { phaseId: phase.id, kind: 'closed', unmet } };
}

const opened = (phase: Phase, now: Instant): Phase => ({
  ...phase,
  ...{ openedAt: now, closedAt: null, version: phase.version + 1 },
});
const closed = (phase: Phase, now: Instant): Phase => ({
  ...phase,
  ...{ closedAt: now, version: phase.version + 1 },
});

/** A process runs from when its first phase opens, and has ended when its last is closed; until one is opened again. */
export function statusAfter(status: ProcessStatus, phases: readonly Phase[]): ProcessStatus {
  if (phases.every(({ closedAt }) => closedAt !== null)) return 'ended';
  if (status === 'ended') return 'running';
  const hasBegun = phases.some(({ openedAt }) => openedAt !== null);
  return status === 'planned' && hasBegun ? 'running' : status;
}

export type TurnRefusal =
  | { readonly code: 'phase-is-open'; readonly openedAt: Instant }
  | { readonly code: 'phase-is-closed'; readonly closedAt: Instant }
  | { readonly code: 'phase-is-not-open' }
  | { readonly code: 'phase-is-not-closed' }
  | { readonly code: 'ends-in-the-past' }
  | {
      /** What is done out of turn takes a reason. */
      readonly code: 'turn-needs-reason';
      readonly why: readonly ('early' | 'waits' | 'unmet' | 'reopening')[];
      readonly unmet: readonly GateCode[];
    };

/** Opened by hand. Before its first day, or before what it depends on is closed, it takes a reason. */
export function openPhase(
  process: Pick<PlanningProcess, 'phases'>,
  phase: Phase,
  today: CivilDate,
  now: Instant,
  reason: string,
): Decision<Phase, TurnRefusal> {
  if (phase.closedAt !== null) return refuse({ code: 'phase-is-closed', closedAt: phase.closedAt });
  if (phase.openedAt !== null) return refuse({ code: 'phase-is-open', openedAt: phase.openedAt });
  const why = [
    ...(today < phase.startsOn ? (['early'] as const) : []),
    ...(waitsFor(process, phase).length > 0 ? (['waits'] as const) : []),
  ];
  if (why.length > 0 && reason === '') return refuse({ code: 'turn-needs-reason', why, unmet: [] });
  return decide(opened(phase, now));
}

/** Closed by hand. Before its last day, or with something unmet in its gate, it takes a reason. */
export function closePhase(
  phase: Phase,
  today: CivilDate,
  now: Instant,
  gate: readonly GateItem[],
  reason: string,
): Decision<{ readonly phase: Phase; readonly unmet: readonly GateCode[] }, TurnRefusal> {
  if (phase.closedAt !== null) return refuse({ code: 'phase-is-closed', closedAt: phase.closedAt });
  if (phase.openedAt === null) return refuse({ code: 'phase-is-not-open' });
  const unmet = unmetOf(gate).map(({ code }) => code);
  const why = [
    ...(today < phase.endsOn ? (['early'] as const) : []),
    ...(unmet.length > 0 ? (['unmet'] as const) : []),
  ];
  if (why.length > 0 && reason === '') return refuse({ code: 'turn-needs-reason', why, unmet });
  return decide({ phase: closed(phase, now), unmet });
}

/** Opened again after it was closed, always with a reason, and with a last day that is not over: else it would close again by itself. */
export function reopenPhase(
  phase: Phase,
  today: CivilDate,
  endsOn: CivilDate,
  reason: string,
): Decision<Phase, TurnRefusal> {
  if (phase.closedAt === null) return refuse({ code: 'phase-is-not-closed' });
  if (endsOn < today || endsOn < phase.startsOn) return refuse({ code: 'ends-in-the-past' });
  if (reason === '') return refuse({ code: 'turn-needs-reason', why: ['reopening'], unmet: [] });
  return decide({ ...phase, endsOn, closedAt: null, version: phase.version + 1 });
}
