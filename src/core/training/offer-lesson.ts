import { makesPlanningStrategy } from '../processes/planning-strategy-process.ts';
import { addDays } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import { lessonKeys } from './lesson.ts';
import type { LessonKey } from './lesson.ts';
import type { Upcoming } from './training-facts.ts';

/** Why this lesson, and why now. */
export type Why = 'round-soon' | 'phase-under-way' | 'phase-soon' | 'next-in-line';

export type Offer = { readonly lesson: LessonKey; readonly why: Why };

/** So close that one wants to know how it goes on before anything else. */
const soonDays = 21;

/** The lesson that fits now: what is coming decides the order, and what one has been through is passed over. Null when nothing is left. */
export function offerLesson(
  upcoming: Upcoming | null,
  done: ReadonlySet<LessonKey>,
  today: CivilDate,
): Offer | null {
  const why = whyNow(upcoming, today);
  const lesson = orderFor(upcoming, why).find((key) => !done.has(key));
  return lesson ? { lesson, why } : null;
}

function whyNow(upcoming: Upcoming | null, today: CivilDate): Why {
  const isSoon = (day: CivilDate): boolean => day <= addDays(today, soonDays);
  if (upcoming?.round && isSoon(osloDate(upcoming.round.startsAt))) return 'round-soon';
  if (upcoming?.isUnderWay) return 'phase-under-way';
  return upcoming && isSoon(upcoming.phase.startsOn) ? 'phase-soon' : 'next-in-line';
}

function orderFor(upcoming: Upcoming | null, why: Why): readonly LessonKey[] {
  if (!upcoming || why === 'next-in-line') return lessonKeys;
  // A planning strategy asks which plans are needed; work on a plan asks what it hangs together with.
  const matter: LessonKey = makesPlanningStrategy(upcoming.process) ? 'needs' : 'strategic-plans';
  const first: readonly LessonKey[] =
    why === 'round-soon' ? ['how-we-work', matter] : [matter, 'how-we-work'];
  return [...first, ...lessonKeys.filter((key) => !first.includes(key))];
}
