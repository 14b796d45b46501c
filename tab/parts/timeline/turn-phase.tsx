import { useState } from 'react';
import type { TimelinePage, TimelinePhase } from '../../../src/contracts/timelines.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { StepForm } from '../planning-strategy/step-form.tsx';
import { LineField } from '../steering/fields.tsx';

/** Opens, closes or reopens a phase by hand, with a reason where one is needed: the server says when. */
export function TurnPhase({
  phase,
  page,
  onDone,
}: {
  readonly phase: TimelinePhase;
  readonly page: TimelinePage;
  readonly onDone: () => void;
}) {
  const texts = useTexts(timelineTexts);
  const api = useApi();
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState<string>(page.today);
  const isClosed = phase.standing === 'closed';
  const isOpen = phase.standing === 'open' || phase.standing === 'late';
  const step = isClosed ? 'reopen' : isOpen ? 'close' : 'open';
  const label = { reopen: texts.reopen, close: texts.closeNow, open: texts.openNow }[step];
  const turn = useAction(
    () =>
      api.send('POST', `/api/phases/${phase.id}/${step}`, {
        ...{ version: page.version, reason },
        ...(isClosed && { endsOn }),
      }),
    onDone,
  );
  return (
    <details className="turn-phase">
      <summary>{label}</summary>
      <StepForm
        label={label}
        action={turn}
        isReady={!isClosed || (reason.trim() !== '' && endsOn !== '')}
      >
        {isClosed && (
          <LineField type="date" label={texts.lastDay} value={endsOn} onChange={setEndsOn} />
        )}
        <LineField
          label={texts.reason}
          hint={texts.reasonNeeded}
          required={isClosed}
          longest={1000}
          value={reason}
          onChange={setReason}
        />
      </StepForm>
    </details>
  );
}
