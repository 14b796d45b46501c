import { planHierarchy } from '../../../src/contracts/plans.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { Choice } from './goal-words-form.tsx';

/** Every plan that is in the picture of the plan system, to choose from; none while they are fetched. */
export function usePlanChoices(): readonly Choice[] {
  const { snapshot } = useLoaded('/api/plans', planHierarchy);
  if (snapshot.state !== 'loaded') return [];
  const { bands, beside, knowledge } = snapshot.value;
  return [...bands.flatMap(({ plans }) => plans), ...beside, ...knowledge].map(({ id, title }) => ({
    ...{ id, title },
  }));
}
