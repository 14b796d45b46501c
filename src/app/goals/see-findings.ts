import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { findingCodes } from '../../core/goals/findings.ts';
import type { Finding, FindingCode } from '../../core/goals/findings.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { readSteering } from './read-steering.ts';
import type { Steering } from './steering-memory.ts';

type Link = { readonly id: string; readonly title: string };

export type FindingView = {
  readonly goal: Link | null;
  readonly plan: Link | null;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly overNok: number;
  readonly overPersonMonths: number;
};

export type FindingsView = {
  readonly total: number;
  /** The plan whose findings these are; null for all of them. */
  readonly plan: Link | null;
  /** Every kind of finding, found or not. */
  readonly kinds: readonly {
    readonly code: FindingCode;
    readonly count: number;
    /** How many of the kind stand before these. */
    readonly from: number;
    readonly findings: readonly FindingView[];
  }[];
};

/** What is asked for: of one plan, and of one kind so many on. */
export type FindingsWish = {
  readonly planId?: string | undefined;
  readonly kind?: FindingCode | undefined;
  readonly from?: number | undefined;
};

const firstOfEach = 20;
const findingsAtOnce = 100;

/** What is missing in the thread, counted by kind: the first of each, or a hundred of the kind that is asked for. */
export const seeFindings =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'steering'>) =>
  async (
    by: AuthorizedMember,
    { planId, kind, from = 0 }: FindingsWish = {},
  ): Promise<Decision<FindingsView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const steering = await readSteering(deps, by, tx);
      const plan = planId === undefined ? null : steering.plans.get(planId);
      if (plan === undefined) return notFound;
      const findings = plan === null ? steering.findings : findingsOfPlan(steering, plan.id);
      const byCode = Map.groupBy(findings, ({ code }) => code);
      return decide({
        total: findings.length,
        plan: plan && { id: plan.id, title: plan.title },
        kinds: findingCodes.map((code) => {
          const found = byCode.get(code) ?? [];
          const begin = code === kind ? from : 0;
          const many = kind === undefined ? firstOfEach : code === kind ? findingsAtOnce : 0;
          return {
            ...{ code, count: found.length, from: begin },
            findings: found.slice(begin, begin + many).map((each) => viewOf(each, steering)),
          };
        }),
      });
    });
  };

/** On the plan itself, and on the goals that stand in it by themselves or by what they hang under. */
function findingsOfPlan({ findings, planOf }: Steering, planId: string): readonly Finding[] {
  return findings.filter((finding) =>
    'planId' in finding
      ? finding.planId === planId
      : 'goalId' in finding && planOf.get(finding.goalId) === planId,
  );
}

function viewOf(finding: Finding, { goals, plans, indicators }: Steering): FindingView {
  const goal = 'goalId' in finding ? goals.get(finding.goalId) : undefined;
  const plan = 'planId' in finding ? plans.get(finding.planId) : undefined;
  return {
    goal: goal ? { id: goal.id, title: goal.title } : null,
    plan: plan ? { id: plan.id, title: plan.title } : null,
    indicator: 'indicatorId' in finding ? (indicators.get(finding.indicatorId)?.name ?? '') : null,
    year: 'year' in finding ? finding.year : null,
    overNok: 'overNok' in finding ? finding.overNok : 0,
    overPersonMonths: 'overPersonMonths' in finding ? finding.overPersonMonths : 0,
  };
}
