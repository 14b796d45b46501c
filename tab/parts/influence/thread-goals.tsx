import type { ParagraphPath } from '../../../src/contracts/influence.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { influenceTexts } from '../../texts/influence.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Goal = ParagraphPath['goals'][number];
const tones = { 'on-track': 'active', delayed: 'attention', done: 'done', stopped: 'quiet' } as const; // prettier-ignore

export function ThreadGoals({ goals }: { readonly goals: readonly Goal[] }) {
  return (
    <ul className="card-list">
      {goals.map(({ id, title }) => (
        <li key={id} className="card">
          <RouteLink to={`/red-thread?goal=${id}`}>{title}</RouteLink>
        </li>
      ))}
    </ul>
  );
}

/** What has been reported on the goals and what hangs below them, newest first. */
export function ThreadReports({ goals }: { readonly goals: readonly Goal[] }) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  const reports = new Map(goals.flatMap((goal) => goal.reports).map((one) => [one.id, one]));
  return (
    <ul className="card-list">
      {[...reports.values()].map(({ id, period, goal, status, text, reportedOn }) => (
        <li key={id} className="card">
          <div className="card-row">
            <p className="card-name">{texts.reportLine(period, goal)}</p>
            <StatusWord tone={tones[status]}>{texts.reportStatus[status]}</StatusWord>
          </div>
          {text !== '' && <p className="prose">{text}</p>}
          <p className="quiet">{dates.date(reportedOn)}</p>
        </li>
      ))}
    </ul>
  );
}
