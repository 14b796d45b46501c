import { Fragment } from 'react';
import { archiveList } from '../../src/contracts/archive.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DeskDrafts, UntouchedCount } from '../parts/protocols/desk-drafts.tsx';
import { ArchiveAlarm, ArchiveCheck } from '../parts/archive/archive-check.tsx';
import { DriftNotice } from '../parts/archive/drift-notice.tsx';
import { EinnsynDesk } from '../parts/archive/einnsyn-desk.tsx';
import { AuditExtract } from '../parts/archive/audit-extract.tsx';
import { LibraryNotices } from '../parts/archive/library-notices.tsx';
import { RecordSection } from '../parts/archive/record-section.tsx';
import { RetryAllButton } from '../parts/archive/retry-button.tsx';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { protocolTexts } from '../texts/protocols.ts';
import { screeningTexts } from '../texts/screening.ts';
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
  const protocols = useTexts(protocolTexts);
  const screening = useTexts(screeningTexts);
  const list = useLoaded('/api/archive', archiveList);
  return (
    <WhenLoaded of={list}>
      {({ records, drafts, untouched, einnsyn, ...standing }) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          actions={
            <>
              <RouteLink to="/archive/rules">{protocols.toRules}</RouteLink>
              <RouteLink to="/access-codes">{screening.toCodes}</RouteLink>
            </>
          }
        >
          <ArchiveAlarm />
          <DriftNotice />
          <LibraryNotices standing={standing} texts={texts} />
          <RetryAllButton records={records} texts={texts} onRetried={list.refetch} />
          <UntouchedCount untouched={untouched} />
          {records.length === 0 && drafts.length === 0 && (
            <EmptyState title={texts.emptyTitle}>
              <p>{texts.emptyText}</p>
              <LinkButton to="/rounds">{texts.toRounds}</LinkButton>
            </EmptyState>
          )}
          {order.map((status) => (
            <Fragment key={status}>
              {status === 'waiting' && (
                <EinnsynDesk lines={einnsyn} texts={texts} onRetried={list.refetch} />
              )}
              {status === 'waiting' && <DeskDrafts drafts={drafts} />}
              <RecordSection
                status={status}
                records={records.filter((record) => record.status === status)}
                texts={texts}
                onRetried={list.refetch}
              />
            </Fragment>
          ))}
          <ArchiveCheck />
          <AuditExtract texts={texts} />
        </Page>
      )}
    </WhenLoaded>
  );
}
