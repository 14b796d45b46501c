import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

const calendarTones = {
  waiting: 'quiet',
  created: 'done',
  attention: 'attention',
  cancelled: 'quiet',
} as const;

/** When, where, who, open or closed, and where else it can be seen. */
export function RoundFacts({ page }: { readonly page: RoundPage }) {
  const texts = useTexts(roundTexts);
  const opennessWords = useTexts(opennessTexts);
  const dates = useDates();
  const { can } = useSession();
  const { round, process, calendar, publicAddress } = page;
  const until = dates.time(addMinutes(round.startsAt, round.durationMinutes));
  return (
    <dl className="facts card">
      <dt>{texts.when}</dt>
      <dd>
        {dates.moment(round.startsAt)}–{until} ({dates.distance(round.startsAt)})
      </dd>
      {round.place !== '' && (
        <>
          <dt>{texts.where}</dt>
          <dd>{round.place}</dd>
        </>
      )}
      <dt>{texts.who}</dt>
      <dd>{round.body.name}</dd>
      <dt>{texts.openness}</dt>
      <dd>
        {round.openness.kind === 'open' ? texts.open : texts.closed(round.openness.basis)}
        {round.opennessDecision && (
          <span className="quiet">
            {' '}
            {opennessWords.decidedBy(
              round.opennessDecision.decidedBy,
              dates.moment(round.opennessDecision.decidedAt),
            )}
          </span>
        )}
      </dd>
      <dt>{opennessWords.meetingForm}</dt>
      <dd>{opennessWords.meetingForms[round.meetingForm]}</dd>
      {round.meetingNumber !== null && (
        <>
          <dt>{texts.number}</dt>
          <dd>{round.meetingNumber}</dd>
        </>
      )}
      <dt>{texts.process}</dt>
      <dd>
        <RouteLink to={`/processes/${process.id}?phase=${page.phase.id}`}>
          {process.title}: {page.phase.title}
        </RouteLink>
      </dd>
      {publicAddress !== null && (
        <>
          <dt>{texts.publicPage}</dt>
          <dd>
            <a href={publicAddress} target="_blank" rel="noreferrer">
              {texts.openPublicPage}
            </a>
          </dd>
        </>
      )}
      {calendar && can('prepare-rounds') && (
        <>
          <dt>{texts.calendar}</dt>
          <dd className="button-row">
            <StatusWord tone={calendarTones[calendar.state]}>
              {texts.calendarState[calendar.state]}
            </StatusWord>
            {calendar.cause !== null && <span className="quiet">{calendar.cause}</span>}
            {calendar.webLink !== null && (
              <a href={calendar.webLink} target="_blank" rel="noreferrer">
                {texts.openCalendar}
              </a>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
