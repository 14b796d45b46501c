import type { GoalNode } from '../../../src/contracts/goals.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { addressOf } from './thread.ts';

/** From the whole thread down to what is chosen; every step leads back. */
export function WayBack({
  path,
  texts,
}: {
  readonly path: readonly GoalNode[];
  readonly texts: GoalTexts;
}) {
  if (path.length === 0) return null;
  const chosen = path.at(-1);
  return (
    <nav aria-label={texts.path} className="way-back">
      <ol>
        <li>
          <RouteLink to={addressOf(null)}>{texts.everything}</RouteLink>
        </li>
        {path.map((goal) => (
          <li key={goal.id}>
            {goal === chosen ? (
              <span aria-current="true">{goal.title}</span>
            ) : (
              <RouteLink to={addressOf(goal.id)}>{goal.title}</RouteLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
