import { describe, expect, it } from 'vitest';
import type { WheelEvent } from '../../src/contracts/wheels.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { addDays } from '../../src/core/time/instant.ts';
import { widthOf } from '../../tab/parts/wheels/arc-labels.ts';
import { lengthOf, pointAt } from '../../tab/parts/wheels/arcs.ts';
import { layOutWheels } from '../../tab/parts/wheels/lay-out-wheel.ts';
import type { Ring, WheelLayout } from '../../tab/parts/wheels/lay-out-wheel.ts';
import { markRadius } from '../../tab/parts/wheels/wheel-radii.ts';
import { texts } from '../../tab/texts/wheels.nb.ts';
import { budget, wheelEventOf, wheelsPageOf } from './support/wheels.ts';

const widths = [320, 600, 740, 1000];
const titles = ['Budsjett', 'Planstrategi 2024–2027: Utarbeidelse og politisk behandling', 'Kunnskapsgrunnlag for planstrategien']; // prettier-ignore

/** So many things in a year and in the term, of all lengths, spread by a fixed rule. */
function many(count: number, days = 1460): readonly WheelEvent[] {
  const first = (days > 400 ? '2023-10-01' : '2026-01-01') as CivilDate;
  return Array.from({ length: count }, (_, index) => {
    const startsOn = addDays(first, (index * 97) % days);
    const lasts = [0, 2, 12, 20, 45, 130, 300][index % 7] ?? 0;
    const source = (['own', 'phase', 'round', 'report', 'own'] as const)[index % 5] ?? 'own';
    const more = { source, title: titles[index % 3] ?? '', lead: 'politics' } as const;
    return wheelEventOf(`k${String(index)}`, startsOn, addDays(startsOn, lasts), more);
  }).toSorted((a, b) => a.startsOn.localeCompare(b.startsOn));
}
const onOneDay = Array.from({ length: 30 }, (_, index) => wheelEventOf(`a${String(index)}`, '2026-06-01')); // prettier-ignore
const atNewYear = Array.from({ length: 9 }, (_, index) => wheelEventOf(`b${String(index)}`, '2026-12-31')); // prettier-ignore
const allYear = Array.from({ length: 20 }, (_, index) => wheelEventOf(`c${String(index)}`, '2026-01-01', '2026-12-31')); // prettier-ignore

function layOut(yearEvents: readonly WheelEvent[], termEvents = yearEvents, width = 740) {
  const page = wheelsPageOf({ yearEvents: [...yearEvents], termEvents: [...termEvents] });
  return layOutWheels(page, texts, width);
}

/** Whatever lies over something else in a ring, in words. */
function collisions({ arcs, marks, rim, scaleInner }: Ring): readonly string[] {
  const found: string[] = [];
  const name = (a: { thing: { number: number } }, b: { thing: { number: number } }) =>
    `${String(a.thing.number)} over ${String(b.thing.number)}`;
  arcs.forEach((a, index) => {
    for (const b of arcs.slice(index + 1))
      if (a.inner < b.outer && b.inner < a.outer && a.thing.from < b.thing.to && b.thing.from < a.thing.to) found.push(name(a, b)); // prettier-ignore
  });
  marks.forEach((a, index) => {
    for (const b of marks.slice(index + 1)) {
      const [p, q] = [pointAt(a.at, rim), pointAt(b.at, rim)];
      if (Math.hypot(p.x - q.x, p.y - q.y) < 2 * markRadius) found.push(name(a, b));
    }
  });
  const edge = Math.max(0, ...arcs.map(({ outer }) => outer));
  if (marks.length > 0 && (rim - markRadius < edge || rim + markRadius > scaleInner))
    found.push('a mark over a lane or the scale');
  if (edge > scaleInner) found.push('a lane over the scale');
  return found;
}

/** Words that are wider than the place they are written in. */
function spilling({ fontSize, year, term }: WheelLayout): readonly string[] {
  return [...year.arcs, ...term.arcs].flatMap(({ thing, label, writing, inner, outer }) => {
    const middle = (inner + outer) / 2;
    const isNumber = label === String(thing.number);
    // A number alone may stand across today's hand; words may not.
    const room = lengthOf(isNumber ? thing : writing, isNumber ? middle : middle - fontSize / 2);
    return widthOf(label, fontSize) > room || fontSize > outer - inner ? [label] : [];
  });
}

describe('the layout of the wheels', () => {
  it('puts each day at its share of the turn, and today’s hand too', () => {
    const { year, term } = layOut([budget], []);
    expect(year.today).toBeCloseTo(331 / 365);
    expect(term.today).toBeGreaterThan(0.78);
    expect(year.marks[0]?.day).toBeCloseTo(342.5 / 365);
    const other = layOutWheels(wheelsPageOf({ year: 2027 }), texts, 740);
    expect(other.year.today).toBeNull();
  });

  it('cuts what goes past New Year at the top, and knows leap days', () => {
    const [winter] = layOut([wheelEventOf('vinter', '2025-12-16', '2026-02-15')]).year.things;
    expect(winter?.from).toBe(0);
    expect(winter?.to).toBeCloseTo(46 / 365);
    const leap = wheelsPageOf({ year: 2028, yearEvents: [wheelEventOf('skudd', '2028-02-29')] });
    expect(layOutWheels(leap, texts, 740).year.things[0]?.from).toBeCloseTo(59 / 366);
  });

  const crowds: readonly (readonly [string, readonly WheelEvent[], readonly WheelEvent[]])[] = [
    ['nothing', [], []],
    ['5', many(5, 365), many(5)],
    ['20', many(20, 365), many(20)],
    ['60', many(60, 365), many(60)],
    ['300', many(300, 365), many(300)],
    ['39 on two days', [...onOneDay, ...atNewYear], [...onOneDay, ...atNewYear]],
    ['20 the whole year', allYear, allYear],
  ];
  it.each(crowds)(
    'lays nothing over anything and spills no words, with %s',
    (_, inYear, inTerm) => {
      for (const width of widths) {
        const layout = layOut(inYear, inTerm, width);
        const { year, term, isStacked, fontSize } = layout;
        expect([width, ...collisions(year), ...collisions(term)]).toEqual([width]);
        expect([width, ...spilling(layout)]).toEqual([width]);
        // Today's date stands outside each ring, and the outer ring's title between them.
        const dateLine = 8 + fontSize * 1.5;
        expect(term.outer + dateLine).toBeLessThanOrEqual(width / 2);
        expect(year.inner).toBeGreaterThan(40);
        if (isStacked) expect(year.outer + dateLine).toBeLessThanOrEqual(width / 2);
        else expect(year.outer + dateLine).toBeLessThan(term.inner);
        expect(fontSize).toBeGreaterThanOrEqual(11);
        // Everything is there once, under numbers without holes.
        const things = [...year.things, ...term.things];
        expect(things.map(({ number }) => number)).toEqual(
          things.map((_thing, index) => index + 1),
        );
        expect(keys(year)).toEqual(inYear.map(({ key }) => key).toSorted());
        expect(keys(term)).toEqual(inTerm.map(({ key }) => key).toSorted());
      }
    },
  );

  it('gathers the lines of the planning strategy in one arc, which says how many', () => {
    const lines = [1, 2, 3].map((n) =>
      wheelEventOf(`s${String(n)}`, '2026-01-01', '2026-12-31', { source: 'strategy', lead: null }),
    );
    const { year } = layOut([...lines, budget]);
    expect(year.things.map(({ events }) => events.length)).toEqual([3, 1]);
    expect(year.arcs.map(({ label }) => label)).toEqual(['1 Planstrategien: 3 planer']);
  });

  it('writes the title where it fits, less of it where there is less room, and at least the number', () => {
    const phase = (endsOn: string) =>
      layOut([wheelEventOf('fase', '2026-01-01', endsOn, { title: titles[1] ?? '' })]).year.arcs[0]
        ?.label;
    expect(phase('2026-11-30')).toBe(`1 ${titles[1] ?? ''}`);
    expect(phase('2026-05-10')).toBe('1 Utarbeidelse og politisk behandling');
    expect(phase('2026-02-20')).toBe('1 Utarbeidelse …');
    expect(phase('2026-01-25')).toBe('1');
  });

  it('keeps words away from today’s hand', () => {
    const { year } = layOut([wheelEventOf('host', '2026-07-01', '2026-12-20')]);
    expect(year.arcs[0]?.writing.to).toBeCloseTo(331 / 365);
  });
});

function keys({ things }: Ring): readonly string[] {
  return things.flatMap(({ events }) => events.map(({ key }) => key)).toSorted();
}
