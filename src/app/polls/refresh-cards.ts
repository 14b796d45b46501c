import { invariant } from '../../core/decision.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { JobOutcome } from '../ports/jobs.ts';
import { drawCard, renderedForm } from './draw-card.ts';

/**
 * The job that brings sent cards up to date: the group's card with how many have answered, every card when the poll is closed, and a personal card
 * whose owner has answered elsewhere. At most one waits per poll, however many answer.
 *
 * The poll is locked for a moment before anything is read: an answer that found this job waiting, and so did not enqueue another, holds the poll until
 * it commits, and is therefore in what is read here.
 */
export const refreshPollCards =
  (
    deps: Pick<
      Deps,
      'unitOfWork' | 'clock' | 'messenger' | 'municipalities' | 'tabAddress' | 'log'
    >,
  ) =>
  async (scope: MunicipalityScope, pollId: string): Promise<JobOutcome> => {
    const municipality = await deps.municipalities.byId(scope.municipalityId);
    invariant(municipality !== null, 'a job names a registered municipality');
    await deps.unitOfWork.run(scope, (tx) => tx.polls.forChange(pollId));

    const updates = await deps.unitOfWork.read(scope, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return [];
      const tally = await tx.polls.tally(pollId);
      const revisions = await tx.polls.revisions(pollId);
      const changed = (await tx.messages.ofPoll(pollId)).filter(
        (message) =>
          message.state === 'sent' &&
          message.rendered !==
            renderedForm(
              poll,
              message.personId === null ? tally.answered : revisions.get(message.personId),
            ),
      );
      const found = [];
      for (const message of changed) {
        const drawn = await drawCard(deps, tx, municipality, message);
        const conversation =
          message.personId === null
            ? await tx.conversations.byId(message.conversationId ?? '')
            : await tx.conversations.ofPerson(message.personId);
        if (drawn && conversation) found.push({ message, drawn, conversation });
      }
      return found;
    });

    let retryAfter: number | null = null;
    for (const { message, drawn, conversation } of updates) {
      if (message.activityId === null) continue;
      const updated = await deps.messenger.updatePollCard(
        conversation,
        message.activityId,
        drawn.facts,
      );
      if (updated.outcome === 'try-later') {
        retryAfter = Math.max(retryAfter ?? 0, updated.retryAfterSeconds ?? 5);
        continue;
      }
      // A card that cannot be changed any more does no harm: answering it says what is true. It is not tried again for the same content.
      if (updated.outcome !== 'sent')
        deps.log.info('a card could not be brought up to date', {
          messageId: message.id,
          cause: updated.cause,
        });
      await deps.unitOfWork.run(scope, (tx) =>
        tx.messages.save({
          ...message,
          rendered: drawn.form,
          updatedAt: deps.clock.now(),
        }),
      );
    }
    return retryAfter === null
      ? { outcome: 'done' }
      : { outcome: 'again', afterSeconds: retryAfter };
  };
