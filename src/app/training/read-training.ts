import { goesOn } from '../../core/processes/position.ts';
import { inForceOn } from '../../core/planning-strategy/planning-strategy.ts';
import { strategyItems } from '../../core/planning-strategy/strategy-items.ts';
import { hasEnded } from '../../core/plans/registered-plan.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { lessonKeys } from '../../core/training/lesson.ts';
import type { LessonKey } from '../../core/training/lesson.ts';
import { notBegun } from '../../core/training/progress.ts';
import type { LessonProgress } from '../../core/training/progress.ts';
import type { TrainingFacts, Upcoming } from '../../core/training/training-facts.ts';
import { upcomingOf } from '../../core/training/upcoming.ts';
import type { AuthorizedMember } from '../authority.ts';
import { readStrategies } from '../planning-strategy/read-strategies.ts';
import type { Transaction } from '../ports/stores.ts';
import { visibleRounds } from '../workshops/see-rounds.ts';
import type { RoundLine } from '../workshops/see-rounds.ts';

/** Rounds that are announced and not over. */
function announced(rounds: readonly RoundLine[], now: Instant): readonly RoundLine[] {
  return rounds.filter(
    ({ status, startsAt, durationMinutes }) =>
      (status === 'published' || status === 'under-way') &&
      addMinutes(startsAt, durationMinutes) > now,
  );
}

/** What is coming for this member: enough to say which lesson fits, without reading the plans. */
export async function readUpcoming(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<Upcoming | null> {
  const rounds = announced(await visibleRounds(tx, by), now).map((round) => ({
    processId: round.processId,
    title: round.title,
    bodyName: round.body.name,
    startsAt: round.startsAt,
  }));
  return upcomingOf((await tx.processes.all()).filter(goesOn), rounds, osloDate(now));
}

export async function readTrainingFacts(
  tx: Transaction,
  by: AuthorizedMember,
  now: Instant,
): Promise<TrainingFacts> {
  const today = osloDate(now);
  const plans = await tx.planRegister.plans();
  const { strategies, planOfNeed } = await readStrategies(tx);
  const strategy = inForceOn(strategies, today);
  const isHere = (term: { startsOn: CivilDate; endsOn: CivilDate }): boolean =>
    term.startsOn <= today && today <= term.endsOn;
  return {
    // What has ended stands last, so that lists begin with what steers.
    plans: [...plans.filter((plan) => !hasEnded(plan)), ...plans.filter(hasEnded)],
    links: await tx.planRegister.links(),
    term: (await tx.people.terms()).find(isHere) ?? null,
    needs: (await tx.planRegister.needTests()).map(({ state }) => state.outcome),
    strategyItems:
      strategy &&
      strategyItems(
        strategy,
        { plans: new Map(plans.map((plan) => [plan.id, plan])), planOfNeed },
        today,
      ),
    bodyNames: (await tx.people.bodies()).map(({ name }) => name),
    upcoming: await readUpcoming(tx, by, now),
    today,
  };
}

/** The member's own progress in every lesson. */
export async function readProgress(
  tx: Transaction,
  by: AuthorizedMember,
): Promise<ReadonlyMap<LessonKey, LessonProgress>> {
  const begun = new Map(
    (await tx.training.progressOf(by)).map((progress) => [progress.lesson, progress]),
  );
  return new Map(lessonKeys.map((key) => [key, begun.get(key) ?? notBegun(key)]));
}

export function doneIn(progress: ReadonlyMap<LessonKey, LessonProgress>): ReadonlySet<LessonKey> {
  return new Set(lessonKeys.filter((key) => (progress.get(key)?.doneOn ?? null) !== null));
}
