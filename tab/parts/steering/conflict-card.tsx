import type { GoalConflict } from '../../../src/contracts/goal-conflicts.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import type { Dates } from '../../ui/use-dates.ts';
import { ClosedWords } from './close-form.tsx';
import './conflicts.css';
import './steering.css';

export function ConflictCards({ conflicts }: { readonly conflicts: readonly GoalConflict[] }) {
  return (
    <ul className="card-list">
      {conflicts.map((conflict) => (
        <li key={conflict.id} className="card">
          <ConflictCard conflict={conflict} />
        </li>
      ))}
    </ul>
  );
}

/** Aims that pull against each other: what it is about, whom it touches, and what became of it. */
function ConflictCard({ conflict }: { readonly conflict: GoalConflict }) {
  const texts = useTexts(steeringTexts);
  const dates = useDates();
  const { can } = useSession();
  const decided = decidedWords(conflict, texts, dates);
  return (
    <>
      <p className="conflict-aims">
        <span>{conflict.firstAim}</span>
        <span className="conflict-against">{texts.against}</span>
        <span>{conflict.secondAim}</span>
      </p>
      {conflict.statement !== '' && <p>{conflict.statement}</p>}
      <dl className="facts">
        {conflict.affected !== '' && (
          <>
            <dt>{texts.affected}</dt>
            <dd>{conflict.affected}</dd>
          </>
        )}
        <dt>{texts.handling}</dt>
        <dd>{conflict.handling === '' ? texts.notHandled : conflict.handling}</dd>
        {decided !== '' && (
          <>
            <dt>{texts.decided}</dt>
            <dd>{decided}</dd>
          </>
        )}
        <dt>{texts.touches}</dt>
        <dd>
          <ul className="conflict-goals">
            {conflict.goals.map(({ id, title }) => (
              <li key={id}>
                <RouteLink to={`/red-thread?goal=${id}`}>{title}</RouteLink>
              </li>
            ))}
            {conflict.plans.map(({ id, title }) => (
              <li key={id}>
                <RouteLink to={`/plans/${id}`}>{title}</RouteLink>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      {conflict.closed && <ClosedWords closed={conflict.closed} />}
      {conflict.isExample && <p className="quiet">{texts.example}</p>}
      {can('edit-plans') && (
        <p>
          <RouteLink to={`/goal-conflicts/${conflict.id}/edit`}>{texts.editConflict}</RouteLink>
        </p>
      )}
    </>
  );
}

export function decidedWords(
  { decidedWhere, decidedOn }: Pick<GoalConflict, 'decidedWhere' | 'decidedOn'>,
  texts: SteeringTexts,
  dates: Dates,
): string {
  return decidedOn === null ? decidedWhere : texts.decidedOn(decidedWhere, dates.date(decidedOn));
}
