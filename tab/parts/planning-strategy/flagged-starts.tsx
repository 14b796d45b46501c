import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { timeWords } from './strategy-words.ts';

/** Work outside the strategy, with the reason, for the council to see. */
export function FlaggedStarts({
  view,
  texts,
}: {
  readonly view: StrategyView;
  readonly texts: PlanningStrategyTexts;
}) {
  const dates = useDates();
  const titleOf = (amendmentId: string): string =>
    view.amendments.find(({ id }) => id === amendmentId)?.title ?? '';
  return (
    <Section title={texts.outside} hint={texts.outsideHint} className="strategy-lines">
      {view.flagged.length === 0 && <p className="quiet">{texts.nothingOutside}</p>}
      <ul className="card-list">
        {view.flagged.map((start) => (
          <li key={start.planId} className="card">
            <RouteLink to={`/plans/${start.planId}`} className="card-name">
              {start.title}
            </RouteLink>
            <StatusWord tone={start.coveredBy === null ? 'attention' : 'done'}>
              {start.coveredBy === null
                ? texts.whys[start.why]
                : texts.covered(titleOf(start.coveredBy))}
            </StatusWord>
            <span className="quiet">
              {[
                start.on === null ? texts.startUnknown : texts.startedOn(dates.date(start.on)),
                ...(start.from !== null && start.to !== null
                  ? [texts.fromTo(timeWords(start.from, texts), timeWords(start.to, texts))]
                  : []),
                ...start.amendmentIds.map((id) => texts.toBeCovered(titleOf(id))),
              ].join(' · ')}
            </span>
            {start.reasons.map((reason) => (
              <p key={reason}>{texts.because(reason)}</p>
            ))}
            {start.reasons.length === 0 && start.amendmentIds.length === 0 && (
              <p className="quiet">{texts.noReason}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
