import { archiveList } from '../../src/contracts/archive.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RecordSection } from '../parts/archive/record-section.tsx';
import { LinkButton } from '../routing/route-link.tsx';
import { archiveTexts } from '../texts/archive.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What needs somebody comes first, what is done last. */
const order = ['attention', 'waiting', 'archived'] as const;

/** The archive as the clerk sees it. */
export default function ArchivePage() {
  const texts = useTexts(archiveTexts);
  const list = useLoaded('/api/archive', archiveList);
  return (
    <WhenLoaded of={list}>
      {({ records }) => (
        <Page title={texts.title} lead={texts.lead}>
          {records.length === 0 && (
            <EmptyState title={texts.emptyTitle}>
              <p>{texts.emptyText}</p>
              <LinkButton to="/rounds">{texts.toRounds}</LinkButton>
            </EmptyState>
          )}
          {order.map((status) => (
            <RecordSection
              key={status}
              status={status}
              records={records.filter((record) => record.status === status)}
              texts={texts}
              onRetried={list.refetch}
            />
          ))}
        </Page>
      )}
    </WhenLoaded>
  );
}
