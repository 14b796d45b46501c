import { planningStrategies } from '../../../src/contracts/planning-strategy.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { planningStrategyTexts } from '../../texts/planning-strategy.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

const shownAtOnce = 5;

/** For those who plan: what the planning strategy says should have been done by now. Nothing where nothing is late. */
export function LateInStrategy() {
  const texts = useTexts(planningStrategyTexts);
  const { snapshot } = useLoaded('/api/planning-strategies', planningStrategies);
  const view = snapshot.state === 'loaded' ? snapshot.value.shown : null;
  const late = view?.isInForce ? view.items.filter(({ lateDays }) => lateDays > 0) : [];
  if (late.length === 0) return null;
  return (
    <Section
      title={texts.lateInStrategy}
      actions={<RouteLink to="/planning-strategy">{texts.title}</RouteLink>}
    >
      <ul className="card-list">
        {late.slice(0, shownAtOnce).map(({ entryId, title, lateDays }) => (
          <li key={entryId} className="card card-row">
            <span className="card-name">{title}</span>
            <span className="quiet">{texts.lateBy(lateDays)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
