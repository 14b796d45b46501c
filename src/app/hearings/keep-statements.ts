import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/hearings/judge-statement.ts';
import type {
  CorrectStatementRefusal,
  JudgeStatementRefusal,
  RegisterStatementRefusal,
  StatementFacts,
} from '../../core/hearings/judge-statement.ts';
import type { Hearing, StatementVerdict } from '../../core/hearings/hearing.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

async function sentOutIn(
  tx: Pick<Transaction, 'texts'>,
  { textId, sent }: Hearing,
): Promise<readonly Paragraph[]> {
  const version = sent && (await tx.texts.version(textId, sent.textVersion));
  return version?.paragraphs ?? [];
}

/** Writes down a statement that has come. */
export const registerStatement =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    hearingId: string,
    facts: StatementFacts,
  ): Promise<
    Decision<{ readonly id: string }, NotAllowed | NotFound | RegisterStatementRefusal>
  > => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const hearing = await tx.hearings.byId(hearingId);
      if (!hearing) return notFound;
      processId = hearing.processId;
      const now = deps.clock.now();
      const id = deps.ids.next();
      const made = { id, by: by.personId, now, today: osloDate(now) };
      const sentOut = await sentOutIn(tx, hearing);
      const registered = core.registerStatement(hearing, sentOut, facts, made);
      if (registered.refused) return registered;
      await tx.hearings.saveStatement(registered.value);
      await tx.audit.append(actorOf(by), { type: 'statement-registered', subject: id }, now);
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Corrects what was written down. */
export const correctStatement =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    statementId: string,
    facts: StatementFacts,
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | CorrectStatementRefusal>> => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const statement = await tx.hearings.statementForChange(statementId);
      const hearing = statement && (await tx.hearings.byId(statement.hearingId));
      if (!statement || !hearing) return notFound;
      processId = hearing.processId;
      const now = deps.clock.now();
      const sentOut = await sentOutIn(tx, hearing);
      const given = { hearing, sentOut, facts, seen, today: osloDate(now) };
      const corrected = core.correctStatement(statement, given);
      if (corrected.refused) return corrected;
      await tx.hearings.saveStatement(corrected.value);
      const event = { type: 'statement-corrected', subject: statementId } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Says what was done with a statement, and why. */
export const judgeStatement =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    statementId: string,
    verdict: { readonly outcome: StatementVerdict; readonly why: string },
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | JudgeStatementRefusal>> => {
    const refusal = denied(by, 'run-hearings');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const statement = await tx.hearings.statementForChange(statementId);
      const hearing = statement && (await tx.hearings.byId(statement.hearingId));
      if (!statement || !hearing) return notFound;
      processId = hearing.processId;
      const now = deps.clock.now();
      const given = { ...verdict, seen, by: by.personId, now };
      const judged = core.judgeStatement(statement, given);
      if (judged.refused) return judged;
      await tx.hearings.saveStatement(judged.value);
      const facts = { verdict: verdict.outcome };
      const event = { type: 'statement-judged', subject: statementId, facts } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };
