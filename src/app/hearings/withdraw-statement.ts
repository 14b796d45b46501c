import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/hearings/withdraw-statement.ts';
import type { WithdrawStatementRefusal } from '../../core/hearings/withdraw-statement.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Takes out a statement that was written down by mistake, and says why. */
export const withdrawStatement =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    statementId: string,
    withdrawal: { readonly why: string; readonly areWordsRemoved: boolean },
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | WithdrawStatementRefusal>> => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const statement = await tx.hearings.statementForChange(statementId);
      const hearing = statement && (await tx.hearings.byId(statement.hearingId));
      if (!statement || !hearing) return notFound;
      const now = deps.clock.now();
      const given = { ...withdrawal, seen, by: by.personId, now };
      const withdrawn = core.withdrawStatement(statement, given);
      if (withdrawn.refused) return withdrawn;
      await tx.hearings.saveStatement(withdrawn.value);
      const facts = { areWordsRemoved: withdrawal.areWordsRemoved };
      const event = { type: 'statement-withdrawn', subject: statementId, facts } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide({ processId: hearing.processId });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'process', id: decision.value.processId });
    return decide(null);
  };
