import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Closing } from '../../core/goals/closed.ts';
import type { Goal, GoalKind, GoalReport } from '../../core/goals/goal.ts';
import type { Indicator, IndicatorValue } from '../../core/goals/indicator.ts';
import { sumYears } from '../../core/goals/means.ts';
import type { FramedYear } from '../../core/goals/means.ts';
import type { RollUp } from '../../core/goals/red-thread.ts';
import { may } from '../../core/people/roles.ts';
import type { PlanDocument } from '../../core/plans/plan-document.ts';
import type { Plan, PlanStatus } from '../../core/plans/plan.ts';
import type { RegisteredPlan } from '../../core/plans/registered-plan.ts';
import { resultsOf } from '../../core/plans/results.ts';
import { positionOf } from '../../core/processes/position.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { ChainView } from '../goals/chain-view.ts';
import type { ConflictView } from '../goals/conflict-view.ts';
import { conflictsOfPlan } from '../goals/conflicts-of-plan.ts';
import type { Transaction } from '../ports/stores.ts';
import { contributionOf } from './plan-contribution.ts';
import type { PlanContribution } from './plan-contribution.ts';
import { registrationOf } from './plan-registration.ts';
import type { PlanRegistration } from './plan-registration.ts';

type Titled = { readonly id: string; readonly title: string };
type PlanLine = Titled & { readonly status: PlanStatus };
type GoalLine = Titled & { readonly kind: GoalKind };

export type PlanView = {
  readonly plan: Plan & { readonly adoptedBy: string | null };
  readonly parent: PlanLine | null;
  readonly children: readonly PlanLine[];
  readonly goals: readonly (GoalLine & { readonly closed: Closing | null })[];
  /** What its assignments take, in the years that they take anything. */
  readonly means: readonly FramedYear[];
  readonly conflicts: readonly ConflictView[];
  readonly chains: readonly ChainView[];
  readonly processes: readonly (Titled & {
    readonly currentPhases: readonly (Titled & { readonly endsOn: CivilDate })[];
    /** What comes next; null where nothing does. */
    readonly nextPhase: (Titled & { readonly startsOn: CivilDate }) | null;
  })[];
  readonly registration: PlanRegistration;
  /** Of the council that sits now; null where no term holds today. */
  readonly contribution: PlanContribution | null;
  readonly results: {
    readonly rollUp: RollUp | null;
    readonly reports: readonly { readonly goal: GoalLine; readonly report: GoalReport }[];
    readonly unreported: number;
    readonly indicators: readonly (Pick<
      Indicator,
      'id' | 'name' | 'unit' | 'direction' | 'target' | 'targetOn' | 'isExample'
    > & {
      readonly goal: GoalLine;
      readonly latest: Pick<IndicatorValue, 'measuredOn' | 'value'> | null;
    })[];
  };
  readonly documents: readonly Omit<PlanDocument, 'planId'>[];
};

/** One plan whole: its place and its relations, what this council has had to do with it, its goals and results, and where its papers are. */
export const seePlan =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    planId: string,
  ): Promise<Decision<PlanView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = await tx.planRegister.byId(planId);
      if (!plan) return notFound;
      const today = osloDate(deps.clock.now());
      const parent = plan.parentId === null ? null : await tx.planRegister.byId(plan.parentId);
      const links = await tx.planRegister.linksOf(planId);
      const linked = await tx.planRegister.byIds(
        links.map(({ fromId, toId }) => (fromId === planId ? toId : fromId)),
      );
      const goals = await tx.goals.ofPlan(planId);
      const processes = may(by.roles, 'see-processes') ? await tx.processes.ofPlan(planId) : [];
      const bodies = await tx.people.bodies();
      const terms = await tx.people.terms();
      const term =
        terms.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ?? null;
      const goalKinds = goals.map(({ kind }) => kind);
      return decide({
        plan: {
          ...plan,
          adoptedBy: bodies.find(({ id }) => id === plan.adoptedByBodyId)?.name ?? null,
        },
        parent: parent && lineOf(parent),
        children: (await tx.planRegister.childrenOf(planId)).map(lineOf),
        goals: goals.map((goal) => ({ ...goalLineOf(goal), closed: goal.closed ?? null })),
        means: await planMeans(tx, goals),
        ...(await conflictsOfPlan(tx, planId, goals)),
        processes: processes.map((process) => workOf(process, today)),
        registration: registrationOf(
          { plan, parent, links, linked, goalKinds, bodies, terms, term },
          by,
        ),
        contribution:
          term && (await contributionOf(tx, by, { plan, goals, processes, bodies, term, today })),
        results: await planResults(tx, goals),
        documents: await tx.planRegister.documentsOf(planId),
      });
    });
  };

function lineOf({ id, title, status }: RegisteredPlan): PlanLine {
  return { id, title, status };
}

function goalLineOf({ id, kind, title }: Goal): GoalLine {
  return { id, kind, title };
}

function workOf(process: PlanningProcess, today: CivilDate): PlanView['processes'][number] {
  const at = (position: 'current' | 'coming') =>
    process.phases.filter((phase) => positionOf(phase, today) === position);
  const [next] = at('coming').toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return {
    id: process.id,
    title: process.title,
    currentPhases: at('current').map(({ id, title, endsOn }) => ({ id, title, endsOn })),
    nextPhase: next ? { id: next.id, title: next.title, startsOn: next.startsOn } : null,
  };
}

async function planMeans(tx: Transaction, goals: readonly Goal[]): Promise<PlanView['means']> {
  const means = await tx.means.ofGoals(goals.map(({ id }) => id));
  if (means.length === 0) return [];
  const frames = (await tx.means.frames()).map(({ value }) => value);
  return sumYears(goals, means, frames).filter(
    ({ amountNok, personMonths }) => amountNok > 0 || personMonths > 0,
  );
}

async function planResults(tx: Transaction, goals: readonly Goal[]): Promise<PlanView['results']> {
  const goalIds = goals.map(({ id }) => id);
  const byId = new Map(goals.map((goal) => [goal.id, goalLineOf(goal)]));
  const results = resultsOf(goals, await tx.goals.reportsOn(goalIds));
  const indicators = await tx.indicators.ofGoals(goalIds);
  const latest = await tx.indicators.latestOf(indicators.map(({ id }) => id));
  return {
    ...results,
    reports: results.reports.map(({ goal, report }) => ({ goal: goalLineOf(goal), report })),
    indicators: indicators.flatMap((indicator) => {
      const goal = byId.get(indicator.goalId);
      return goal ? [{ ...indicator, goal, latest: latest.get(indicator.id) ?? null }] : [];
    }),
  };
}
