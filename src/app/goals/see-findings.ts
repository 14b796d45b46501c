import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { findingCodes } from '../../core/goals/findings.ts';
import type { Finding, FindingCode } from '../../core/goals/findings.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { readSteering } from './read-steering.ts';

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
  /** Every kind of finding, found or not. */
  readonly kinds: readonly {
    readonly code: FindingCode;
    readonly count: number;
    /** The first of them; a page of a hundred thousand lines helps nobody. */
    readonly first: readonly FindingView[];
  }[];
};

const shownOfEach = 200;

/** What is missing in the thread, counted and listed by kind. */
export const seeFindings =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<FindingsView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const { findings, goals, plans, indicators } = await readSteering(deps, tx);
      const byCode = Map.groupBy(findings, ({ code }) => code);
      const link = (things: ReadonlyMap<string, Link>, id: string): Link => ({
        id,
        title: things.get(id)?.title ?? '',
      });
      const view = (finding: Finding): FindingView => ({
        goal: 'goalId' in finding ? link(goals, finding.goalId) : null,
        plan: 'planId' in finding ? link(plans, finding.planId) : null,
        indicator:
          'indicatorId' in finding ? (indicators.get(finding.indicatorId)?.name ?? '') : null,
        year: 'year' in finding ? finding.year : null,
        overNok: 'overNok' in finding ? finding.overNok : 0,
        overPersonMonths: 'overPersonMonths' in finding ? finding.overPersonMonths : 0,
      });
      return decide({
        total: findings.length,
        kinds: findingCodes.map((code) => {
          const found = byCode.get(code) ?? [];
          return { code, count: found.length, first: found.slice(0, shownOfEach).map(view) };
        }),
      });
    });
  };
