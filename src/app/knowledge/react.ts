import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/knowledge/keep-knowledge.ts';
import type { KnowledgeReaction } from '../../core/knowledge/knowledge-item.ts';
import { may } from '../../core/people/roles.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { Actor, AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { AuthorRefusal } from '../workshops/during/deliver-contribution.ts';
import { contributorOf, writesFor } from '../workshops/during/who-contributes.ts';

type ReactDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

export type WrittenReaction = Pick<KnowledgeReaction, 'kind' | 'words' | 'from' | 'clientKey'> & {
  readonly isNamed: boolean;
};

/** Marks an item as surprising, as making curious or as lacking something: by a table's note-taker, or by an elected representative. Once per key. */
export const reactToKnowledge =
  (deps: ReactDeps) =>
  async (
    by: AuthorizedMember,
    itemId: string,
    written: WrittenReaction,
  ): Promise<
    Decision<
      null,
      | { readonly code: 'item-was-removed' }
      | { readonly code: 'missing-says-nothing' }
      | AuthorRefusal
      | NotAllowed
      | NotFound
    >
  > => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const { isNamed, ...given } = written;
    const isOwn = given.from === null;
    const namedPersonId = isOwn && isNamed ? by.personId : null;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const item = await tx.knowledge.itemForChange(itemId);
      if (!item) return notFound;
      const author = await authorIn(tx, by, item.processId, given.from);
      if (author.refused) return author;
      const now = deps.clock.now();

      const reacted = core.react(
        item,
        { ...given, namedPersonId },
        { id: deps.ids.next(), at: now },
      );
      if (reacted.refused) return reacted;

      const isNew = await tx.knowledge.addReaction(reacted.value);
      // A key that was used for another item is not said to be stored for this one.
      if (!isNew && (await tx.knowledge.itemOfReaction(given.clientKey)) !== itemId)
        return notFound;
      // As with contributions: what is not named has no author in the audit log either.
      const actor: Actor =
        isOwn && namedPersonId === null ? { kind: 'system', job: 'unnamed-reaction' } : actorOf(by);
      if (isNew)
        await tx.audit.append(actor, { type: 'knowledge-reaction-given', subject: itemId }, now);
      return decide({ processId: item.processId });
    });

    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'knowledge', id: decision.value.processId });
    return decide(null);
  };

async function authorIn(
  tx: Transaction,
  by: AuthorizedMember,
  processId: string,
  from: KnowledgeReaction['from'],
): Promise<Decision<null, AuthorRefusal | NotFound>> {
  if (from === null)
    return may(by.roles, 'answer-polls')
      ? decide(null)
      : refuse({ code: 'only-members-contribute' });
  const round = await tx.rounds.byId(from.roundId);
  const process = round ? await tx.processes.ofPhase(round.phaseId) : null;
  if (!round || process?.id !== processId) return notFound;
  const contributor = await contributorOf(tx, by, round);
  if (!contributor.isVisible) return notFound;
  return writesFor(contributor, from.tableNumber)
    ? decide(null)
    : refuse({ code: 'not-note-taker', table: from.tableNumber });
}

/** May this member answer for the administration? */
export const answersReactions = (by: AuthorizedMember): boolean =>
  may(by.roles, 'edit-plans') || may(by.roles, 'prepare-rounds');

/** The administration's answer to a reaction. */
export const answerReaction =
  (deps: ReactDeps) =>
  async (
    by: AuthorizedMember,
    reactionId: string,
    text: string,
    seen: number,
  ): Promise<
    Decision<
      { readonly version: number },
      { readonly code: 'version-conflict'; readonly version: number } | NotAllowed | NotFound
    >
  > => {
    if (!answersReactions(by)) return refuse({ code: 'not-allowed', action: 'edit-plans' });

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const reaction = await tx.knowledge.reactionForChange(reactionId);
      const item = reaction && (await tx.knowledge.itemForChange(reaction.itemId));
      if (!reaction || !item) return notFound;
      const now = deps.clock.now();

      const answered = core.answerReaction(reaction, { text, byId: by.personId, at: now }, seen);
      if (answered.refused) return answered;

      await tx.knowledge.saveAnswer(answered.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'knowledge-reaction-answered', subject: reactionId },
        now,
      );
      return decide({ version: answered.value.version, processId: item.processId });
    });

    if (decision.refused) return decision;
    const { version, processId } = decision.value;
    deps.events.publish(by.municipality, { topic: 'knowledge', id: processId });
    return decide({ version });
  };
