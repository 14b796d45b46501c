import { strategyPlace } from '../../../src/contracts/planning-strategy.ts';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { planningStrategyTexts } from '../../texts/planning-strategy.ts';
import { useTexts } from '../../texts/texts.ts';
import { saidOf } from './strategy-words.ts';

/** One line on a plan's page: what the planning strategy says of it. The page stands without it, so nothing is said while it is fetched. */
export function PlanInStrategy({ plan }: { readonly plan: PlanPage['plan'] }) {
  const texts = useTexts(planningStrategyTexts);
  const { snapshot } = useLoaded(`/api/plans/${plan.id}/strategy-place`, strategyPlace);
  const entry = snapshot.state === 'loaded' ? snapshot.value.entry : null;
  const isStrategy = plan.type === 'planstrategi';
  if (!isStrategy && entry === null) return null;
  return (
    <p>
      <RouteLink to="/planning-strategy">
        {entry === null ? texts.title : texts.inStrategy(saidOf(entry, texts))}
      </RouteLink>
    </p>
  );
}
