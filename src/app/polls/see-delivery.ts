import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { answerersHiddenFrom } from '../../core/polls/see-results.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { OutgoingMessage } from '../ports/message-store.ts';

export type DeliveryView = {
  readonly messages: readonly {
    readonly to: string;
    readonly kind: 'personal' | 'group';
    readonly state: OutgoingMessage['state'];
    readonly cause: string | null;
    /** Null for a group, and for everybody while this reader sees the sums move. */
    readonly hasAnswered: boolean | null;
    readonly updatedAt: Instant;
  }[];
  readonly counts: Readonly<Record<OutgoingMessage['state'], number>>;
};

/** Whom the cards have reached, and who has answered: never what. */
export const seeDelivery =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<DeliveryView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-delivery');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const poll = await tx.polls.byId(pollId);
      if (!poll) return notFound;
      const answered = await tx.polls.revisions(pollId);
      // Whether the reader is asked makes no difference here: it decides only why results are hidden, not whether.
      const reader = { eligible: false, hasAnswered: answered.has(by.personId) };
      const areAnswerersHidden = answerersHiddenFrom(poll, reader);
      const body = await tx.people.body(poll.audience.bodyId);
      const messages = await tx.messages.ofSubject('poll', pollId);
      const names = await tx.people.names(messages.flatMap((message) => message.personId ?? []));
      const counts = { waiting: 0, sent: 0, uncertain: 0, unreachable: 0 };
      for (const message of messages) counts[message.state] += 1;
      return decide({
        messages: messages.map((message) => ({
          to: message.personId === null ? (body?.name ?? '') : (names.get(message.personId) ?? ''),
          kind: message.personId === null ? ('group' as const) : ('personal' as const),
          state: message.state,
          cause: message.cause,
          hasAnswered:
            message.personId === null || areAnswerersHidden ? null : answered.has(message.personId),
          updatedAt: message.updatedAt,
        })),
        counts,
      });
    });
  };
