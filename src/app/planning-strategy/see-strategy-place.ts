import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { holdAgainst, isHeld, orderedAs } from '../../core/planning-strategy/hold-against.ts';
import type { Standing } from '../../core/planning-strategy/hold-against.ts';
import { entriesOn, inForceOn } from '../../core/planning-strategy/planning-strategy.ts';
import type {
  PlanningStrategy,
  StrategyAmendment,
  StrategyEntry,
} from '../../core/planning-strategy/planning-strategy.ts';
import { planOfEntry } from '../../core/planning-strategy/strategy-items.ts';
import { readCivilDate } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { readStrategies } from './read-strategies.ts';

export type StrategyPlaceView = {
  readonly on: CivilDate;
  readonly standing: Standing;
  /** The strategy in force on that day. */
  readonly strategy: Pick<PlanningStrategy, 'id' | 'title'> | null;
  /** The line that the plan has in it today. */
  readonly entry: StrategyEntry | null;
  /** Supplements and rollings that are not decided yet, to point at. */
  readonly openAmendments: readonly Pick<StrategyAmendment, 'id' | 'title'>[];
};

/** How a start on a day would stand to the strategy: seen before it is confirmed. */
export const seeStrategyPlace =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    of: { readonly kind: 'plan' | 'need'; readonly id: string },
    onText: string | undefined,
  ): Promise<Decision<StrategyPlaceView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const plan = of.kind === 'plan' ? await tx.planRegister.byId(of.id) : null;
      const need = of.kind === 'need' ? await tx.planRegister.needTest(of.id) : null;
      const held = plan ?? (need && orderedAs(need.type));
      if (!held) return notFound;
      const on = readCivilDate(onText ?? '') ?? osloDate(deps.clock.now());
      const { strategies, planOfNeed } = await readStrategies(tx);
      const setting = await tx.planningStrategies.setting();
      const whole = isHeld(held, setting) ? inForceOn(strategies, on) : null;
      const started = { planId: plan?.id ?? null, needId: need?.id ?? null };
      const listed = whole
        ? entriesOn(whole, on).filter(
            (entry) =>
              (plan !== null && planOfEntry(entry, { planOfNeed }) === plan.id) ||
              (need !== null && entry.needId === need.id),
          )
        : [];
      return decide({
        on,
        standing: whole
          ? holdAgainst(strategies, { planOfNeed }, started, on)
          : { standing: 'no-strategy' },
        strategy: whole && whole.strategy,
        entry: listed[0] ?? null,
        openAmendments: whole?.amendments.filter(({ decided }) => decided === null) ?? [],
      });
    });
  };
