import { threadPage } from '../../src/contracts/influence.ts';
import type { ThreadPage } from '../../src/contracts/influence.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/influence/influence.css';
import { ThreadDirections } from '../parts/influence/thread-directions.tsx';
import { ThreadGoals, ThreadReports } from '../parts/influence/thread-goals.tsx';
import { ThreadStop } from '../parts/influence/thread-stop.tsx';
import { ThreadAdoptions, ThreadDrafts, ThreadHearings } from '../parts/influence/thread-texts.tsx'; // prettier-ignore
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { influenceTexts } from '../texts/influence.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One vertical path from a contribution to its results, with dates and words. */
export default function InputPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/contributions/${params['id'] ?? ''}/thread`, threadPage);
  const texts = useTexts(influenceTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, reached, themes, directions } = page;
        const paths = directions.flatMap(({ paragraphs }) => paragraphs);
        const goals = [...new Map(paths.flatMap((path) => path.goals).map((goal) => [goal.id, goal])).values()]; // prettier-ignore
        return (
          <Page
            title={texts.title}
            up={{ to: `/processes/${process.id}`, label: process.title }}
            lead={texts.lead}
            status={<StatusWord tone="active">{texts.reached(texts.stages[reached])}</StatusWord>}
          >
            <ol className="thread">
              <ThreadStop stage="contribution" reached={reached} isEmpty={false}>
                <Contribution page={page} />
              </ThreadStop>
              <ThreadStop stage="theme" reached={reached} isEmpty={themes.length === 0}>
                <ul className="plain-dots">
                  {themes.map(({ id, title, mergedInto }) => (
                    <li key={id}>
                      {title}
                      {mergedInto !== null && ` (${texts.merged(mergedInto)})`}
                    </li>
                  ))}
                </ul>
              </ThreadStop>
              <ThreadStop stage="direction" reached={reached} isEmpty={directions.length === 0}>
                <ThreadDirections directions={directions} />
              </ThreadStop>
              <ThreadStop stage="text" reached={reached} isEmpty={paths.length === 0}>
                <ThreadDrafts paths={paths} />
              </ThreadStop>
              <ThreadStop
                stage="hearing"
                reached={reached}
                isEmpty={paths.every(({ hearing }) => hearing === null)}
              >
                <ThreadHearings paths={paths} />
              </ThreadStop>
              <ThreadStop
                stage="adoption"
                reached={reached}
                isEmpty={paths.every(({ adoption }) => adoption === null)}
              >
                <ThreadAdoptions paths={paths} />
              </ThreadStop>
              <ThreadStop stage="goal" reached={reached} isEmpty={goals.length === 0}>
                <ThreadGoals goals={goals} />
              </ThreadStop>
              <ThreadStop
                stage="report"
                reached={reached}
                isEmpty={goals.every(({ reports }) => reports.length === 0)}
              >
                <ThreadReports goals={goals} />
              </ThreadStop>
            </ol>
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

function Contribution({ page }: { readonly page: ThreadPage }) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  const { text, question, tableNumber, person, body, madeAt, isWithdrawn } = page.contribution;
  const where = [body, tableNumber === null ? '' : texts.table(tableNumber), dates.moment(madeAt)];
  return (
    <div className="card">
      {isWithdrawn ? <p>{texts.withdrawn}</p> : <p className="thread-quote">{text}</p>}
      {person !== null && <p>{texts.saidBy(person)}</p>}
      {question !== '' && <p className="quiet">{texts.askedAbout(question)}</p>}
      <p className="quiet">{where.filter((part) => part !== '').join(' · ')}</p>
      {page.round && (
        <RouteLink to={`/rounds/${page.round.id}`}>{texts.inRound(page.round.title)}</RouteLink>
      )}
    </div>
  );
}
