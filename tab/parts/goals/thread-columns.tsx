import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { GoalNode } from '../../../src/contracts/goals.ts';
import type { GoalTexts } from '../../texts/goals.nb.ts';
import { Findings } from './findings.tsx';
import { GoalList } from './goal-list.tsx';
import { Reports } from './reports.tsx';
import { below, columnsOf, reportsOn } from './thread.ts';
import type { Thread } from './thread.ts';
import './goals.css';

type ThreadColumnsProps = {
  readonly thread: Thread;
  readonly path: readonly GoalNode[];
  readonly texts: GoalTexts;
};

const steps: Readonly<Record<string, readonly [columns: number, rows: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** From main goal to report in columns: choosing in one narrows those to its right and lights up the way back. Arrows walk. */
export function ThreadColumns({ thread, path, texts }: ThreadColumnsProps) {
  const frame = useRef<HTMLDivElement>(null);
  /** Where one last stood in each column: the column's tab stop. */
  const [lastIn, setLastIn] = useState<Readonly<Record<string, string>>>({});
  const columns = columnsOf(thread, path);
  const onPath = new Set(path.map(({ id }) => id));
  const reports = reportsOn(below(thread, path.at(-1)));

  const chosenId = path.at(-1)?.id;
  useEffect(() => {
    if (chosenId !== undefined) bringChoicesIntoView(frame.current);
  }, [chosenId]);

  const walk = (event: KeyboardEvent) => {
    const move = steps[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-goal]');
    if (!move || !from || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    neighbour(frame.current, from, move)?.focus();
  };

  return (
    <div className="thread-columns" ref={frame} onKeyDown={walk}>
      {columns.map((column) => (
        <section key={column.kind} className="thread-column" data-column>
          <div className="column-head">
            <h2>{texts.columns[column.kind]}</h2>
            <Findings findings={column.findings} thread={thread} texts={texts} />
          </div>
          {column.goals.length === 0 ? (
            <p className="quiet column-empty">{texts.nothingHere[column.kind]}</p>
          ) : (
            <GoalList
              goals={column.goals}
              texts={texts}
              onPath={onPath}
              chosenId={chosenId ?? null}
              tabStopId={tabStopOf(column.goals, onPath, lastIn[column.kind])}
              onFocus={(goalId) => {
                setLastIn({ ...lastIn, [column.kind]: goalId });
              }}
            />
          )}
        </section>
      ))}
      {/* Scrolls like the others but may hold nothing to tab to: it is a stop of its own. */}
      <section className="thread-column" tabIndex={0} aria-label={texts.reports}>
        <div className="column-head">
          <h2>{texts.reports}</h2>
        </div>
        <Reports reports={reports} texts={texts} />
      </section>
    </div>
  );
}

function tabStopOf(
  goals: readonly GoalNode[],
  onPath: ReadonlySet<string>,
  last: string | undefined,
): string | undefined {
  const has = (id: string | undefined): boolean => goals.some((goal) => goal.id === id);
  return has(last) ? last : (goals.find(({ id }) => onPath.has(id)) ?? goals[0])?.id;
}

function neighbour(
  frame: HTMLElement | null,
  from: HTMLElement,
  [columns, rows]: readonly [columns: number, rows: number],
): HTMLElement | undefined {
  const all = [...(frame?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-goal]'),
  ]);
  const here = all.findIndex((column) => column.includes(from));
  const column = all[here] ?? [];
  if (rows !== 0) return column[column.indexOf(from) + rows];
  // Empty columns are stepped over: what is missing in them is said in words.
  const onTheWay = columns > 0 ? all.slice(here + 1) : all.slice(0, Math.max(here, 0)).toReversed();
  const next = onTheWay.find((column) => column.length > 0);
  return next?.find((item) => item.tabIndex === 0) ?? next?.[0];
}

/** Scrolls each column, and never the page, so that what is chosen in it is seen. */
function bringChoicesIntoView(frame: HTMLElement | null): void {
  for (const column of frame?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
    const choice = column.querySelector('[aria-current]')?.getBoundingClientRect();
    const box = column.getBoundingClientRect();
    const heading = column.firstElementChild?.getBoundingClientRect().height ?? 0;
    if (!choice) continue;
    if (choice.bottom > box.bottom) column.scrollTop += choice.bottom - box.bottom + 8;
    else if (choice.top < box.top + heading) column.scrollTop -= box.top + heading - choice.top + 8;
  }
}
