import { planHistory } from '../../src/contracts/plan-register.ts';
import type { PlanHistory } from '../../src/contracts/plan-register.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/plan-register/plan-register.css';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import type { PlanRegisterTexts } from '../texts/plan-register.nb.ts';
import { planningStrategyTexts } from '../texts/planning-strategy.ts';
import { planTexts } from '../texts/plans.ts';
import type { PlanTexts } from '../texts/plans.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

type Event = PlanHistory['events'][number];
type Change = NonNullable<Event['details']['changes']>[number];

/** All that has happened to a plan. */
export default function PlanHistoryPage({ params }: PageProps) {
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/plans/${id}/history`, planHistory);
  return (
    <WhenLoaded of={loaded}>
      {({ plan, events }) => (
        <Page
          title={texts.history}
          up={{ to: `/plans/${plan.id}`, label: plan.title }}
          lead={events.length === 0 ? texts.noHistory : texts.historyLead}
        >
          <ol className="plan-history">
            {events.map((event) => (
              <HistoryEvent key={event.id} {...{ event, texts, words }} />
            ))}
          </ol>
        </Page>
      )}
    </WhenLoaded>
  );
}

type EventProps = {
  readonly event: Event;
  readonly texts: PlanRegisterTexts;
  readonly words: PlanTexts;
};

function HistoryEvent({ event, texts, words }: EventProps) {
  const strategyTexts = useTexts(planningStrategyTexts);
  const { language } = useSession();
  const { details } = event;
  return (
    <li>
      <strong>
        {texts.events[event.kind]}{' '}
        {event.other && <RouteLink to={`/plans/${event.other.id}`}>{event.other.title}</RouteLink>}
      </strong>
      <span>
        {[
          formatDate(event.on, language),
          ...(event.body === null ? [] : [event.body]),
          ...(details.link === undefined ? [] : [texts.linksFrom[details.link]]),
          ...(details.part ? [texts.part(details.part)] : []),
          ...(details.reference ? [`${texts.reference} ${details.reference}`] : []),
        ].join(' · ')}
      </span>
      {details.reason && <span>{details.reason}</span>}
      {details.departure && (
        <span>
          {[strategyTexts.outside, details.departure.reason]
            .filter((words) => words !== '')
            .join(': ')}
        </span>
      )}
      {details.document && (
        <span>
          {details.earlierDocument && (
            <>
              {texts.from.toLowerCase()} <q>{documentWords(details.earlierDocument)}</q>{' '}
              {texts.to.toLowerCase()}{' '}
            </>
          )}
          <q>{documentWords(details.document)}</q>
        </span>
      )}
      {details.needId && (
        <RouteLink to={`/plans/needs/${details.needId}`}>{texts.needTitle}</RouteLink>
      )}
      {details.changes?.map((change) => (
        <span key={change.field}>
          {texts.facts[change.field] ?? change.field}: {texts.from.toLowerCase()}{' '}
          <q>{valueWords(change, change.before, texts, words)}</q> {texts.to.toLowerCase()}{' '}
          <q>{valueWords(change, change.after, texts, words)}</q>
        </span>
      ))}
      <span className="quiet">{event.by === null ? texts.byImport : texts.byPerson(event.by)}</span>
    </li>
  );
}

function documentWords({ title, address }: NonNullable<Event['details']['document']>): string {
  return `${title}, ${address}`;
}

function valueWords(
  { field }: Pick<Change, 'field'>,
  value: Change['before'],
  texts: PlanRegisterTexts,
  words: PlanTexts,
): string {
  const said = Array.isArray(value) ? value.join(', ') : String(value ?? '');
  if (said === '') return texts.empty;
  if (field === 'type') return words.types[said]?.[0] ?? said;
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    level: words.levels,
    treatment: words.treatments,
  };
  return known[field]?.[said] ?? said;
}
