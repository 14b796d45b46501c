import type { ParagraphPath } from '../../../src/contracts/influence.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { influenceTexts } from '../../texts/influence.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

type Paths = { readonly paths: readonly ParagraphPath[] };
const keyOf = ({ textId, paragraphId }: ParagraphPath): string => `${textId}:${paragraphId}`;

/** The paragraphs that the directions were written into. */
export function ThreadDrafts({ paths }: Paths) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  return paths.map((path) => (
    <div key={keyOf(path)} className="card">
      {path.draft ? (
        <>
          <p className="quiet">
            {(path.draft.isSentOut ? texts.sentOut : texts.draftOf)(dates.moment(path.draft.at))}
          </p>
          {path.draft.heading !== '' && <h3>{path.draft.heading}</h3>}
          <p className="prose">{path.draft.text}</p>
          <RouteLink to={`/processes/${path.process.id}/text`}>{texts.toText}</RouteLink>
        </>
      ) : (
        <p>{texts.ownDraft}</p>
      )}
    </div>
  ));
}

/** What was said about them when they were out. */
export function ThreadHearings({ paths }: Paths) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  return paths.map((path) =>
    path.hearing ? (
      <div key={keyOf(path)} className="card">
        <p className="quiet">
          {texts.hearingPeriod(dates.period(path.hearing.startsOn, path.hearing.endsOn))}
        </p>
        {path.hearing.statements.length === 0 && <p>{texts.nothingSaid}</p>}
        <ul className="plain-dots">
          {path.hearing.statements.map(({ id, sender, summary, verdict, why }) => (
            <li key={id}>
              <p>
                {sender === '' ? texts.privatePerson : sender}: {summary}{' '}
                <span className="quiet">
                  ({verdict === null ? texts.notJudged : texts.statementVerdicts[verdict]})
                </span>
              </p>
              {why !== '' && <p className="quiet">{why}</p>}
            </li>
          ))}
        </ul>
      </div>
    ) : null,
  );
}

/** What they became, and what became of the direction on the way. */
export function ThreadAdoptions({ paths }: Paths) {
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  return paths.map((path) =>
    path.adoption ? (
      <div key={keyOf(path)} className="card">
        <div className="card-row">
          <p className="quiet">
            {texts.decided(path.adoption.body, dates.date(path.adoption.decidedOn))}
            {path.adoption.reference !== '' && `, ${path.adoption.reference}`}
          </p>
          <StatusWord tone={path.adoption.outcome === 'removed' ? 'quiet' : 'done'}>
            {texts.outcomes[path.adoption.outcome]}
          </StatusWord>
        </div>
        {path.adoption.adopted && (
          <>
            {path.adoption.adopted.heading !== '' && <h3>{path.adoption.adopted.heading}</h3>}
            <p className="prose">{path.adoption.adopted.text}</p>
          </>
        )}
        <p>{path.verdict === null ? texts.noVerdict : texts.verdicts[path.verdict]}</p>
        {path.why !== '' && <p className="prose">{path.why}</p>}
        <RouteLink to={`/processes/${path.process.id}/adoption`}>{texts.toAdoption}</RouteLink>
      </div>
    ) : null,
  );
}
