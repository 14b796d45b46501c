import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

/** The deadlines of the law, the days that are left, and what breaks them. */
export function StrategyDeadlines({
  view,
  texts,
}: {
  readonly view: StrategyView;
  readonly texts: PlanningStrategyTexts;
}) {
  const dates = useDates();
  return (
    <Section title={texts.deadlines} className="strategy-lines">
      <ul className="card-list">
        {view.deadlines.map(({ rule, dueOn, daysLeft, brokenBy, isFromTermStart, countedFrom }) => {
          const isLate = brokenBy > 0 || (daysLeft !== null && daysLeft < 0);
          const word =
            brokenBy > 0
              ? texts.broken(brokenBy)
              : daysLeft === null
                ? texts.kept
                : texts.daysLeft(daysLeft);
          return (
            <li key={rule.rule} className="card">
              <span>
                {texts.rules[rule.rule]} <strong>{dates.date(dueOn)}</strong> ({rule.paragraph})
              </span>
              <StatusWord tone={isLate ? 'attention' : daysLeft === null ? 'done' : 'active'}>
                {word}
              </StatusWord>
              <span className="quiet">
                {isFromTermStart ? texts.fromTermStart : texts.countedFrom(dates.date(countedFrom))}
              </span>
            </li>
          );
        })}
      </ul>
      {view.strategy.despite !== '' && <p>{`${texts.despite}: ${view.strategy.despite}`}</p>}
    </Section>
  );
}
