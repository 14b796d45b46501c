import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { may } from '../../core/people/roles.ts';
import type { PollStatus } from '../../core/polls/poll.ts';
import { periodOf, positionOf } from '../../core/processes/position.ts';
import type { Position } from '../../core/processes/position.ts';
import type { Phase, PlanningProcess, ProcessStatus } from '../../core/processes/process.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { onlyVisiblePolls } from '../polls/visible-poll.ts';
import { visibleRoundsOf } from '../workshops/see-rounds.ts';
import type { RoundLine } from '../workshops/see-rounds.ts';

export type ProcessLine = {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly status: ProcessStatus;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  readonly currentPhases: readonly string[];
  /** The first that has not begun; null when there is none. */
  readonly nextPhase: Pick<Phase, 'title' | 'startsOn'> | null;
};

/** What is under way first, then what is planned, then what is over; within each the earliest. */
const shownFirst: readonly ProcessStatus[] = ['running', 'planned', 'ended', 'cancelled'];
function inOrder(a: PlanningProcess, b: PlanningProcess): number {
  const byStatus = shownFirst.indexOf(a.status) - shownFirst.indexOf(b.status);
  if (byStatus !== 0) return byStatus;
  return (periodOf(a)?.startsOn ?? '').localeCompare(periodOf(b)?.startsOn ?? '');
}

export const listProcesses =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
  ): Promise<Decision<{ readonly processes: readonly ProcessLine[] }, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const today = osloDate(deps.clock.now());
    const processes = await deps.unitOfWork.read(by.municipality, (tx) => tx.processes.all());
    return decide({
      processes: processes.toSorted(inOrder).flatMap((process) => {
        const period = periodOf(process);
        if (!period) return [];
        const current = process.phases.filter((phase) => positionOf(phase, today) === 'current');
        const [next] = process.phases
          .filter((phase) => positionOf(phase, today) === 'coming')
          .toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
        return [
          {
            id: process.id,
            title: process.title,
            template: process.template,
            status: process.status,
            ...period,
            currentPhases: current.map((phase) => phase.title),
            nextPhase: next ? { title: next.title, startsOn: next.startsOn } : null,
          },
        ];
      }),
    });
  };

export type ProcessView = {
  readonly process: {
    readonly id: string;
    readonly title: string;
    readonly template: string;
    readonly plan: { readonly id: string; readonly title: string } | null;
  };
  readonly today: CivilDate;
  readonly phases: readonly (Phase & { readonly position: Position })[];
  readonly rounds: readonly RoundLine[];
  readonly polls: readonly {
    readonly id: string;
    readonly phaseId: string;
    readonly title: string;
    readonly status: PollStatus;
    readonly closesAt: Instant;
  }[];
};

/** One process: its phases against today, its rounds and polls. */
export const seeProcess =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<ProcessView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const today = osloDate(deps.clock.now());
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const plan = process.planId === null ? null : await tx.plans.byId(process.planId);
      const phaseIds = process.phases.map((phase) => phase.id);
      const seesDrafts = may(by.roles, 'prepare-polls');
      const rounds = await visibleRoundsOf(tx, by, process);
      const given = {
        polls: await tx.polls.ofPhases(phaseIds),
        roundIds: new Set(rounds.map((round) => round.id)),
      };
      return decide({
        process: {
          id: process.id,
          title: process.title,
          template: process.template,
          plan: plan ? { id: plan.id, title: plan.title } : null,
        },
        today,
        phases: process.phases.map((phase) => ({ ...phase, position: positionOf(phase, today) })),
        rounds,
        polls: (await onlyVisiblePolls(tx, by, given, today))
          .filter((poll) => seesDrafts || poll.state.status !== 'draft')
          .map((poll) => ({
            id: poll.id,
            phaseId: poll.phaseId,
            title: poll.title,
            status: poll.state.status,
            closesAt: poll.closesAt,
          })),
      });
    });
  };
