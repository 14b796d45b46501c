import { lengthOf, shareOfLength } from './arcs.ts';
import type { Stretch } from './arcs.ts';
import { lanesIn, layInLanes } from './lanes.ts';
import type { Draft } from './wheel-things.ts';

/** In pixels as shown: the picture is laid out anew for each width, so that words are never scaled until nobody can read them. */
const margin = 28;
const betweenRings = 40;
const leastLane = 17;
const leastHub = 48;
/** Below this the rings stand one under the other, and each has the whole width. */
const leastForBoth = 560;
/** An arc that is shorter than its number is a mark. */
const leastArc = 23;
/** Between two in the same lane, and between lanes. */
export const air = 3;
/** What is too short in the third lane is a mark: most rings have as many. */
const outermostTried = 2;
export const scaleBand = 22;
export const markRadius = 11;
const rim = 2 * markRadius + 4;

/** What goes in a ring: what lasts, in lanes, and what is over in days, on the rim. */
export type RingParts = {
  readonly long: readonly Draft[];
  readonly short: readonly Draft[];
  /** The innermost lane in which something is as long as its number. */
  readonly least: (thing: Stretch) => number;
};
export type RingRadii = {
  readonly inner: number;
  readonly lane: number;
  readonly lanes: number;
  /** The middle of the marks. */
  readonly rim: number;
  readonly scaleInner: number;
  readonly outer: number;
};
export type Radii = {
  readonly isStacked: boolean;
  readonly year: RingRadii;
  readonly term: RingRadii;
};
type Pair<Value> = { readonly year: Value; readonly term: Value };

/** How the picture's width is shared: as many lanes as each ring needs, as long as they are of readable thickness. */
export function shareRadii(
  drafts: Pair<readonly Draft[]>,
  width: number,
): Radii & { readonly parts: Pair<RingParts> } {
  // prettier-ignore
  const isStacked = width < leastForBoth;
  const edge = width / 2 - margin;
  const parts = {
    year: sortOut(drafts.year, leastHub),
    term: sortOut(drafts.term, isStacked ? leastHub : width * 0.28),
  };
  const needed = { year: lanesNeeded(parts.year), term: lanesNeeded(parts.term) };
  const beside = { year: besideLanes(parts.year), term: besideLanes(parts.term) };
  if (isStacked) {
    const alone = (name: 'year' | 'term') => {
      const room = edge - leastHub - beside[name];
      const lanes = Math.max(1, Math.min(needed[name], Math.floor(room / leastLane)));
      return radii(parts[name], { outer: edge, lanes, lane: Math.min(thickest(width), room / lanes) });
    }; // prettier-ignore
    return { isStacked, parts, year: alone('year'), term: alone('term') };
  }
  const room = edge - leastHub - betweenRings - beside.year - beside.term;
  const lanes = shareLanes(needed, Math.floor(room / leastLane));
  const lane = Math.min(thickest(width), room / (lanes.year + lanes.term));
  const term = radii(parts.term, { outer: edge, lanes: lanes.term, lane });
  const year = radii(parts.year, { outer: term.inner - betweenRings, lanes: lanes.year, lane });
  return { isStacked, parts, year, term };
}

function sortOut(drafts: readonly Draft[], innermost: number): RingParts {
  const least = (thing: Stretch) => {
    const radius = leastArc / lengthOf(thing, 1);
    return Math.max(0, Math.ceil((radius - innermost) / leastLane));
  };
  const isLong = (draft: Draft) => least(draft) <= outermostTried;
  return { least, long: drafts.filter(isLong), short: drafts.filter((draft) => !isLong(draft)) };
}

/** An empty ring has room for two, so that it is a ring. */
function lanesNeeded({ long, least }: RingParts): number {
  return Math.max(2, lanesIn(layInLanes(long, { air: shareOfLength(air, leastHub), least })));
}

function besideLanes({ short }: RingParts): number {
  return scaleBand + (short.length === 0 ? 0 : rim);
}

function thickest(width: number): number {
  return Math.max(leastLane, width * 0.036);
}

/** One lane at a time to the ring that has fewer, until both have what they need or there is no more. */
function shareLanes(needed: Pair<number>, most: number): Pair<number> {
  let [year, term] = [1, 1];
  while (year + term < most && (year < needed.year || term < needed.term)) {
    const isForYear = year < needed.year && (year <= term || term >= needed.term);
    if (isForYear) year += 1;
    else term += 1;
  }
  return { year, term };
}

function radii(
  { short }: RingParts,
  { outer, lanes, lane }: { readonly outer: number; readonly lanes: number; readonly lane: number },
): RingRadii {
  const scaleInner = outer - scaleBand;
  const rimInner = scaleInner - (short.length === 0 ? 0 : rim);
  const inner = rimInner - lanes * lane;
  return { inner, lane, lanes, rim: (rimInner + scaleInner) / 2, scaleInner, outer };
}
