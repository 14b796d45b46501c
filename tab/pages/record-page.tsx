import { recordPage } from '../../src/contracts/archive.ts';
import type { RecordPage as RecordPageData, RecordSummary } from '../../src/contracts/archive.ts';
import { formatDate, formatMoment } from '../../src/core/time/format.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChainLinks } from '../parts/archive/chain-links.tsx';
import { EinnsynSection } from '../parts/archive/einnsyn-section.tsx';
import { FileFacts } from '../parts/archive/file-facts.tsx';
import { RecallForm } from '../parts/archive/recall-form.tsx';
import { RecordExplanation, RecordStatus } from '../parts/archive/record-state.tsx';
import { RetryButton } from '../parts/archive/retry-button.tsx';
import { StepList } from '../parts/archive/step-list.tsx';
import { NewVersion } from '../parts/protocols/new-version.tsx';
import '../parts/archive/archive.css';
import type { Params } from '../routing/match-path.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { archiveTexts } from '../texts/archive.ts';
import type { ArchiveTexts } from '../texts/archive.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

const noticeTones = { archived: 'info', waiting: 'info', attention: 'attention' } as const;

/** One record: how it stands, its files held up against what SharePoint gives back, and its trail. */
export default function RecordPage({ params }: { readonly params: Params }) {
  const texts = useTexts(archiveTexts);
  const loaded = useLoaded(`/api/archive/${params['id'] ?? ''}`, recordPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={page.record.title}
          up={{ to: '/archive', label: texts.toArchive }}
          status={<RecordStatus record={page.record} texts={texts} />}
          actions={<RecordLinks page={page} texts={texts} />}
        >
          <Notice tone={noticeTones[page.record.status]}>
            <RecordExplanation record={page.record} texts={texts} />
            <RetryButton record={page.record} texts={texts} onRetried={loaded.refetch} />
            <RecallForm record={page.record} texts={texts} onSettled={loaded.refetch} />
          </Notice>
          <RecordFacts page={page} texts={texts} />
          <Section title={texts.files} hint={texts.filesHint}>
            <div className="card-list">
              {page.record.files.map((file) => (
                <FileFacts key={file.id} file={file} texts={texts} />
              ))}
            </div>
          </Section>
          <NewVersion page={page} />
          <Section title={texts.steps} hint={texts.stepsHint}>
            <StepList steps={page.steps} texts={texts} />
          </Section>
          {page.einnsyn && page.record.subject.kind === 'protocol' && (
            <EinnsynSection
              einnsyn={page.einnsyn}
              roundId={page.record.subject.roundId}
              texts={texts}
              onRetried={loaded.refetch}
            />
          )}
          <Section title={texts.chain} hint={texts.chainHint}>
            <ChainLinks chain={page.chain} texts={texts} />
          </Section>
        </Page>
      )}
    </WhenLoaded>
  );
}

type Part = { readonly page: RecordPageData; readonly texts: ArchiveTexts };

function RecordLinks({ page, texts }: Part) {
  return (
    <>
      <WayToSubject subject={page.record.subject} texts={texts} />
      {page.publicAddress === null ? (
        <span className="quiet">{texts.notPublic}</span>
      ) : (
        <a href={page.publicAddress} target="_blank" rel="noreferrer">
          {texts.openPublic}
        </a>
      )}
    </>
  );
}

/** The way to what the record stands for; a day of the audit log has no page. */
function WayToSubject({
  subject,
  texts,
}: {
  readonly subject: RecordSummary['subject'];
  readonly texts: ArchiveTexts;
}) {
  switch (subject.kind) {
    case 'protocol':
      return <RouteLink to={`/rounds/${subject.roundId}`}>{texts.openRound}</RouteLink>;
    case 'poll':
      return <RouteLink to={`/polls/${subject.pollId}`}>{texts.openPoll}</RouteLink>;
    case 'phase':
      return <RouteLink to={`/processes/${subject.processId}`}>{texts.openProcess}</RouteLink>;
    case 'audit-head':
      return null;
  }
}

function RecordFacts({ page: { record }, texts }: Part) {
  const { language } = useSession();
  return (
    <dl className="facts">
      <dt>{texts.kind}</dt>
      <dd>{texts.subjects[record.subject.kind]}</dd>
      {record.meetingStartsAt === null ? (
        <>
          <dt>{texts.day[record.subject.kind]}</dt>
          <dd>{formatDate(record.day, language)}</dd>
        </>
      ) : (
        <>
          <dt>{texts.meeting}</dt>
          <dd>
            {formatMoment(record.meetingStartsAt, language)}
            {record.meetingNumber !== null && ` (${texts.meetingNumber(record.meetingNumber)})`}
          </dd>
        </>
      )}
      {record.body !== '' && (
        <>
          <dt>{texts.body}</dt>
          <dd>{record.body}</dd>
        </>
      )}
      <dt>{texts.library}</dt>
      <dd>{texts.libraries[record.library]}</dd>
      <dt>{texts.createdAt}</dt>
      <dd>{formatMoment(record.createdAt, language)}</dd>
      {record.archivedAt !== null && (
        <>
          <dt>{texts.archivedAt}</dt>
          <dd>{formatMoment(record.archivedAt, language)}</dd>
        </>
      )}
      {record.status === 'archived' && record.missing.length === 0 && (
        <>
          <dt>{texts.stillMissing}</dt>
          <dd>{texts.nothingMissing}</dd>
        </>
      )}
    </dl>
  );
}
