import type { PlanResults as Results } from '../../../src/contracts/plan-whole.ts';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { goalTexts } from '../../texts/goals.ts';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import type { PlanWholeTexts } from '../../texts/plan-whole.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { ReportStatus } from '../goals/goal-state.tsx';
import { formatNumber } from '../steering/numbers.ts';
import './plan-register.css';

const atFirst = 5;

/** What has become of the plan: the latest reports with the worst and the share, and the numbers of its goals against their targets. */
export function PlanResults({ page: { results, goals } }: { readonly page: PlanPage }) {
  const texts = useTexts(planWholeTexts);
  const words = useTexts(goalTexts);
  const { rollUp, reports, unreported, indicators } = results;
  const holdsMeasures = goals.some(({ kind }) => kind === 'assignment' || kind === 'task');
  const [newest] = reports;
  return (
    <Section
      title={texts.results}
      hint={newest && texts.resultsHint(newest.report.period)}
      anchor="resultater"
    >
      {rollUp ? (
        <p className="goal-state">
          <ReportStatus status={rollUp.worst} texts={words} />
          <span className="quiet numbers">{words.share(rollUp.wellOff, rollUp.reported)}</span>
        </p>
      ) : (
        <p className="quiet">{holdsMeasures ? texts.noResults : texts.noMeasures}</p>
      )}
      <FoldedList
        className="plan-reports"
        items={reports}
        atFirst={atFirst}
        showAll={texts.showAll}
        keyOf={({ goal }) => goal.id}
      >
        {({ goal, report }) => (
          <li>
            <ReportStatus status={report.status} texts={words} />
            <span>
              <RouteLink to={`/red-thread?goal=${goal.id}`}>{goal.title}</RouteLink>
              <span className="quiet"> · {report.period}</span>
              {report.text !== '' && <span className="plan-note prose">{report.text}</span>}
            </span>
          </li>
        )}
      </FoldedList>
      {reports.length > 0 && unreported > 0 && (
        <p className="quiet">{texts.unreported(unreported)}</p>
      )}
      {indicators.length > 0 && <Indicators indicators={indicators} texts={texts} />}
    </Section>
  );
}

function Indicators({
  indicators,
  texts,
}: Pick<Results, 'indicators'> & { readonly texts: PlanWholeTexts }) {
  const { language } = useSession();
  const dates = useDates();
  const said = (value: number, unit: string): string =>
    `${formatNumber(value, language)} ${unit}`.trim();
  return (
    <div className="plan-part">
      <h3>{texts.indicators}</h3>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{texts.indicator}</th>
            <th scope="col">{texts.latest}</th>
            <th scope="col">{texts.target}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ id, name, unit, direction, target, targetOn, latest, goal }) => (
            <tr key={id}>
              <th scope="row">
                {name}
                <RouteLink to={`/red-thread?goal=${goal.id}`} className="plan-note quiet">
                  {goal.title}
                </RouteLink>
              </th>
              <td className="numbers">
                {latest === null ? (
                  <span className="quiet">{texts.noValue}</span>
                ) : (
                  <>
                    {said(latest.value, unit)}
                    <span className="plan-note quiet">{dates.date(latest.measuredOn)}</span>
                  </>
                )}
              </td>
              <td className="numbers">
                {target === null ? (
                  <span className="quiet">{texts.noTarget}</span>
                ) : targetOn === null ? (
                  said(target, unit)
                ) : (
                  texts.targetBy(said(target, unit), dates.date(targetOn))
                )}
                <span className="plan-note quiet">{texts.directions[direction]}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
