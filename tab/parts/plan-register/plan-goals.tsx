import { findingsPage } from '../../../src/contracts/findings.ts';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { navigate } from '../../routing/location.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { planTexts } from '../../texts/plans.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { SearchPicker } from '../steering/search-picker.tsx';
import { findingsAddress } from '../steering/findings-address.ts';

const goalsAtFirst = 12;

/** The plan's goals in the red thread, what is missing in them, and for planners the ways to tie more. */
export function PlanGoals({ page: { plan, goals } }: { readonly page: PlanPage }) {
  const texts = useTexts(planTexts);
  const words = useTexts(steeringTexts);
  const { can } = useSession();
  return (
    <Section
      title={texts.goals}
      hint={goals.length === 0 ? undefined : texts.goalsHint}
      anchor="maal"
    >
      {goals.length === 0 && (
        <Notice title={texts.noGoals}>{!can('edit-plans') && <p>{texts.noGoalsText}</p>}</Notice>
      )}
      <FoldedList
        className="plan-goals"
        items={goals}
        atFirst={goalsAtFirst}
        showAll={texts.showAll}
        keyOf={({ id }) => id}
      >
        {(goal) => (
          <li>
            <span className="plan-goal-kind quiet">{texts.kinds[goal.kind]}</span>
            <span>
              <RouteLink to={`/red-thread?goal=${goal.id}`}>{goal.title}</RouteLink>
              {goal.closed !== null && <span className="quiet"> · {words.closed}</span>}
            </span>
          </li>
        )}
      </FoldedList>
      <Missing planId={plan.id} />
      {can('edit-plans') && (
        <div className="plan-tie not-printed">
          <SearchPicker
            label={words.tieGoal}
            hint={words.tieGoalHint}
            of="goals"
            taken={goals.map(({ id }) => id)}
            onPick={({ id }) => {
              navigate(`/goals/${id}/edit?plan=${plan.id}`);
            }}
          />
          <RouteLink to={`/goals/new?kind=mainGoal&plan=${plan.id}`}>{words.newInPlan}</RouteLink>
        </div>
      )}
    </Section>
  );
}

/** How many findings there are in the plan, leading to them. Fetched for itself: the page does not wait for it, nor fail with it. */
function Missing({ planId }: { readonly planId: string }) {
  const words = useTexts(steeringTexts);
  const { snapshot } = useLoaded(findingsAddress('/api/findings', { plan: planId }), findingsPage);
  if (snapshot.state !== 'loaded') return null;
  const { total } = snapshot.value;
  return total === 0 ? (
    <p className="quiet">{words.noFindingsOfPlan}</p>
  ) : (
    <p>
      <RouteLink to={findingsAddress('/red-thread/findings', { plan: planId })}>
        {words.findingsOfPlan(total)}
      </RouteLink>
    </p>
  );
}
