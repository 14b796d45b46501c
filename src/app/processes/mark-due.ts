import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { doneDue } from '../../core/processes/phase-due.ts';
import type { PhaseDue } from '../../core/processes/phase-due.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

export type DueMark = {
  readonly isDone: boolean;
  /** Where what was made is; undefined leaves what was said before. */
  readonly madeAddress?: string | undefined;
};

/** Says that something due is done, with where what was made is, or that it is not after all. */
export const markDue =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    dueId: string,
    { isDone, madeAddress }: DueMark,
  ): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const due = await tx.phaseDues.byId(dueId);
      const process = due && (await tx.processes.ofPhase(due.phaseId));
      if (!process) return notFound;
      const now = deps.clock.now();
      const linked = { ...due, madeAddress: madeAddress ?? due.madeAddress };
      const isSaid = (due.doneAt !== null) === isDone;
      if (isSaid && linked.madeAddress === due.madeAddress)
        return decide({ processId: process.id });
      await tx.phaseDues.save([
        isDone ? doneDue(linked, by.personId, now) : { ...linked, doneAt: null, doneBy: null },
      ]);
      await tx.audit.append(
        actorOf(by),
        { type: 'due-marked', subject: dueId, facts: { isDone } },
        now,
      );
      return decide({ processId: process.id });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: decision.value.processId });
    return decide(null);
  };

export type DueView = Pick<PhaseDue, 'id' | 'kind' | 'title' | 'finding'> & {
  readonly processId: string;
  readonly processTitle: string;
};

/** What is due, as much as the poll that is made of it begins with. */
export const seeDue =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    dueId: string,
  ): Promise<Decision<DueView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const due = await tx.phaseDues.byId(dueId);
      const process = due && (await tx.processes.ofPhase(due.phaseId));
      if (!process) return notFound;
      const { id, kind, title, finding } = due;
      return decide({
        ...{ id, kind, title, finding },
        ...{ processId: process.id, processTitle: process.title },
      });
    });
  };
