import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { redThread } from '../../src/contracts/goals.ts';
import type { RedThread } from '../../src/contracts/goals.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChosenGoal } from '../parts/goals/chosen-goal.tsx';
import { ThreadColumns } from '../parts/goals/thread-columns.tsx';
import { ThreadLevels } from '../parts/goals/thread-levels.tsx';
import { WayBack } from '../parts/goals/way-back.tsx';
import {
  chainsTouching,
  conflictsTouching,
  indexThread,
  pathTo,
  standingIn,
} from '../parts/goals/thread.ts';
import { ConflictCards } from '../parts/steering/conflict-card.tsx';
import { ConflictChains } from '../parts/steering/conflict-chain.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { useQuery } from '../routing/location.ts';
import { goalTexts } from '../texts/goals.ts';
import type { GoalTexts } from '../texts/goals.nb.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The red thread from main goal to report. The address carries the choice: `?goal=`. */
export default function RedThreadPage() {
  const texts = useTexts(goalTexts);
  const wanted = useQuery().get('goal');
  // A small thread is fetched once and walked without waiting; of a large one what hangs below the choice is fetched when it is chosen.
  const [isLarge, setLarge] = useState(false);
  const loaded = useLoaded(
    `/api/red-thread?goal=${isLarge ? encodeURIComponent(wanted ?? '') : ''}`,
    redThread,
  );
  const { snapshot } = loaded;
  if (!isLarge && snapshot.state === 'loaded' && snapshot.value.leftOut > 0) setLarge(true);
  return (
    <WhenLoaded of={loaded}>
      {(thread) =>
        thread.nodes.length === 0 ? (
          <Page title={texts.title} lead={texts.lead}>
            <ThreadLinks visionId={undefined} />
            <EmptyState title={texts.emptyTitle}>
              <p>{texts.emptyText}</p>
            </EmptyState>
          </Page>
        ) : (
          <WalkableThread loaded={thread} texts={texts} />
        )
      }
    </WhenLoaded>
  );
}

/** What else there is to see about the thread, and what a planner may add. */
function ThreadLinks({ visionId }: { readonly visionId: string | undefined }) {
  const texts = useTexts(steeringTexts);
  const { can } = useSession();
  return (
    <p className="steering-links">
      <RouteLink to="/red-thread/findings">{texts.findingsLink}</RouteLink>
      <RouteLink to="/red-thread/means">{texts.meansLink}</RouteLink>
      <RouteLink to="/goal-conflicts">{texts.conflictsLink}</RouteLink>
      {can('edit-plans') && (
        <RouteLink
          to={`/goals/new?kind=mainGoal${visionId === undefined ? '' : `&parent=${visionId}`}`}
        >
          {texts.addAtTop}
        </RouteLink>
      )}
    </p>
  );
}

function WalkableThread({
  loaded,
  texts,
}: {
  readonly loaded: RedThread;
  readonly texts: GoalTexts;
}) {
  const wanted = useQuery().get('goal');
  const isNarrow = useNarrow();
  const [showsClosed, showClosed] = useState(false);
  const whole = useMemo(() => indexThread(loaded), [loaded]);
  const thread = useMemo(
    () => (showsClosed ? whole : indexThread(standingIn(whole, wanted))),
    [whole, showsClosed, wanted],
  );
  const closedCount = loaded.nodes.filter(({ closed }) => closed !== null).length;
  const path = useMemo(() => pathTo(thread, wanted), [thread, wanted]);
  const chosen = path.at(-1);
  const conflicts = conflictsTouching(thread, loaded.conflicts, path);
  const Walk = isNarrow ? ThreadLevels : ThreadColumns;
  return (
    <Page title={texts.title} lead={chosen ? undefined : texts.lead} isWide>
      {wanted !== null && !thread.byId.has(wanted) && <Notice>{texts.unknownGoal}</Notice>}
      <ThreadLinks visionId={thread.vision?.id} />
      <WayBack path={path} texts={texts} />
      {thread.vision && (
        <p className="vision">
          <span className="quiet">{texts.vision}</span>
          <span className="vision-words">{thread.vision.title}</span>
        </p>
      )}
      {loaded.leftOut > 0 && <Notice>{texts.leftOut(loaded.nodes.length + loaded.leftOut)}</Notice>}
      {closedCount > 0 && (
        <Checkbox
          label={texts.showClosed(closedCount)}
          checked={showsClosed}
          onChange={(_, { checked }) => {
            showClosed(checked === true);
          }}
        />
      )}
      <Walk thread={thread} path={path} texts={texts} />
      <p className="quiet">
        {texts.stateHint} {!isNarrow && texts.walkHint}
      </p>
      {!isNarrow && chosen && <ChosenGoal goal={chosen} thread={thread} texts={texts} />}
      <Section
        title={texts.conflicts}
        hint={
          conflicts.length === 0
            ? texts.noConflicts
            : chosen
              ? texts.conflictsOf
              : texts.conflictsAll
        }
      >
        <ConflictCards conflicts={conflicts} />
      </Section>
      <ConflictChains chains={chainsTouching(thread, loaded.chains, conflicts, path)} />
    </Page>
  );
}
