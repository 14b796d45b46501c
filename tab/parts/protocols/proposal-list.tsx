import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftProposal, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { WordMarks } from '../drafting/word-marks.tsx';
import { TextField } from '../steering/fields.tsx';

type ProposalsProps = { readonly page: ProtocolDraftPage; readonly onChanged: () => void };

/** What was proposed, those that wait for an answer first. */
export function ProposalList({ page, onChanged }: ProposalsProps) {
  const texts = useTexts(protocolTexts);
  if (page.proposals.length === 0) return null;
  const waiting = page.proposals.filter(({ verdict }) => verdict === null);
  const judged = page.proposals.filter(({ verdict }) => verdict !== null);
  return (
    <Section title={texts.proposalsTitle}>
      <div className="card-list">
        {[...waiting, ...judged].map((proposal) => (
          <ProposalCard key={proposal.id} page={page} proposal={proposal} onChanged={onChanged} />
        ))}
      </div>
    </Section>
  );
}

function ProposalCard({
  page,
  proposal,
  onChanged,
}: ProposalsProps & { readonly proposal: DraftProposal }) {
  const texts = useTexts(protocolTexts);
  const { language } = useSession();
  const { verdict, words } = proposal;
  const passage = page.passages.find(({ key }) => key === proposal.passage);
  return (
    <article className="card">
      <div className="card-row">
        <h3>{passage ? texts.parts[passage.part] : proposal.passage}</h3>
        {verdict && (
          <StatusWord tone={verdict.isTaken ? 'done' : 'quiet'}>
            {verdict.isTaken ? texts.taken : texts.left}
          </StatusWord>
        )}
      </div>
      <p className="quiet">
        {texts.proposedBy(
          proposal.isOwn ? texts.ownProposal : proposal.name,
          formatMoment(proposal.proposedAt, language),
        )}
      </p>
      <div className="compared compared-sides">
        <p className="prose passage-text">
          <WordMarks words={words} side="before" />
        </p>
        <p className="prose passage-text">
          <WordMarks words={words} side="after" />
        </p>
      </div>
      {proposal.why !== '' && <p>{`${texts.why}: ${proposal.why}`}</p>}
      {verdict !== null && verdict.reason !== '' && <p>{verdict.reason}</p>}
      {verdict === null && page.may.edit && (
        <Judging draftId={page.id} proposal={proposal} onChanged={onChanged} />
      )}
    </article>
  );
}

function Judging({
  draftId,
  proposal,
  onChanged,
}: {
  readonly draftId: string;
  readonly proposal: DraftProposal;
  readonly onChanged: () => void;
}) {
  const { api } = useSession();
  const texts = useTexts(protocolTexts);
  const announce = useAnnounce();
  const [isLeaving, setLeaving] = useState(false);
  const [reason, setReason] = useState('');
  const judge = useAction(
    (isTaken: boolean) =>
      api.send('POST', `/api/protocol-drafts/${draftId}/judgements`, {
        ...{ proposalId: proposal.id, isTaken, reason: isTaken ? '' : reason },
      }),
    () => {
      announce(texts.judged);
      onChanged();
    },
  );
  return (
    <div className="form-fields">
      {isLeaving && (
        <TextField
          label={texts.reason}
          hint={texts.reasonHint}
          value={reason}
          longest={1000}
          required
          onChange={setReason}
        />
      )}
      {judge.failure && <ErrorNotice failure={judge.failure} />}
      <div className="button-row">
        {!isLeaving && (
          <Button appearance="primary" disabled={judge.isBusy} onClick={() => void judge.run(true)}>
            {texts.take}
          </Button>
        )}
        <Button
          disabled={judge.isBusy}
          onClick={() => {
            if (isLeaving) void judge.run(false);
            else setLeaving(true);
          }}
        >
          {isLeaving ? texts.leaveIt : texts.leave}
        </Button>
        {isLeaving && (
          <Button
            appearance="subtle"
            onClick={() => {
              setLeaving(false);
            }}
          >
            {texts.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
