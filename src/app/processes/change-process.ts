import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import type { VersionConflict } from '../../core/goals/version.ts';
import * as core from '../../core/processes/change-process.ts';
import type {
  PhaseWords,
  ProcessEnded,
  ProcessStillOpen,
  ProcessWords,
  StillOpen,
} from '../../core/processes/change-process.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { areHere } from './make-process.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;
type Refusal = ProcessEnded | VersionConflict | ProcessStillOpen | NotFound;
type Outcome = Decision<null, Refusal | NotAllowed>;
type Changed = Decision<PlanningProcess, Refusal>;

export const changeProcess =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    processId: string,
    words: ProcessWords,
    seen: number,
  ): Promise<Outcome> =>
    changing(deps, by, processId, 'process-changed', async (tx, process) =>
      (await areHere(tx, words)) ? core.changeProcess(process, words, seen) : notFound,
    );

/** Changes what a phase says it is for, what is expected and what it gives. */
export const changePhaseWords =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    words: PhaseWords,
    seen: number,
  ): Promise<Outcome> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const process = await deps.unitOfWork.read(by.municipality, (tx) =>
      tx.processes.ofPhase(phaseId),
    );
    if (!process) return notFound;
    return changing(deps, by, process.id, 'process-changed', (_, locked) =>
      Promise.resolve(core.changePhaseWords(locked, phaseId, words, seen)),
    );
  };

/** Stops a process for good, with the reason that everybody who opens it can read. */
export const cancelProcess =
  (deps: Needs) =>
  async (by: AuthorizedMember, processId: string, reason: string, seen: number): Promise<Outcome> =>
    changing(deps, by, processId, 'process-cancelled', async (tx, process) => {
      const cancelled = core.cancelProcess(process, seen, await openIn(tx, process));
      if (cancelled.refused) return cancelled;
      const at = deps.clock.now();
      await tx.phaseDues.cancel(processId, { reason, by: by.personId, at });
      return cancelled;
    });

async function openIn(tx: Transaction, { phases }: PlanningProcess): Promise<StillOpen> {
  const phaseIds = phases.map(({ id }) => id);
  const rounds = await tx.rounds.ofPhases(phaseIds);
  let datePolls = 0;
  for (const { id } of rounds)
    if ((await tx.datePolls.ofRound(id))?.state.status === 'open') datePolls += 1;
  const isOpen = ({ state: { status } }: (typeof rounds)[number]) =>
    status === 'published' || status === 'under-way';
  return {
    rounds: rounds.filter(isOpen).length,
    polls: (await tx.polls.ofPhases(phaseIds)).filter(({ state }) => state.status === 'open')
      .length,
    datePolls,
    verifications: (await tx.verifications.ofPhases(phaseIds)).filter(({ closed }) => !closed)
      .length,
  };
}

async function changing(
  deps: Needs,
  by: AuthorizedMember,
  processId: string,
  type: Extract<AuditEvent['type'], 'process-changed' | 'process-cancelled'>,
  change: (tx: Transaction, process: PlanningProcess) => Promise<Changed>,
): Promise<Outcome> {
  const refusal = denied(by, 'shape-processes');
  if (refusal) return refusal;
  const decision = await deps.unitOfWork.run(by.municipality, async (tx): Promise<Outcome> => {
    const process = await tx.processes.forChange(processId);
    if (!process) return notFound;
    const changed = await change(tx, process);
    if (changed.refused) return changed;
    await tx.processes.save(changed.value);
    const { version } = changed.value;
    await tx.audit.append(
      actorOf(by),
      { type, subject: processId, facts: { version } },
      deps.clock.now(),
    );
    return decide(null);
  });
  if (!decision.refused) deps.events.publish(by.municipality, { topic: 'process', id: processId });
  return decision;
}
