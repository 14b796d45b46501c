import { may } from '../../core/people/roles.ts';
import type { Body, Term } from '../../core/people/person.ts';
import { decidedInTerm } from '../../core/plans/contribution.ts';
import type { CouncilDecision } from '../../core/plans/contribution.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import type { Goal, GoalKind } from '../../core/goals/goal.ts';
import type { PollStatus } from '../../core/polls/poll.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate, osloInstant } from '../../core/time/oslo.ts';
import type { LocalTime } from '../../core/time/instant.ts';
import type { RoundStatus } from '../../core/workshops/round.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Transaction } from '../ports/stores.ts';
import { onlyVisiblePolls } from '../polls/visible-poll.ts';
import { onlyVisible } from '../workshops/visible-round.ts';

/** What the council that sits now has had to do with the plan, as far as this reader may see. */
export type PlanContribution = {
  readonly term: { readonly startsOn: CivilDate; readonly endsOn: CivilDate };
  readonly decisions: readonly (Omit<CouncilDecision, 'bodyId' | 'otherId'> & {
    readonly body: string | null;
    readonly other: { readonly id: string; readonly title: string } | null;
  })[];
  /** Goals of the plan that came or were changed, latest first; each once. */
  readonly goals: readonly {
    readonly id: string;
    readonly kind: GoalKind;
    readonly title: string;
    readonly change: 'added' | 'changed';
    readonly on: CivilDate;
  }[];
  readonly rounds: readonly {
    readonly id: string;
    readonly title: string;
    readonly body: string;
    readonly startsAt: Instant;
    readonly status: RoundStatus;
    /** What came out of it; empty until it is closed. */
    readonly summary: string;
  }[];
  readonly polls: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: PollStatus;
    readonly closesAt: Instant;
    readonly outcomeNote: string;
  }[];
};

export async function contributionOf(
  tx: Transaction,
  by: AuthorizedMember,
  given: {
    readonly plan: RegisteredPlan;
    readonly goals: readonly Goal[];
    readonly processes: readonly PlanningProcess[];
    readonly bodies: readonly Body[];
    readonly term: Term;
    readonly today: CivilDate;
  },
): Promise<PlanContribution> {
  const { plan, goals, processes, bodies, term, today } = given;
  const { startsOn, endsOn } = term;
  const bodyName = (bodyId: string | null): string | null =>
    bodies.find(({ id }) => id === bodyId)?.name ?? null;
  const decisions = decidedInTerm(plan, await tx.planRegister.eventsOf(plan.id), term);
  const others = await tx.planRegister.byIds(
    decisions.flatMap(({ otherId }) => (otherId === null ? [] : [otherId])),
  );
  return {
    term: { startsOn, endsOn },
    decisions: decisions.map(({ bodyId, otherId, ...decision }) => {
      const other = others.find(({ id }) => id === otherId);
      return {
        ...decision,
        body: bodyName(bodyId),
        other: other ? { id: other.id, title: other.title } : null,
      };
    }),
    goals: await goalsTouched(tx, goals, startsOn),
    ...(await heard(tx, by, processes, { term, today, bodyName })),
  };
}

async function goalsTouched(
  tx: Transaction,
  goals: readonly Goal[],
  startsOn: CivilDate,
): Promise<PlanContribution['goals']> {
  const since = osloInstant(startsOn, '00:00' as LocalTime);
  const changes = await tx.goals.changesOf(
    goals.map(({ id }) => id),
    since,
  );
  const own = changes.filter(({ kind }) => kind.startsWith('goal-'));
  const byGoal = Map.groupBy(own, ({ goalId }) => goalId);
  return goals
    .flatMap(({ id, kind, title }) => {
      const [latest, ...earlier] = byGoal.get(id) ?? [];
      if (!latest) return [];
      const isNew = [latest, ...earlier].some((each) => each.kind === 'goal-added');
      const change = isNew ? ('added' as const) : ('changed' as const);
      return [{ id, kind, title, change, on: osloDate(latest.at), at: latest.at }];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ at: _at, ...goal }) => goal);
}

/** The rounds and polls of the plan's processes in the term. A draft has contributed nothing; a closed meeting is not there for whoever may not see it. */
async function heard(
  tx: Transaction,
  by: AuthorizedMember,
  processes: readonly PlanningProcess[],
  {
    term,
    today,
    bodyName,
  }: {
    readonly term: Term;
    readonly today: CivilDate;
    readonly bodyName: (bodyId: string) => string | null;
  },
): Promise<Pick<PlanContribution, 'rounds' | 'polls'>> {
  const phaseIds = processes.flatMap(({ phases }) => phases.map(({ id }) => id));
  const inTerm = (at: Instant): boolean => {
    const day = osloDate(at);
    return term.startsOn <= day && day <= term.endsOn;
  };
  const rounds = may(by.roles, 'see-processes')
    ? (await onlyVisible(tx, by, await tx.rounds.ofPhases(phaseIds))).filter(
        ({ state }) => state.status !== 'draft',
      )
    : [];
  const roundIds = new Set(rounds.map(({ id }) => id));
  const polls = may(by.roles, 'see-polls')
    ? (
        await onlyVisiblePolls(
          tx,
          by,
          { polls: await tx.polls.ofPhases(phaseIds), roundIds },
          today,
        )
      ).filter(({ state }) => state.status !== 'draft')
    : [];
  return {
    rounds: rounds
      .filter(({ startsAt }) => inTerm(startsAt))
      .map(({ id, title, bodyId, startsAt, state, summary }) => ({
        ...{ id, title, startsAt, body: bodyName(bodyId) ?? '', status: state.status },
        summary: state.status === 'closed' ? summary : '',
      })),
    polls: polls
      .filter(({ closesAt }) => inTerm(closesAt))
      .map(({ id, title, closesAt, outcomeNote, state }) => ({
        ...{ id, title, closesAt, outcomeNote, status: state.status },
      })),
  };
}
