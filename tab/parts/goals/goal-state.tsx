import type { GoalNode } from '../../../src/contracts/goals.ts';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';
import './goals.css';

type Status = keyof GoalTexts['statuses'];

const tones: Readonly<Record<Status, Tone>> = {
  'on-track': 'active',
  done: 'done',
  delayed: 'attention',
  stopped: 'attention',
};

export function ReportStatus({
  status,
  texts,
}: {
  readonly status: Status;
  readonly texts: GoalTexts;
}) {
  return <StatusWord tone={tones[status]}>{texts.statuses[status]}</StatusWord>;
}

/** The worst that is reported on or below a goal, and how much goes well. Never an average: one stopped task is not made up for by ten that go well. */
export function GoalState({ goal, texts }: { readonly goal: GoalNode; readonly texts: GoalTexts }) {
  const { rollUp } = goal;
  if (!rollUp) return <span className="goal-state quiet">{texts.notReported}</span>;
  const isOneThing = rollUp.reported === 1 && goal.reports.length > 0;
  return (
    <span className="goal-state">
      <ReportStatus status={rollUp.worst} texts={texts} />
      {!isOneThing && (
        <span className="quiet numbers">{texts.share(rollUp.wellOff, rollUp.reported)}</span>
      )}
    </span>
  );
}
