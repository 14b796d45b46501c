import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Municipality } from '../municipalities/municipality.ts';
import type { Term } from '../people/person.ts';
import { addDays, addMinutes } from '../time/instant.ts';
import type { Instant, LocalTime } from '../time/instant.ts';
import { osloDate, osloInstant } from '../time/oslo.ts';

/** Gives the UUID of a name, the same one always: what is handed over twice has the same ids both times. */
export type NamedId = (name: string) => string;

/** What is handed over: the records of one term, as they are at one moment. */
export type Handover = {
  readonly municipality: Municipality;
  readonly term: Term;
  /** "2023-2027". */
  readonly termName: string;
  /** From the beginning of the term's first day in Oslo to the end of its last. */
  readonly from: Instant;
  readonly to: Instant;
  readonly now: Instant;
  /** When the part was closed: the end of the term, or now where the term is not over. */
  readonly closedAt: Instant;
  readonly namedId: NamedId;
};

const midnight = '00:00' as LocalTime;

export type TermRefusal = {
  readonly code: 'no-such-term';
  readonly asked: string;
  readonly terms: readonly string[];
};

export function termName({ startsOn, endsOn }: Term): string {
  return `${startsOn.slice(0, 4)}-${endsOn.slice(0, 4)}`;
}

/** The term that is meant by its years, "2023-2027". */
export function findTerm(
  terms: readonly Term[],
  asked: string,
): Decision<{ readonly term: Term }, TermRefusal> {
  const term = terms.find((candidate) => termName(candidate) === asked.replace('–', '-'));
  return term
    ? decide({ term })
    : refuse({ code: 'no-such-term', asked, terms: terms.map(termName).toSorted() });
}

export function handoverOf(
  municipality: Municipality,
  term: Term,
  now: Instant,
  namedId: NamedId,
): Handover {
  const to = osloInstant(addDays(term.endsOn, 1), midnight);
  return {
    ...{ municipality, term, now, namedId, to },
    termName: termName(term),
    from: osloInstant(term.startsOn, midnight),
    // The last minute of its last day, so that what is closed with it is dated inside it.
    closedAt: to < now ? addMinutes(to, -1) : now,
  };
}

export function isOver(handover: Pick<Handover, 'to' | 'now'>): boolean {
  return handover.to <= handover.now;
}

/** "Bærum kommune", whether the municipality is entered as "Bærum" or as that. */
export function fullName({ name }: Municipality, suffix: string): string {
  return name.toLowerCase().endsWith(` ${suffix}`) ? name : `${name} ${suffix}`;
}

/** The year of a moment as the calendar in Oslo shows it. */
export function yearOf(moment: Instant): number {
  return Number(osloDate(moment).slice(0, 4));
}

export const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other);

export const archiveId = ({ municipality, namedId }: Handover): string =>
  namedId(`handover/archive/${municipality.id}`);
export const archivePartId = ({ municipality, term, namedId }: Handover): string =>
  namedId(`handover/part/${municipality.id}/${term.id}`);
