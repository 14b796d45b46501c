import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { hearingsPage } from '../../src/contracts/hearings.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/drafting/drafting.css';
import { HearingCard } from '../parts/drafting/hearing-card.tsx';
import { HearingPlanForm } from '../parts/drafting/hearing-plan-form.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { draftingTexts } from '../texts/drafting.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The hearings of a process, and what was said in them. */
export default function HearingPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${id}/hearings`, hearingsPage);
  const texts = useTexts(draftingTexts);
  const [isPlanning, setPlanning] = useState(false);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, hearings, mayRun, text } = page;
        const canPlan = mayRun && text !== null && hearings.length < page.phases.length;
        return (
          <Page
            title={texts.hearing}
            up={{ to: `/processes/${id}`, label: process.title }}
            lead={texts.hearingLead}
            {...(canPlan && {
              actions: (
                <Button
                  appearance={hearings.length === 0 ? 'primary' : 'secondary'}
                  aria-expanded={isPlanning}
                  onClick={() => {
                    setPlanning(!isPlanning);
                  }}
                >
                  {texts.plan}
                </Button>
              ),
            })}
          >
            {hearings.length === 0 && !isPlanning && (
              <EmptyState title={texts.noHearing}>
                <p>{mayRun ? texts.noHearingText : texts.noHearingForOthers}</p>
                {mayRun && text === null && (
                  <p>
                    {texts.noText}{' '}
                    <RouteLink to={`/processes/${id}/text`}>{texts.toText}</RouteLink>
                  </p>
                )}
              </EmptyState>
            )}
            {isPlanning && (
              <HearingPlanForm
                page={page}
                hearing={null}
                onSaved={() => {
                  setPlanning(false);
                  loaded.refetch();
                }}
              />
            )}
            {hearings.toReversed().map((hearing) => (
              <HearingCard
                key={`${hearing.id}:${hearing.version}`}
                page={page}
                hearing={hearing}
                onChanged={loaded.refetch}
              />
            ))}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
