import { seatingPage } from '../../src/contracts/seating.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ReseatNotice } from '../parts/seating/reseat-notice.tsx';
import { Room } from '../parts/seating/room.tsx';
import { SeatSwapper } from '../parts/seating/seat-swapper.tsx';
import { SeatingHistory } from '../parts/seating/seating-history.tsx';
import { SeatingPlanner } from '../parts/seating/seating-planner.tsx';
import { HowItWasMade } from '../parts/seating/seating-scores.tsx';
import { WorkshopRounds } from '../parts/seating/workshop-rounds.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { LinkButton } from '../routing/route-link.tsx';
import { seatingTexts } from '../texts/seating.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Where a facilitator sets the tables: as they are, as they could be, and as they were. */
export default function SeatingPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}/seating`, seatingPage);
  const texts = useTexts(seatingTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { round, seating, preparation, workshop } = page;
        const isOver = round.status === 'closed';
        return (
          <Page
            title={texts.title}
            up={{ to: `/rounds/${round.id}`, label: round.title }}
            lead={texts.lead}
            isWide
            {...(seating && {
              actions: (
                <LinkButton to={`/rounds/${round.id}/seating/print`}>{texts.print}</LinkButton>
              ),
            })}
          >
            {workshop.length > 1 && <WorkshopRounds roundId={round.id} workshop={workshop} />}
            {isOver && <p>{texts.roundOver}</p>}
            {!isOver && <ReseatNotice page={page} onChanged={loaded.refetch} />}
            {!seating && !isOver && (
              <EmptyState title={texts.emptyTitle}>
                <p>{texts.emptyText}</p>
              </EmptyState>
            )}
            {seating && (
              <Section title={texts.room}>
                <HowItWasMade seating={seating} />
                {isOver || !preparation ? (
                  <Room tables={seating.tables} />
                ) : (
                  <SeatSwapper
                    page={page}
                    seating={seating}
                    preparation={preparation}
                    onChanged={loaded.refetch}
                  />
                )}
              </Section>
            )}
            {!isOver && preparation && (
              <SeatingPlanner page={page} preparation={preparation} onKept={loaded.refetch} />
            )}
            {preparation && preparation.versions.length > 0 && (
              <SeatingHistory versions={preparation.versions} />
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}
