import { useRef } from 'react';
import { processPage } from '../../src/contracts/processes.ts';
import { timelinePage } from '../../src/contracts/timelines.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LetterStanding } from '../parts/letters/letter-standing.tsx';
import { NotesStanding } from '../parts/openness/notes-standing.tsx';
import { PhaseList } from '../parts/processes/phase-list.tsx';
import { ProcessSections } from '../parts/processes/process-sections.tsx';
import { ProcessWork } from '../parts/processes/process-work.tsx';
import { TimelineHistory } from '../parts/timeline/timeline-history.tsx';
import { River } from '../parts/processes/river.tsx';
import { navigate, useQuery } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { processTexts } from '../texts/processes.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import './process-page.css';

/** A process as a river and as a list. The open phase stands in the address: `?phase=…`. */
export default function ProcessPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${id}`, processPage);
  const times = useLoaded(`/api/processes/${id}/timeline`, timelinePage);
  const texts = useTexts(processTexts);
  const timeline = times.snapshot.state === 'loaded' ? times.snapshot.value : null;
  const query = useQuery();
  const list = useRef<HTMLOListElement>(null);

  const open = (phaseId: string | null) => {
    navigate(`/processes/${id}${phaseId === null ? '?phase=none' : `?phase=${phaseId}`}`, {
      replace: true,
    });
  };
  const openFromRiver = (phaseId: string) => {
    open(phaseId);
    list.current?.querySelector<HTMLElement>(`[data-phase="${phaseId}"]`)?.focus();
  };

  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, phases } = page;
        const current = phases.find(({ position }) => position === 'current');
        const openPhase = query.get('phase') ?? current?.id ?? null;
        return (
          <Page
            title={process.title}
            up={{ to: '/processes', label: texts.title }}
            lead={
              process.plan && (
                <>
                  {texts.plan}:{' '}
                  <RouteLink to={`/plans/${process.plan.id}`}>{process.plan.title}</RouteLink>
                </>
              )
            }
            isWide
          >
            <ProcessWork processId={id} />
            <ProcessSections processId={id} kinds={phases.map(({ kind }) => kind)} />
            <LetterStanding processId={id} />
            <NotesStanding processId={id} />
            <div className="process">
              <Section title={texts.river} hint={texts.riverHint} className="process-river">
                <River
                  page={page}
                  timeline={timeline}
                  openPhase={openPhase}
                  onPhase={openFromRiver}
                />
              </Section>
              <Section title={texts.phases} className="process-list">
                <PhaseList
                  {...{ ref: list, page, timeline, openPhase, onOpen: open }}
                  onTurned={() => {
                    times.refetch();
                    loaded.refetch();
                  }}
                />
              </Section>
              {timeline && <TimelineHistory processId={id} page={timeline} />}
            </div>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
