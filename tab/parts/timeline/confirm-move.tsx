import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { MovePreview } from '../../../src/contracts/timelines.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { StepForm } from '../planning-strategy/step-form.tsx';
import { TextField } from '../steering/fields.tsx';
import { MoveOutcome } from './move-outcome.tsx';

/** What follows from a move, why, and the confirmation. Broken deadlines are confirmed each time the dates change. */
export function ConfirmMove({
  preview,
  address,
  body,
  onDone,
}: {
  readonly preview: MovePreview;
  readonly address: { readonly method: 'PUT' | 'POST'; readonly path: string };
  readonly body: Readonly<Record<string, unknown>>;
  readonly onDone: () => void;
}) {
  const texts = useTexts(timelineTexts);
  const api = useApi();
  const [reason, setReason] = useState('');
  const broken = preview.broken.map(({ rule }) => rule.rule);
  const [known, setKnown] = useState('');
  const isKnown = broken.length === 0 || known === broken.join();
  const move = useAction(
    () =>
      api.send(address.method, address.path, {
        ...{ ...body, version: preview.version, reason, breaking: isKnown ? broken : [] },
      }),
    onDone,
  );
  return (
    <StepForm label={texts.confirmMove} action={move} isReady={reason.trim() !== '' && isKnown}>
      <div aria-live="polite">
        <MoveOutcome preview={preview} />
      </div>
      {broken.length > 0 && (
        <Checkbox
          label={texts.knowingly}
          checked={isKnown}
          onChange={(_, { checked }) => {
            setKnown(checked === true ? broken.join() : '');
          }}
        />
      )}
      <TextField
        label={texts.reason}
        hint={texts.reasonHint}
        required
        longest={1000}
        value={reason}
        onChange={setReason}
      />
    </StepForm>
  );
}
