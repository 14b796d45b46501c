import type { PlanPage } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanTexts } from '../../texts/plans.nb.ts';

/** Where a plan stands: what it builds on above it, what builds on it below. */
export function PlanPlace({ page, texts }: { readonly page: PlanPage; readonly texts: PlanTexts }) {
  if (!page.parent && page.children.length === 0)
    return <p className="quiet">{texts.standsAlone}</p>;
  return (
    <dl className="plan-place">
      {page.parent && (
        <div>
          <dt>{texts.above}</dt>
          <dd>
            <RouteLink to={`/plans/${page.parent.id}`}>{page.parent.title}</RouteLink>
          </dd>
        </div>
      )}
      <div className="plan-place-here">
        <dt>{texts.thisPlan}</dt>
        <dd>{page.plan.title}</dd>
      </div>
      {page.children.length > 0 && (
        <div>
          <dt>{texts.below}</dt>
          {page.children.map((child) => (
            <dd key={child.id}>
              <RouteLink to={`/plans/${child.id}`}>{child.title}</RouteLink>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
