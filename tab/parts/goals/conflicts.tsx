import type { RedThread } from '../../../src/contracts/goals.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { addressOf } from './thread.ts';
import type { Thread } from './thread.ts';

/** Aims that pull against each other, with the goals they touch. */
export function Conflicts({
  conflicts,
  thread,
  texts,
}: {
  readonly conflicts: RedThread['conflicts'];
  readonly thread: Thread;
  readonly texts: GoalTexts;
}) {
  return (
    <ul className="card-list">
      {conflicts.map((conflict) => (
        <li key={conflict.id} className="card">
          <p className="conflict-aims">
            <span>{conflict.firstAim}</span>
            <span className="conflict-against">{texts.against}</span>
            <span>{conflict.secondAim}</span>
          </p>
          <p className="quiet">{texts.touches}</p>
          <ul className="conflict-goals">
            {conflict.goalIds.map((id) => {
              const goal = thread.byId.get(id);
              return (
                goal && (
                  <li key={id}>
                    <RouteLink to={addressOf(id)}>{goal.title}</RouteLink>
                  </li>
                )
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** A chain in which each link leads to the next difficulty. */
export function ConflictChain({ links }: { readonly links: readonly string[] }) {
  return (
    <ol className="conflict-chain">
      {links.map((link, index) => (
        <li key={`${index}:${link}`}>
          <span>{link}</span>
        </li>
      ))}
    </ol>
  );
}
