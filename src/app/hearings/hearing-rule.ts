import { ruleNamed } from '../../core/deadlines/statutory-rule.ts';
import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import type { Transaction } from '../ports/stores.ts';

/** Laws that say how long a text must be out: a master plan's proposal, and the programme for one. */
const hearingRuleNames = ['plan-hearing', 'planning-programme-hearing'] as const;

/** The rule as the municipality has it; null for a text that no law speaks of. */
export async function hearingRule(
  tx: Pick<Transaction, 'planningStrategies'>,
  name: string | null,
): Promise<StatutoryRule | null> {
  const known = hearingRuleNames.find((each) => each === name);
  return known === undefined ? null : ruleNamed(await tx.planningStrategies.rules(), known);
}

export async function hearingRules(
  tx: Pick<Transaction, 'planningStrategies'>,
): Promise<readonly StatutoryRule[]> {
  const own = await tx.planningStrategies.rules();
  return hearingRuleNames.map((name) => ruleNamed(own, name));
}
