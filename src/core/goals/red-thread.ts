import { gapsIn } from './gaps.ts';
import type { Gap } from './gaps.ts';
import type { Goal, GoalReport, ReportStatus } from './goal.ts';
import { placesOnRings } from './rings.ts';
import { indexGoals, nowhere } from './thread-index.ts';
import type { ThreadIndex } from './thread-index.ts';

export type RollUp = {
  readonly worst: ReportStatus;
  readonly wellOff: number;
  readonly reported: number;
};

export type ThreadNode = {
  readonly goal: Goal;
  /** The node that this one hangs under, always before it; null at the top: a root, a goal whose parent does not exist, and where a ring is cut. */
  readonly parentId: string | null;
  readonly reports: readonly GoalReport[];
  readonly rollUp: RollUp | null;
};

/** Worst first: a stopped task is never hidden behind many that go well. */
const severity: readonly ReportStatus[] = ['stopped', 'delayed', 'on-track', 'done'];

/**
 * The red thread, parents before children, each node with its reports (latest first) and what the latest reports below say together: the worst, and how
 * many of how many go well. Never an average. Every goal comes out once, whatever its parents are: goals that hang in a ring are cut loose at one place,
 * and each goal on the ring is a finding, since none of them leads up to anything. Nothing here recurses: a file may hang goals as deep as it likes.
 */
export function redThread(
  goals: readonly Goal[],
  reports: readonly GoalReport[],
): { readonly nodes: readonly ThreadNode[]; readonly findings: readonly Gap[] } {
  const index = indexGoals(goals);
  const onRing = placesOnRings(index);
  const reportsAt = reportsByPlace(index, reports);
  const hung = hang(index, onRing);
  const rollUps = rollUpsOf(index, hung, reportsAt);
  const nodes: ThreadNode[] = [];
  for (const place of hung.places) {
    const goal = goals[place];
    if (!goal) continue;
    nodes.push({
      goal,
      parentId: goals[hung.under[place] ?? nowhere]?.id ?? null,
      reports: reportsAt[place] ?? unreported,
      rollUp: rollUps[place] ?? null,
    });
  }
  return {
    nodes,
    findings: gapsIn(index, { onRing, isReported: (place) => reportsAt[place] !== undefined }),
  };
}

const unreported: readonly GoalReport[] = [];

/** Latest first; undefined where nothing is reported. */
type ReportsAt = readonly (readonly GoalReport[] | undefined)[];

function reportsByPlace(
  { goals, placeOf }: ThreadIndex,
  reports: readonly GoalReport[],
): ReportsAt {
  const found = Array.from<GoalReport[] | undefined>({ length: goals.length });
  for (const report of reports) {
    const place = placeOf.get(report.goalId);
    if (place === undefined) continue;
    const known = found[place];
    if (known) known.push(report);
    else found[place] = [report];
  }
  for (const known of found)
    if (known && known.length > 1)
      known.sort((a, b) =>
        a.reportedOn < b.reportedOn ? 1 : a.reportedOn > b.reportedOn ? -1 : 0,
      );
  return found;
}

/** Where everything comes out: the places parents before children, and for each the place that it hangs under. */
type Hung = { readonly places: readonly number[]; readonly under: Int32Array };

function hang(index: ThreadIndex, onRing: ReadonlySet<number>): Hung {
  const { goals, inOrder, above, lastBelow, before } = index;
  // A parent that does not exist makes an orphan, shown at the top rather than dropped; so does the first goal of a ring, which no root leads to.
  const heads = [
    ...inOrder.filter((place) => above[place] === nowhere),
    ...inOrder.filter((place) => onRing.has(place)),
  ];
  const under = new Int32Array(goals.length).fill(nowhere);
  const isHung = new Uint8Array(goals.length);
  const places: number[] = [];
  const waiting: number[] = [];
  for (const head of heads) {
    if (isHung[head] === 1) continue;
    isHung[head] = 1;
    waiting.push(head);
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      places.push(place);
      // The last child goes in first, so that the first comes out first.
      for (let at = lastBelow[place] ?? nowhere; at !== nowhere; at = before[at] ?? nowhere) {
        if (isHung[at] === 1) continue;
        isHung[at] = 1;
        under[at] = place;
        waiting.push(at);
      }
    }
  }
  return { places, under };
}

/** From the last place to the first, each counted into the one it hangs under; what is closed counts for itself alone. */
function rollUpsOf(
  { goals }: ThreadIndex,
  { places, under }: Hung,
  reportsAt: ReportsAt,
): readonly (RollUp | undefined)[] {
  const rollUps = Array.from<RollUp | undefined>({ length: goals.length });
  const count = (place: number, more: RollUp): void => {
    const so = rollUps[place];
    rollUps[place] = so ? together(so, more) : more;
  };
  for (const place of places.toReversed()) {
    const status = reportsAt[place]?.[0]?.status;
    if (status) count(place, countedReport(status));
    const own = rollUps[place];
    const parent = under[place] ?? nowhere;
    if (own && parent !== nowhere && !goals[place]?.closed) count(parent, own);
  }
  return rollUps;
}

/** One thing's latest report, ready to be counted together with others. */
export function countedReport(status: ReportStatus): RollUp {
  const goesWell = status === 'on-track' || status === 'done';
  return { worst: status, wellOff: goesWell ? 1 : 0, reported: 1 };
}

export function together(a: RollUp, b: RollUp): RollUp {
  const worst = severity.find((status) => status === a.worst || status === b.worst) ?? a.worst;
  return { worst, wellOff: a.wellOff + b.wellOff, reported: a.reported + b.reported };
}
