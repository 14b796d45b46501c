import type { TimelineEvent, TimelinePage } from '../../../src/contracts/timelines.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './timeline.css';

const shownAtOnce = 5;

type Props = { readonly processId: string; readonly page: TimelinePage };

/** What has happened to the dates, newest first, with why; the newest move can be taken back. */
export function TimelineHistory({ processId, page }: Props) {
  const texts = useTexts(timelineTexts);
  const earlier = page.events.slice(shownAtOnce);
  const list = (events: readonly TimelineEvent[]) => (
    <ol className="timeline-history">
      {events.map((event) => (
        <Happened key={event.id} event={event} processId={processId} page={page} />
      ))}
    </ol>
  );
  return (
    <Section
      title={texts.history}
      className="process-history"
      actions={<RouteLink to="/deadlines">{texts.settings}</RouteLink>}
    >
      {page.events.length === 0 && <p className="quiet">{texts.historyEmpty}</p>}
      {list(page.events.slice(0, shownAtOnce))}
      {earlier.length > 0 && (
        <details>
          <summary>{texts.earlier(earlier.length)}</summary>
          {list(earlier)}
        </details>
      )}
    </Section>
  );
}

function Happened({ event, processId, page }: Props & { readonly event: TimelineEvent }) {
  const dates = useDates();
  const { can } = useSession();
  const texts = useTexts(timelineTexts);
  const titleOf = (phaseId: string) => page.phases.find(({ id }) => id === phaseId)?.title ?? '';
  const { details } = event;
  const newestMove = page.events.find(({ kind }) => kind === 'moved' || kind === 'moved-back');
  return (
    <li>
      <p>
        <strong>
          {texts.happenings[event.kind]}: {titleOf(event.phaseId)}
        </strong>
      </p>
      <p className="quiet">
        {dates.moment(event.at)} · {event.person ?? texts.bySelf}
      </p>
      {event.reason !== '' && <p>{event.reason}</p>}
      {'moves' in details ? (
        <ul className="plain-dots">
          {details.moves.map(({ phaseId, before, after }) => (
            <li key={phaseId}>
              {titleOf(phaseId)}:{' '}
              {texts.fromTo(
                dates.period(before.startsOn, before.endsOn),
                dates.period(after.startsOn, after.endsOn),
              )}
            </li>
          ))}
          {details.broken.map(({ rule, paragraph, brokenBy }) => (
            <li key={rule}>{texts.brokeKnowingly(paragraph, brokenBy)}</li>
          ))}
        </ul>
      ) : (
        details.unmet.length > 0 && (
          <p>{texts.unmet(details.unmet.map((code) => texts.gateCodes[code]).join(', '))}</p>
        )
      )}
      {event.id === newestMove?.id && can('shape-processes') && (
        <RouteLink to={`/processes/${processId}/moves/${event.id}/back`}>
          {texts.backTitle}
        </RouteLink>
      )}
    </li>
  );
}
