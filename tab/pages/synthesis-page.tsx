import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { likenessOrder, synthesisPage } from '../../src/contracts/directions.ts';
import type { SynthesisPage as Synthesis } from '../../src/contracts/directions.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AskBody } from '../parts/directions/ask-body.tsx';
import {
  chosenContributions,
  themesByContribution,
  wholePhase,
} from '../parts/directions/chosen-contributions.ts';
import { Choice, ContributionFilters } from '../parts/directions/contribution-filters.tsx';
import { ContributionList } from '../parts/directions/contribution-list.tsx';
import '../parts/directions/directions.css';
import { DirectionStatus } from '../parts/directions/direction-status.tsx';
import { ThemeList } from '../parts/directions/theme-list.tsx';
import { useSorting } from '../parts/directions/use-sorting.ts';
import { VerificationList } from '../parts/directions/verification-list.tsx';
import { WriteDirection } from '../parts/directions/write-direction.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { directionTexts } from '../texts/directions.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The administration's desk: contributions into themes, themes into directions, directions to those who are asked. */
export default function SynthesisPage({ params }: PageProps) {
  const phaseId = params['phaseId'] ?? '';
  const loaded = useLoaded(`/api/phases/${phaseId}/synthesis`, synthesisPage);
  const texts = useTexts(directionTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={texts.synthesis}
          up={{ to: `/processes/${page.process.id}/directions`, label: texts.title }}
          lead={
            <>
              {page.process.title} · {page.phase.title}. {texts.synthesisLead}
            </>
          }
          isWide
        >
          <Desk page={page} onChanged={loaded.refetch} />
        </Page>
      )}
    </WhenLoaded>
  );
}

type DeskProps = { readonly page: Synthesis; readonly onChanged: () => void };

function Desk({ page, onChanged }: DeskProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const [filter, setFilter] = useState(wholePhase);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [themeId, setTheme] = useState('');
  const likeness = useAction(
    () => api.ask('GET', `/api/phases/${page.phase.id}/likeness`, { contract: likenessOrder }),
    ({ contributionIds }) => {
      setOrder(contributionIds);
    },
  );
  const inTheme = (id: string) =>
    page.themes.find((theme) => theme.id === id)?.contributionIds ?? [];
  const sorting = useSorting(page.phase.id, inTheme, () => {
    setChosen(new Set());
    onChanged();
  });
  const themesOf = themesByContribution(page);
  const shown = chosenContributions(page, themesOf, filter, order);
  const unsorted = page.contributions.filter(({ id }) => !themesOf.has(id)).length;
  const theme = page.themes.find(({ id }) => id === themeId);
  if (page.contributions.length === 0)
    return (
      <EmptyState title={texts.noContributions}>
        <p>{texts.noContributionsHint}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="synthesis">
        <Section
          title={texts.contributions}
          hint={`${texts.unsortedCount(unsorted, page.contributions.length)}. ${texts.keysHint}`}
        >
          <ContributionFilters
            page={page}
            filter={filter}
            isByLikeness={order !== null}
            onFilter={setFilter}
            onOrder={(isByLikeness) => {
              if (isByLikeness) void likeness.run();
              else setOrder(null);
            }}
          />
          {likeness.failure && <Notice tone="attention">{texts.likenessFailed}</Notice>}
          <div className="sort-bar">
            <span className="numbers">{texts.chosen(chosen.size)}</span>
            <Choice
              label={texts.sortInto}
              value={themeId}
              choices={[
                { value: '', label: texts.chooseTheme },
                ...page.themes.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChoose={setTheme}
            />
            <Button
              appearance="primary"
              disabled={chosen.size === 0 || !theme || sorting.isBusy}
              onClick={() => {
                if (theme) sorting.into([...chosen], theme);
              }}
            >
              {texts.sort}
            </Button>
            {sorting.last && (
              <span>
                {sorting.last.words}{' '}
                <Button size="small" disabled={sorting.isBusy} onClick={sorting.undo}>
                  {texts.undo}
                </Button>
              </span>
            )}
          </div>
          {sorting.failure && <ErrorNotice failure={sorting.failure} />}
          {shown.length === 0 && <p className="quiet">{texts.nothingHere}</p>}
          <ContributionList
            {...{ page, themesOf, chosen, sorting }}
            contributions={shown}
            onChoose={(id, isChosen) => {
              const next = new Set(chosen);
              if (isChosen) next.add(id);
              else next.delete(id);
              setChosen(next);
            }}
          />
        </Section>
        <ThemeList page={page} sorting={sorting} onChanged={onChanged} />
      </div>
      <WriteDirection
        page={page}
        chosen={chosen}
        onWritten={() => {
          setChosen(new Set());
          onChanged();
        }}
      />
      {page.directions.length > 0 && (
        <Section title={texts.directions}>
          <ul className="card-list">
            {page.directions.map(({ id, text, status, links }) => {
              const carries = links.filter(({ stance }) => stance === 'carries').length;
              return (
                <li key={id} className="card">
                  <div className="card-row">
                    <h3>
                      <RouteLink to={`/directions/${id}`}>{text}</RouteLink>
                    </h3>
                    <DirectionStatus status={status} />
                  </div>
                  <p className="quiet">{texts.links(carries, links.length - carries)}</p>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <AskBody page={page} onChanged={onChanged} />
      <VerificationList page={page} onChanged={onChanged} />
    </>
  );
}
