import type { Action } from '../../../src/contracts/people.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import type { FindPlansTexts } from '../../texts/find-plans.nb.ts';

type SectionName = 'register' | 'strategy' | 'wheels' | 'conflicts' | 'training';
const sections: readonly { readonly to: string; readonly name: SectionName; readonly needs?: Action }[] = [
  { to: '/plans/register', name: 'register' },
  { to: '/planning-strategy', name: 'strategy' },
  { to: '/wheels', name: 'wheels' },
  { to: '/goal-conflicts', name: 'conflicts' },
  { to: '/training', name: 'training' },
]; // prettier-ignore

/** The other ways to look at the plans, from any of them. */
export function PlansSections({ texts }: { readonly texts: FindPlansTexts }) {
  const { can } = useSession();
  return (
    <nav className="plans-sections not-printed" aria-label={texts.sections}>
      {sections
        .filter(({ needs }) => needs === undefined || can(needs))
        .map(({ to, name }) => (
          <RouteLink key={to} to={to}>
            {texts[name]}
          </RouteLink>
        ))}
    </nav>
  );
}
