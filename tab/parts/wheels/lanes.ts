import type { Stretch } from './arcs.ts';

type Laid<Thing> = { readonly thing: Thing; readonly lane: number };

type Lanes = {
  readonly air: number;
  /** The innermost lane in which a thing is long enough to be seen. */
  readonly least: (thing: Stretch) => number;
};

/** Lays each thing in the innermost lane where there is room, in the order given; between two in a lane there is air. */
export function layInLanes<Thing extends Stretch>(
  things: readonly Thing[],
  { air, least }: Lanes,
): readonly Laid<Thing>[] {
  const lanes: Stretch[][] = [];
  return things.map((thing) => {
    let lane = least(thing);
    const isTaken = ({ from, to }: Stretch) => thing.from < to + air && thing.to > from - air;
    while (lanes[lane]?.some(isTaken)) lane += 1;
    (lanes[lane] ??= []).push(thing);
    return { thing, lane };
  });
}

export function lanesIn(laid: readonly Laid<Stretch>[]): number {
  return Math.max(0, ...laid.map(({ lane }) => lane + 1));
}

/** The same in no more lanes than there is room for: what would lie outside is gathered in the outermost one. */
export function fitInLanes<Thing extends Stretch>(
  things: readonly Thing[],
  { lanes, ...given }: Lanes & { readonly lanes: number },
  gather: (crowd: readonly Thing[]) => Thing,
): readonly Laid<Thing>[] {
  const laid = layInLanes(things, given);
  if (lanesIn(laid) <= lanes) return laid;
  const kept = laid.filter(({ lane }) => lane < lanes - 1);
  const rest = laid.filter(({ lane }) => lane >= lanes - 1).map(({ thing }) => thing);
  return [
    ...kept,
    ...runs(rest, given.air).map((run) => ({ thing: gather(run), lane: lanes - 1 })),
  ];
}

/** Those that touch each other, from one to the next. */
function runs<Thing extends Stretch>(things: readonly Thing[], air: number): readonly Thing[][] {
  const found: Thing[][] = [];
  let end = -1;
  for (const thing of things.toSorted((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last && thing.from < end + air) last.push(thing);
    else found.push([thing]);
    end = Math.max(end, thing.to);
  }
  return found;
}
