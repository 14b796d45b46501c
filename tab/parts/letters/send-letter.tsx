import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { letterSending } from '../../../src/contracts/letters.ts';
import type { LetterPage } from '../../../src/contracts/letters.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Section } from '../../ui/section.tsx';
import { TextField } from '../steering/fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type SendLetterProps = {
  readonly page: LetterPage;
  /** How many get it. */
  readonly reaches: number;
  readonly version: number;
  /** Is everything that is typed saved? */
  readonly isReady: boolean;
  readonly onSent: (version: number) => void;
};

/** Sending, or sending a correction; asked about first, because it cannot be taken back. */
export function SendLetter({ page, reaches, version, isReady, onSent }: SendLetterProps) {
  const texts = useTexts(letterTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const [correction, setCorrection] = useState('');
  const isCorrection = page.sent !== null;
  const send = useAction(
    () =>
      api.ask('POST', `/api/processes/${page.process.id}/letter/editions`, {
        ...{ body: { version, correction }, contract: letterSending },
      }),
    () => {
      setAsking(false);
      setCorrection('');
      announce(texts.sent);
      onSent(version + 1);
    },
  );
  const label = isCorrection ? texts.sendCorrection : texts.send;
  const isExplained = !isCorrection || correction.trim() !== '';
  return (
    <Section title={label} hint={texts.reaches(reaches)}>
      {isCorrection && (
        <TextField
          label={texts.correction}
          hint={texts.correctionNeeded}
          value={correction}
          longest={1000}
          required
          onChange={setCorrection}
        />
      )}
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={!isReady || !isExplained}
          onClick={() => {
            setAsking(true);
          }}
        >
          {label}
        </Button>
        {!isReady && <span className="quiet">{texts.saveFirst}</span>}
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={isCorrection ? texts.askCorrection : texts.askSend}
            confirmLabel={label}
            isBusy={send.isBusy}
            failure={send.failure}
            onConfirm={() => void send.run()}
            onCancel={() => {
              send.dismiss();
              setAsking(false);
            }}
          >
            <ul className="plain-dots">
              {texts.follows(reaches).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}
