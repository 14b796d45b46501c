import { planHierarchy } from '../../src/contracts/plans.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ExportLinks } from '../parts/plan-import/export-links.tsx';
import { PictureMenu } from '../parts/plans/picture-menu.tsx';
import { PlanFolds } from '../parts/plans/plan-folds.tsx';
import { PlanLegend } from '../parts/plans/plan-legend.tsx';
import { PlanPicture } from '../parts/plans/plan-picture.tsx';
import { plansOf } from '../parts/plans/relations.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planImportTexts } from '../texts/plan-import.ts';
import { LinkButton } from '../routing/route-link.tsx';
import { planningStrategyTexts } from '../texts/planning-strategy.ts';
import { planTexts } from '../texts/plans.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The plan system as one picture. */
export default function PlansPage() {
  const texts = useTexts(planTexts);
  const strategyTexts = useTexts(planningStrategyTexts);
  const fileTexts = useTexts(planImportTexts);
  const { can } = useSession();
  const isNarrow = useNarrow();
  const hierarchy = useLoaded('/api/plans', planHierarchy);
  const Picture = isNarrow ? PlanFolds : PlanPicture;
  return (
    <WhenLoaded of={hierarchy}>
      {(loaded) => {
        const plans = plansOf(loaded);
        return (
          <Page
            title={texts.title}
            lead={texts.lead}
            actions={
              <>
                <LinkButton to="/plans/register">{texts.register}</LinkButton>
                <LinkButton to="/planning-strategy">{strategyTexts.title}</LinkButton>
                <LinkButton to="/wheels">{texts.wheels}</LinkButton>
                {plans.length > 0 && <PictureMenu />}
              </>
            }
            isWide
          >
            {plans.length === 0 ? (
              <EmptyState title={texts.emptyTitle}>
                <p>{texts.emptyText}</p>
              </EmptyState>
            ) : (
              <Picture hierarchy={loaded} texts={texts} />
            )}
            <PlanLegend
              types={
                plans.length === 0
                  ? Object.keys(texts.types)
                  : [...new Set(plans.map(({ type }) => type))]
              }
              texts={texts}
            />
            {can('edit-plans') && (
              <p>
                <RouteLink to="/plans/import">{fileTexts.title}</RouteLink>
              </p>
            )}
            <ExportLinks texts={fileTexts} />
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
