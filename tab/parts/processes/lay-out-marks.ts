import type { TimelinePage } from '../../../src/contracts/timelines.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { addDays } from '../../../src/core/time/instant.ts';

type Band = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
};

/** What a timeline adds to the river. Pictures only: the list says the same in words. */
export type RiverMarks = {
  /** Where a phase lay when it was adopted, for those that have moved. */
  readonly ghosts: readonly Band[];
  /** At the end of each phase, on the side of the water. */
  readonly gates: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly state: 'closed' | 'met' | 'unmet';
  }[];
  /** Deadlines of the law. */
  readonly flags: readonly {
    readonly id: string;
    readonly x: number;
    readonly text: string;
    readonly isBroken: boolean;
  }[];
  /** From the end of what is needed to the beginning of what needs it. */
  readonly ties: readonly { readonly id: string; readonly path: string }[];
};

export const noMarks: RiverMarks = { ghosts: [], gates: [], flags: [], ties: [] };

/** Where what a timeline adds stands, given where the phases stand. */
export function layOutMarks(
  { phases }: TimelinePage,
  bands: readonly Band[],
  measures: {
    readonly xOf: (date: CivilDate) => number;
    readonly bandHeight: number;
    readonly middle: number;
    readonly isInside: (date: CivilDate) => boolean;
  },
): RiverMarks {
  const { xOf, bandHeight, middle, isInside } = measures;
  const bandOf = (id: string) => bands.find((band) => band.id === id);
  /** The edge of a band that faces the water. */
  const shore = ({ y }: Band) => (y < middle ? y + bandHeight : y);
  return {
    ghosts: phases.flatMap((phase) => {
      const band = bandOf(phase.id);
      const { adoptedStartsOn, adoptedEndsOn } = phase;
      const hasMoved = phase.startsOn !== adoptedStartsOn || phase.endsOn !== adoptedEndsOn;
      if (!band || !hasMoved) return [];
      const x = xOf(adoptedStartsOn);
      const width = Math.max(14, xOf(addDays(adoptedEndsOn, 1)) - x - 3);
      return [{ id: phase.id, x, width, y: band.y }];
    }),
    gates: phases.flatMap(({ id, standing, gate }) => {
      const band = bandOf(id);
      if (!band) return [];
      const isMet = gate.every(({ done }) => done);
      const state = standing === 'closed' ? 'closed' : isMet ? 'met' : 'unmet';
      return [{ id, x: band.x + band.width, y: shore(band), state }];
    }),
    flags: phases.flatMap(({ id, held }) =>
      held
        .filter(({ dueOn }) => isInside(dueOn))
        .map(({ rule, dueOn, brokenBy }) => ({
          id: `${id}-${rule.rule}`,
          ...{ x: xOf(dueOn), text: rule.paragraph, isBroken: brokenBy > 0 },
        })),
    ),
    ties: phases.flatMap(({ id, needs }) =>
      needs.flatMap((needed) => {
        const [from, to] = [bandOf(needed.id), bandOf(id)];
        if (!from || !to) return [];
        const [x1, y1, x2, y2] = [from.x + from.width, shore(from), to.x, shore(to)];
        const path = `M${x1} ${y1}C${x1 + 8} ${middle} ${x2 - 8} ${middle} ${x2} ${y2}`;
        return [{ id: `${needed.id}-${id}`, path }];
      }),
    ),
  };
}
