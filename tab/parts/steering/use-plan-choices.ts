import { planRegister } from '../../../src/contracts/plan-register.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { Choice } from './goal-words-form.tsx';

/** Every plan that has not ended, to choose from; none while they are fetched. */
export function usePlanChoices(): readonly Choice[] {
  const { snapshot } = useLoaded('/api/plan-register', planRegister);
  if (snapshot.state !== 'loaded') return [];
  return snapshot.value.plans
    .filter(({ status }) => status !== 'replaced' && status !== 'closed')
    .map(({ id, title }) => ({ id, title }));
}
