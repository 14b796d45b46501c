import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/adoptions/record-adoption.ts';
import type { AdoptionFacts, RecordAdoptionRefusal } from '../../core/adoptions/record-adoption.ts';
import { commandPlan } from '../../core/plans/plan-commands.ts';
import type { CommandRefusal, PlanCommand } from '../../core/plans/plan-commands.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { lockedRegister, savePlanChange } from '../plans/plan-register.ts';
import type { Transaction } from '../ports/stores.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/**
 * Writes down what a body has adopted. The text is frozen as it stands, and the plan that the process makes is adopted in the register and takes the place of
 * what it replaces, all of it or nothing.
 */
export const recordAdoption =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    written: AdoptionFacts,
  ): Promise<Decision<null, NotAllowed | NotFound | RecordAdoptionRefusal | CommandRefusal>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      const body = await tx.people.body(written.bodyId);
      if (!process || !body) return notFound;
      const now = deps.clock.now();
      const text = await tx.texts.ofProcess(processId);
      // Whoever saves the text, or records the same decision, just now is waited for.
      if (text) await tx.texts.forChange(text.id);
      for (const { id } of process.phases.slice(0, 1)) await tx.processes.lockPhase(id);
      const current = text && (await tx.texts.current(text.id));
      const hasText = current !== null && current.paragraphs.length > 0;

      const recorded = core.recordAdoption(
        written,
        {
          ...{ processId, today: osloDate(now), hasPlan: process.planId !== null },
          earlier: await tx.adoptions.ofProcess(processId),
          hearings: await tx.hearings.ofProcess(processId),
          text: hasText ? { id: current.textId, version: current.version } : null,
        },
        { id: deps.ids.next(), by: by.personId, now },
      );
      if (recorded.refused) return recorded;
      const adoption = recorded.value;

      if (process.planId !== null) {
        const changed = await adoptInRegister(tx, deps, {
          ...{ planId: process.planId, written, by: by.personId, now },
        });
        if (changed.refused) return changed;
      }
      if (hasText) await tx.texts.freeze({ ...current, label: 'adopted', frozenAt: now });
      await tx.adoptions.add(adoption);
      const facts = { processId, replaces: written.replacedPlanIds.length };
      const event = { type: 'adoption-recorded', subject: adoption.id, facts } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide({ planId: process.planId });
    });
    if (decision.refused) return decision;
    const { planId } = decision.value;
    deps.events.publish(by.municipality, { topic: 'process', id: processId });
    if (planId !== null) deps.events.publish(by.municipality, { topic: 'plan', id: planId });
    return decide(null);
  };

/** The register's own commands, one after the other: first what the plan replaces, which ends on the day that the plan is adopted. */
async function adoptInRegister(
  tx: Transaction,
  { ids }: Pick<Deps, 'ids'>,
  given: {
    readonly planId: string;
    readonly written: AdoptionFacts;
    readonly by: string;
    readonly now: Instant;
  },
): Promise<Decision<null, NotFound | CommandRefusal>> {
  const { planId, written, by, now } = given;
  const { bodyId, decidedOn, reference, replacedPlanIds } = written;
  const register = await lockedRegister(tx, now);
  const before = register.plans.find(({ id }) => id === planId);
  if (!before) return notFound;
  const isAdopted = before.status === 'in-force' && before.adoptedOn === decidedOn;
  const replacements = replacedPlanIds.map((id) => ({ linkId: ids.next(), planId: id, part: '' }));
  const commands: readonly PlanCommand[] = [
    ...(replacements.length > 0 ? [{ kind: 'replace' as const, replacements }] : []),
    // Already entered in the register, with the same day: there is nothing to do twice.
    ...(isAdopted ? [] : [{ kind: 'adopt' as const, on: decidedOn, bodyId, reference }]),
  ];
  for (const command of commands) {
    const current = await lockedRegister(tx, now);
    const plan = current.plans.find(({ id }) => id === planId);
    if (!plan) return notFound;
    const changed = commandPlan(current, plan, plan.version, command);
    if (changed.refused) return changed;
    await savePlanChange(tx, changed.value, { by, at: now, ids });
  }
  return decide(null);
}
