import type { PhaseDeadline } from '../../../src/contracts/deadlines.ts';
import { timelineTexts } from '../../texts/timeline.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';

/** Deadlines of the law with their paragraphs, and whether the dates keep them. */
export function DeadlineList({ held }: { readonly held: readonly PhaseDeadline[] }) {
  const texts = useTexts(timelineTexts);
  const dates = useDates();
  return (
    <ul className="plain-dots">
      {held.map(({ rule, dueOn, brokenBy, isFromTermStart }) => (
        <li key={rule.rule}>
          {texts.rules[rule.rule]} <strong>{dates.date(dueOn)}</strong> ({rule.paragraph}){' '}
          <StatusWord tone={brokenBy > 0 ? 'attention' : 'done'}>
            {brokenBy > 0 ? texts.brokenBy(brokenBy) : texts.held}
          </StatusWord>
          {isFromTermStart && <span className="quiet"> {texts.fromTermStart}</span>}
        </li>
      ))}
    </ul>
  );
}
