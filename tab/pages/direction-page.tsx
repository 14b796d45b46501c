import { directionPage } from '../../src/contracts/directions.ts';
import type { DirectionPage as Direction } from '../../src/contracts/directions.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChairDecision } from '../parts/directions/chair-decision.tsx';
import { DirectionEnding, DirectionStatus } from '../parts/directions/direction-status.tsx';
import { ResultOf } from '../parts/directions/direction-result.tsx';
import { DirectionWork } from '../parts/directions/direction-work.tsx';
import { UnderstandForm } from '../parts/directions/understand-form.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { directionTexts } from '../texts/directions.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One direction: what carries it, what speaks against it, whether it was understood, and how its words came about. */
export default function DirectionPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/directions/${params['id'] ?? ''}`, directionPage);
  const texts = useTexts(directionTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { direction, process } = page;
        const lastAsk = page.versions.flatMap(({ ask }) => ask ?? []).at(-1);
        return (
          <Page
            title={direction.text}
            up={{ to: `/processes/${process.id}/directions`, label: texts.title }}
            status={<DirectionStatus status={direction.state.status} />}
            lead={
              <>
                {process.title} · {page.phase.title}
                {page.theme !== null && ` · ${page.theme}`}
                {page.threshold !== null && ` · ${texts.threshold(page.threshold)}`}
              </>
            }
          >
            <DirectionEnding state={direction.state} />
            {page.own && (
              <Section title={texts.yourAnswer}>
                <UnderstandForm
                  directionId={direction.id}
                  own={page.own}
                  onAnswered={loaded.refetch}
                />
              </Section>
            )}
            {page.maySettle && <ChairDecision page={page} onDone={loaded.refetch} />}
            {lastAsk && (
              <Section title={texts.answersFrom(lastAsk.bodyName)}>
                <ResultOf ask={lastAsk} />
              </Section>
            )}
            <Linked page={page} stance="carries" title={texts.carries} />
            <Linked page={page} stance="speaks-against" title={texts.speaksAgainst} />
            <Versions page={page} />
            {page.maySynthesise && direction.state.status === 'draft' && (
              <DirectionWork page={page} onDone={loaded.refetch} />
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

type LinkedProps = {
  readonly page: Direction;
  readonly stance: Direction['linked'][number]['stance'];
  readonly title: string;
};

function Linked({ page, stance, title }: LinkedProps) {
  const texts = useTexts(directionTexts);
  const linked = page.linked.filter((one) => one.stance === stance);
  return (
    <Section title={`${title} (${String(linked.length)})`}>
      {linked.length === 0 ? (
        <p className="quiet">{texts.fromNobody}</p>
      ) : (
        <ul className="card-list">
          {linked.map(({ id, text, tableNumber, roundTitle, name }) => (
            <li key={id} className="card">
              <p className="prose">
                {text === null ? (
                  texts.withdrawn
                ) : (
                  <RouteLink to={`/inputs/${id}`}>{text}</RouteLink>
                )}
              </p>
              <p className="quiet">
                {[roundTitle, tableNumber === null ? null : texts.table(tableNumber), name]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Versions({ page: { versions } }: { readonly page: Direction }) {
  const texts = useTexts(directionTexts);
  const dates = useDates();
  return (
    <Section title={texts.versions}>
      <ol className="direction-versions">
        {versions.toReversed().map(({ version, text, changed, madeAt, ask }) => (
          <li key={version} className="card">
            <h3>{texts.version(version)}</h3>
            <p className="prose">{text}</p>
            {changed !== '' && <p>{texts.changed(changed)}</p>}
            <p className="quiet">{dates.moment(madeAt)}</p>
            {ask ? (
              <>
                <p className="quiet">
                  {texts.askedOn(ask.bodyName, dates.moment(ask.openedAt))}
                  {ask.closedAt === null && ` · ${texts.openUntil(dates.moment(ask.closesAt))}`}
                </p>
                {/* The newest stands in full above. */}
                {version !== versions.at(-1)?.version && <ResultOf ask={ask} />}
              </>
            ) : (
              <p className="quiet">{texts.notAsked}</p>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
