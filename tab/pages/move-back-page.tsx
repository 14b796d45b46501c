import { movePreview } from '../../src/contracts/timelines.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ConfirmMove } from '../parts/timeline/confirm-move.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { timelineTexts } from '../texts/timeline.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import '../parts/timeline/timeline.css';

/** An earlier move taken back: the same confirmation as for a move. */
export default function MoveBackPage({ params }: PageProps) {
  const texts = useTexts(timelineTexts);
  const process = `/processes/${params['id'] ?? ''}`;
  const move = `/api${process}/moves/${params['eventId'] ?? ''}`;
  const loaded = useLoaded(`${move}/back-preview`, movePreview);
  return (
    <Page title={texts.backTitle} lead={texts.backLead} up={{ to: process, label: texts.history }}>
      <Section title={texts.follows}>
        <WhenLoaded of={loaded}>
          {(preview) => (
            <ConfirmMove
              preview={preview}
              address={{ method: 'POST', path: `${move}/back` }}
              body={{}}
              onDone={() => {
                navigate(process);
              }}
            />
          )}
        </WhenLoaded>
      </Section>
    </Page>
  );
}
