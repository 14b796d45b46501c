import { Button, Field, Textarea } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { DirectionPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type ChairDecisionProps = { readonly page: DirectionPage; readonly onDone: () => void };

/** The chair's own decision that a direction stands, with a reason that everybody sees. */
export function ChairDecision({ page: { direction }, onDone }: ChairDecisionProps) {
  const texts = useTexts(directionTexts);
  return (
    <Section title={texts.settle} hint={texts.settleHint}>
      <NotedStep
        path={`/api/directions/${direction.id}/settle`}
        version={direction.version}
        label={texts.settle}
        consequence={texts.settleConfirm}
        onDone={onDone}
      />
    </Section>
  );
}

type NotedStepProps = {
  readonly path: string;
  readonly version: number;
  readonly label: string;
  readonly consequence: string;
  readonly onDone: () => void;
};

/** A step that cannot be taken back and needs a reason: written first, then asked about. */
export function NotedStep({ path, version, label, consequence, onDone }: NotedStepProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [note, setNote] = useState('');
  const [isAsking, setAsking] = useState(false);
  const step = useAction(
    () => api.send('POST', path, { note, version }),
    () => {
      setAsking(false);
      announce(texts.saved);
      onDone();
    },
  );
  return (
    <div className="form">
      <Field label={texts.note} required>
        <Textarea
          value={note}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <div className="button-row">
        <Button
          disabled={note.trim() === ''}
          onClick={() => {
            setAsking(true);
          }}
        >
          {label}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={label}
            confirmLabel={label}
            isBusy={step.isBusy}
            failure={step.failure}
            onConfirm={() => void step.run()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <p>{consequence}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}
