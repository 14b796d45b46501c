import type { ReactNode } from 'react';
import { planPage } from '../../../src/contracts/plans.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useQuery } from '../../routing/location.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import type { Choice } from './goal-words-form.tsx';

/** The plan that the address puts forward, `?plan=`; null where it puts none. */
export function ChosenPlan({
  children,
}: {
  readonly children: (plan: Choice | null) => ReactNode;
}) {
  const planId = useQuery().get('plan');
  return planId === null ? children(null) : <Fetched planId={planId}>{children}</Fetched>;
}

function Fetched({
  planId,
  children,
}: {
  readonly planId: string;
  readonly children: (plan: Choice | null) => ReactNode;
}) {
  const loaded = useLoaded(`/api/plans/${encodeURIComponent(planId)}`, planPage);
  return (
    <WhenLoaded of={loaded}>{({ plan: { id, title } }) => children({ id, title })}</WhenLoaded>
  );
}
