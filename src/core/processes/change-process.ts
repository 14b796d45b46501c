import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import { outdated } from '../goals/version.ts';
import type { VersionConflict } from '../goals/version.ts';
import type { Phase, PlanningProcess } from './process.ts';

/** Ended and cancelled processes stay as they were. */
export type ProcessEnded = { readonly code: 'process-has-ended' };

export type ProcessWords = Pick<PlanningProcess, 'title' | 'planId' | 'responsibleId'>;
export type PhaseWords = Pick<
  Phase,
  'title' | 'purpose' | 'expectation' | 'products' | 'plannedRounds'
>;

function mayChange(
  process: PlanningProcess,
): { readonly refused: true; readonly refusal: ProcessEnded } | undefined {
  const hasEnded = process.status === 'ended' || process.status === 'cancelled';
  return hasEnded ? refuse({ code: 'process-has-ended' }) : undefined;
}

/** Changes what a process is called, which plan it is for and who answers for it. */
export function changeProcess(
  process: PlanningProcess,
  words: ProcessWords,
  seen: number,
): Decision<PlanningProcess, ProcessEnded | VersionConflict> {
  const ended = mayChange(process);
  if (ended) return ended;
  if (seen !== process.version) {
    const { title, planId, responsibleId } = process;
    return refuse(outdated({ value: { title, planId, responsibleId }, version: process.version }));
  }
  return decide({ ...process, ...words, version: process.version + 1 });
}

/** Changes what a phase says: not when it is, which the timeline does. */
export function changePhaseWords(
  process: PlanningProcess,
  phaseId: string,
  words: PhaseWords,
  seen: number,
): Decision<PlanningProcess, ProcessEnded | VersionConflict> {
  const ended = mayChange(process);
  if (ended) return ended;
  const phase = process.phases.find(({ id }) => id === phaseId);
  if (phase && phase.version !== seen) {
    const { title, purpose, expectation, products, plannedRounds } = phase;
    const value = { title, purpose, expectation, products, plannedRounds };
    return refuse(outdated({ value, version: phase.version }));
  }
  return decide({
    ...process,
    version: process.version + 1,
    phases: process.phases.map((one) =>
      one.id === phaseId ? { ...one, ...words, version: one.version + 1 } : one,
    ),
  });
}

/** What others have been invited to or asked about in a process, and is not over: announced rounds, and open polls, date polls and directions. */
export type StillOpen = {
  readonly rounds: number;
  readonly polls: number;
  readonly datePolls: number;
  readonly verifications: number;
};

/** Something in the process is still open to others: each is called off or closed by itself, so that those who were invited or asked are told. */
export type ProcessStillOpen = { readonly code: 'process-still-open'; readonly open: StillOpen };

/** Stops a process for good. What was said and done in it stays; nothing in it is opened or due any more. */
export function cancelProcess(
  process: PlanningProcess,
  seen: number,
  open: StillOpen,
): Decision<PlanningProcess, ProcessEnded | VersionConflict | ProcessStillOpen> {
  const ended = mayChange(process);
  if (ended) return ended;
  if (seen !== process.version)
    return refuse(outdated({ value: { title: process.title }, version: process.version }));
  if (Object.values(open).some((count) => count > 0))
    return refuse({ code: 'process-still-open', open });
  return decide({ ...process, status: 'cancelled', version: process.version + 1 });
}
