import type { WheelEvent, WheelsPage } from '../../../src/contracts/wheels.ts';
import { addDays, daysBetween } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';

/** The picture's own measures; it grows outwards where much goes on at once, and the browser scales it. */
const hub = 74;
const lane = 24;
const betweenRings = 30;
const edge = 26;

export type WheelThing = {
  readonly event: WheelEvent;
  /** The same in the picture and in the list. */
  readonly number: number;
  /** Shares of the whole turn, from the top and clockwise. */
  readonly from: number;
  readonly to: number;
  /** The middle of its band. */
  readonly radius: number;
};
export type Ring = {
  readonly inner: number;
  readonly outer: number;
  readonly things: readonly WheelThing[];
  /** Null where today is outside what the ring shows. */
  readonly today: number | null;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
};
export type WheelLayout = { readonly size: number; readonly year: Ring; readonly term: Ring };

type Span = { readonly startsOn: CivilDate; readonly endsOn: CivilDate };

/** Where everything stands: the year as the inner ring, the term as the outer one. Each is one turn, and days are of equal length. */
export function layOutWheels(page: WheelsPage, months: readonly string[]): WheelLayout {
  const year = String(page.year);
  const yearSpan = { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` } as Span;
  const inYear = ring(page.yearEvents, yearSpan, hub, 1, page.today);
  const inTerm = ring(
    page.termEvents,
    page.term,
    inYear.outer + betweenRings,
    page.yearEvents.length + 1,
    page.today,
  );
  const monthTicks = months.map((name, index) => ({
    at: shareOf(yearSpan, `${year}-${String(index + 1).padStart(2, '0')}-01` as CivilDate),
    label: name.slice(0, 3),
  }));
  return {
    size: 2 * (inTerm.outer + edge),
    year: { ...inYear, ticks: monthTicks },
    term: { ...inTerm, ticks: yearTicks(page.term) },
  };
}

function ring(
  events: readonly WheelEvent[],
  span: Span,
  inner: number,
  firstNumber: number,
  today: CivilDate,
): Omit<Ring, 'ticks'> {
  const ends: number[] = [];
  const drawn = events.map((event, index) => {
    const from = Math.max(0, shareOf(span, event.startsOn));
    const to = Math.min(1, shareOf(span, addDays(event.endsOn, 1)));
    // Room for its number even where it lasts a day: reckoned on the innermost band, where a turn is shortest.
    const room = 23 / (2 * Math.PI * (inner + lane / 2));
    const start = Math.min(from, 1 - room);
    const end = Math.max(to, start + room);
    const free = ends.findIndex((taken) => taken <= start);
    const at = free === -1 ? ends.length : free;
    ends[at] = end;
    return { event, number: firstNumber + index, from: start, to: end, at };
  });
  const lanes = Math.max(1, ends.length);
  return {
    ...{ inner, outer: inner + lanes * lane },
    things: drawn.map(({ at, ...thing }) => ({ ...thing, radius: inner + (at + 0.5) * lane })),
    today: today >= span.startsOn && today <= span.endsOn ? shareOf(span, today) : null,
  };
}

function shareOf({ startsOn, endsOn }: Span, date: CivilDate): number {
  return daysBetween(startsOn, date) / (daysBetween(startsOn, endsOn) + 1);
}

function yearTicks(term: Span): Ring['ticks'] {
  const first = Number(term.startsOn.slice(0, 4)) + 1;
  const last = Number(term.endsOn.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    at: shareOf(term, `${String(first + index)}-01-01` as CivilDate),
    label: String(first + index),
  }));
}

/** A point at a share of the turn; the middle of the picture is 0, 0. */
export function pointAt(share: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = share * 2 * Math.PI;
  return { x: Math.sin(angle) * radius, y: -Math.cos(angle) * radius };
}

/** A band along the ring, as an SVG path; a whole turn is drawn as two halves. */
export function bandPath({ from, to, radius }: Pick<WheelThing, 'from' | 'to' | 'radius'>): string {
  const [out, into] = [radius + lane / 2 - 1.5, radius - lane / 2 + 1.5];
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  const at = (share: number, r: number) => {
    const { x, y } = pointAt(share, r);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  return `M${at(from, out)}A${out} ${out} 0 ${large} 1 ${at(end, out)}L${at(end, into)}A${into} ${into} 0 ${large} 0 ${at(from, into)}Z`;
}

/** Where something in a wheel leads; undefined where it leads nowhere. */
export function pathOf(link: WheelEvent['link']): string | undefined {
  if (link === null) return undefined;
  if (!('id' in link)) return `/${link.kind}`;
  return `/${link.kind === 'process' ? 'processes' : `${link.kind}s`}/${link.id}`;
}
