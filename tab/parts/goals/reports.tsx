import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { formatDate } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { ReportStatus } from './goal-state.tsx';
import type { ReportOn } from './thread.ts';

/** More reports than these are folded away until asked for. */
const reportsAtFirst = 8;

/** What was reported, latest first, with what it is about. */
export function Reports({
  reports,
  texts,
}: {
  readonly reports: readonly ReportOn[];
  readonly texts: GoalTexts;
}) {
  const { language } = useSession();
  const [showsAll, showAll] = useState(false);
  if (reports.length === 0) return <p className="quiet column-empty">{texts.noReports}</p>;
  const shown = showsAll ? reports : reports.slice(0, reportsAtFirst);
  return (
    <>
      <ul className="reports">
        {shown.map((report) => (
          <li key={report.id} className="report">
            <div className="report-head">
              <span className="report-period">{report.period}</span>
              <ReportStatus status={report.status} texts={texts} />
            </div>
            <p>{report.text}</p>
            <p className="quiet">{texts.ofWhat(report.goal.title)}</p>
            <p className="quiet">
              {formatDate(report.reportedOn, language)}
              {report.isExample && ` · ${texts.example}`}
            </p>
          </li>
        ))}
      </ul>
      {shown.length < reports.length && (
        <Button
          size="small"
          onClick={() => {
            showAll(true);
          }}
        >
          {texts.showAll(reports.length)}
        </Button>
      )}
    </>
  );
}
