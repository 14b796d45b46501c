import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/plans/keep-document.ts';
import type { DocumentCommand, DocumentRefusal } from '../../core/plans/keep-document.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { savePlanChange } from './plan-register.ts';

/** Adds, changes or withdraws what leads to one of the plan's documents. */
export const keepDocument =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    planId: string,
    seen: number,
    command: DocumentCommand,
  ): Promise<Decision<null, DocumentRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      await tx.planRegister.lock();
      const plan = await tx.planRegister.byId(planId);
      if (!plan) return notFound;
      const documents = await tx.planRegister.documentsOf(planId);

      const kept = core.keepDocument(plan, documents, seen, command, osloDate(now));
      if (kept.refused) return kept;

      const change = kept.value;
      await savePlanChange(tx, change, { by: by.personId, at: now, ids: deps.ids });
      for (const id of change.withdrawnDocumentIds) await tx.planRegister.removeDocument(id);
      for (const document of change.documents) await tx.planRegister.saveDocument(document);
      if (change.happened.length > 0)
        await tx.audit.append(
          actorOf(by),
          {
            type: 'plan-changed',
            subject: planId,
            facts: { command: command.kind, version: seen + 1, plansTouched: 1 },
          },
          now,
        );
      return decide(null);
    });

    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'plan', id: planId });
    return decision;
  };
