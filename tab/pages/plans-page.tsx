import { useDeferredValue, useMemo, useState } from 'react';
import { planHierarchy } from '../../src/contracts/plans.ts';
import type { PlanHierarchy } from '../../src/contracts/plans.ts';
import { useLoaded } from '../api/use-loaded.ts';
import type { Loaded } from '../api/use-loaded.ts';
import { ExportLinks } from '../parts/plan-import/export-links.tsx';
import { PictureMenu } from '../parts/plans/picture-menu.tsx';
import { addressOf, choiceIn, queryOf } from '../parts/plans/plan-choice.ts';
import type { PlanChoice } from '../parts/plans/plan-choice.ts';
import { PlanFilters } from '../parts/plans/plan-filters.tsx';
import { PlanFolds } from '../parts/plans/plan-folds.tsx';
import { PlanLegend } from '../parts/plans/plan-legend.tsx';
import { PlanPicture } from '../parts/plans/plan-picture.tsx';
import { PlanSearch } from '../parts/plans/plan-search.tsx';
import { PlansSections } from '../parts/plans/plans-sections.tsx';
import { plansOf } from '../parts/plans/relations.ts';
import { navigate, useQuery } from '../routing/location.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { findPlansTexts } from '../texts/find-plans.ts';
import { planImportTexts } from '../texts/plan-import.ts';
import { planTexts } from '../texts/plans.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { PageSkeleton } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The plan system as one picture, or what is chosen of it, and a way to find one plan among many. */
export default function PlansPage() {
  const query = useQuery();
  const choice = choiceIn(query);
  const hierarchy = useLoaded(pathOf(choice), planHierarchy);
  // The picture stays while another choice is fetched; whoever stands in a select keeps standing there.
  const [shown, show] = useState<PlanHierarchy>();
  if (hierarchy.snapshot.state === 'loaded' && hierarchy.snapshot.value !== shown)
    show(hierarchy.snapshot.value);
  // As WhenLoaded does: the first picture is drawn behind the skeleton.
  const isDrawn = useDeferredValue(shown !== undefined);
  if (!shown || !isDrawn) return <WhenLoaded of={hierarchy}>{() => <PageSkeleton />}</WhenLoaded>;
  return (
    <Plans
      hierarchy={shown}
      of={hierarchy}
      choice={choice}
      onChoose={(next) => {
        navigate(addressOf(next, query));
      }}
    />
  );
}

function pathOf(choice: PlanChoice): string {
  const query = queryOf(choice);
  return query === '' ? '/api/plans' : `/api/plans?${query}`;
}

function Plans({
  hierarchy,
  of: { snapshot, refetch },
  choice,
  onChoose,
}: {
  readonly hierarchy: PlanHierarchy;
  readonly of: Loaded<PlanHierarchy>;
  readonly choice: PlanChoice;
  readonly onChoose: (choice: PlanChoice) => void;
}) {
  const texts = useTexts(planTexts);
  const findTexts = useTexts(findPlansTexts);
  const fileTexts = useTexts(planImportTexts);
  const shellWords = useTexts(shellTexts);
  const { can } = useSession();
  const isNarrow = useNarrow();
  const Picture = isNarrow ? PlanFolds : PlanPicture;
  const query = queryOf(choice);
  // Drawn in small steps after the rest of the page, so that nobody's key or finger waits for hundreds of cards.
  const toDraw = useMemo(() => ({ hierarchy, query }), [hierarchy, query]);
  const drawn = useDeferredValue(toDraw, null);
  const isEmpty = hierarchy.all === 0 && query === '';
  const types = new Set(plansOf(hierarchy).map(({ type }) => type));
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={!isEmpty && <PictureMenu query={query} />}
      isWide
    >
      <PlansSections texts={findTexts} />
      {isEmpty ? (
        <EmptyState title={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
          {can('edit-plans') && (
            <LinkButton primary to="/plans/import">
              {fileTexts.title}
            </LinkButton>
          )}
        </EmptyState>
      ) : (
        <>
          <PlanSearch texts={findTexts} planTexts={texts} />
          <PlanFilters
            {...{ choice, choices: hierarchy.choices, count: hierarchy.count, all: hierarchy.all }}
            isFolded={isNarrow}
            texts={findTexts}
            planTexts={texts}
            onChange={onChoose}
          />
          {snapshot.state === 'failed' ? (
            <ErrorNotice failure={snapshot.failure} onRetry={refetch} />
          ) : hierarchy.count === 0 ? (
            <EmptyState title={findTexts.none}>
              <p>{findTexts.noneText}</p>
              <LinkButton to="/plans">{findTexts.showAll}</LinkButton>
            </EmptyState>
          ) : (
            <div aria-busy={snapshot.state === 'loading' || drawn !== toDraw}>
              {drawn ? (
                <Picture {...drawn} {...{ texts, findTexts }} />
              ) : (
                <PageSkeleton label={shellWords.loading} />
              )}
            </div>
          )}
        </>
      )}
      <PlanLegend types={types.size === 0 ? Object.keys(texts.types) : [...types]} texts={texts} />
      {can('edit-plans') && !isEmpty && (
        <p className="not-printed">
          <RouteLink to="/plans/import">{fileTexts.title}</RouteLink>
        </p>
      )}
      <ExportLinks texts={fileTexts} />
    </Page>
  );
}
