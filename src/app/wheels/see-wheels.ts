import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { touches, yearOf, yearSpan } from '../../core/wheels/occurrences.ts';
import type { Span } from '../../core/wheels/occurrences.ts';
import { termAt, termsAround } from '../../core/wheels/term-span.ts';
import { comingNext } from '../../core/wheels/wheel-event.ts';
import type { WheelEvent } from '../../core/wheels/wheel-event.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import { wheelEvents } from './wheel-events.ts';

export type WheelsView = {
  readonly today: CivilDate;
  readonly year: number;
  /** Those that one can turn the inner wheel to. */
  readonly years: readonly number[];
  readonly term: Span;
  /** Those that one can turn the outer wheel to, oldest first. */
  readonly terms: readonly Span[];
  /** Whether the municipality has put anything of its own in the wheels. */
  readonly hasOwnItems: boolean;
  readonly yearEvents: readonly WheelEvent[];
  readonly termEvents: readonly WheelEvent[];
  /** What begins next after today, whichever year is shown. */
  readonly next: readonly WheelEvent[];
};

const shownNext = 3;

/**
 * Both wheels with everything in them.
 * @param wanted the year and the first day of the term to look at; where there is no such choice, today's
 */
export const seeWheels =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    wanted: { readonly year: number | undefined; readonly term: string | undefined },
  ): Promise<Decision<WheelsView, NotAllowed>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    const today = osloDate(deps.clock.now());
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const given = { today, language: await languageOf(tx, by) } as const;
      const registered = await tx.people.terms();
      const terms = termsAround(registered, today);
      const term =
        terms.find(({ startsOn }) => startsOn === wanted.term) ?? termAt(registered, today);
      const years = yearsOf(terms);
      const year = years.find((one) => one === wanted.year) ?? yearOf(today);
      const inYear = await wheelEvents(tx, by, { ...given, within: yearSpan(year) });
      const inTerm = await wheelEvents(tx, by, { ...given, within: term });
      const ahead = await wheelEvents(tx, by, {
        ...given,
        within: { startsOn: today, endsOn: addDays(today, 366) },
      });
      return decide({
        ...{ today, year, years, term, terms },
        hasOwnItems: (await tx.wheels.all()).some(({ value }) => !value.isRemoved),
        yearEvents: inYear.filter(({ wheels }) => wheels.includes('year')),
        termEvents: inTerm.filter((event) => event.wheels.includes('term') && touches(event, term)),
        next: comingNext(ahead, today, shownNext),
      });
    });
  };

function yearsOf(terms: readonly Span[]): readonly number[] {
  const first = yearOf(terms[0]?.startsOn ?? ('' as CivilDate));
  const last = yearOf(terms.at(-1)?.endsOn ?? ('' as CivilDate));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
