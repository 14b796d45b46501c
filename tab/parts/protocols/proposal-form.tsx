import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { passageProposal } from '../../../src/contracts/protocols.ts';
import type { DraftPassage } from '../../../src/contracts/protocols.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { TextField } from '../steering/fields.tsx';

type ProposalFormProps = {
  readonly draftId: string;
  readonly passage: DraftPassage;
  readonly onSent: () => void;
  readonly onCancel: () => void;
};

/** Other words for a passage, proposed by somebody who was there, with why where that is said. */
export function ProposalForm({ draftId, passage, onSent, onCancel }: ProposalFormProps) {
  const api = useApi();
  const texts = useTexts(protocolTexts);
  const announce = useAnnounce();
  const [words, setWords] = useState({ text: passage.text, why: '' });
  const [isRefused, setRefused] = useState(false);
  const proposal = { ...words, passage: passage.key, was: passage.text };
  const send = useAction(
    () => api.send('POST', `/api/protocol-drafts/${draftId}/proposals`, proposal),
    () => {
      announce(texts.proposed);
      onSent();
    },
  );
  return (
    <form
      className="form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = passageProposal.safeParse(proposal);
        setRefused(!read.success);
        if (read.success) void send.run();
      }}
    >
      <TextField
        label={texts.yourWords}
        value={words.text}
        longest={20_000}
        onChange={(text) => {
          setWords({ ...words, text });
        }}
      />
      <TextField
        label={texts.why}
        hint={texts.whyHint}
        value={words.why}
        longest={1000}
        onChange={(why) => {
          setWords({ ...words, why });
        }}
      />
      {isRefused && <p role="alert">{texts.holdsIdentityNumber}</p>}
      {send.failure && <ErrorNotice failure={send.failure} />}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={send.isBusy}>
          {texts.sendProposal}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
