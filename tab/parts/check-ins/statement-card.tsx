import type { CheckInsPage } from '../../../src/contracts/check-ins.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { checkInTexts } from '../../texts/check-ins.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { DotChart } from './dot-chart.tsx';
import { figuresOf } from './lay-out-dots.ts';

type Statement = CheckInsPage['findings'][number]['statements'][number];

/** One statement over time: the picture, what is not shown and why, and every number in a table behind. */
export function StatementCard({ statement: { text, times } }: { readonly statement: Statement }) {
  const texts = useTexts(checkInTexts);
  const said = new Set(times.map(({ result }) => noteOf(result, texts)));
  return (
    <li className="card">
      <p className="card-name">{text}</p>
      {times.some((time) => figuresOf(time).length > 0) && (
        <>
          <DotChart times={times} statement={text} />
          <p className="quiet dot-ends">
            <span>{texts.scale.lowest}</span>
            <span>{texts.scale.highest}</span>
          </p>
        </>
      )}
      {[...said].map((note) => note !== null && <p key={note} className="quiet">{note}</p>)}
      <details>
        <summary>{texts.table}</summary>
        <Figures times={times} />
      </details>
    </li>
  ); // prettier-ignore
}

function noteOf(
  result: Statement['times'][number]['result'],
  texts: { readonly tooFew: string; readonly pooledWhy: Readonly<Record<'politics' | 'administration', string>> },
): string | null {
  if (result.kind === 'too-few') return texts.tooFew;
  return result.kind === 'pooled' ? texts.pooledWhy[result.small] : null;
} // prettier-ignore

function Figures({ times }: { readonly times: Statement['times'] }) {
  const texts = useTexts(checkInTexts);
  const dates = useDates();
  const { language } = useSession();
  const one = new Intl.NumberFormat(language === 'en' ? 'en' : 'nb', { maximumFractionDigits: 1, minimumFractionDigits: 1 }); // prettier-ignore
  return (
    <div className="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.group}</th>
            <th scope="col">{texts.answers}</th>
            <th scope="col">{texts.doNotKnow}</th>
            <th scope="col">{texts.mean}</th>
            <th scope="col">{texts.spread}</th>
            <th scope="col">
              <abbr title={texts.intervalHint}>{texts.interval}</abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {times.flatMap((time) => {
            const place = (
              <>
                <RouteLink to={`/polls/${time.pollId}`}>{dates.moment(time.closedAt)}</RouteLink>
                <br />
                <span className="quiet">
                  {time.process} · {time.phase}
                  {time.term !== null && ` · ${time.term}`}
                </span>
              </>
            );
            const rows = figuresOf(time);
            if (rows.length === 0)
              return [
                <tr key={time.pollId}>
                  <th scope="row">{place}</th>
                  <td colSpan={6}>{texts.tooFew}</td>
                </tr>,
              ];
            return rows.map(({ of, figures }) => (
              <tr key={`${time.pollId}:${of}`}>
                <th scope="row">{place}</th>
                <td>{of === 'pooled' ? texts.pooled : texts.groups[of]}</td>
                <td>{figures.answers}</td>
                <td>{figures.doNotKnow}</td>
                <td>{one.format(figures.mean)}</td>
                <td>{one.format(figures.spread)}</td>
                <td>
                  {figures.interval
                    ? texts.between(
                        one.format(figures.interval.from),
                        one.format(figures.interval.to),
                      )
                    : '–'}
                </td>
              </tr>
            ));
          })}
        </tbody>
      </table>
    </div>
  );
}
