import { processShape } from '../../../src/contracts/process-templates.ts';
import type { ProcessShape } from '../../../src/contracts/process-templates.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { NewerTemplate } from './newer-template.tsx';

const tones = {
  planned: 'quiet',
  running: 'active',
  ended: 'done',
  cancelled: 'attention',
} as const;

/** Where a process stands, who answers for it, and what its template has since. The rest of the page does not wait for it. */
export function ProcessWork({ processId }: { readonly processId: string }) {
  const { snapshot } = useLoaded(`/api/processes/${processId}/shape`, processShape);
  return snapshot.state === 'loaded' ? <Work shape={snapshot.value} /> : null;
}

function Work({ shape }: { readonly shape: ProcessShape }) {
  const texts = useTexts(processWorkTexts);
  const dates = useDates();
  const { can } = useSession();
  const { process, newer } = shape;
  const { id, status, responsible, cancellation } = process;
  const isOver = status === 'ended' || status === 'cancelled';
  return (
    <>
      {cancellation && (
        <Notice tone="attention" title={texts.cancelled}>
          <p>{cancellation.reason}</p>
          <p className="quiet">
            {texts.cancelledBy(cancellation.by, dates.moment(cancellation.at))}
          </p>
        </Notice>
      )}
      <div className="card-row">
        <span className="button-row">
          <StatusWord tone={tones[status]}>{texts.status[status]}</StatusWord>
          {responsible && (
            <span className="quiet">
              {texts.responsible}: {responsible.name}
            </span>
          )}
        </span>
        {can('shape-processes') && !isOver && (
          <LinkButton to={`/processes/${id}/edit`}>{texts.edit}</LinkButton>
        )}
      </div>
      {newer && can('shape-processes') && !isOver && (
        <NewerTemplate process={process} newer={newer} />
      )}
    </>
  );
}
