import { notesOn } from '../../core/deadlines/period-advice.ts';
import type { DateNote } from '../../core/deadlines/period-advice.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import { dueOn } from '../../core/processes/phase-due.ts';
import type { PhaseDue } from '../../core/processes/phase-due.ts';
import type { Phase, ProcessStatus } from '../../core/processes/process.ts';
import { compareTemplates } from '../../core/processes/templates/compare-templates.ts';
import type { PhaseDifference } from '../../core/processes/templates/compare-templates.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { readTemplates, templateNamed } from './templates/read-templates.ts';

type ShapedPhase = Pick<
  Phase,
  'id' | 'title' | 'purpose' | 'expectation' | 'products' | 'plannedRounds' | 'version'
> & {
  readonly startNotes: readonly DateNote[];
  readonly endNotes: readonly DateNote[];
  readonly dues: readonly (Pick<
    PhaseDue,
    'id' | 'kind' | 'title' | 'doneAt' | 'pollId' | 'madeAddress'
  > & {
    readonly dueOn: CivilDate;
  })[];
};

export type ProcessShape = {
  readonly process: {
    readonly id: string;
    readonly title: string;
    readonly template: string;
    readonly status: ProcessStatus;
    readonly version: number;
    readonly planId: string | null;
    readonly responsible: { readonly id: string; readonly name: string } | null;
    readonly cancellation: {
      readonly reason: string;
      readonly by: string;
      readonly at: Instant;
    } | null;
  };
  readonly phases: readonly ShapedPhase[];
  /** A newer version of the template than the one it was made from; null where there is none. */
  readonly newer: {
    readonly version: number;
    readonly from: number;
    readonly differences: readonly PhaseDifference[];
  } | null;
};

/** How a process is made up: who answers for it, what is due in each phase, and what a newer template has otherwise. */
export const seeProcessShape =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<ProcessShape, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const { id, title, template, status, version, planId, responsibleId, phases } = process;
      const cancelled = await tx.phaseDues.cancellationOf(processId);
      const named = [responsibleId, cancelled?.by ?? null].filter((person) => person !== null);
      const names = await tx.people.names(named);
      const summers = await tx.timelines.schoolSummers();
      const dues = await tx.phaseDues.ofPhases(phases.map((phase) => phase.id));
      return decide({
        process: {
          ...{ id, title, template, status, version, planId },
          responsible:
            responsibleId === null
              ? null
              : { id: responsibleId, name: names.get(responsibleId) ?? '' },
          cancellation: cancelled && { ...cancelled, by: names.get(cancelled.by) ?? '' },
        },
        phases: phases.map((phase) => ({
          ...phase,
          startNotes: notesOn(phase.startsOn, summers),
          endNotes: notesOn(phase.endsOn, summers),
          dues: dues
            .filter(({ phaseId }) => phaseId === phase.id)
            .map((due) => ({
              ...due,
              dueOn: dueOn(due, phase),
              // A draft is known to those who make polls, and to nobody else.
              pollId: may(by.roles, 'prepare-polls') ? due.pollId : null,
            })),
        })),
        newer: status === 'cancelled' ? null : await newerOf(deps, tx, by, processId),
      });
    });
  };

async function newerOf(
  deps: Pick<Deps, 'municipalities'>,
  tx: Transaction,
  by: AuthorizedMember,
  processId: string,
): Promise<ProcessShape['newer']> {
  const origin = await tx.processTemplates.originOf(processId);
  if (!origin) return null;
  const newest = templateNamed(await readTemplates(deps, tx, by), origin.template.key);
  if (!newest || newest.version <= origin.template.version) return null;
  const { version: from } = origin.template;
  const differences = compareTemplates(origin.template, newest);
  return { version: newest.version, from, differences };
}
