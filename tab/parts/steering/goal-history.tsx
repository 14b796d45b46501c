import type { ConflictHistory } from '../../../src/contracts/goal-conflicts.ts';
import type { GoalPage } from '../../../src/contracts/goal-page.ts';
import { readCivilDate } from '../../../src/core/time/instant.ts';
import { useSession } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { useDates } from '../../ui/use-dates.ts';
import type { Dates } from '../../ui/use-dates.ts';
import { formatNumber } from './numbers.ts';

type Told = GoalPage['history'][number]['changes'][number]['after'];

/** What has been changed on a goal and what hangs on it, latest first. */
export function GoalHistory({
  history,
  texts,
}: {
  readonly history: GoalPage['history'] | ConflictHistory['history'];
  readonly texts: SteeringTexts;
}) {
  const { language } = useSession();
  const dates = useDates();
  const words = (field: string, told: Told): string => {
    if (told === null) return '';
    if (typeof told === 'number')
      return field === 'year' ? String(told) : formatNumber(told, language);
    return spoken(told, texts, dates);
  };
  if (history.length === 0) return <p className="quiet">{texts.noHistory}</p>;
  return (
    <ol className="goal-history">
      {history.map(({ id, at, kind, about, changes }) => (
        <li key={id}>
          <span>
            {texts.events[kind]}
            {about !== null && `: ${about}`}
          </span>
          {changes
            .filter(({ before, after }) => before !== null || after !== null)
            .map(({ field, before, after }) => (
              <span key={field} className="quiet">
                {texts.fields[field] ?? field}{' '}
                {before === null
                  ? texts.became(words(field, after))
                  : after === null
                    ? texts.wasRemoved(words(field, before))
                    : texts.was(words(field, before), words(field, after))}
              </span>
            ))}
          <span className="quiet">{dates.moment(at)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Codes and days are told in words; everything else is what somebody wrote. */
export function spoken(told: string, texts: SteeringTexts, dates: Dates): string {
  const codes: Readonly<Record<string, string>> = { ...texts.statuses, ...texts.directions };
  const day = readCivilDate(told);
  return codes[told] ?? (day === undefined ? told : dates.date(day));
}
