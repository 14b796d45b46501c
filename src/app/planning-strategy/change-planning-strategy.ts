import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { saveStrategyChange } from './save-strategy-change.ts';
import { commandStrategy } from './strategy-command.ts';
import type { StrategyCommand, StrategyRefusal } from './strategy-command.ts';

/** One command on one strategy. */
export const changePlanningStrategy =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    strategyId: string,
    command: StrategyCommand,
  ): Promise<Decision<null, StrategyRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.planRegister.lock();
      const strategies = await tx.planningStrategies.all();
      const whole = strategies.find(({ strategy }) => strategy.id === strategyId);
      if (!whole || !(await namesWhatIsHere(tx, command))) return notFound;
      const terms = await tx.planningStrategies.terms();
      const term = terms.find(({ id }) => id === whole.strategy.termId);
      if (!term) return notFound;
      const changed = commandStrategy(strategies, whole, command, {
        ...{ term, rules: await tx.planningStrategies.rules() },
        today: osloDate(deps.clock.now()),
        cadence: (await tx.planningStrategies.setting()).cadence,
      });
      if (changed.refused) return changed;
      await saveStrategyChange(deps, tx, by, strategyId, changed.value);
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'plan', id: strategyId });
    return decision;
  };

/** Plans, need tests and bodies that are named have to be the municipality's own. */
async function namesWhatIsHere(tx: Transaction, command: StrategyCommand): Promise<boolean> {
  if ('bodyId' in command) return (await tx.people.body(command.bodyId)) !== null;
  if (command.kind !== 'add-entry' && command.kind !== 'change-entry') return true;
  const { planId = null, needId = null } = command.facts ?? {};
  if (planId !== null && !(await tx.planRegister.byId(planId))) return false;
  return needId === null || (await tx.planRegister.needTest(needId)) !== null;
}
