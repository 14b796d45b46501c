import { useState } from 'react';
import { readCivilDate } from '../../src/core/time/instant.ts';
import { movePreview, timelinePage } from '../../src/contracts/timelines.ts';
import type { TimelinePhase } from '../../src/contracts/timelines.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LineField } from '../parts/steering/fields.tsx';
import { ConfirmMove } from '../parts/timeline/confirm-move.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { timelineTexts } from '../texts/timeline.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import '../parts/timeline/timeline.css';

/** New dates for a phase: what follows is shown while they are typed, and nothing moves before it is confirmed. */
export default function PhaseMovePage({ params }: PageProps) {
  const processId = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${processId}/timeline`, timelinePage);
  return (
    <WhenLoaded of={loaded}>
      {({ phases }) => {
        const phase = phases.find(({ id }) => id === params['phaseId']);
        return phase ? <MoveForm processId={processId} phase={phase} /> : <NoSuchPage />;
      }}
    </WhenLoaded>
  );
}

type Props = { readonly processId: string; readonly phase: TimelinePhase };

function MoveForm({ processId, phase }: Props) {
  const texts = useTexts(timelineTexts);
  const [startsOn, setStartsOn] = useState<string>(phase.startsOn);
  const [endsOn, setEndsOn] = useState<string>(phase.endsOn);
  const hasBegun = phase.openedAt !== null;
  const isTyped = readCivilDate(startsOn) !== undefined && readCivilDate(endsOn) !== undefined;
  const isOther = startsOn !== phase.startsOn || endsOn !== phase.endsOn;
  const up = `/processes/${processId}?phase=${phase.id}`;
  return (
    <Page
      title={texts.moveTitle(phase.title)}
      lead={texts.moveLead}
      up={{ to: up, label: phase.title }}
    >
      <div className="form-row">
        {!hasBegun && (
          <LineField type="date" label={texts.firstDay} value={startsOn} onChange={setStartsOn} />
        )}
        <LineField
          type="date"
          label={texts.lastDay}
          value={endsOn}
          onChange={setEndsOn}
          {...(hasBegun && { hint: texts.beganHint })}
        />
      </div>
      <Section title={texts.follows}>
        {isTyped && isOther ? (
          <Following processId={processId} phase={phase} startsOn={startsOn} endsOn={endsOn} />
        ) : (
          <p className="quiet">{texts.typeDates}</p>
        )}
      </Section>
    </Page>
  );
}

function Following({
  processId,
  phase,
  ...dates
}: Props & { readonly startsOn: string; readonly endsOn: string }) {
  const path = `/api/processes/${processId}/phases/${phase.id}`;
  const query = new URLSearchParams(dates).toString();
  const loaded = useLoaded(`${path}/move-preview?${query}`, movePreview);
  return (
    <WhenLoaded of={loaded}>
      {(preview) => (
        <ConfirmMove
          preview={preview}
          address={{ method: 'PUT', path: `${path}/dates` }}
          body={dates}
          onDone={() => {
            navigate(`/processes/${processId}?phase=${phase.id}`);
          }}
        />
      )}
    </WhenLoaded>
  );
}
