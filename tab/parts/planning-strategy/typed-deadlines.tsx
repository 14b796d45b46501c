import { strategyDeadlines } from '../../../src/contracts/planning-strategy.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { TextField } from '../steering/fields.tsx';

/** Dates as they stand in the form; empty where none is chosen. */
type TypedDates = {
  readonly publicFrom: string;
  readonly treatmentOn: string;
  readonly adoptedOn?: string;
};

/** Says while dates are typed what the law makes of them, and asks why where they break it. */
export function TypedDeadlines({
  strategyId,
  dates,
  texts,
  despite,
  onDespite,
}: {
  readonly strategyId: string;
  readonly dates: TypedDates;
  readonly texts: PlanningStrategyTexts;
  readonly despite: string;
  readonly onDespite: (despite: string) => void;
}) {
  const days = useDates();
  const query = new URLSearchParams({ ...dates }).toString();
  const { snapshot } = useLoaded(
    `/api/planning-strategies/${strategyId}/deadlines?${query}`,
    strategyDeadlines,
  );
  const seen = snapshot.state === 'loaded' ? snapshot.value : null;
  const isBroken = seen?.deadlines.some(({ brokenBy }) => brokenBy > 0) ?? false;
  return (
    <>
      <div role="status" aria-label={texts.deadlines}>
        <ul className="plain-dots">
          {seen?.deadlines.map(({ rule, dueOn, brokenBy }) => {
            const isPublic = rule.rule === 'planning-strategy-public';
            const { daysPublic, earliestOn } = seen;
            const required = `${rule.amount} ${texts.units[rule.unit]}`;
            return (
              <li key={rule.rule}>
                {texts.rules[rule.rule]} <strong>{days.date(dueOn)}</strong> ({rule.paragraph}){' '}
                {brokenBy > 0 && (
                  <StatusWord tone="attention">
                    {isPublic && daysPublic !== null && earliestOn !== null
                      ? texts.tooShort(daysPublic, required, days.date(earliestOn))
                      : texts.broken(brokenBy)}
                  </StatusWord>
                )}
                {brokenBy === 0 && isPublic && daysPublic !== null && (
                  <StatusWord tone="done">{texts.longEnough(daysPublic)}</StatusWord>
                )}
              </li>
            );
          })}
          {seen && seen.daysPublic === null && seen.earliestOn !== null && (
            <li>{texts.earliest(days.date(seen.earliestOn), seen.publicRule.paragraph)}</li>
          )}
        </ul>
      </div>
      {(isBroken || despite !== '') && (
        <TextField
          label={texts.despite}
          required={isBroken}
          longest={1000}
          value={despite}
          onChange={onDespite}
        />
      )}
    </>
  );
}
