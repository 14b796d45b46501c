import { invariant } from '../../core/decision.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';
import type { CardFacts, Conversation, MessageKind } from '../ports/messenger.ts';
import { sendsIn } from '../ports/pace-store.ts';
import type { Transaction } from '../ports/stores.ts';
import type { Drawn } from './card-kind.ts';
import { cardKinds } from './card-kinds.ts';
import { waitForTurn } from './keep-pace.ts';

/**
 * The job that brings sent cards about one thing up to date: for a poll, a personal card whose owner has answered, and every card when the poll is closed; a card
 * that somebody may be filling in is left alone. At most one waits per subject, however many answer.
 *
 * The subject is locked for a moment before anything is read: an answer that found this job waiting, and so did not enqueue another, holds it until
 * it commits, and is therefore in what is read here.
 */
export const refreshCards =
  (
    deps: Pick<
      Deps,
      'unitOfWork' | 'clock' | 'turns' | 'messenger' | 'municipalities' | 'tabAddress' | 'log'
    >,
  ) =>
  async (scope: MunicipalityScope, kind: MessageKind, subjectId: string): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');
    await deps.unitOfWork.run(scope, (tx) => cardKinds[kind].settle(tx, subjectId));

    const outdated = (): Promise<readonly OutdatedCard[]> =>
      deps.unitOfWork.read(scope, async (tx) => {
        const found: OutdatedCard[] = [];
        for (const one of [kind, ...(cardKinds[kind].along ?? [])])
          found.push(...(await outdatedCards(deps, tx, municipality, one, subjectId)));
        return found;
      });

    let retryAfter: number | null = null;
    for (const { message, activityId, drawn, conversation } of await outdated()) {
      const later = await waitForTurn(deps, scope, sendsIn(conversation.conversationId));
      if (later !== null) {
        retryAfter = Math.max(retryAfter ?? 0, later);
        continue;
      }
      const updated = await deps.messenger.updateCard(conversation, activityId, drawn.facts);
      // Changing a card to the same once more does no harm, unlike sending it: an answer that was lost is asked for again.
      if (updated.outcome === 'try-later' || updated.outcome === 'uncertain') {
        const asked = updated.outcome === 'try-later' ? updated.retryAfterSeconds : null;
        retryAfter = Math.max(retryAfter ?? 0, asked ?? 5);
        continue;
      }
      // A card that cannot be changed any more does no harm: answering it says what is true. It is not tried again for the same content.
      if (updated.outcome !== 'sent')
        deps.log.info('a card could not be brought up to date', {
          messageId: message.id,
          cause: updated.cause,
        });
      await deps.unitOfWork.run(scope, (tx) =>
        // The message keeps its time: a newer one would tell when its owner answered, and live sums then what.
        tx.messages.save({ ...message, rendered: drawn.form }),
      );
    }
    // Two runs side by side can write an older card over a newer one: whoever ends last sees it, and comes back.
    if (retryAfter === null && (await outdated()).length > 0) retryAfter = 1;
    return retryAfter === null
      ? { outcome: 'done' }
      : { outcome: 'again', afterSeconds: retryAfter };
  };

type OutdatedCard = {
  readonly message: OutgoingMessage;
  readonly activityId: string;
  readonly drawn: Drawn<CardFacts>;
  readonly conversation: Conversation;
};

/** Sent cards that show something else than is true now, with what they should show. */
async function outdatedCards(
  deps: Pick<Deps, 'tabAddress' | 'clock'>,
  tx: Transaction,
  municipality: Municipality,
  kind: MessageKind,
  subjectId: string,
): Promise<readonly OutdatedCard[]> {
  const formOf = await cardKinds[kind].forms(tx, subjectId);
  if (!formOf) return [];
  const found: OutdatedCard[] = [];
  for (const message of await tx.messages.ofSubject(kind, subjectId)) {
    const { activityId, personId } = message;
    if (message.state !== 'sent' || activityId === null) continue;
    if (message.rendered === formOf(message)) continue;
    const drawn = await cardKinds[kind].draw(deps, tx, municipality, message);
    const conversation =
      personId === null
        ? await tx.conversations.byId(message.conversationId ?? '')
        : await tx.conversations.ofPerson(personId);
    if (drawn && conversation) found.push({ message, activityId, drawn, conversation });
  }
  return found;
}
