import type { RefObject } from 'react';
import type { GoalNode } from '../../../src/contracts/goals.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { ClosedWords } from '../steering/close-form.tsx';
import { GoalPanel } from '../steering/goal-panel.tsx';
import { Findings } from './findings.tsx';
import { GoalState } from './goal-state.tsx';
import { below, findingsAmong } from './thread.ts';
import type { Thread } from './thread.ts';

type ChosenGoalProps = {
  readonly goal: GoalNode;
  readonly thread: Thread;
  readonly texts: GoalTexts;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
};

/** The goal one has chosen: what it says, where it stands, how it goes, what is missing below it. */
export function ChosenGoal({ goal, thread, texts, heading }: ChosenGoalProps) {
  const findings = findingsAmong(thread, below(thread, goal));
  return (
    <section className="card chosen-goal">
      <p className="quiet">
        {texts.kinds[goal.kind]}
        {goal.isExample && ` · ${texts.example}`}
      </p>
      <h2 tabIndex={-1} {...(heading && { ref: heading })}>
        {goal.title}
      </h2>
      {goal.closed && <ClosedWords closed={goal.closed} />}
      {goal.note !== '' && <p>{goal.note}</p>}
      <dl className="facts">
        <dt>{texts.state}</dt>
        <dd>
          <GoalState goal={goal} texts={texts} />
        </dd>
        {goal.plan && (
          <>
            <dt>{texts.inPlan}</dt>
            <dd>
              <RouteLink to={`/plans/${goal.plan.id}`}>{goal.plan.title}</RouteLink>
            </dd>
          </>
        )}
        <dt>{texts.findingsBelow}</dt>
        <dd>
          {findings.length === 0 ? (
            <span className="quiet">{texts.noFindings}</span>
          ) : (
            <Findings key={goal.id} findings={findings} thread={thread} texts={texts} />
          )}
        </dd>
      </dl>
      <GoalPanel key={goal.id} goalId={goal.id} />
    </section>
  );
}
