import { seatingPage } from '../../../src/contracts/seating.ts';
import type { SeatingPage } from '../../../src/contracts/seating.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Room } from './room.tsx';
import { HowItWasMade } from './seating-scores.tsx';

/** The tables on the round's own page: one's own first, then the room for those who want it. */
export function RoundSeating({ roundId }: { readonly roundId: string }) {
  const { snapshot, refetch } = useLoaded(`/api/rounds/${roundId}/seating`, seatingPage);
  const texts = useTexts(seatingTexts);
  switch (snapshot.state) {
    case 'loading':
      return null;
    case 'failed':
      return (
        <Section title={texts.title}>
          <ErrorNotice failure={snapshot.failure} onRetry={refetch} />
        </Section>
      );
    case 'loaded':
      return <Seated page={snapshot.value} />;
  }
}

function Seated({ page }: { readonly page: SeatingPage }) {
  const texts = useTexts(seatingTexts);
  const { can } = useSession();
  const { round, seating, ownTable, preparation } = page;
  const mayArrange = can('prepare-rounds') && round.status !== 'closed';
  if (!seating) {
    // Before a round that is over there is nothing more to be seated.
    if (round.status === 'closed') return null;
    return (
      <Section title={texts.title}>
        {mayArrange ? (
          <EmptyState title={texts.emptyTitle}>
            <p>{texts.emptyText}</p>
            <LinkButton to={`/rounds/${round.id}/seating`}>{texts.make}</LinkButton>
          </EmptyState>
        ) : (
          <p className="quiet">{texts.noneYet}</p>
        )}
      </Section>
    );
  }
  const own = seating.tables.find(({ number }) => number === ownTable);
  const pinned = new Set(preparation?.pins.map(({ personId }) => personId));
  return (
    <Section
      title={texts.title}
      actions={
        <span className="button-row">
          {mayArrange && (
            <LinkButton to={`/rounds/${round.id}/seating`}>{texts.arrange}</LinkButton>
          )}
          {can('prepare-rounds') && (
            <LinkButton to={`/rounds/${round.id}/seating/print`}>{texts.print}</LinkButton>
          )}
        </span>
      }
    >
      {own && <OwnTable table={own} />}
      {preparation?.isOutdated && mayArrange && <p>{texts.outdatedTitle}.</p>}
      <details className="room-details" open={!own}>
        <summary>{texts.showRoom}</summary>
        <HowItWasMade seating={seating} />
        <Room tables={seating.tables} pinned={pinned} />
      </details>
    </Section>
  );
}

/** The first thing a politician wants to know on the way in. */
function OwnTable({
  table,
}: {
  readonly table: NonNullable<SeatingPage['seating']>['tables'][number];
}) {
  const texts = useTexts(seatingTexts);
  const { me } = useSession();
  const others = table.seats.filter(({ personId }) => personId !== me.personId);
  return (
    <div className="own-table">
      <p className="own-table-number">{texts.ownTable(table.number)}</p>
      <p className="quiet">{texts.companions}</p>
      <ul className="own-table-names">
        {others.map(({ personId, name, party }) => (
          <li key={personId}>
            {name} <span className="quiet">{party}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
