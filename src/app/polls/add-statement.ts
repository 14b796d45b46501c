import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/polls/added-statements.ts';
import type { AddRefusal } from '../../core/polls/added-statements.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { changingPoll, keepShown } from './changing-poll.ts';

type StatementDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/**
 * Adds a participant's statement to an open poll, for everybody to answer. The poll is held meanwhile: it is added before the close, or refused after it. No
 * card is brought up to date: it would erase what somebody is typing.
 */
export const addStatement =
  (deps: StatementDeps) =>
  async (
    by: AuthorizedMember,
    pollId: string,
    wish: { readonly questionId: string; readonly words: string },
  ): Promise<Decision<{ readonly id: string }, AddRefusal | NotAllowed | NotFound>> => {
    // Whom the roll asks may add, a guest of the administration as well: as with answers.
    if (denied(by, 'see-polls')) return refuse({ code: 'not-in-audience' });

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const poll = await tx.polls.forChange(pollId); // waits for answers and the close, and they for it
      if (!poll || poll.state.status === 'draft') return notFound;
      const now = deps.clock.now();
      const adder = {
        eligible: await tx.polls.isOnRoll(pollId, by.personId, osloDate(now)),
        hasAdded: await tx.addedStatements.hasAdded(pollId, by.personId),
      };

      const added = core.addStatement(poll, adder, wish, deps.ids.next(), now);
      if (added.refused) return added;
      const { statement, isNew } = added.value;
      if (!isNew) return decide({ id: statement.id, isNew });

      await tx.polls.save(added.value.poll);
      await tx.addedStatements.add({
        ...{ pollId, id: statement.id, personId: by.personId },
        ...{ words: statement.label, addedAt: now },
      });
      // Never what it says, as with answers.
      await tx.audit.append(actorOf(by), { type: 'statement-added', subject: pollId }, now);
      return decide({ id: statement.id, isNew });
    });

    if (decision.refused) return decision;
    const { id, isNew } = decision.value;
    if (isNew) deps.events.publish(by.municipality, { topic: 'poll', id: pollId });
    return decide({ id });
  };

/**
 * Takes a participant's statement out of a poll. Its words and the reason are kept beside it, who did it and when in the audit log, which holds no texts. The
 * cards follow: what was removed is read no more.
 */
export const removeStatement =
  (deps: StatementDeps) =>
  (
    by: AuthorizedMember,
    pollId: string,
    statementId: string,
    reason: string,
  ): Promise<
    Decision<null, { readonly code: 'no-such-added-statement' } | NotAllowed | NotFound>
  > =>
    changingPoll<null, { readonly code: 'no-such-added-statement' }>(
      deps,
      by,
      pollId,
      async (tx, poll, now) => {
        const removed = core.removeStatement(poll, statementId);
        if (removed.refused) return removed;

        await tx.addedStatements.remove(pollId, statementId, { at: now, because: reason });
        const event = {
          type: 'statement-removed',
          subject: pollId,
          facts: { statementId },
        } as const;
        await keepShown(tx, by, removed.value, event, now);
        return decide(null);
      },
    );
