import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './planning-strategy.css';

type Item = StrategyView['items'][number];

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How far into the year a day lies, in hundredths. */
const within = (day: string): number =>
  ((Number(day.slice(5, 7)) - 1 + Number(day.slice(8, 10)) / 31) / 12) * 100;

/** The years of the term as columns, and a bar for each line: a picture that is its own table, read row by row. */
export function StrategyTimeline({
  items,
  term,
  today,
  texts,
}: {
  readonly items: readonly Item[];
  readonly term: StrategyView['term'];
  readonly today: string;
  readonly texts: PlanningStrategyTexts;
}) {
  const dates = useDates();
  const first = Math.min(yearOf(term.startsOn) + 1, ...items.map(({ from }) => yearOf(from)));
  const last = Math.max(yearOf(term.endsOn), ...items.map(({ to }) => yearOf(to)));
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return (
    <div className="strategy-scroll" tabIndex={0} role="group" aria-label={texts.years}>
      <table className="strategy-grid">
        <thead>
          <tr>
            <th scope="col">{texts.plan}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="strategy-year">
                {year}
              </th>
            ))}
            <th scope="col">{texts.time}</th>
            <th scope="col">{texts.status}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.entryId}>
              <th scope="row">
                {item.planId === null ? (
                  item.title
                ) : (
                  <RouteLink to={`/plans/${item.planId}`}>{item.title}</RouteLink>
                )}
              </th>
              {years.map((year) => (
                <YearCell key={year} {...{ item, year, today, texts }} />
              ))}
              <td className="quiet">
                {texts.verbs[item.kind]} {dates.period(item.from, item.to)}
              </td>
              <td>
                <ItemStatus item={item} texts={texts} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function YearCell({
  item,
  year,
  today,
  texts,
}: {
  readonly item: Item;
  readonly year: number;
  readonly today: string;
  readonly texts: PlanningStrategyTexts;
}) {
  const isIn = yearOf(item.from) <= year && year <= yearOf(item.to);
  const start = year === yearOf(item.from) ? within(item.from) : 0;
  const end = year === yearOf(item.to) ? within(item.to) : 100;
  const tone = item.lateDays > 0 ? 'late' : item.progress;
  return (
    <td className="strategy-year">
      {year === yearOf(today) && (
        <span className="strategy-today" style={{ insetInlineStart: `${within(today)}%` }} />
      )}
      {isIn && (
        <>
          <span
            className={`strategy-bar strategy-${tone}`}
            style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(4, end - start)}%` }}
          />
          <span className="visually-hidden">{texts.planned}</span>
        </>
      )}
    </td>
  );
}

export function ItemStatus({
  item,
  texts,
}: {
  readonly item: Item;
  readonly texts: PlanningStrategyTexts;
}) {
  const tones = { done: 'done', 'under-way': 'active', 'not-started': 'quiet' } as const;
  const word = texts.progress[item.progress];
  return item.lateDays > 0 ? (
    <StatusWord tone="attention">{`${word}, ${texts.lateBy(item.lateDays)}`}</StatusWord>
  ) : (
    <StatusWord tone={tones[item.progress]}>{word}</StatusWord>
  );
}
