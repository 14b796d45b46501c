import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { closingDraft } from '../../../src/contracts/goal-conflicts.ts';
import type { Closing } from '../../../src/contracts/goal-conflicts.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { LineField, TextField } from './fields.tsx';
import { SaveForm } from './save-form.tsx';

type CloseProps = {
  /** `/api/goals/…`, to which `/close` and `/reopen` are added. */
  readonly address: string;
  readonly closed: Closing | null;
  readonly version: number;
  /** What follows from closing, and what to call it. */
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly onChanged: () => void;
};

/** Closes a goal, a conflict or a chain from a day and with a reason, or takes it up again. Nothing is deleted, and so nothing is asked twice. */
export function CloseForm(props: CloseProps) {
  const { address, closed, version, title, hint, label, onChanged } = props;
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const [on, setOn] = useState<string>(todayInOslo());
  const [reason, setReason] = useState('');
  if (closed) return <Reopen {...props} closed={closed} />;
  return (
    <Section title={title} hint={hint}>
      <div className="card">
        <SaveForm
          name={title}
          version={version}
          label={label}
          saved={texts.closedNow}
          read={() => {
            const read = closingDraft.omit({ version: true }).safeParse({ on, reason });
            return read.success ? read.data : undefined;
          }}
          send={(closing, seen) =>
            api.send('POST', `${address}/close`, { ...closing, version: seen })
          }
          onSaved={onChanged}
          onShowTheirs={onChanged}
        >
          <LineField label={texts.closedFrom} required type="date" value={on} onChange={setOn} />
          <TextField
            label={texts.closedWhy}
            required
            longest={1000}
            value={reason}
            onChange={setReason}
          />
        </SaveForm>
      </div>
    </Section>
  );
}

function Reopen({
  address,
  closed,
  version,
  onChanged,
}: Pick<CloseProps, 'address' | 'version' | 'onChanged'> & { readonly closed: Closing }) {
  const texts = useTexts(steeringTexts);
  const announce = useAnnounce();
  const api = useApi();
  const reopen = useAction(
    () => api.send('POST', `${address}/reopen`, { version }),
    () => {
      announce(texts.reopened);
      onChanged();
    },
  );
  return (
    <Section title={texts.closed}>
      <div className="card form-fields">
        <ClosedWords closed={closed} />
        {reopen.failure && <ErrorNotice failure={reopen.failure} />}
        <div className="button-row">
          <Button disabled={reopen.isBusy} onClick={() => void reopen.run()}>
            {texts.reopen}
          </Button>
        </div>
      </div>
    </Section>
  );
}

export function ClosedWords({ closed }: { readonly closed: Closing }) {
  const texts = useTexts(steeringTexts);
  const dates = useDates();
  return (
    <p>
      <strong>{texts.closedSince(dates.date(closed.on))}</strong> {closed.reason}
    </p>
  );
}
