import type { WheelEvent } from '../../../src/contracts/wheels.ts';
import { addDays, daysBetween } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import type { WheelTexts } from '../../texts/wheels.nb.ts';
import type { Stretch } from './arcs.ts';

export type Span = { readonly startsOn: CivilDate; readonly endsOn: CivilDate };

/** One thing in the picture and one row in the list: an event, or several gathered where each would be a line too many. */
export type WheelThing = Stretch &
  Span & {
    readonly key: string;
    /** The same in the picture and in the list. */
    readonly number: number;
    readonly title: string;
    /** "Forprosess" of "Planstrategi 2024–2027: Forprosess": what is left where there is little room. */
    readonly shortTitle: string;
    readonly events: readonly [WheelEvent, ...WheelEvent[]];
    readonly position: 'past' | 'current' | 'coming';
  };
/** What is not numbered yet. */
export type Draft = Stretch & { readonly events: readonly WheelEvent[] };

const order: Readonly<Record<WheelEvent['source'], number>> = {
  ...{ strategy: 0, phase: 1, own: 2, report: 3, round: 4 },
};

/** What a wheel holds: events on their shares of the turn, cut where they go past its ends, and the lines of the planning strategy as one. */
export function draftsOf(events: readonly WheelEvent[], span: Span): readonly Draft[] {
  const drafts = events.map((event) => ({
    events: [event],
    from: Math.max(0, shareOf(span, event.startsOn)),
    to: Math.min(1, shareOf(span, addDays(event.endsOn, 1))),
  }));
  const isStrategy = ({ events: [event] }: Draft) => event?.source === 'strategy';
  const strategy = drafts.filter(isStrategy);
  if (strategy.length < 2) return drafts.toSorted(bySource);
  return [gather(strategy), ...drafts.filter((draft) => !isStrategy(draft))].toSorted(bySource);
}

/** Several as one, from the first day to the last. */
export function gather(crowd: readonly Draft[]): Draft {
  return {
    events: crowd.flatMap(({ events }) => events),
    from: Math.min(...crowd.map(({ from }) => from)),
    to: Math.max(...crowd.map(({ to }) => to)),
  };
}

/** A draft with what is said of it. */
export function thingOf(
  { from, to, events }: Draft,
  { number, today, words }: { readonly number: number; readonly today: CivilDate; readonly words: Pick<WheelTexts, 'gathered' | 'gatheredStrategy'> }, // prettier-ignore
): WheelThing {
  const [first, ...others] = events as [WheelEvent, ...WheelEvent[]];
  const isOne = others.length === 0;
  const isStrategy = events.every(({ source }) => source === 'strategy');
  const count = events.length;
  const several = isStrategy ? words.gatheredStrategy(count) : words.gathered(count);
  return {
    ...{ from, to, number, events: [first, ...others] },
    key: isOne ? first.key : `gathered:${first.key}`,
    title: isOne ? first.title : several,
    shortTitle: isOne ? first.title.slice(first.title.lastIndexOf(': ') + 1).trim() : several,
    startsOn: startOf(events),
    endsOn: events.reduce((last, { endsOn }) => (endsOn > last ? endsOn : last), first.endsOn),
    position: positionOf(events, today),
  };
}

export function startOf(events: readonly WheelEvent[]): CivilDate {
  return events.map(({ startsOn }) => startsOn).toSorted()[0] ?? ('' as CivilDate);
}

/** Several are over when all are, and coming when none has begun. */
export function positionOf(events: readonly Span[], today: CivilDate): WheelThing['position'] {
  if (events.every(({ endsOn }) => endsOn < today)) return 'past';
  return events.every(({ startsOn }) => startsOn > today) ? 'coming' : 'current';
}

export function shareOf({ startsOn, endsOn }: Span, date: CivilDate): number {
  return daysBetween(startsOn, date) / (daysBetween(startsOn, endsOn) + 1);
}

/** Innermost what lasts and holds others; a sort keeps the order of days within each kind. */
function bySource(a: Draft, b: Draft): number {
  return order[a.events[0]?.source ?? 'own'] - order[b.events[0]?.source ?? 'own'];
}
