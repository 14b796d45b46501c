import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { PhaseHappening } from '../../core/processes/phase-event.ts';
import type { Phase, PlanningProcess } from '../../core/processes/process.ts';
import { closePhase, openPhase, reopenPhase } from '../../core/processes/turn-phases.ts';
import type { TurnRefusal } from '../../core/processes/turn-phases.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { turnPolls } from '../polls/turn-polls.ts';
import type { Transaction } from '../ports/stores.ts';
import { deadlineFrame } from './deadline-frame.ts';
import { gatesOf } from './gate-facts.ts';
import { keepPhases } from './keep-phases.ts';

export type TurnWish =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'reopen'; readonly endsOn: CivilDate };

/** Opens, closes or reopens a phase by hand. */
export const turnByHand =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    wish: TurnWish,
    { version, reason }: { readonly version: number; readonly reason: string },
  ): Promise<
    Decision<
      null,
      | TurnRefusal
      | { readonly code: 'version-conflict'; readonly version: number }
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const owner = await tx.processes.ofPhase(phaseId);
      const process = owner && (await tx.processes.forChange(owner.id));
      const phase = process?.phases.find(({ id }) => id === phaseId);
      if (!process || !phase) return notFound;
      if (version !== process.version)
        return refuse({ code: 'version-conflict', version: process.version });
      const now = deps.clock.now();
      const turned = await turn(tx, process, phase, wish, now, reason);
      if (turned.refused) return turned;
      const phases = process.phases.map((one) => (one.id === phaseId ? turned.value.phase : one));
      await keepPhases(deps, tx, by, process, phases, turned.value.happened, now);
      await turnPolls(tx, by.municipality, now);
      return decide({ id: process.id });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: decision.value.id });
    return decide(null);
  };

async function turn(
  tx: Transaction,
  process: PlanningProcess,
  phase: Phase,
  wish: TurnWish,
  now: Instant,
  reason: string,
): Promise<Decision<{ readonly phase: Phase; readonly happened: PhaseHappening }, TurnRefusal>> {
  const today = osloDate(now);
  const happened = { phaseId: phase.id, reason, details: { unmet: [] } };
  if (wish.kind === 'open') {
    const opened = openPhase(process, phase, today, now, reason);
    return opened.refused
      ? opened
      : decide({ phase: opened.value, happened: { ...happened, kind: 'opened' } });
  }
  if (wish.kind === 'reopen') {
    const reopened = reopenPhase(phase, today, wish.endsOn, reason);
    return reopened.refused
      ? reopened
      : decide({ phase: reopened.value, happened: { ...happened, kind: 'reopened' } });
  }
  const gates = await gatesOf(tx, process, await deadlineFrame(tx, process));
  const closed = closePhase(phase, today, now, gates.get(phase.id) ?? [], reason);
  if (closed.refused) return closed;
  const { phase: after, unmet } = closed.value;
  return decide({ phase: after, happened: { ...happened, kind: 'closed', details: { unmet } } });
}
