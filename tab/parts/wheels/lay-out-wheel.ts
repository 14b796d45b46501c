import type { WheelsPage } from '../../../src/contracts/wheels.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { WheelTexts } from '../../texts/wheels.nb.ts';
import { arcLabel } from './arc-labels.ts';
import { lengthOf, shareOfLength } from './arcs.ts';
import type { Stretch } from './arcs.ts';
import { fitInLanes } from './lanes.ts';
import { layMarks } from './rim-marks.ts';
import { air, markRadius, shareRadii } from './wheel-radii.ts';
import type { RingParts, RingRadii } from './wheel-radii.ts';
import { monthsOf, yearSpan, yearsOf } from './wheel-scale.ts';
import type { ScalePart } from './wheel-scale.ts';
import { draftsOf, gather, shareOf, startOf, thingOf } from './wheel-things.ts';
import type { Draft, Span, WheelThing } from './wheel-things.ts';

/** Something that lasts: a band along its lane, with what is written on it and where. */
export type WheelArc = {
  readonly thing: WheelThing;
  readonly inner: number;
  readonly outer: number;
  readonly label: string;
  readonly writing: Stretch;
};
/** Something on a day or few: a mark on the rim, as near its day as there is room. */
export type WheelMark = {
  readonly thing: WheelThing;
  readonly day: number;
  readonly at: number;
};
export type Ring = RingRadii & {
  /** How far down from the middle of the upper ring its own middle is. */
  readonly centre: number;
  readonly scale: readonly ScalePart[];
  readonly arcs: readonly WheelArc[];
  readonly marks: readonly WheelMark[];
  /** All of it, in the order of the numbers. */
  readonly things: readonly WheelThing[];
  /** Null where today is outside what the ring shows. */
  readonly today: number | null;
};
export type WheelLayout = {
  readonly width: number;
  readonly fontSize: number;
  /** On a phone the rings stand one under the other. */
  readonly isStacked: boolean;
  readonly year: Ring;
  readonly term: Ring;
};
export type WheelWords = Pick<WheelTexts, 'months' | 'gathered' | 'gatheredStrategy'>;

/** Between what is written and the ends of its band. */
const indent = 4;

type Given = {
  readonly today: CivilDate;
  readonly words: WheelWords;
  readonly fontSize: number;
};
type Plan = {
  readonly span: Span;
  readonly radii: RingRadii;
  readonly parts: RingParts;
  readonly scale: readonly ScalePart[];
  readonly centre: number;
  readonly firstNumber: number;
};

/** Where everything stands: the year as the inner ring, the term as the outer one. Each is one turn, and days are of equal length. */
export function layOutWheels(page: WheelsPage, words: WheelWords, width: number): WheelLayout {
  const inYear = yearSpan(page.year);
  const drafts = {
    year: draftsOf(page.yearEvents, inYear),
    term: draftsOf(page.termEvents, page.term),
  };
  const { isStacked, parts, ...radii } = shareRadii(drafts, width);
  const given = { today: page.today, words, fontSize: isStacked ? 11 : 12 };
  const year = ring(given, {
    ...{ span: inYear, radii: radii.year, parts: parts.year, centre: 0, firstNumber: 1 },
    scale: monthsOf(page.year, words.months),
  });
  const term = ring(given, {
    ...{ span: page.term, radii: radii.term, parts: parts.term, centre: isStacked ? width : 0 },
    ...{ firstNumber: year.things.length + 1, scale: yearsOf(page.term) },
  });
  return { width, fontSize: given.fontSize, isStacked, year, term };
}

function ring({ today, words, fontSize }: Given, plan: Plan): Ring {
  const { span, radii, parts, scale, centre, firstNumber } = plan;
  const laid = fitInLanes(
    parts.long,
    { lanes: radii.lanes, air: shareOfLength(air, radii.inner), least: parts.least },
    gather,
  );
  const marked = layMarks(parts.short, shareOfLength(2 * markRadius + 2, radii.rim), gather);
  const numbered = new Map<Draft, WheelThing>(
    [...laid, ...marked]
      .map(({ thing }) => thing)
      .toSorted((a, b) => startOf(a.events).localeCompare(startOf(b.events)))
      .map((draft, index) => [
        draft,
        thingOf(draft, { number: firstNumber + index, today, words }),
      ]),
  );
  const isNow = today >= span.startsOn && today <= span.endsOn;
  const hand = isNow ? shareOf(span, today) : null;
  const arcs = laid.flatMap(({ thing: draft, lane }) => {
    const thing = numbered.get(draft);
    if (!thing) return [];
    const inner = radii.inner + lane * radii.lane + air / 2;
    const outer = inner + radii.lane - air;
    const middle = (inner + outer) / 2;
    const writing = besideHand(draft, hand);
    // Letters lean together on the side that faces the middle.
    const room = lengthOf(writing, middle - fontSize / 2) - 2 * indent;
    const label = arcLabel(thing, room, fontSize);
    return [{ thing, inner, outer, label, writing }];
  });
  const marks = marked.flatMap(({ thing: draft, day, at }) => {
    const thing = numbered.get(draft);
    return thing ? [{ thing, day, at }] : [];
  });
  const things = [...numbered.values()];
  return { ...radii, centre, scale, arcs, marks, things, today: hand };
}

/** Words keep to the longer side of today's hand. */
function besideHand({ from, to }: Stretch, hand: number | null): Stretch {
  if (hand === null || hand <= from || hand >= to) return { from, to };
  return hand - from > to - hand ? { from, to: hand } : { from: hand, to };
}
