import type { PlanPage } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';

/** Which process works on the plan, how far it has come, and what is next. */
export function PlanWork({ processes }: Pick<PlanPage, 'processes'>) {
  const words = useTexts(planTexts);
  const texts = useTexts(planWholeTexts);
  const dates = useDates();
  return (
    <Section title={texts.work} anchor="arbeid">
      {processes.length === 0 ? (
        <p className="quiet">{words.noProcesses}</p>
      ) : (
        <ul className="card-list">
          {processes.map(({ id, title, currentPhases, nextPhase }) => (
            <li key={id}>
              <RouteLink to={`/processes/${id}`} className="card card-link">
                <span className="card-name">{title}</span>
                {currentPhases.length === 0 && <span className="quiet">{words.betweenPhases}</span>}
                {currentPhases.map((phase) => (
                  <span key={phase.id}>{texts.until(phase.title, dates.date(phase.endsOn))}</span>
                ))}
                {nextPhase && (
                  <span className="quiet">
                    {texts.next(nextPhase.title, dates.date(nextPhase.startsOn))}
                  </span>
                )}
              </RouteLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
