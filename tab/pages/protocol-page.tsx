import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { protocolDraftPage } from '../../src/contracts/protocols.ts';
import type { ProtocolDraftPage } from '../../src/contracts/protocols.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/drafting/drafting.css';
import { PassageCard } from '../parts/protocols/passage-card.tsx';
import { PassageWarnings } from '../parts/protocols/passage-warnings.tsx';
import { ProposalList } from '../parts/protocols/proposal-list.tsx';
import { ProtocolPeople } from '../parts/protocols/protocol-people.tsx';
import { PublicPreview } from '../parts/protocols/public-preview.tsx';
import { ScreeningNotice } from '../parts/protocols/screening-notice.tsx';
import { ProtocolSteps } from '../parts/protocols/protocol-steps.tsx';
import '../parts/protocols/protocol.css';
import { WordDownload } from '../parts/protocols/word-download.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import type { ProtocolTexts } from '../texts/protocols.nb.ts';
import { protocolTexts } from '../texts/protocols.ts';
import { screeningTexts } from '../texts/screening.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

const tones = {
  drafting: 'attention',
  'in-correction': 'active',
  'for-approval': 'active',
  frozen: 'done',
} as const;

/** Minutes on their way, for the clerk, those who were there and the chair: what they say, what was changed, and the next step. */
export default function ProtocolPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/protocol-drafts/${params['id'] ?? ''}`, protocolDraftPage);
  const texts = useTexts(protocolTexts);
  const { language, can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={texts.title(page.round.title)}
          {...(can('see-archive') && { up: { to: '/archive', label: texts.toArchive } })}
          status={<StatusWord tone={tones[page.status]}>{texts.statuses[page.status]}</StatusWord>}
          lead={[
            page.body,
            page.meetingNumber,
            formatMoment(page.round.startsAt, language),
            texts.versionOf(page.version),
          ].join(' · ')}
          actions={
            <>
              <WordDownload draftId={page.id} />
              <RouteLink to={`/rounds/${page.round.id}`}>{texts.toRound}</RouteLink>
              {page.recordId !== null && (
                <RouteLink to={`/archive/${page.recordId}`}>{texts.toRecord}</RouteLink>
              )}
            </>
          }
        >
          <NextStep page={page} onChanged={loaded.refetch} />
          <PassageWarnings page={page} />
          <ScreeningNotice page={page} onChanged={loaded.refetch} />
          <ProposalList page={page} onChanged={loaded.refetch} />
          <ProtocolPeople page={page} onChanged={loaded.refetch} />
          <Passages page={page} onChanged={loaded.refetch} />
        </Page>
      )}
    </WhenLoaded>
  );
}

type Part = { readonly page: ProtocolDraftPage; readonly onChanged: () => void };

function NextStep({ page, onChanged }: Part) {
  const texts = useTexts(protocolTexts);
  const { language } = useSession();
  const own = page.asks.find(({ isOwn }) => isOwn);
  const undecided = page.proposals.filter(({ verdict }) => verdict === null).length;
  const facts = [
    page.deadline === null ? '' : texts.deadline(formatMoment(page.deadline, language)),
    page.frozenAt === null ? '' : texts.frozenAt(formatMoment(page.frozenAt, language)),
    page.status === 'in-correction' && page.may.edit
      ? texts.answered(page.asks.filter(({ acceptedAt }) => acceptedAt !== null).length, page.asks.length) // prettier-ignore
      : '',
    undecided > 0 && page.may.edit ? texts.undecided(undecided) : '',
    own?.acceptedAt ? texts.youAccepted(formatMoment(own.acceptedAt, language)) : '',
  ].filter((words) => words !== '');
  return (
    <Notice tone={page.status === 'frozen' ? 'done' : 'info'}>
      <p className="notice-title">{whatNow(page, texts)}</p>
      {page.returned !== '' && <p>{texts.returned(page.returned)}</p>}
      {page.reason !== '' && <p>{texts.whyVersion(page.reason)}</p>}
      {facts.map((words) => (
        <p key={words} className="quiet">
          {words}
        </p>
      ))}
      <ProtocolSteps key={page.revision} page={page} onChanged={onChanged} />
    </Notice>
  );
}

function whatNow(
  { status, may, hindrance, approver, screening }: ProtocolDraftPage,
  texts: ProtocolTexts,
): string {
  if (status === 'frozen') return texts.frozenLead;
  if (may.edit) {
    if (hindrance === 'identity-number-in-protocol') return texts.steps['remove-identity-number'];
    if (hindrance === 'mark-without-place') return texts.steps['set-marks-anew'];
    if (hindrance === 'proposals-undecided') return texts.steps['judge-proposals'];
    if (hindrance === 'correction-under-way') return texts.steps['wait-for-answers'];
    if (screening?.isToBeScreened === true) return texts.steps['screen-passages'];
    return texts.steps[approver === 'chair' ? 'check-and-send-to-chair' : 'check-and-approve'];
  }
  if (may.sendBack) return texts.chairLead;
  if (may.answer) return texts.askedLead;
  return status === 'for-approval' ? texts.steps['wait-for-chair'] : texts.waitingLead;
}

function Passages({ page, onChanged }: Part) {
  const texts = useTexts(protocolTexts);
  const screening = useTexts(screeningTexts);
  const [showsChanged, setShowsChanged] = useState(false);
  const [showsPublic, setShowsPublic] = useState(false);
  const isScreened = page.passages.some(({ marks }) => marks.length > 0);
  const changed = page.passages.filter(({ words }) => words !== null);
  const shown = showsChanged ? changed : page.passages;
  return (
    <Section
      title={texts.passagesTitle}
      hint={texts.changedCount(changed.length)}
      actions={
        <>
          {changed.length > 0 && !showsPublic && (
            <Button
              size="small"
              aria-pressed={showsChanged}
              onClick={() => {
                setShowsChanged(!showsChanged);
              }}
            >
              {showsChanged ? texts.showAll : texts.onlyChanged}
            </Button>
          )}
          {isScreened && (
            <Button
              size="small"
              aria-pressed={showsPublic}
              onClick={() => {
                setShowsPublic(!showsPublic);
              }}
            >
              {showsPublic ? screening.hidePublic : screening.showPublic}
            </Button>
          )}
        </>
      }
    >
      {showsPublic && isScreened ? (
        <PublicPreview passages={page.passages} />
      ) : (
        <div className="card-list">
          {shown.map((passage) => (
            <PassageCard
              key={`${passage.key}:${passage.text}`}
              page={page}
              passage={passage}
              onChanged={onChanged}
            />
          ))}
        </div>
      )}
    </Section>
  );
}
