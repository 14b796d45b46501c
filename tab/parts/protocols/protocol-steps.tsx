import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { LineField, TextField } from '../steering/fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type Asking = 'approve' | 'send' | 'return' | null;

/** What this reader may do with the minutes now: the next step first. Approving cannot be taken back, and is asked about. */
export function ProtocolSteps({
  page,
  onChanged,
}: {
  readonly page: ProtocolDraftPage;
  readonly onChanged: () => void;
}) {
  const { api } = useSession();
  const texts = useTexts(protocolTexts);
  const announce = useAnnounce();
  const [asking, setAsking] = useState<Asking>(null);
  const [lastDay, setLastDay] = useState<string>(page.proposedLastDay);
  const [note, setNote] = useState('');
  const step = useAction(
    (path: string, body?: object) =>
      api.send('POST', `/api/protocol-drafts/${page.id}/${path}`, body),
    () => {
      setAsking(null);
      onChanged();
    },
  );
  const take = (path: string, said: string, body?: object) => {
    void step.run(path, body).then((isTaken) => {
      if (isTaken) announce(said);
    });
  };
  const { may } = page;
  const own = page.asks.find(({ isOwn }) => isOwn);
  return (
    <>
      <div className="button-row">
        {may.answer && own?.acceptedAt === null && (
          <Button
            appearance="primary"
            disabled={step.isBusy}
            onClick={() => {
              take('acceptance', texts.accepted);
            }}
          >
            {texts.accept}
          </Button>
        )}
        {may.approve && (
          <Button
            appearance="primary"
            onClick={() => {
              setAsking('approve');
            }}
          >
            {texts.approve}
          </Button>
        )}
        {may.sendToChair && (
          <Button
            appearance="primary"
            disabled={step.isBusy}
            onClick={() => {
              take('to-chair', texts.sentToChair);
            }}
          >
            {page.chair === null ? texts.noChair : texts.toChair(page.chair)}
          </Button>
        )}
        {may.sendBack && (
          <Button
            onClick={() => {
              setAsking('return');
            }}
          >
            {texts.sendBack}
          </Button>
        )}
        {may.send && (
          <Button
            disabled={countPresent(page) === 0}
            aria-expanded={asking === 'send'}
            onClick={() => {
              setAsking(asking === 'send' ? null : 'send');
            }}
          >
            {texts.send}
          </Button>
        )}
        {may.takeBack && (
          <Button
            disabled={step.isBusy}
            onClick={() => {
              take('taking-back', texts.takenBack);
            }}
          >
            {texts.takeBack}
          </Button>
        )}
      </div>
      {may.send && countPresent(page) === 0 && <p className="quiet">{texts.sendHint(0)}</p>}
      {asking === 'send' && (
        <form
          className="form-fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            take('correction', texts.sent, { lastDay });
          }}
        >
          <LineField
            label={texts.lastDay}
            hint={texts.sendHint(countPresent(page))}
            type="date"
            required
            value={lastDay}
            onChange={setLastDay}
          />
          <div className="button-row">
            <Button appearance="primary" type="submit" disabled={step.isBusy}>
              {texts.send}
            </Button>
          </div>
        </form>
      )}
      {asking === 'return' && (
        <form
          className="form-fields"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            take('return', texts.sentBack, { note });
          }}
        >
          <TextField
            label={texts.sendBackNote}
            required
            longest={1000}
            value={note}
            onChange={setNote}
          />
          <div className="button-row">
            <Button appearance="primary" type="submit" disabled={step.isBusy}>
              {texts.sendBack}
            </Button>
          </div>
        </form>
      )}
      {asking === 'approve' && (
        <Suspense>
          <ConfirmDialog
            title={texts.approveTitle}
            confirmLabel={texts.approve}
            isBusy={step.isBusy}
            failure={step.failure}
            onConfirm={() => {
              take('approval', texts.approved, { revision: page.revision });
            }}
            onCancel={() => {
              step.dismiss();
              setAsking(null);
            }}
          >
            <p>{texts.approveText}</p>
            <p>
              {!page.isOpen
                ? texts.closedMeeting
                : page.passages.some(({ publicText }) => publicText !== null)
                  ? texts.screenedMeeting
                  : texts.openMeeting}
            </p>
          </ConfirmDialog>
        </Suspense>
      )}
      {asking !== 'approve' && step.failure && <ErrorNotice failure={step.failure} />}
    </>
  );
}

const countPresent = ({ attendance }: ProtocolDraftPage): number =>
  attendance.filter(({ isPresent }) => isPresent).length;
