import { goalPage } from '../../../src/contracts/goal-page.ts';
import type { GoalPage } from '../../../src/contracts/goal-page.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { GoalHistory } from './goal-history.tsx';
import { IndicatorChart } from './indicator-chart.tsx';
import { MeansTable } from './means-table.tsx';
import { formatNumber } from './numbers.ts';
import './steering.css';

/** What steers the chosen goal: measures, reports, money, and what has been changed. Asked for when somebody looks. */
export function GoalPanel({ goalId }: { readonly goalId: string }) {
  const texts = useTexts(steeringTexts);
  const loaded = useLoaded(`/api/goals/${goalId}`, goalPage);
  return <WhenLoaded of={loaded}>{(page) => <Panel page={page} texts={texts} />}</WhenLoaded>;
}

function Panel({ page, texts }: { readonly page: GoalPage; readonly texts: SteeringTexts }) {
  const { can } = useSession();
  const { goal, indicators, years } = page;
  const isMeasured = goal.kind === 'mainGoal' || goal.kind === 'subGoal';
  const isReported = goal.kind === 'assignment' || goal.kind === 'task';
  return (
    <div className="steering-panel">
      {can('edit-plans') && (
        <p className="steering-links">
          <RouteLink to={`/goals/${goal.id}/edit`}>{texts.edit}</RouteLink>
          {page.kindsBelow.map((kind) => (
            <RouteLink key={kind} to={`/goals/new?parent=${goal.id}&kind=${kind}`}>
              {texts.addBelow(texts.kinds[kind].toLowerCase())}
            </RouteLink>
          ))}
        </p>
      )}
      {can('see-processes') && (
        <p className="steering-links">
          <RouteLink to={`/inputs?goal=${goal.id}`}>{texts.inputsBehind}</RouteLink>
        </p>
      )}
      {isMeasured && (
        <section>
          <h3>{texts.indicators}</h3>
          {indicators.length === 0 ? (
            <p className="quiet">{texts.noIndicators}</p>
          ) : (
            <div className="indicators">
              {indicators.map((indicator) => (
                <IndicatorChart key={indicator.id} indicator={indicator} texts={texts} />
              ))}
            </div>
          )}
        </section>
      )}
      {isReported && <OwnReports page={page} texts={texts} />}
      {goal.kind !== 'task' && (
        <section>
          <h3>{texts.meansTitle}</h3>
          {years.length === 0 ? (
            <p className="quiet">{texts.noMeans}</p>
          ) : (
            <>
              <p className="quiet">{texts.meansBelow}</p>
              <MeansTable years={years} name={texts.meansTitle} texts={texts} />
            </>
          )}
        </section>
      )}
      <section>
        <details>
          <summary>{texts.history}</summary>
          <GoalHistory history={page.history} texts={texts} />
        </details>
      </section>
    </div>
  );
}

function OwnReports({ page, texts }: { readonly page: GoalPage; readonly texts: SteeringTexts }) {
  const dates = useDates();
  const { language } = useSession();
  return (
    <section>
      <h3>{texts.reports}</h3>
      {page.reports.length === 0 && <p className="quiet">{texts.noReports}</p>}
      <ul className="steering-list">
        {page.reports.map((report) => (
          <li key={report.id}>
            <p>
              <strong>{report.period}</strong> · {texts.statuses[report.status]} ·{' '}
              {dates.date(report.reportedOn)}
              {report.isExample && ` · ${texts.example}`}
            </p>
            {report.text !== '' && <p>{report.text}</p>}
            {report.figures.map(({ label, value, unit }) => (
              <p key={label} className="quiet">
                {label}: {formatNumber(value, language)} {unit}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
