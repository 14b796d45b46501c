import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/plans/need-test.ts';
import type {
  DecideNeedRefusal,
  NeedDecision,
  NeedTest,
  NeedWish,
  Overlap,
} from '../../core/plans/need-test.ts';
import { orderedAs } from '../../core/planning-strategy/hold-against.ts';
import type { Departure, DepartureRefusal } from '../../core/planning-strategy/hold-against.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { holdStart, withDeparture } from '../planning-strategy/read-strategies.ts';
import { lockedRegister, savePlanChange } from './plan-register.ts';

type NeedDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Somebody thinks of a new plan: the need test begins. Nothing is ordered yet. */
export const beginNeedTest =
  (deps: NeedDeps) =>
  async (
    by: AuthorizedMember,
    wish: NeedWish,
  ): Promise<
    Decision<{ readonly id: string }, { readonly code: 'not-a-plan' } | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const at = deps.clock.now();
      const known = new Set((await tx.goals.all()).map(({ id }) => id));
      if (!wish.goalIds.every((id) => known.has(id))) return notFound;

      const begun = core.beginNeedTest(wish, { id: deps.ids.next(), by: by.personId, at });
      if (begun.refused) return begun;

      await tx.planRegister.saveNeedTest(begun.value);
      return decide({ id: begun.value.id });
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'plan', id: decision.value.id });
    return decision;
  };

export type NeedTestView = {
  readonly test: NeedTest & { readonly madeByName: string };
  /** As they are today while the test is open; as they were when it was decided afterwards. */
  readonly overlaps: readonly (Omit<Overlap, 'goalIds'> & {
    readonly goals: readonly { readonly id: string; readonly title: string }[];
  })[];
  readonly goals: readonly { readonly id: string; readonly title: string }[];
};

/** A need test with the plans that overlap by theme and goal. */
export const seeNeedTest =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    needId: string,
  ): Promise<Decision<NeedTestView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const test = await tx.planRegister.needTest(needId);
      if (!test) return notFound;
      const goals = await tx.goals.all();
      const titles = new Map(goals.map(({ id, title }) => [id, title]));
      const linksTo = (ids: readonly string[]) =>
        ids.map((id) => ({ id, title: titles.get(id) ?? '' }));
      const overlaps =
        test.state.outcome === 'open'
          ? core.overlapsOf(await tx.planRegister.plans(), goals, test)
          : test.state.overlaps;
      const names = await tx.people.names([test.madeBy]);
      return decide({
        test: { ...test, madeByName: names.get(test.madeBy) ?? '' },
        overlaps: overlaps.map(({ goalIds, ...overlap }) => ({
          ...overlap,
          goals: linksTo(goalIds),
        })),
        goals: linksTo(test.goalIds),
      });
    });
  };

/** Decides a need test: a plan is ordered, with a `departure` where it lies outside the planning strategy, or it is kept that there is to be none, and what is done instead. */
export const decideNeedTest =
  (deps: NeedDeps) =>
  async (
    by: AuthorizedMember,
    needId: string,
    seen: number,
    given: NeedDecision,
    departure: Departure | null = null,
  ): Promise<
    Decision<
      { readonly planId: string | null },
      DecideNeedRefusal | DepartureRefusal | NotAllowed | NotFound
    >
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const at = deps.clock.now();
      const register = await lockedRegister(tx, at);
      const test = await tx.planRegister.needTest(needId);
      if (!test) return notFound;
      const committeeId = given.outcome === 'plan' ? given.place.committeeId : null;
      if (committeeId !== null && !(await tx.people.body(committeeId))) return notFound;

      const decided = core.decideNeed(register, test, seen, given, {
        overlaps: core.overlapsOf(register.plans, await tx.goals.all(), test),
        planId: deps.ids.next(),
        by: by.personId,
        at,
      });
      if (decided.refused) return decided;

      const { test: kept, change } = decided.value;
      if (change && given.outcome === 'plan') {
        const started = { plan: orderedAs(test.type), planId: null, needId };
        const held = await holdStart(tx, started, given.place.orderedOn, departure);
        if (held.refusal) return refuse(held.refusal);
        const kept = withDeparture(change, held.departure);
        await savePlanChange(tx, kept, { by: by.personId, at, ids: deps.ids });
      }
      await tx.planRegister.saveNeedTest(kept);
      await tx.audit.append(
        actorOf(by),
        { type: 'plan-need-tested', subject: needId, facts: { outcome: kept.state.outcome } },
        at,
      );
      return decide({ planId: kept.state.outcome === 'plan' ? kept.state.planId : null });
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'plan', id: needId });
    return decision;
  };
