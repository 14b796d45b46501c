import { processList } from '../../src/contracts/processes.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { processTexts } from '../texts/processes.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function ProcessesPage() {
  const loaded = useLoaded('/api/processes', processList);
  const texts = useTexts(processTexts);
  const dates = useDates();
  const { can } = useSession();
  return (
    <WhenLoaded of={loaded}>
      {({ processes }) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          actions={can('see-plans') && <LinkButton to="/wheels">{texts.wheels}</LinkButton>}
        >
          {processes.length === 0 && <EmptyState title={texts.empty} />}
          <ul className="card-list">
            {processes.map((process) => (
              <li key={process.id}>
                <RouteLink to={`/processes/${process.id}`} className="card card-link">
                  <span className="card-name">{process.title}</span>
                  <span className="quiet">{dates.period(process.startsOn, process.endsOn)}</span>
                  <span>
                    {process.currentPhases.length > 0
                      ? texts.nowIn(process.currentPhases.join(', '))
                      : texts.noPhaseNow}
                  </span>
                </RouteLink>
              </li>
            ))}
          </ul>
        </Page>
      )}
    </WhenLoaded>
  );
}
