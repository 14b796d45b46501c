import { processList } from '../../src/contracts/processes.ts';
import type { ProcessList } from '../../src/contracts/processes.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { processWorkTexts } from '../texts/process-work.ts';
import { processTexts } from '../texts/processes.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

type Line = ProcessList['processes'][number];

const tones = { planned: 'quiet', ended: 'done', cancelled: 'attention' } as const;

export default function ProcessesPage() {
  const loaded = useLoaded('/api/processes', processList);
  const texts = useTexts(processTexts);
  const work = useTexts(processWorkTexts);
  const dates = useDates();
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {({ processes }) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          actions={
            <>
              {can('shape-processes') && (
                <LinkButton to="/processes/new" primary>
                  {work.newTitle}
                </LinkButton>
              )}
              {(can('shape-processes') || can('administer')) && (
                <LinkButton to="/process-templates">{work.templates}</LinkButton>
              )}
              <LinkButton to="/deadlines">{texts.deadlines}</LinkButton>
              <LinkButton to="/openness">{texts.openness}</LinkButton>
              {can('see-plans') && <LinkButton to="/wheels">{texts.wheels}</LinkButton>}
            </>
          }
        >
          {processes.length === 0 && (
            <EmptyState title={texts.empty}>
              {can('shape-processes') && <p>{work.newLead}</p>}
            </EmptyState>
          )}
          <ul className="card-list">
            {processes.map((process) => (
              <li key={process.id}>
                <RouteLink to={`/processes/${process.id}`} className="card card-link">
                  <span className="card-name">{process.title}</span>
                  <span className="quiet">{dates.period(process.startsOn, process.endsOn)}</span>
                  {process.status !== 'running' && (
                    <span>
                      <StatusWord tone={tones[process.status]}>
                        {work.status[process.status]}
                      </StatusWord>
                    </span>
                  )}
                  <Standing process={process} />
                </RouteLink>
              </li>
            ))}
          </ul>
        </Page>
      )}
    </WhenLoaded>
  );
}

/** What goes on, or what comes next; of what is over the status has said it. */
function Standing({ process }: { readonly process: Line }) {
  const texts = useTexts(processTexts);
  const dates = useDates();
  const { status, currentPhases, nextPhase } = process;
  if (status === 'ended' || status === 'cancelled') return null;
  if (currentPhases.length > 0) return <span>{texts.nowIn(currentPhases.join(', '))}</span>;
  return (
    <span>
      {nextPhase ? texts.nextIs(nextPhase.title, dates.date(nextPhase.startsOn)) : texts.noPhaseNow}
    </span>
  );
}
