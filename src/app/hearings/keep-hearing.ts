import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/hearings/plan-hearing.ts';
import type {
  ChangeHearingRefusal,
  HearingPlan,
  PeriodRefusal,
  SendHearingRefusal,
} from '../../core/hearings/plan-hearing.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { hearingRule } from './hearing-rule.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Plans a hearing in a phase of the process; nobody is told yet. */
export const planHearing =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    plan: HearingPlan,
  ): Promise<
    Decision<
      { readonly id: string },
      | NotAllowed
      | NotFound
      | PeriodRefusal
      | { readonly code: 'text-not-begun' }
      | { readonly code: 'phase-has-hearing' }
    >
  > => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process?.phases.some(({ id }) => id === plan.phaseId)) return notFound;
      // Two who plan at once take turns, so that a phase has one hearing.
      await tx.processes.lockPhase(plan.phaseId);
      const others = await tx.hearings.ofProcess(processId);
      if (others.some(({ phaseId }) => phaseId === plan.phaseId))
        return refuse({ code: 'phase-has-hearing' });
      const text = await tx.texts.ofProcess(processId);
      if (!text) return refuse({ code: 'text-not-begun' });

      const id = deps.ids.next();
      const rule = await hearingRule(tx, plan.rule);
      const planned = core.planHearing(plan, { id, processId, textId: text.id }, rule);
      if (planned.refused) return planned;

      await tx.hearings.save(planned.value);
      const event = { type: 'hearing-planned', subject: id } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Plans it anew; of a hearing that is sent, puts the deadline off or asks more parties. */
export const changeHearing =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    hearingId: string,
    plan: HearingPlan,
    seen: number,
  ): Promise<
    Decision<
      null,
      NotAllowed | NotFound | ChangeHearingRefusal | { readonly code: 'phase-has-hearing' }
    >
  > => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const hearing = await tx.hearings.forChange(hearingId);
      const process = hearing && (await tx.processes.byId(hearing.processId));
      if (!hearing || !process?.phases.some(({ id }) => id === plan.phaseId)) return notFound;
      processId = process.id;
      await tx.processes.lockPhase(plan.phaseId);
      const others = await tx.hearings.ofProcess(process.id);
      if (others.some(({ id, phaseId }) => id !== hearingId && phaseId === plan.phaseId))
        return refuse({ code: 'phase-has-hearing' });

      const rule = await hearingRule(tx, plan.rule);
      const changed = core.changeHearing(hearing, plan, seen, rule);
      if (changed.refused) return changed;

      await tx.hearings.save(changed.value);
      const facts = { endsOn: plan.endsOn, isSent: hearing.sent !== null };
      const event = { type: 'hearing-changed', subject: hearingId, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Sends the newest version out. It is public from the first day, and stays as it is. */
export const sendHearing =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    hearingId: string,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | SendHearingRefusal>> => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const hearing = await tx.hearings.forChange(hearingId);
      if (!hearing) return notFound;
      processId = hearing.processId;
      // Whoever saves the text just now is waited for: what is sent is what stood there.
      await tx.texts.forChange(hearing.textId);
      const text = await tx.texts.current(hearing.textId);
      const now = deps.clock.now();

      const sent = core.sendHearing(hearing, text, {
        ...{ seen, by: by.personId, now, today: osloDate(now) },
        rule: await hearingRule(tx, hearing.rule),
      });
      if (sent.refused) return sent;

      if (text && text.frozenAt === null)
        await tx.texts.freeze({ ...text, label: 'hearing', frozenAt: now });
      await tx.hearings.save(sent.value);
      const facts = { textVersion: text?.version ?? 0, endsOn: hearing.endsOn };
      await tx.audit.append(actorOf(by), { type: 'hearing-sent', subject: hearingId, facts }, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };
