import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { GoalNode } from '../../../src/contracts/goals.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { GoalState } from './goal-state.tsx';
import { addressOf } from './thread.ts';

/** A column longer than this shows its beginning until asked: hundreds of cards would make choosing slow. */
const goalsAtFirst = 40;

type GoalListProps = {
  readonly goals: readonly GoalNode[];
  readonly texts: GoalTexts;
  readonly onPath?: ReadonlySet<string>;
  readonly chosenId?: string | null;
  /** For a column with one tab stop. Left out: every goal can be tabbed to. */
  readonly tabStopId?: string | undefined;
  readonly onFocus?: (goalId: string) => void;
};

/** Goals to choose from, each with its state. */
export function GoalList(props: GoalListProps) {
  const { goals, texts, onPath, chosenId, tabStopId, onFocus } = props;
  const [showsAll, showAll] = useState(false);
  // What is chosen is always shown, however far down it stands.
  const shown = showsAll
    ? goals
    : goals.filter((goal, index) => index < goalsAtFirst || onPath?.has(goal.id));
  return (
    <>
      <ul className="goal-list">
        {shown.map((goal) => (
          <li key={goal.id}>
            <RouteLink
              to={addressOf(goal.id)}
              data-goal={goal.id}
              className={`goal ${onPath?.has(goal.id) ? 'goal-on-path' : ''} ${goal.id === chosenId ? 'goal-chosen' : ''}`}
              {...(onPath?.has(goal.id) && { 'aria-current': 'true' as const })}
              {...(tabStopId !== undefined && { tabIndex: goal.id === tabStopId ? 0 : -1 })}
              onFocus={() => onFocus?.(goal.id)}
            >
              <span>{goal.title}</span>
              <GoalState goal={goal} texts={texts} />
              {goal.closed !== null && <span className="quiet">{texts.closed}</span>}
              {goal.isExample && <span className="quiet">{texts.example}</span>}
            </RouteLink>
          </li>
        ))}
      </ul>
      {shown.length < goals.length && (
        <Button
          size="small"
          onClick={() => {
            showAll(true);
          }}
        >
          {texts.showAll(goals.length)}
        </Button>
      )}
    </>
  );
}
