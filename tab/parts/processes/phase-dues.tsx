import { Button } from '@fluentui/react-components';
import { processShape } from '../../../src/contracts/process-templates.ts';
import type { ShapedPhase } from '../../../src/contracts/process-templates.ts';
import type { ProcessPage } from '../../../src/contracts/processes.ts';
import { useAction } from '../../api/use-action.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useApi, useSession } from '../../session/session-context.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { DueProduct, MadeLink } from './due-product.tsx';
import './phase-picture.css';

type Due = ShapedPhase['dues'][number];
type DuesProps = { readonly page: ProcessPage; readonly phaseId: string };

/** What is due in a phase, for those who see to it. */
export function PhaseDues({ page, phaseId }: DuesProps) {
  const texts = useTexts(processWorkTexts);
  const { snapshot } = useLoaded(`/api/processes/${page.process.id}/shape`, processShape);
  if (snapshot.state !== 'loaded') return null;
  const dues = snapshot.value.phases.find(({ id }) => id === phaseId)?.dues ?? [];
  if (dues.length === 0) return null;
  return (
    <div className="phase-part">
      <h4>{texts.due}</h4>
      <ul className="dues">
        {dues.map((due) => (
          <li key={due.id}>
            <DueLine due={due} page={page} phaseId={phaseId} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DueLine({ due, page, phaseId }: DuesProps & { readonly due: Due }) {
  const api = useApi();
  const texts = useTexts(processWorkTexts);
  const dates = useDates();
  const { can } = useSession();
  const { id, kind, title, dueOn, doneAt, pollId, madeAddress } = due;
  const mark = useAction((isDone: boolean) => api.send('POST', `/api/dues/${id}`, { isDone }));
  const isLate = doneAt === null && dueOn < page.today;
  const round = page.rounds.find((one) => one.phaseId === phaseId);
  const isPoll = kind === 'poll' || kind === 'check-in';
  return (
    <div className="card-row">
      <div>
        <span className="card-name">{title}</span>{' '}
        <span className="quiet">({texts.dueKinds[kind]})</span>
        <div className="quiet">
          {isLate ? texts.late(dates.date(dueOn)) : texts.dueOn(dates.date(dueOn))}
        </div>
        {madeAddress !== '' && (
          <div>
            <MadeLink address={madeAddress} />
          </div>
        )}
        {mark.failure && <ErrorNotice failure={mark.failure} />}
      </div>
      <div className="button-row">
        {doneAt !== null && <StatusWord tone="done">{texts.done}</StatusWord>}
        {isPoll && pollId !== null && (
          <LinkButton to={`/polls/${pollId}`} aria-label={`${texts.seePoll}: ${title}`}>
            {texts.seePoll}
          </LinkButton>
        )}
        {doneAt === null && isPoll && pollId === null && can('prepare-polls') && (
          <LinkButton
            to={
              kind === 'check-in'
                ? `/phases/${phaseId}/dues/${id}/check-in`
                : round
                  ? `/rounds/${round.id}/polls/new?due=${id}`
                  : `/phases/${phaseId}/dues/${id}/poll`
            }
            aria-label={`${texts.makePoll}: ${title}`}
          >
            {texts.makePoll}
          </LinkButton>
        )}
        {doneAt === null && kind === 'letter' && can('shape-processes') && (
          <LinkButton to={`/processes/${page.process.id}/letter`}>{texts.writeLetter}</LinkButton>
        )}
        {doneAt === null && kind === 'product' && can('shape-processes') && (
          <DueProduct due={due} />
        )}
        {can('shape-processes') && !(doneAt === null && kind === 'product') && (
          <Button
            size="small"
            disabled={mark.isBusy}
            aria-label={`${doneAt === null ? texts.markDone : texts.markOpen}: ${title}`}
            onClick={() => void mark.run(doneAt === null)}
          >
            {doneAt === null ? texts.markDone : texts.markOpen}
          </Button>
        )}
      </div>
    </div>
  );
}
