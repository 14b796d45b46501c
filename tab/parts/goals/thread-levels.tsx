import { useEffect, useRef } from 'react';
import type { GoalNode } from '../../../src/contracts/goals.ts';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { ChosenGoal } from './chosen-goal.tsx';
import { Findings } from './findings.tsx';
import { GoalList } from './goal-list.tsx';
import { Reports } from './reports.tsx';
import { columnKinds, findingsAmong, reportsOn } from './thread.ts';
import type { ColumnKind, Thread } from './thread.ts';
import './goals.css';

type ThreadLevelsProps = {
  readonly thread: Thread;
  readonly path: readonly GoalNode[];
  readonly texts: GoalTexts;
};

/** The thread on a phone: one level at a time, with the way back above it. */
export function ThreadLevels({ thread, path, texts }: ThreadLevelsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const chosen = path.at(-1);
  const shownFor = useRef(chosen?.id);
  useEffect(() => {
    // The list that was tapped is gone: focus follows to what took its place.
    if (shownFor.current !== chosen?.id) heading.current?.focus();
    shownFor.current = chosen?.id;
  }, [chosen?.id]);

  const next = chosen
    ? (thread.childrenOf.get(chosen.id) ?? [])
    : thread.nodes.filter((node) => isAtTop(thread, node));
  const kinds = columnKinds.filter((kind) => next.some((node) => node.kind === kind));
  const missing = chosen && next.length === 0 ? kindBelow(chosen) : undefined;
  return (
    <div className="thread-levels">
      {chosen && <ChosenGoal goal={chosen} thread={thread} texts={texts} heading={heading} />}
      {kinds.map((kind) => {
        const goals = next.filter((node) => node.kind === kind);
        return (
          <section key={kind} className="section">
            <div className="section-title">
              <h2>{texts.below(goals.length, texts.columns[kind])}</h2>
              <Findings findings={findingsAmong(thread, goals)} thread={thread} texts={texts} />
            </div>
            <GoalList goals={goals} texts={texts} />
          </section>
        );
      })}
      {missing && <p className="quiet">{texts.nothingHere[missing]}</p>}
      {chosen && (chosen.kind === 'assignment' || chosen.kind === 'task') && (
        <section className="section">
          <h2>{texts.reports}</h2>
          <Reports reports={reportsOn([chosen])} texts={texts} />
        </section>
      )}
    </div>
  );
}

/** Main goals, and what hangs under nothing that exists. */
function isAtTop(thread: Thread, node: GoalNode): boolean {
  const parent = node.parentId === null ? undefined : thread.byId.get(node.parentId);
  return node.kind !== 'vision' && (parent === undefined || parent.kind === 'vision');
}

function kindBelow(goal: GoalNode): ColumnKind | undefined {
  return goal.kind === 'vision' ? 'mainGoal' : columnKinds[columnKinds.indexOf(goal.kind) + 1];
}
